/**
 * Fonts inside the page, so that nothing is fetched: the common characters of the faces that most of it is set in as the
 * build prepared them, all others cut down to what the page shows.
 */
import { SubsetCache } from '../text/subset-cache.ts';
import type { Face, FaceId, FontSet, PageFont, PageFontSet } from '../text/types.ts';
import { writeWoff } from '../text/woff.ts';
import type { Tokens } from '../theme/tokens.ts';
import type { ShownText, TextContext } from './shown-text.ts';
import { unicodeRange } from './unicode-range.ts';

export interface PageFace {
  readonly face: FaceId;
  readonly family: 'Report Serif' | 'Report Sans' | 'Report Han';
  readonly weight: 400 | 700;
  readonly style: 'normal' | 'italic';
  /** What the style sheet sets in the face. */
  readonly sets: (text: SetText) => boolean;
}

interface SetText {
  readonly sans: boolean;
  readonly bold: boolean;
  readonly italic: boolean;
}

const setText = ({ sans, heading, strong, emphasis }: TextContext, face: Tokens['face']): SetText => ({
  sans: sans || (heading ? face.heading : face.text) === 'sans',
  bold: strong || heading,
  italic: emphasis,
});

/** In the order in which the style sheet falls back from one to another. */
export const FACES: readonly PageFace[] = [
  {
    face: 'serif',
    family: 'Report Serif',
    weight: 400,
    style: 'normal',
    sets: ({ sans, bold, italic }) => !sans && !bold && !italic,
  },
  {
    face: 'serif-italic',
    family: 'Report Serif',
    weight: 400,
    style: 'italic',
    sets: ({ sans, bold, italic }) => italic && (sans || !bold),
  },
  {
    face: 'serif-bold',
    family: 'Report Serif',
    weight: 700,
    style: 'normal',
    sets: ({ sans, bold, italic }) => !sans && bold && !italic,
  },
  {
    face: 'serif-bold-italic',
    family: 'Report Serif',
    weight: 700,
    style: 'italic',
    sets: ({ sans, bold, italic }) => !sans && bold && italic,
  },
  { face: 'sans', family: 'Report Sans', weight: 400, style: 'normal', sets: ({ sans }) => sans },
  { face: 'sans-bold', family: 'Report Sans', weight: 700, style: 'normal', sets: ({ sans }) => sans },
  { face: 'han', family: 'Report Han', weight: 400, style: 'normal', sets: () => true },
];

/** What the page's own script and style sheet may write, in the sans: all of ASCII that shows. */
const ALWAYS = Array.from({ length: 0x7f - 0x20 }, (_, index) => 0x20 + index);

/** A prepared font is taken where the page shows at least this part of it; else it would hold too much for nothing. */
const WORTH = 1 / 3;

export interface PageFontRules {
  /** Fonts that the build prepared, by face and script. */
  readonly prepared: readonly PageFont[];
  /** `@font-face` rules in pieces, for all that the page shows besides. */
  readonly rules: readonly string[];
}

/** The fonts of a page, by the text that it shows and the families in which running text and headings are set. */
export function pageFonts(
  shown: ShownText,
  fonts: FontSet & PageFontSet,
  tokens: Pick<Tokens, 'face'>,
): PageFontRules {
  // The Latin faces fall back to each other in the style sheet; the Chinese face has what neither has.
  const all = ascending(shown.within(() => true));
  const han = new Set(all.filter((codePoint) => fonts.faceFor(codePoint, 'serif') === 'han'));
  const prepared: PageFont[] = [];
  const rules: string[] = [];
  for (const pageFace of FACES) {
    const { face, family, sets } = pageFace;
    const isSet = (context: TextContext) => sets(setText(context, tokens.face));
    let wanted = face === 'han' ? [...han] : latinIn(shown.within(isSet), family, han);
    for (const font of fonts.pageFonts(face)) {
      const rest = wanted.filter((codePoint) => !font.covered.has(codePoint));
      if (wanted.length - rest.length < WORTH * font.covered.size) continue;
      prepared.push(font);
      wanted = rest;
    }
    wanted = wanted.filter((codePoint) => fonts.face(face).has(codePoint));
    if (wanted.length > 0)
      rules.push(...fontFaceRule(pageFace, 'woff', webFont(fonts.face(face), wanted), wanted));
  }
  return { prepared, rules };
}

/** In pieces. It is told which characters it is for, since a face may be made of several fonts. */
export function fontFaceRule(
  { family, weight, style }: PageFace,
  format: 'woff' | 'woff2',
  data: string,
  characters: readonly number[],
): readonly [string, string, string] {
  const range = `unicode-range:${unicodeRange(characters)}`;
  return [
    `@font-face{font-family:"${family}";font-weight:${weight};font-style:${style};font-display:swap;${range};src:url(data:font/${format};base64,`,
    data,
    `) format("${format}")}`,
  ];
}

function latinIn(
  characters: ReadonlySet<number>,
  family: PageFace['family'],
  han: ReadonlySet<number>,
): number[] {
  const all = family === 'Report Sans' ? new Set([...characters, ...ALWAYS]) : characters;
  return ascending(all).filter((codePoint) => !han.has(codePoint));
}

const ascending = (codePoints: Iterable<number>): number[] => [...codePoints].sort((a, b) => a - b);

const webFonts = new SubsetCache<string>();

function webFont(face: Face, codePoints: readonly number[]): string {
  return webFonts.get(face, codePoints, () =>
    Buffer.from(writeWoff(face.webFont(codePoints))).toString('base64'),
  );
}
