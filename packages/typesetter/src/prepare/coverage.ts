/** Which code points the prepared faces cover: what European languages, Russian and Chinese are written in. */

type Range = readonly [first: number, last: number];

/** Everything that a face keeps which is not for Chinese, as far as its font has it: scripts set letter by letter, from left to right. */
export const KEPT_RANGES: readonly Range[] = [
  [0x0020, 0x007e], // Basic Latin
  [0x00a0, 0x024f], // Latin-1, Extended-A, Extended-B: European names, pinyin
  [0x0251, 0x0251], // pinyin's single-storey a
  [0x0259, 0x0259], // schwa
  [0x02b9, 0x02bf], // modifier primes and apostrophes of transliteration
  [0x02c6, 0x02dd],
  [0x0300, 0x0331], // combining marks
  [0x0370, 0x03ff], // Greek
  [0x0400, 0x052f], // Cyrillic
  [0x0531, 0x058f], // Armenian
  [0x10a0, 0x10ff], // Georgian
  [0x1c90, 0x1cbf], // Georgian capitals
  [0x1e00, 0x1eff], // Latin Extended Additional: Welsh, Vietnamese, transliteration
  [0x2000, 0x206f], // General Punctuation
  [0x2070, 0x209f], // superscripts and subscripts
  [0x20a0, 0x20bf], // currency
  [0x2100, 0x218f], // letterlike, fractions
  [0x2190, 0x21ff], // arrows
  [0x2200, 0x22ff], // mathematical operators
  [0x25a0, 0x25ff], // geometric shapes
  [0x2610, 0x2611],
  [0x2713, 0x2718],
  [0x2e3a, 0x2e3b],
  [0xfb00, 0xfb04], // f-ligatures as characters
];

export function* codePointsOf(ranges: readonly Range[]): Generator<number> {
  for (const [first, last] of ranges) for (let c = first; c <= last; c++) yield c;
}

/** Widths in thousandths of an em of spaces that a face may lack (Unicode, table 6-2). */
export const SPACE_WIDTHS: ReadonlyMap<number, number> = new Map([
  [0x2002, 500],
  [0x2003, 1000],
  [0x2004, 333],
  [0x2005, 250],
  [0x2006, 167],
  [0x2008, 200],
  [0x2009, 167],
  [0x200a, 100],
  [0x202f, 167],
  [0x205f, 222],
  [0x200b, 0], // zero-width space: a break opportunity that shows nothing
  [0x200c, 0],
  [0x200d, 0],
  [0x2060, 0], // word joiner
  [0xfeff, 0],
]);

/** Characters that show the same glyph as another one when the face has no glyph of their own. */
export const STAND_INS: ReadonlyMap<number, number> = new Map([
  [0x00a0, 0x0020],
  [0x00ad, 0x002d],
  [0x2010, 0x002d],
  [0x2011, 0x002d],
]);
