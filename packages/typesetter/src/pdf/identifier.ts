/** The file identifier (ISO 32000-1, 14.4): 16 bytes, which the trailer says twice, in hexadecimal. */
import { createHash } from 'node:crypto';

/** Stands in the file while its digest is made. */
export const NO_IDENTIFIER = new Uint8Array(16);

/** The first half of the SHA-256 of a file that has `NO_IDENTIFIER` in the place of its identifier. */
export const identifierOf = (file: Uint8Array): Uint8Array =>
  createHash('sha256').update(file).digest().subarray(0, 16);

/** Replaces one identifier by another in the end of a file, in place; tells how often it stood there. */
export function writeIdentifier(end: Uint8Array, from: Uint8Array, to: Uint8Array): number {
  const bytes = Buffer.from(end.buffer, end.byteOffset, end.byteLength);
  const [old, replacement] = [from, to].map((id) => `<${Buffer.from(id).toString('hex')}>`) as [
    string,
    string,
  ];
  let times = 0;
  for (let at = bytes.indexOf(old); at >= 0; at = bytes.indexOf(old, at + old.length)) {
    bytes.write(replacement, at, 'latin1');
    times++;
  }
  return times;
}
