/**
 * Break opportunities by UAX #14 (Unicode 17), for the scripts that the faces set: the rules for Korean, Hebrew,
 * Indic syllables, regional indicators and emoji are left out. Own code, since the libraries for it take longer
 * to load than a briefing takes to set.
 */
import { CLASS_RUNS } from './line-break-classes.ts';
import { isHanLanguage } from './scripts.ts';

export const NO_BREAK = 0;
export const MAY_BREAK = 1;
export const MUST_BREAK = 2;

/** A character with the combining marks that follow it (rule LB9), as position in three arrays. */
interface Units {
  /** Line_Break classes. */
  readonly types: readonly string[];
  readonly codes: readonly number[];
  /** UTF-16 offsets. */
  readonly starts: readonly number[];
}

/** Classes of the code points below this are looked up directly: nearly all that is ever asked for. */
const DIRECT = 0x530;
let table:
  | {
      readonly starts: readonly number[];
      readonly classes: readonly string[];
      readonly direct: readonly string[];
    }
  | undefined;

function readTable(): NonNullable<typeof table> {
  const starts: number[] = [];
  const classes: string[] = [];
  const direct: string[] = [];
  for (const run of CLASS_RUNS.split(' ')) {
    const type = run.slice(-2);
    const start = Number.parseInt(run.slice(0, -2), 36);
    while (direct.length < Math.min(start, DIRECT)) direct.push(classes.at(-1) ?? 'AL');
    starts.push(start);
    classes.push(type);
  }
  return { starts, classes, direct };
}

/** Line_Break class of a code point. */
export function lineBreakClass(codePoint: number): string {
  table ??= readTable();
  if (codePoint < DIRECT) return table.direct[codePoint] ?? 'AL';
  if (codePoint >= 0x20000) return codePoint < 0x40000 ? 'ID' : 'AL';
  if (codePoint >= 0x10000) return codePoint >= 0x1f000 && codePoint < 0x1fb00 ? 'ID' : 'AL';
  let low = 0;
  let high = table.starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((table.starts[middle] ?? 0) <= codePoint) low = middle;
    else high = middle - 1;
  }
  return table.classes[low] ?? 'AL';
}

/**
 * For each UTF-16 offset, whether the line may or must be broken before it.
 * `langAt` gives the language at an offset: in Chinese, ambiguous characters count as ideographs.
 */
export function breakOpportunities(text: string, langAt: (offset: number) => string): Uint8Array {
  const result = new Uint8Array(text.length + 1);
  const units = unitsOf(text, langAt);
  const { types, starts } = units;
  // What stands before the spaces between two characters, and whether digits and , . / lead up to it.
  let left = -1;
  let numeric = false;
  for (let i = 0; i < types.length; i++) {
    const type = types[i] ?? '';
    const previous = types[i - 1];
    // Two letters never part (LB28): said here because they are most of any text.
    if (left >= 0 && !(type === 'AL' && previous === 'AL')) {
      result[starts[i] ?? 0] = between(units, left, i, numeric);
    }
    if (type === 'SP' && left >= 0) continue;
    numeric = type === 'NU' || (numeric && previous !== 'SP' && IN_NUMBERS.has(type));
    left = i;
  }
  return result;
}

function unitsOf(text: string, langAt: (offset: number) => string): Units {
  const types: string[] = [];
  const codes: number[] = [];
  const starts: number[] = [];
  for (let start = 0; start < text.length; ) {
    const codePoint = text.codePointAt(start) ?? 0;
    let type = lineBreakClass(codePoint);
    if (type === 'CM') {
      const base = types.at(-1);
      type = base !== undefined && !NO_BASE.has(base) ? '' : 'AL'; // LB9, LB10
    } else if (type === 'AI') {
      // An interpunct between the parts of a Chinese name belongs to what precedes it.
      type = !isHanLanguage(langAt(start)) ? 'AL' : codePoint === 0xb7 ? 'NS' : 'ID';
    }
    if (type !== '') {
      types.push(type);
      codes.push(codePoint);
      starts.push(start);
    }
    start += codePoint > 0xffff ? 2 : 1;
  }
  return { types, codes, starts };
}

const set = (classes: string): ReadonlySet<string> => new Set(classes.split(' '));
const ENDS = set('BK CR LF NL');
const NO_BASE = set('BK CR LF NL SP ZW'); // LB9
const IN_NUMBERS = set('SY IS CL CP'); // LB25
const NEVER_BEFORE = set('WJ CL CP EX SY'); // LB11, LB13
const MAY_PRECEDE_GLUE = set('SP BA HY HH');
const OPENS_QUOTE = set('BK CR LF NL OP QU GL SP ZW');
const CLOSES_QUOTE = set('SP GL WJ CL QU CP EX IS SY BK CR LF NL ZW');
const HYPHENS = set('HY HH');
const SPACES_BEFORE_HYPHEN = set('BK CR LF NL SP ZW CB GL');
const NEVER_BEFORE_ADJACENT = set('BA HH HY NS IN'); // LB21, LB22
const BEFORE_NUMBER = set('PO PR HY IS');

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
  const { types, codes } = units;
  const l = types[left] ?? '';
  const r = types[right] ?? '';
  const previous = types[right - 1] ?? '';
  const after = types[right + 1];
  const spaced = previous === 'SP';
  if (ENDS.has(previous)) return previous === 'CR' && r === 'LF' ? NO_BREAK : MUST_BREAK; // LB4, LB5
  if (ENDS.has(r) || r === 'SP' || r === 'ZW') return NO_BREAK; // LB6, LB7
  if (l === 'ZW') return MAY_BREAK; // LB8
  if (NEVER_BEFORE.has(r) || (l === 'WJ' && !spaced) || (l === 'GL' && !spaced)) return NO_BREAK; // LB11–LB13
  if (r === 'GL' && !MAY_PRECEDE_GLUE.has(previous)) return NO_BREAK; // LB12a
  if (l === 'OP') return NO_BREAK; // LB14
  const beforeLeft = types[left - 1];
  const initial = INITIAL_QUOTES.has(codes[left] ?? 0);
  if (initial && (beforeLeft === undefined || OPENS_QUOTE.has(beforeLeft))) return NO_BREAK; // LB15a
  const final = FINAL_QUOTES.has(codes[right] ?? 0);
  if (final && (after === undefined || CLOSES_QUOTE.has(after))) return NO_BREAK; // LB15b
  if (r === 'IS') return spaced && after === 'NU' ? MAY_BREAK : NO_BREAK; // LB15c, LB15d
  if ((l === 'CL' || l === 'CP') && r === 'NS') return NO_BREAK; // LB16
  if (l === 'B2' && r === 'B2') return NO_BREAK; // LB17
  if (spaced) return MAY_BREAK; // LB18
  return adjacent(units, left, right, numeric);
}

/** Rules LB19 and later, for units with no space between them. */
function adjacent({ types, codes }: Units, left: number, right: number, numeric: boolean): number {
  const l = types[left] ?? '';
  const r = types[right] ?? '';
  const after = types[right + 1];
  const beforeLeft = types[left - 1];
  const asian = (unit: number): boolean => isEastAsian(codes[unit]);
  if (r === 'QU' && !INITIAL_QUOTES.has(codes[right] ?? 0)) return NO_BREAK; // LB19
  if (l === 'QU' && !FINAL_QUOTES.has(codes[left] ?? 0)) return NO_BREAK;
  if (r === 'QU' && !(asian(left) && asian(right + 1))) return NO_BREAK; // LB19a
  if (l === 'QU' && !(asian(right) && asian(left - 1))) return NO_BREAK;
  if (l === 'CB' || r === 'CB') return MAY_BREAK; // LB20
  const wordStart = beforeLeft === undefined || SPACES_BEFORE_HYPHEN.has(beforeLeft);
  if (HYPHENS.has(l) && r === 'AL' && wordStart) return NO_BREAK; // LB20a
  if (NEVER_BEFORE_ADJACENT.has(r) || l === 'BB') return NO_BREAK; // LB21, LB22
  if (l === 'AL' && (r === 'AL' || r === 'NU' || r === 'PR' || r === 'PO')) return NO_BREAK; // LB23, LB24, LB28
  if (r === 'AL' && (l === 'NU' || l === 'PR' || l === 'PO' || l === 'IS')) return NO_BREAK; // LB23, LB24, LB29
  if ((l === 'PR' && r === 'ID') || (l === 'ID' && r === 'PO')) return NO_BREAK; // LB23a
  if (numeric && (r === 'PO' || r === 'PR' || (r === 'NU' && l !== 'CL' && l !== 'CP'))) return NO_BREAK; // LB25
  if (r === 'NU' && BEFORE_NUMBER.has(l)) return NO_BREAK;
  if ((l === 'PR' || l === 'PO') && r === 'OP' && (after === 'NU' || after === 'IS')) return NO_BREAK;
  if ((l === 'AL' || l === 'NU') && r === 'OP' && !asian(right)) return NO_BREAK; // LB30
  if (l === 'CP' && !asian(left) && (r === 'AL' || r === 'NU')) return NO_BREAK;
  return MAY_BREAK; // LB31
}
