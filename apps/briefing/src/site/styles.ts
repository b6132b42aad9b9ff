/** The style sheet and the fonts as files of the site, which all pages share. */

import { FACES, type PageFace } from '../../../../packages/typesetter/src/html/fonts.ts';
import { unicodeRange } from '../../../../packages/typesetter/src/html/unicode-range.ts';
import type { FontSet } from '../../../../packages/typesetter/src/text/types.ts';
import { writeWoff } from '../../../../packages/typesetter/src/text/woff.ts';

export interface FontFile {
  readonly path: string;
  readonly face: PageFace;
  readonly data: Uint8Array;
  /** The characters that it holds, in order. */
  readonly codePoints: readonly number[];
}

/** What a reader may type, beside what the pages show. */
const TYPED = Array.from({ length: 0x7f - 0x20 }, (_, index) => 0x20 + index);

/** Every face with the characters of all pages. A page fetches a face when it shows a character of it. */
export function fontFiles(shown: Iterable<string>, fonts: FontSet): readonly FontFile[] {
  const codePoints = new Set(TYPED);
  for (const text of shown) for (const character of text) codePoints.add(character.codePointAt(0) ?? 0);
  const sorted = [...codePoints].sort((a, b) => a - b);
  const han = sorted.filter((codePoint) => fonts.faceFor(codePoint, 'serif') === 'han');
  const latin = sorted.filter((codePoint) => codePoint >= 0x20 && !han.includes(codePoint));
  return FACES.flatMap((face) => {
    const wanted = face.face === 'han' ? han : latin;
    if (wanted.length === 0) return [];
    const data = writeWoff(fonts.face(face.face).webFont(wanted));
    return [{ path: `assets/${face.face}.woff`, face, data, codePoints: wanted }];
  });
}

export function siteStyles(fonts: readonly FontFile[], properties: string, css: string): string {
  return `${fonts.map(faceRule).join('')}${properties}${css}\n`;
}

function faceRule({ face: { face, family, weight, style }, codePoints }: FontFile): string {
  const range = face === 'han' ? `;unicode-range:${unicodeRange(codePoints)}` : '';
  return `@font-face{font-family:"${family}";font-weight:${weight};font-style:${style};font-display:swap;src:url("${face}.woff") format("woff")${range}}`;
}
