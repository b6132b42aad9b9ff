/** Fonts inside the page, each cut down to what the page shows: nothing is fetched, no file is prepared for it. */
import { base64 } from '../bytes/base64.ts';
import { writeWoff } from '../bytes/woff.ts';
import { decodeEntities, scan } from '../document/scan.ts';
import { SubsetCache } from '../text/subset-cache.ts';
import type { Face, FaceId, FontSet } from '../text/types.ts';

export interface PageFace {
  readonly face: FaceId;
  readonly family: 'Report Serif' | 'Report Sans' | 'Report Han';
  readonly weight: 400 | 700;
  readonly style: 'normal' | 'italic';
  /** What the style sheet sets in the face. */
  readonly sets: (context: TextContext) => boolean;
}

/** Where a stretch of text stands. */
interface TextContext {
  readonly sans: boolean;
  readonly strong: boolean;
  readonly emphasis: boolean;
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

/** What the page's own script and style sheet may write, in the sans. */
const ALWAYS = Array.from({ length: 0x7f - 0x20 }, (_, index) => 0x20 + index);

/** `@font-face` rules for a page, by the text of its body. */
export function fontFaces(html: string, fonts: FontSet): string {
  const stretches = textsOf(html);
  return FACES.map(({ face, family, weight, style, sets }) => {
    const shown = new Set<number>(family === 'Report Sans' ? ALWAYS : []);
    for (const [context, codePoints] of stretches)
      if (sets(context)) for (const codePoint of codePoints) shown.add(codePoint);
    // The Latin faces fall back to each other in the style sheet; the Chinese face has what neither has.
    const wanted = [...shown].filter(
      (codePoint) => (fonts.faceFor(codePoint, 'serif') === 'han') === (face === 'han'),
    );
    if (wanted.length === 0) return '';
    const data = webFont(
      fonts.face(face),
      wanted.sort((a, b) => a - b),
    );
    return `@font-face{font-family:"${family}";font-weight:${weight};font-style:${style};font-display:swap;src:url(data:font/woff;base64,${data}) format("woff")}`;
  }).join('');
}

const webFonts = new SubsetCache<string>();

function webFont(face: Face, codePoints: readonly number[]): string {
  return webFonts.get(face, codePoints, () => base64(writeWoff(face.webFont(codePoints))));
}

/** Elements, by name or class, that the style sheet sets in the sans with all that they hold; `text` is of charts. */
const SANS: ReadonlySet<string> = new Set(
  'table dl nav h2 h3 h4 footer details button text kicker figure-title meta note notes sources tools act mark'.split(
    ' ',
  ),
);
const STRONG: ReadonlySet<string> = new Set(['h1', 'strong']);

/** The characters of the text, by where they stand. */
function textsOf(html: string): readonly (readonly [TextContext, ReadonlySet<number>])[] {
  const found = CONTEXTS.map((context) => [context, new Set<number>()] as const);
  const open: { readonly name: string; readonly context: number }[] = [];
  for (const token of scan(html)) {
    const context = open.at(-1)?.context ?? 0;
    if (token.type === 'start') {
      const { name, attributes } = token;
      const classes = attributes.get('class')?.split(' ') ?? [];
      const sans = SANS.has(name) || classes.some((one) => SANS.has(one)) ? IN_SANS : 0;
      const strong = STRONG.has(name) ? IN_STRONG : 0;
      open.push({ name, context: context | sans | strong | (name === 'em' ? IN_EMPHASIS : 0) });
    } else if (token.type === 'end') {
      const at = open.findLastIndex(({ name }) => name === token.name);
      if (at !== -1) open.length = at;
    } else if (token.type === 'text') {
      const [, codePoints] = found[context] ?? [];
      // By index, since a loop over the string itself makes an object for each character.
      const { text } = decodeEntities(html.slice(token.from, token.to));
      for (let at = 0; at < text.length; at++) {
        const codePoint = text.codePointAt(at) ?? 0;
        if (codePoint > 0xffff) at++;
        if (codePoint >= 0x20) codePoints?.add(codePoint);
      }
    }
  }
  return found;
}

const [IN_SANS, IN_STRONG, IN_EMPHASIS] = [1, 2, 4];
/** By the sum of what holds. */
const CONTEXTS: readonly TextContext[] = Array.from({ length: 8 }, (_, sum) => ({
  sans: (sum & IN_SANS) !== 0,
  strong: (sum & IN_STRONG) !== 0,
  emphasis: (sum & IN_EMPHASIS) !== 0,
}));
