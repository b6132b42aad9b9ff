/** Texts are UTF-8. What is not is refused and not guessed at: a wrong letter in a text has the digest of no file. */
import { isUtf8 } from 'node:buffer';
import { CommandFault } from '../faults.ts';
import type { Shown } from '../shown-text.ts';
import { say } from '../words.ts';

/**
 * The text that bytes are in UTF-8. A byte order mark is dropped, as everywhere (WHATWG Encoding Standard, 6.1); it is
 * no part of the text.
 *
 * @param name of the file, for the fault.
 */
export async function decodeUtf8(bytes: Uint8Array, name: string): Promise<string> {
  if (!isUtf8(bytes) || bytes.includes(0)) throw await notUtf8(bytes, name);
  return new TextDecoder('utf-8').decode(bytes);
}

/** Whether a file is no text in any encoding, but a picture, an archive or a program. */
export function isBinary(bytes: Uint8Array): boolean {
  return bytes.includes(0) && utf16Of(bytes) === null && !hasZero(bytes);
}

/** Whether it is UTF-8 but for a few zeros, which no text holds. */
function hasZero(bytes: Uint8Array): boolean {
  if (!bytes.includes(0) || !isUtf8(bytes) || utf16Of(bytes) !== null) return false;
  return bytes.reduce((zeros, byte) => zeros + (byte === 0 ? 1 : 0), 0) * 4 < bytes.length;
}

async function notUtf8(bytes: Uint8Array, name: string): Promise<CommandFault> {
  const at = firstWrongByte(bytes);
  const line = bytes.subarray(0, at).reduce((lines, byte) => lines + (byte === 0x0a ? 1 : 0), 1);
  const byte = `0x${(bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, '0')}`;
  const { words, encoding } = await encodingOf(bytes);
  const hint = () => {
    if (hasZero(bytes)) return say('not-utf8.zero');
    return isBinary(bytes)
      ? say('not-utf8.binary')
      : say('not-utf8.hint', { encoding: encoding ?? 'ENCODING' });
  };
  return new CommandFault(
    1,
    say('not-utf8', { name, at: String(at), line: String(line), byte, words }),
    hint(),
  );
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
async function encodingOf(
  bytes: Uint8Array,
): Promise<{ readonly words: Shown; readonly encoding: string | null }> {
  if (hasZero(bytes)) return { words: say('encoding-zero'), encoding: null };
  if (isBinary(bytes)) return { words: say('encoding-none'), encoding: null };
  const wide = utf16Of(bytes);
  if (wide !== null) {
    const words = hasMark(bytes)
      ? say('encoding-mark', { encoding: wide })
      : say('encoding-like', { encoding: wide });
    return { words, encoding: wide };
  }
  // Loaded here, since hardly any call needs its tables.
  const { analyse } = await import('chardet');
  const best = analyse(bytes).find(({ name }) => !LATIN.test(name) || !hasForeignWords(bytes));
  return best !== undefined && best.confidence >= CONFIDENCE
    ? { words: say('encoding-like', { encoding: best.name }), encoding: best.name }
    : { words: say('encoding-unknown'), encoding: null };
}

/** Encodings of languages in which letters beyond ASCII are few. */
const LATIN = /^(?:ASCII|ISO-8859-(?:1|2|9)|windows-(?:1250|1252|1254|1257))$/;

/** Whether several bytes beyond ASCII stand together, as in words of Greek, Russian or Chinese. */
function hasForeignWords(bytes: Uint8Array): boolean {
  let length = 0;
  return bytes.some((byte) => {
    length = byte >= 0x80 ? length + 1 : 0;
    return length >= 4;
  });
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
  // A single zero is no sign of it.
  const most = Math.max(even, odd);
  if (most < 3 || most * 40 < sample.length || Math.min(even, odd) * 20 > most) return null;
  return odd > even ? 'UTF-16LE' : 'UTF-16BE';
}
