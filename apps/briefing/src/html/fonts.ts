/** Fonts inside the page, each cut down to what the page shows: nothing is fetched, no file is prepared for it. */
import { base64 } from '../bytes/base64.ts';
import { charactersOf } from '../bytes/characters.ts';
import { writeWoff } from '../bytes/woff.ts';
import { SubsetCache } from '../text/subset-cache.ts';
import type { Face, FaceId, FontSet } from '../text/types.ts';
import type { ShownText, TextContext } from './shown-text.ts';

export interface PageFace {
  readonly face: FaceId;
  readonly family: 'Report Serif' | 'Report Sans' | 'Report Han';
  readonly weight: 400 | 700;
  readonly style: 'normal' | 'italic';
  /** What the style sheet sets in the face. */
  readonly sets: (context: TextContext) => boolean;
}

/** In the order in which the style sheet falls back from one to another. */
export const FACES: readonly PageFace[] = [
  {
    face: 'serif',
    family: 'Report Serif',
    weight: 400,
    style: 'normal',
    sets: ({ sans, strong, emphasis }) => !sans && !strong && !emphasis,
  },
  {
    face: 'serif-italic',
    family: 'Report Serif',
    weight: 400,
    style: 'italic',
    sets: ({ emphasis }) => emphasis,
  },
  {
    face: 'serif-bold',
    family: 'Report Serif',
    weight: 700,
    style: 'normal',
    sets: ({ sans, strong }) => !sans && strong,
  },
  { face: 'sans', family: 'Report Sans', weight: 400, style: 'normal', sets: ({ sans }) => sans },
  { face: 'sans-bold', family: 'Report Sans', weight: 700, style: 'normal', sets: ({ sans }) => sans },
  { face: 'han', family: 'Report Han', weight: 400, style: 'normal', sets: () => true },
];

/** What the page's own script and style sheet may write, in the sans: all of ASCII that shows. */
const ALWAYS = String.fromCharCode(...Array.from({ length: 0x7f - 0x20 }, (_, index) => 0x20 + index));

/** `@font-face` rules for a page, by the text that it shows, in pieces. */
export function fontFaces(shown: ShownText, fonts: FontSet): string[] {
  // The Latin faces fall back to each other in the style sheet; the Chinese face has what neither has.
  const han = new Set<number>();
  for (const codePoint of charactersOf(shown.within(() => true)))
    if (codePoint >= 0x20 && fonts.faceFor(codePoint, 'serif') === 'han') han.add(codePoint);
  const rules: string[] = [];
  for (const { face, family, weight, style, sets } of FACES) {
    const wanted = face === 'han' ? [...han] : latinIn(shown.within(sets), family, han);
    if (wanted.length === 0) continue;
    const data = webFont(fonts.face(face), wanted);
    rules.push(
      `@font-face{font-family:"${family}";font-weight:${weight};font-style:${style};font-display:swap;src:url(data:font/woff;base64,`,
      data,
      ') format("woff")}',
    );
  }
  return rules;
}

function latinIn(text: string, family: PageFace['family'], han: ReadonlySet<number>): number[] {
  const wanted: number[] = [];
  for (const codePoint of charactersOf(family === 'Report Sans' ? text + ALWAYS : text))
    if (codePoint >= 0x20 && !han.has(codePoint)) wanted.push(codePoint);
  return wanted;
}

const webFonts = new SubsetCache<string>();

function webFont(face: Face, codePoints: readonly number[]): string {
  return webFonts.get(face, codePoints, () => base64(writeWoff(face.webFont(codePoints))));
}
