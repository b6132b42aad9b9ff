import type { DataDiagnostic } from '../diagnostics/catalogue.ts';
import { Lines } from './lines.ts';

/**
 * Characters that are not seen and can make a text look like another, or hide one in it: controls, direction marks, zero
 * width, all that Unicode has rendering ignore, letters and signs without a shape (fillers, the empty Braille cell), marks
 * that only programs read, and code points that are no characters. The signs of Arabic numbers, which are formats by
 * their category, are seen. A variation selector is let through where it has something to vary: a Han character or a sign.
 */
export const INVISIBLE = new RegExp(
  [
    '[\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F-\\u009F]',
    '[\\p{Zl}\\p{Zp}\\p{Noncharacter_Code_Point}\\uFFF0-\\uFFFC\\u2800\\u{16FE4}]',
    '(?![\\u0600-\\u0605\\u06DD\\u070F\\u0890\\u0891\\u08E2\\u{110BD}\\u{110CD}])\\p{Cf}',
    '(?![\\uFE00-\\uFE0F\\u{E0100}-\\u{E01EF}])\\p{Default_Ignorable_Code_Point}',
    '(?<![\\p{Script=Han}\\p{S}\\p{Extended_Pictographic}])[\\uFE00-\\uFE0F]',
    '(?<!\\p{Script=Han})[\\u{E0100}-\\u{E01EF}]',
  ].join('|'),
  'gu',
);

const BROKEN = /\uFFFD|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

/** Faults of the characters of a file: invisible ones, and what is left of bytes that were not UTF-8. */
export function textFaults(file: string, text: string, lines: Lines): DataDiagnostic[] {
  const found: DataDiagnostic[] = [];
  const broken = BROKEN.exec(text);
  if (broken) {
    const place = { file, pointer: '', ...lines.span(broken.index, broken.index + 1) };
    found.push({ code: 'broken-encoding', severity: 'error', args: {}, place });
    if (isBinary(text)) return found;
  }
  for (const match of text.matchAll(INVISIBLE)) {
    // A byte order mark at the very start is allowed.
    if (match.index === 0 && match[0] === '\uFEFF') continue;
    if (found.length === MAX_FAULTS) break;
    const place = { file, pointer: '', ...lines.span(match.index, match.index + match[0].length) };
    found.push({
      code: 'invisible-character',
      severity: 'error',
      args: { codePoint: nameOf(match[0]) },
      place,
    });
  }
  return found;
}

/** Whether a text holds what is left of broken encoding, such as half of a pair of surrogates. */
export function isBroken(text: string): boolean {
  return BROKEN.test(text);
}

/** Whether this was never text in UTF-8: bytes that are none, and zeros, as UTF-16 and binary files have them. */
export function isBinary(text: string): boolean {
  return text.includes('\u0000') && text.includes('\uFFFD');
}

/** Most faults of one file that are reported; a file that is no text could have one at each byte. */
const MAX_FAULTS = 20;

export function nameOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Whether a text may stand in a record. A byte order mark may begin a file, and is invisible in a value. */
export function isLegible(text: string): boolean {
  return !text.startsWith('\uFEFF') && textFaults('', text, new Lines(text)).length === 0;
}
