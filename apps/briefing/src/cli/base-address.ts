import { commandFault } from './faults.ts';

/** An absolute address of a folder, with a slash at its end: http or https, without query and fragment. */
export function baseAddress(given: string): string {
  const url = URL.canParse(given) ? new URL(given) : null;
  if (url && (url.username !== '' || url.password !== '')) throw commandFault(2, 'base-url-secret');
  if (!url || !/^https?:$/.test(url.protocol) || url.search !== '' || url.hash !== '')
    throw commandFault(2, 'base-url-invalid', { given });
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}
