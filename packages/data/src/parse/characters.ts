import type { DataDiagnostic } from '../diagnostics/catalogue.ts';
import type { Lines } from './lines.ts';

/**
 * Characters that are not seen and can make a text look like another: controls, direction marks, zero width,
 * letters and signs without a shape (Hangul fillers, the empty Braille cell), and marks that only programs read.
 * Variation selectors are let through: Han names and signs need them.
 */
export const INVISIBLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what is looked for.
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: each of these marks is looked for by itself.
  /[\u034F\u17B4\u17B5\u180B-\u180F\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F\u00AD\u061C\u115F\u1160\u200B-\u200F\u2028-\u202E\u2060-\u206F\u2800\u3164\uFEFF\uFFA0\uFFF0-\uFFFB\u{1BCA0}-\u{1BCA3}\u{1D173}-\u{1D17A}\u{E0000}-\u{E007F}]/gu;

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
