/** Fonts as files, for pages that lie together and share them. */
import type { FontSet } from '../text/types.ts';
import { writeWoff } from '../text/woff.ts';
import { FACES, type PageFace } from './fonts.ts';
import { unicodeRange } from './unicode-range.ts';

export interface WebFonts {
  readonly files: readonly { readonly name: string; readonly data: Uint8Array }[];
  /** `@font-face` rules for a style sheet in the same folder. A page fetches a face when it shows a character of it. */
  readonly css: string;
}

/** What a reader may type, beside what the pages show. */
const TYPED = Array.from({ length: 0x7f - 0x20 }, (_, index) => 0x20 + index);

/** Every face with the characters of all these texts. */
export function webFonts(shown: Iterable<string>, fonts: FontSet): WebFonts {
  const codePoints = new Set(TYPED);
  for (const text of shown) for (const character of text) codePoints.add(character.codePointAt(0) ?? 0);
  const sorted = [...codePoints].sort((a, b) => a - b);
  const han = sorted.filter((codePoint) => fonts.faceFor(codePoint, 'serif') === 'han');
  const latin = sorted.filter((codePoint) => codePoint >= 0x20 && !han.includes(codePoint));
  const held = FACES.flatMap((face) => {
    const characters = face.face === 'han' ? han : latin;
    return characters.length === 0 ? [] : [{ face, characters }];
  });
  return {
    files: held.map(({ face: { face }, characters }) => ({
      name: `${face}.woff`,
      data: writeWoff(fonts.face(face).webFont(characters)),
    })),
    css: held.map(({ face, characters }) => faceRule(face, characters)).join(''),
  };
}

function faceRule({ face, family, weight, style }: PageFace, characters: readonly number[]): string {
  const range = face === 'han' ? `;unicode-range:${unicodeRange(characters)}` : '';
  return `@font-face{font-family:"${family}";font-weight:${weight};font-style:${style};font-display:swap;src:url("${face}.woff") format("woff")${range}}`;
}
