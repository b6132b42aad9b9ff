import type { Dataset, FurnitureRole, RecordId, SourceId } from '../generated/open.ts';
import { passages } from './passages.ts';
import { placeInText, type TextPlace } from './place-in-text.ts';

/** A stretch of the text that the same records name, in code points, end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  /** Records that take evidence from it, each once, in order of ids. */
  readonly records: readonly RecordId[];
  readonly furniture: FurnitureRole | null;
}

/** A stretch with a word or number in it that nothing names. */
export interface UncoveredRange extends TextPlace {
  readonly start: number;
  readonly end: number;
  /** Its characters, white space aside. */
  readonly characters: number;
}

export interface Coverage {
  readonly source: SourceId;
  /** Characters of the text, white space aside, and how many of them are covered; lone punctuation is, whatever names it. */
  readonly characters: number;
  readonly covered: number;
  /** 100 for a text without characters. */
  readonly percent: number;
  /** What is covered, in order of the text, without overlaps. */
  readonly stretches: readonly Stretch[];
  readonly uncovered: readonly UncoveredRange[];
}

/** What of a source's text is evidence for some record or declared furniture, and what is neither. */
export function coverage(dataset: Dataset, source: SourceId, text: string): Coverage {
  const points = Array.from(text);
  const named = passages(dataset)
    .filter((passage) => passage.source === source)
    .map(({ record, furniture, selector }) => ({
      record,
      furniture,
      start: Math.min(selector.start, points.length),
      end: Math.min(selector.end, points.length),
    }))
    .filter(({ start, end }) => start < end);
  const bounds = new Set([0, points.length]);
  for (const { start, end } of named) bounds.add(start).add(end);
  const sorted = [...bounds].sort((a, b) => a - b);

  const stretches: Stretch[] = [];
  const uncovered: UncoveredRange[] = [];
  let characters = 0;
  let covered = 0;
  for (const [index, start] of sorted.slice(0, -1).entries()) {
    const end = sorted[index + 1] ?? start;
    const here = named.filter((one) => one.start <= start && end <= one.end);
    const visible = points.slice(start, end).filter((point) => !/\s/u.test(point)).length;
    characters += visible;
    if (here.length > 0) {
      covered += visible;
      const records = here.filter(({ furniture }) => furniture === null).map(({ record }) => record);
      const furniture = here.find((one) => one.furniture !== null)?.furniture ?? null;
      stretches.push({ start, end, records: [...new Set(records)].sort(), furniture });
    } else if (!points.slice(start, end).some((point) => WORDY.test(point))) covered += visible;
    else uncovered.push(trimmed(text, points, start, end, visible));
  }
  const percent = characters === 0 ? 100 : (covered / characters) * 100;
  return { source, characters, covered, percent, stretches, uncovered };
}

/** What a word, a number or an amount is made of. A full stop that passages leave between them states nothing. */
const WORDY = /[\p{L}\p{N}\p{S}]/u;

/** The range without white space around it, with its place. */
function trimmed(
  text: string,
  points: readonly string[],
  start: number,
  end: number,
  characters: number,
): UncoveredRange {
  let [from, to] = [start, end];
  while (/\s/u.test(points[from] ?? 'x')) from++;
  while (/\s/u.test(points[to - 1] ?? 'x')) to--;
  return { start: from, end: to, ...placeInText(text, from), characters };
}
