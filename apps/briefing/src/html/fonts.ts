/** Fonts inside the page, each cut down to what the page shows: nothing is fetched, no file is prepared for it. */

import { base64 } from '../bytes/base64.ts';
import { decodeEntities, scan } from '../document/scan.ts';
import type { FaceId, FontSet } from '../text/types.ts';
import { writeWoff } from './woff.ts';

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
    const data = base64(writeWoff(fonts.face(face).webFont(wanted)));
    return `@font-face{font-family:"${family}";font-weight:${weight};font-style:${style};font-display:swap;src:url(data:font/woff;base64,${data}) format("woff")}`;
  }).join('');
}

/** Elements, by name or class, that the style sheet sets in the sans with all that they hold; `text` is of charts. */
const SANS: ReadonlySet<string> = new Set(
  'table dl nav h2 h3 h4 footer details button text kicker figure-title meta note notes sources tools act mark'.split(
    ' ',
  ),
);
const STRONG: ReadonlySet<string> = new Set(['h1', 'strong']);

/** The characters of the text, by where they stand. */
function textsOf(html: string): ReadonlyMap<TextContext, ReadonlySet<number>> {
  const found = new Map<string, [TextContext, Set<number>]>();
  const open: { readonly name: string; readonly context: TextContext }[] = [];
  const outside: TextContext = { sans: false, strong: false, emphasis: false };
  for (const token of scan(html)) {
    const context = open.at(-1)?.context ?? outside;
    if (token.type === 'start') {
      const names = [token.name, ...(token.attributes.get('class') ?? '').split(' ')];
      open.push({
        name: token.name,
        context: {
          sans: context.sans || names.some((name) => SANS.has(name)),
          strong: context.strong || STRONG.has(token.name),
          emphasis: context.emphasis || token.name === 'em',
        },
      });
    } else if (token.type === 'end') {
      const at = open.findLastIndex(({ name }) => name === token.name);
      if (at !== -1) open.length = at;
    } else if (token.type === 'text') {
      const key = JSON.stringify(context);
      const [, codePoints] = found.get(key) ?? [context, new Set<number>()];
      found.set(key, [context, codePoints]);
      for (const character of decodeEntities(html.slice(token.from, token.to)).text)
        if (character >= ' ') codePoints.add(character.codePointAt(0) ?? 0);
    }
  }
  return new Map(found.values());
}
