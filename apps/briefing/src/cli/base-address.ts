import { commandFault } from './faults.ts';

/**
 * An absolute address of a folder, with a slash at its end: http or https, without query and fragment. It holds nothing
 * that an IRI of RDF may not (Turtle 1.1, 6.5, IRIREF): a URL may have | and ^ as they are.
 */
export function baseAddress(given: string): string {
  const url = URL.canParse(given) ? new URL(given) : null;
  if (url && (url.username !== '' || url.password !== '')) throw commandFault(2, 'base-url-secret');
  if (!url || !/^https?:$/.test(url.protocol) || url.search !== '' || url.hash !== '')
    throw commandFault(2, 'base-url-invalid', { given });
  const address = url.href.replace(/[|^\u0060{}\\]/g, encodeURIComponent);
  return address.endsWith('/') ? address : `${address}/`;
}
