/** Style sheet and fonts as files, for linked pages that lie together and share them. */
import type { FontSet } from '../text/types.ts';
import { writeWoff } from '../text/woff.ts';
import type { Theme } from '../theme/theme.ts';
import { customProperties } from './custom-properties.ts';
import { FACES, type PageFace } from './fonts.ts';
import { styleSheet } from './style-sheet.ts';
import { unicodeRange } from './unicode-range.ts';

export interface PageAssets {
  /** The style sheet, which names the fonts as files beside itself: a page fetches a face when it shows a character of it. */
  readonly css: string;
  readonly fonts: readonly { readonly name: string; readonly data: Uint8Array }[];
}

/** What a reader may type, beside what the pages show. */
const TYPED = Array.from({ length: 0x7f - 0x20 }, (_, index) => 0x20 + index);

/**
 * What linked pages (`writeLinkedPage`) share. Sizes in the style sheet are rem, from points by the theme's `base`.
 *
 * @param shown the texts of all pages; every face has the characters of them all.
 */
export function pageAssets(shown: Iterable<string>, theme: Theme, fonts: FontSet): PageAssets {
  const codePoints = new Set(TYPED);
  for (const text of shown) for (const character of text) codePoints.add(character.codePointAt(0) ?? 0);
  const sorted = [...codePoints].sort((a, b) => a - b);
  const han = sorted.filter((codePoint) => fonts.faceFor(codePoint, 'serif') === 'han');
  const latin = sorted.filter((codePoint) => codePoint >= 0x20 && !han.includes(codePoint));
  const held = FACES.flatMap((face) => {
    const characters = face.face === 'han' ? han : latin;
    return characters.length === 0 ? [] : [{ face, characters }];
  });
  const faces = held.map(({ face, characters }) => faceRule(face, characters)).join('');
  return {
    css: `${faces}${customProperties(theme.tokens)}${styleSheet(theme)}`,
    fonts: held.map(({ face: { face }, characters }) => ({
      name: `${face}.woff`,
      data: writeWoff(fonts.face(face).webFont(characters)),
    })),
  };
}

function faceRule({ face, family, weight, style }: PageFace, characters: readonly number[]): string {
  const range = face === 'han' ? `;unicode-range:${unicodeRange(characters)}` : '';
  return `@font-face{font-family:"${family}";font-weight:${weight};font-style:${style};font-display:swap;src:url("${face}.woff") format("woff")${range}}`;
}
