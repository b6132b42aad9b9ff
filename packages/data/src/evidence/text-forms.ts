/** The same text in another form: other ends of lines, another normal form, with or without a byte order mark. */
import { countCodePoints, type TextRange } from './code-points.ts';
import { digest } from './sha256.ts';

/** What two forms of a text differ in, and which form each has: CRLF, LF, CR or mixed; NFC, NFD or mixed; present or absent. */
export interface FormDifference {
  readonly aspect: 'line ends' | 'normal form' | 'byte order mark';
  readonly was: string;
  readonly is: string;
}

/** A form that a text could have been recorded in. */
export interface TextForm {
  readonly text: string;
  /** What the text at hand differs from it in. */
  readonly differences: readonly FormDifference[];
  /** Where a stretch of this form stands in the text at hand; a letter and its marks are not divided. */
  original(range: TextRange): TextRange;
}

const MARK = '\uFEFF';
const LINE_ENDS = [null, 'LF', 'CRLF'] as const;
const NORMAL_FORMS = [null, 'NFC', 'NFD'] as const;

/** All forms of a text but the one at hand; those that differ from it least come first. */
export function* formsOf(text: string): Generator<TextForm> {
  const is = { mark: text.startsWith(MARK), lineEnds: lineEndsOf(text), normalForm: normalFormOf(text) };
  const wanted = [false, true].flatMap((otherMark) =>
    LINE_ENDS.flatMap((lineEnds) => NORMAL_FORMS.map((normalForm) => ({ otherMark, lineEnds, normalForm }))),
  );
  const changes = ({ otherMark, lineEnds, normalForm }: (typeof wanted)[number]): number =>
    Number(otherMark) + Number(lineEnds !== null) + Number(normalForm !== null);
  for (const one of wanted.sort((a, b) => changes(a) - changes(b))) {
    const { otherMark, lineEnds, normalForm } = one;
    // What the text has already, or has none of, makes no other form of it.
    if (changes(one) === 0) continue;
    if (lineEnds !== null && (is.lineEnds === null || is.lineEnds === lineEnds)) continue;
    if (normalForm !== null && (is.normalForm === null || is.normalForm === normalForm)) continue;
    const differences: FormDifference[] = [];
    if (otherMark) {
      const [was, now] = is.mark ? ['absent', 'present'] : ['present', 'absent'];
      differences.push({ aspect: 'byte order mark', was, is: now });
    }
    if (lineEnds !== null) differences.push({ aspect: 'line ends', was: lineEnds, is: is.lineEnds ?? '' });
    if (normalForm !== null)
      differences.push({ aspect: 'normal form', was: normalForm, is: is.normalForm ?? '' });
    const write = (part: string): string => {
      const lines = lineEnds === null ? part : part.replace(LINE_END, lineEnds === 'LF' ? '\n' : '\r\n');
      return normalForm === null ? lines : lines.normalize(normalForm);
    };
    const own = is.mark ? text.slice(1) : text;
    const before = is.mark === otherMark ? '' : MARK;
    let pieces: Pieces | undefined;
    yield {
      text: before + write(own),
      differences,
      original: (range) => {
        pieces ??= piecesOf(own, write, { there: before.length, here: is.mark ? 1 : 0 });
        return originalRange(pieces, range);
      },
    };
  }
}

/** What a source records of its text. */
export interface RecordedText {
  readonly sha256: string;
  /** In code points. */
  readonly length: number;
}

/** The form of a text that is the one recorded; null where none is. */
export function formAsRecorded(text: string, { sha256, length }: RecordedText): TextForm | null {
  for (const form of formsOf(text))
    if (countCodePoints(form.text) === length && digest(form.text) === sha256) return form;
  return null;
}

/** What two stretches differ in that are the same but for their form; null where they are not the same. */
export function formDifferences(was: string, is: string): FormDifference[] | null {
  const differences: FormDifference[] = [];
  if (ends(was) !== ends(is))
    differences.push({ aspect: 'line ends', was: lineEndsOf(was) ?? '', is: lineEndsOf(is) ?? '' });
  const [one, other] = [plainEnds(was), plainEnds(is)];
  if (one !== other) {
    if (one.normalize() !== other.normalize()) return null;
    differences.push({ aspect: 'normal form', was: normalFormOf(was) ?? '', is: normalFormOf(is) ?? '' });
  }
  return differences;
}

const LINE_END = /\r\n?|\n/g;

function ends(text: string): string {
  return text.match(LINE_END)?.join('') ?? '';
}

function plainEnds(text: string): string {
  return text.replace(LINE_END, '\n');
}

/** null for a text of one line. */
function lineEndsOf(text: string): string | null {
  const kinds = new Set(text.match(LINE_END));
  const [only] = kinds;
  if (only === undefined) return null;
  return kinds.size > 1 ? 'mixed' : only === '\n' ? 'LF' : only === '\r' ? 'CR' : 'CRLF';
}

/** null for a text that is the same in both. */
function normalFormOf(text: string): string | null {
  const [composed, decomposed] = [text.normalize('NFC'), text.normalize('NFD')];
  if (composed === decomposed) return null;
  return text === composed ? 'NFC' : text === decomposed ? 'NFD' : 'mixed';
}

/**
 * What changes its form by itself: an end of a line, a letter with its marks, or Hangul letters that make a syllable
 * together. No piece begins with what is composed with what stands before it (UAX #15), so to change a text piece by
 * piece is to change it as a whole.
 */
const PIECE = /\r\n?|[\u1100-\u11FF\uAC00-\uD7A3]+\p{M}*|\P{M}\p{M}*|\p{M}+/gsu;

/** Where each piece begins, in code points, and where the last one ends: in another form, and in the text at hand. */
interface Pieces {
  readonly there: readonly number[];
  readonly here: readonly number[];
}

function piecesOf(
  text: string,
  write: (part: string) => string,
  from: { readonly there: number; readonly here: number },
): Pieces {
  const there = [from.there];
  const here = [from.here];
  for (const [piece] of text.matchAll(PIECE)) {
    there.push((there.at(-1) ?? 0) + countCodePoints(write(piece)));
    here.push((here.at(-1) ?? 0) + countCodePoints(piece));
  }
  return { there, here };
}

function originalRange({ there, here }: Pieces, { start, end }: TextRange): TextRange {
  const first = Math.max(0, firstNotBelow(there, start + 1) - 1);
  const last = firstNotBelow(there, end);
  return { start: here[first] ?? 0, end: here[Math.min(last, here.length - 1)] ?? 0 };
}

/** The index of the first of rising numbers that is not below a value. */
function firstNotBelow(rising: readonly number[], value: number): number {
  let [low, high] = [0, rising.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
