/**
 * Break opportunities by UAX #14 (Unicode 17), for the scripts that the faces set: the rules for Korean, Hebrew,
 * Indic syllables, regional indicators and emoji are left out. Own code, since the libraries for it take longer
 * to load than a document takes to set.
 */
import { CLASS, classOf, DIRECT, has, set } from './line-break-class.ts';
import { isHanLanguage } from './scripts.ts';

export const NO_BREAK = 0;
export const MAY_BREAK = 1;
export const MUST_BREAK = 2;

const { AL, CR, LF, SP, ZW, WJ, GL, CL, CP, OP, QU, IS, NS, B2, CB, BB, NU, PR, PO, ID, CM, AI } = CLASS;

/** A character with the combining marks that follow it (rule LB9), as position in three arrays. */
interface Units {
  readonly count: number;
  /** Line_Break classes. */
  readonly types: Uint8Array;
  readonly codes: Uint32Array;
  /** UTF-16 offsets. */
  readonly starts: Uint32Array;
}

/**
 * For each UTF-16 offset, whether the line may or must be broken before it.
 * `langAt` gives the language at an offset: in Chinese, ambiguous characters count as ideographs.
 */
export function breakOpportunities(text: string, langAt: (offset: number) => string): number[] {
  const result = new Array<number>(text.length + 1).fill(NO_BREAK);
  const units = unitsOf(text, langAt);
  const { count, types, starts } = units;
  // What stands before the spaces between two characters, and whether digits and , . / lead up to it.
  let left = -1;
  let numeric = false;
  let previous = NONE;
  for (let i = 0; i < count; i++) {
    const type = types[i] ?? NONE;
    // Two letters never part (LB28): said here because they are most of any text.
    if (left >= 0 && !(type === AL && previous === AL)) {
      result[starts[i] ?? 0] = between(units, left, i, numeric);
    }
    if (type !== SP || left < 0) {
      numeric = type === NU || (numeric && previous !== SP && has(IN_NUMBERS, type));
      left = i;
    }
    previous = type;
  }
  return result;
}

/**
 * Whether the line may be broken at spaces between two characters whatever stands around them. Said of most; where it
 * is not, `breakOpportunities` knows. `before` is the UTF-16 unit before the spaces, `after` the one behind them.
 */
export function mayPartAtSpace(before: number, after: number): boolean {
  return (
    before < DIRECT &&
    after < DIRECT &&
    has(ENDS_FREELY, classOf(before)) &&
    has(BEGINS_FREELY, classOf(after)) &&
    !INITIAL_QUOTES.has(before) &&
    !FINAL_QUOTES.has(after)
  );
}

/** Whether two adjacent units never part, whatever stands around them. Said of most; where not, see above. */
export function holdTogether(before: number, after: number): boolean {
  return before < DIRECT && after < DIRECT && has(LETTERS, classOf(before)) && has(HOLD_ON, classOf(after));
}

/** Where there is no unit. */
const NONE = 31;

const unitsFor = (length: number) => ({
  types: new Uint8Array(length),
  codes: new Uint32Array(length),
  starts: new Uint32Array(length),
});
let arrays = unitsFor(1024);

/** The result holds until the next text is read: one set of arrays serves them all. */
function unitsOf(text: string, langAt: (offset: number) => string): Units {
  if (text.length > arrays.types.length) arrays = unitsFor(2 * text.length);
  const { types, codes, starts } = arrays;
  let count = 0;
  for (let start = 0; start < text.length; ) {
    const codePoint = text.codePointAt(start) ?? 0;
    let type = classOf(codePoint);
    if (type === CM) {
      const attached = count > 0 && !has(NO_BASE, types[count - 1] ?? NONE);
      type = attached ? NONE : AL; // LB9, LB10
    } else if (type === AI) {
      // An interpunct between the parts of a Chinese name belongs to what precedes it.
      type = !isHanLanguage(langAt(start)) ? AL : codePoint === 0xb7 ? NS : ID;
    }
    if (type !== NONE) {
      types[count] = type;
      codes[count] = codePoint;
      starts[count] = start;
      count++;
    }
    start += codePoint > 0xffff ? 2 : 1;
  }
  return { count, types, codes, starts };
}

const ENDS = set('BK', 'CR', 'LF', 'NL');
const NO_BASE = set('BK', 'CR', 'LF', 'NL', 'SP', 'ZW'); // LB9
const IN_NUMBERS = set('SY', 'IS', 'CL', 'CP'); // LB25
const NEVER_BEFORE = set('WJ', 'CL', 'CP', 'EX', 'SY'); // LB11, LB13
const MAY_PRECEDE_GLUE = set('SP', 'BA', 'HY', 'HH');
const OPENS_QUOTE = set('BK', 'CR', 'LF', 'NL', 'OP', 'QU', 'GL', 'SP', 'ZW');
const CLOSES_QUOTE = set('SP', 'GL', 'WJ', 'CL', 'QU', 'CP', 'EX', 'IS', 'SY', 'BK', 'CR', 'LF', 'NL', 'ZW');
const HYPHENS = set('HY', 'HH');
const SPACES_BEFORE_HYPHEN = set('BK', 'CR', 'LF', 'NL', 'SP', 'ZW', 'CB', 'GL');
const NEVER_BEFORE_ADJACENT = set('BA', 'HH', 'HY', 'NS', 'IN'); // LB21, LB22
const BEFORE_NUMBER = set('PO', 'PR', 'HY', 'IS');
/** What may be parted from a following space, and from one before it, whatever else there is (LB8–LB18). */
const ENDS_FREELY = set('AL', 'NU', 'ID', 'EX', 'IS', 'SY', 'CL', 'CP', 'PR', 'PO', 'BA', 'HY', 'HH', 'QU');
const BEGINS_FREELY = set('AL', 'NU', 'ID', 'PR', 'PO', 'OP', 'QU');

/** What letters and digits never part from when it follows them (LB13, LB23–LB29). */
const LETTERS = set('AL', 'NU');
const HOLD_ON = set('AL', 'NU', 'CL', 'CP', 'EX', 'IS', 'SY');

/** Initial and final quotation marks: ‘ “ ‛ ‟ « ‹ and ’ ” » ›. */
const INITIAL_QUOTES = new Set([0x2018, 0x201b, 0x201c, 0x201f, 0xab, 0x2039]);
const FINAL_QUOTES = new Set([0x2019, 0x201d, 0xbb, 0x203a]);

/** East Asian width F, W or H, roughly (UAX #11): what rules LB19a and LB30 tell apart. */
const isEastAsian = (c: number | undefined): boolean =>
  c !== undefined &&
  ((c >= 0x1100 && c <= 0x115f) ||
    c === 0x2329 ||
    c === 0x232a ||
    (c >= 0x2e80 && c !== 0x303f && c < 0xfb00) ||
    (c >= 0xfe10 && c <= 0xfe6f) ||
    (c >= 0xff01 && c <= 0xffef) ||
    c >= 0x1f000);

/**
 * The rules in their order, for the position before unit `right`; `left` is the last unit before it that is no
 * space.
 */
function between(units: Units, left: number, right: number, numeric: boolean): number {
  const { count, types, codes } = units;
  const l = types[left] ?? NONE;
  const r = types[right] ?? NONE;
  const previous = types[right - 1] ?? NONE;
  const after = right + 1 < count ? (types[right + 1] ?? NONE) : NONE;
  const spaced = previous === SP;
  if (has(ENDS, previous)) return previous === CR && r === LF ? NO_BREAK : MUST_BREAK; // LB4, LB5
  if (has(ENDS, r) || r === SP || r === ZW) return NO_BREAK; // LB6, LB7
  if (l === ZW) return MAY_BREAK; // LB8
  if (has(NEVER_BEFORE, r) || (l === WJ && !spaced) || (l === GL && !spaced)) return NO_BREAK; // LB11–LB13
  if (r === GL && !has(MAY_PRECEDE_GLUE, previous)) return NO_BREAK; // LB12a
  if (l === OP) return NO_BREAK; // LB14
  const beforeLeft = types[left - 1] ?? NONE;
  const initial = l === QU && INITIAL_QUOTES.has(codes[left] ?? 0);
  if (initial && (beforeLeft === NONE || has(OPENS_QUOTE, beforeLeft))) return NO_BREAK; // LB15a
  const final = r === QU && FINAL_QUOTES.has(codes[right] ?? 0);
  if (final && (after === NONE || has(CLOSES_QUOTE, after))) return NO_BREAK; // LB15b
  if (r === IS) return spaced && after === NU ? MAY_BREAK : NO_BREAK; // LB15c, LB15d
  if ((l === CL || l === CP) && r === NS) return NO_BREAK; // LB16
  if (l === B2 && r === B2) return NO_BREAK; // LB17
  if (spaced) return MAY_BREAK; // LB18
  return adjacent(units, left, right, numeric);
}

/** Rules LB19 and later, for units with no space between them. */
function adjacent({ count, types, codes }: Units, left: number, right: number, numeric: boolean): number {
  const l = types[left] ?? NONE;
  const r = types[right] ?? NONE;
  const after = right + 1 < count ? (types[right + 1] ?? NONE) : NONE;
  const beforeLeft = types[left - 1] ?? NONE;
  if (r === QU && !INITIAL_QUOTES.has(codes[right] ?? 0)) return NO_BREAK; // LB19
  if (l === QU && !FINAL_QUOTES.has(codes[left] ?? 0)) return NO_BREAK;
  if (r === QU && !(isEastAsian(codes[left]) && right + 1 < count && isEastAsian(codes[right + 1])))
    return NO_BREAK; // LB19a
  if (l === QU && !(isEastAsian(codes[right]) && isEastAsian(codes[left - 1]))) return NO_BREAK;
  if (l === CB || r === CB) return MAY_BREAK; // LB20
  const wordStart = beforeLeft === NONE || has(SPACES_BEFORE_HYPHEN, beforeLeft);
  if (has(HYPHENS, l) && r === AL && wordStart) return NO_BREAK; // LB20a
  if (has(NEVER_BEFORE_ADJACENT, r) || l === BB) return NO_BREAK; // LB21, LB22
  if (l === AL && (r === AL || r === NU || r === PR || r === PO)) return NO_BREAK; // LB23, LB24, LB28
  if (r === AL && (l === NU || l === PR || l === PO || l === IS)) return NO_BREAK; // LB23, LB24, LB29
  if ((l === PR && r === ID) || (l === ID && r === PO)) return NO_BREAK; // LB23a
  if (numeric && (r === PO || r === PR || (r === NU && l !== CL && l !== CP))) return NO_BREAK; // LB25
  if (r === NU && has(BEFORE_NUMBER, l)) return NO_BREAK;
  if ((l === PR || l === PO) && r === OP && (after === NU || after === IS)) return NO_BREAK;
  if ((l === AL || l === NU) && r === OP && !isEastAsian(codes[right])) return NO_BREAK; // LB30
  if (l === CP && !isEastAsian(codes[left]) && (r === AL || r === NU)) return NO_BREAK;
  return MAY_BREAK; // LB31
}
