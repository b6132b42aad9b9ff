/** Texts are UTF-8. What is not is refused and not guessed at: a wrong letter in a text has the digest of no file. */
import { isUtf8 } from 'node:buffer';
import { analyse } from 'chardet';
import { CommandFault } from '../faults.ts';

/**
 * The text that bytes are in UTF-8. A byte order mark is dropped, as everywhere (WHATWG Encoding Standard, 6.1); it is
 * no part of the text.
 *
 * @param name of the file, for the fault.
 */
export function decodeUtf8(bytes: Uint8Array, name: string): string {
  if (!isUtf8(bytes) || bytes.includes(0)) throw notUtf8(bytes, name);
  return new TextDecoder('utf-8').decode(bytes);
}

/** Whether a file is no text in any encoding, but a picture, an archive or a program. */
export function isBinary(bytes: Uint8Array): boolean {
  return bytes.includes(0) && utf16Of(bytes) === null;
}

function notUtf8(bytes: Uint8Array, name: string): CommandFault {
  const at = firstWrongByte(bytes);
  const line = bytes.subarray(0, at).reduce((lines, byte) => lines + (byte === 0x0a ? 1 : 0), 1);
  const byte = `0x${(bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, '0')}`;
  const { words, encoding } = encodingOf(bytes);
  const example = `iconv -f ${encoding ?? 'ENCODING'} -t UTF-8 old.txt > new.txt`;
  return new CommandFault(`${name} is not UTF-8: byte ${at}, in line ${line}, is ${byte}; ${words}`, {
    exitCode: 1,
    hint: isBinary(bytes) ? 'Name a file of plain text.' : `Save it as UTF-8, for example: ${example}`,
  });
}

/** The offset, from 0, of the first byte that is no UTF-8, or is zero. */
function firstWrongByte(bytes: Uint8Array): number {
  const zero = bytes.indexOf(0);
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  for (let at = text.indexOf('\uFFFD'); at !== -1; at = text.indexOf('\uFFFD', at + 1)) {
    const offset = Buffer.byteLength(text.slice(0, at));
    if (zero !== -1 && zero < offset) return zero;
    // The text may hold that character itself.
    if (!Buffer.from(bytes.subarray(offset, offset + 3)).equals(Buffer.from('\uFFFD'))) return offset;
  }
  return zero;
}

/** Below this, a guess of the library is a guess: so many of a hundred. */
const CONFIDENCE = 20;

/** The encoding that a text is likely in, by a name that iconv knows, and what speaks for it. */
function encodingOf(bytes: Uint8Array): { readonly words: string; readonly encoding: string | null } {
  if (isBinary(bytes)) return { words: 'it is no text at all', encoding: null };
  const wide = utf16Of(bytes);
  if (wide !== null) {
    const says = hasMark(bytes) ? 'its byte order mark is that of' : 'it looks like';
    return { words: `${says} ${wide}`, encoding: wide };
  }
  const [best] = analyse(bytes);
  return best !== undefined && best.confidence >= CONFIDENCE
    ? { words: `it looks like ${best.name}`, encoding: best.name }
    : { words: 'what else it is cannot be told', encoding: null };
}

/** Whether it begins with the byte order mark of UTF-16. */
function hasMark([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

function utf16Of(bytes: Uint8Array): 'UTF-16LE' | 'UTF-16BE' | null {
  if (hasMark(bytes)) return bytes[0] === 0xff ? 'UTF-16LE' : 'UTF-16BE';
  // Without a mark: spaces, ends of lines and Latin letters have a zero in one of two bytes, and never in the other.
  const zeros = [0, 0];
  const sample = bytes.subarray(0, 4096);
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (Math.max(even, odd) * 40 < sample.length || Math.min(even, odd) * 20 > Math.max(even, odd)) return null;
  return odd > even ? 'UTF-16LE' : 'UTF-16BE';
}
