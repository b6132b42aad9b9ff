/** What a text may differ in and still be the same words to a reader. */
export const TOLERATED = [
  'capitals',
  'white space',
  'quotation marks',
  'dashes',
  'invisible characters',
  'forms of letters',
] as const;
export type Tolerated = (typeof TOLERATED)[number];

/** A text with its tolerated differences taken out, and the way back. */
export interface FoldedText {
  readonly text: string;
  /** For each UTF-16 unit of the folded text, the code point of the original that it comes from. */
  readonly from: readonly number[];
}

const QUOTES = new Map(
  ['"“”„‟«»＂', "'‘’‚‛`´‹›＇"].flatMap((marks, kind) =>
    [...marks].map((mark) => [mark, kind === 0 ? '"' : "'"] as const),
  ),
);
const DASH = /[‐‑‒–—―−﹘﹣－]/u;
const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]/u;
const SPACE = /\s/u;

/**
 * Takes the tolerated differences out of a text: one space for any white space, straight quotation marks, one
 * dash, lower case, letters in compatibility decomposition (Unicode Standard Annex #15, NFKD).
 *
 * @param kept differences that are left in.
 */
export function fold(text: string, kept: ReadonlySet<Tolerated> = NONE): FoldedText {
  const pieces: string[] = [];
  const from: number[] = [];
  let index = 0;
  let afterSpace = false;
  for (const point of text) {
    const piece = foldPoint(point, kept);
    // Of a run of white space, the first stands for all.
    if (piece !== '' && !(piece === ' ' && afterSpace && !kept.has('white space'))) {
      pieces.push(piece);
      for (let unit = 0; unit < piece.length; unit++) from.push(index);
    }
    if (piece !== '') afterSpace = piece === ' ';
    index++;
  }
  return { text: pieces.join(''), from };
}

const NONE: ReadonlySet<Tolerated> = new Set();

function foldPoint(point: string, kept: ReadonlySet<Tolerated>): string {
  if (point >= 'a' && point <= 'z') return point;
  if (SPACE.test(point)) return kept.has('white space') ? point : ' ';
  if (INVISIBLE.test(point)) return kept.has('invisible characters') ? point : '';
  const quote = QUOTES.get(point);
  if (quote !== undefined) return kept.has('quotation marks') ? point : quote;
  if (DASH.test(point)) return kept.has('dashes') ? point : '-';
  const letters = kept.has('forms of letters') ? point : point.normalize('NFKD');
  // Capitals first: ß becomes ss, and σ and ς become one, as upper case alone has them.
  return kept.has('capitals') ? letters : letters.toUpperCase().toLowerCase();
}

/** The differences without which two texts, alike when folded, would not be alike. */
export function differencesBetween(a: string, b: string): Tolerated[] {
  return TOLERATED.filter((one) => {
    const kept = new Set([one]);
    return fold(a, kept).text !== fold(b, kept).text;
  });
}
