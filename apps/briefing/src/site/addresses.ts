/** Where in the site things are. All paths are relative to its root, and all links to the page they stand on. */
import { folderOf, type PageKind, SERIES_FOLDER } from './kinds.ts';

/** What ids, measures and reports may be made of; nothing of it leads out of a folder. */
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

function fileIn(folder: string, slug: string, extension: string): string {
  // The schemas restrict ids so already; this holds even if that ever changes.
  if (!SLUG.test(slug)) throw new Error(`not a name for a file: ${JSON.stringify(slug)}`);
  return `${folder}/${slug}.${extension}`;
}

export const START = 'index.html';
export const SEARCH = 'search.html';
export const A_TO_Z = 'a-z.html';
export const ABOUT = 'about.html';
export const NOT_FOUND = '404.html';

export function pageOf({ kind, id }: { readonly kind: PageKind; readonly id: string }): string {
  return fileIn(folderOf(kind), id, 'html');
}

/** The record itself, as JSON. */
export function dataOf({ kind, id }: { readonly kind: PageKind; readonly id: string }): string {
  return fileIn(folderOf(kind), id, 'json');
}

export function listOf(kind: PageKind): string {
  return `${folderOf(kind)}/index.html`;
}

/** A page on one measure: all its figures by period and by whose they are. */
export function seriesPage(metric: string): string {
  return fileIn(SERIES_FOLDER, metric, 'html');
}

export function reportFile(name: string, format: string): string {
  return fileIn('reports', name, format);
}

/** From a page to the root of the site: `''` or `../`. */
export function toRoot(page: string): string {
  return '../'.repeat(page.split('/').length - 1);
}
