import type { DataDiagnostic } from '../diagnostics/catalogue.ts';
import type { Lines } from './lines.ts';

/** Characters that are not seen and can make a text look like another: controls, direction marks, zero width. */
export const INVISIBLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what is looked for.
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF\u{E0000}-\u{E007F}]/gu;

const BROKEN = /\uFFFD|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Faults of the characters of a file: invisible ones, and what is left of bytes that were not UTF-8. */
export function textFaults(file: string, text: string, lines: Lines): DataDiagnostic[] {
  const found: DataDiagnostic[] = [];
  for (const match of text.matchAll(INVISIBLE)) {
    // A byte order mark at the very start is allowed.
    if (match.index === 0 && match[0] === '\uFEFF') continue;
    if (found.length === MOST) break;
    const place = { file, pointer: '', ...lines.span(match.index, match.index + match[0].length) };
    found.push({
      code: 'invisible-character',
      severity: 'error',
      args: { codePoint: nameOf(match[0]) },
      place,
    });
  }
  const broken = BROKEN.exec(text);
  BROKEN.lastIndex = 0;
  if (broken) {
    const place = { file, pointer: '', ...lines.span(broken.index, broken.index + 1) };
    found.push({ code: 'broken-encoding', severity: 'error', args: {}, place });
  }
  return found;
}

/** Faults told of one file; a binary file would give one for each byte. */
const MOST = 20;

export function nameOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
