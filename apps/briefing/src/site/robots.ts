/** What robots are told: everything may be read; where the address of the site is known, also what there is. */
import { compare } from '../facts/names.ts';
import { addressAt } from './frame.ts';
import { escapeXml } from './xml.ts';

export function robots(base: string | null): string {
  return [
    'User-agent: *',
    'Disallow:',
    ...(base === null ? [] : ['', `Sitemap: ${base}sitemap.xml`]),
    '',
  ].join('\n');
}

/** After the sitemaps.org protocol, version 0.9. */
export function sitemap(base: string, pages: readonly string[]): string {
  const addresses = pages.map((page) => addressAt(base, page)).sort(compare);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...addresses.map((address) => `<url><loc>${escapeXml(address)}</loc></url>`),
    '</urlset>',
    '',
  ].join('\n');
}
