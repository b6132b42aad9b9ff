import { CommandFault } from './faults.ts';
import { say } from './words.ts';

/** An absolute address of a folder, with a slash at its end: http or https, without query and fragment. */
export function baseAddress(given: string): string {
  const url = URL.canParse(given) ? new URL(given) : null;
  if (url && (url.username !== '' || url.password !== ''))
    throw new CommandFault(2, say('base-url-secret'), say('base-url-secret.hint'));
  if (!url || !/^https?:$/.test(url.protocol) || url.search !== '' || url.hash !== '')
    throw new CommandFault(2, say('base-url-invalid', { given }), say('base-url-invalid.hint'));
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}
