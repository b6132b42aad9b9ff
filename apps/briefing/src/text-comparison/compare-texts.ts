/** Two texts side by side: which paragraphs were kept, reworded, moved, added and dropped, and which figures differ. */
import { type Differences, differencesOf } from './differences.ts';
import { type Figure, type Figures, figuresMissing, figuresOf } from './figures.ts';
import { labelOf } from './labels.ts';
import { tongueOf } from './language.ts';
import type { KnownNames } from './names.ts';
import { isOneLanguage, type Pair, pairsOf, SURE } from './pairs.ts';
import type { Paragraph } from './split-paragraphs.ts';
import { bareWords } from './tokens.ts';

/** A text that somebody holds. */
export interface TextVersion {
  /** BCP 47. */
  readonly lang: string;
  readonly paragraphs: readonly Paragraph[];
}

/**
 * What became of a paragraph. In one language it is `kept` or `reworded`, in two `paired`; `moved` stands at another place
 * among the others; `added` and `dropped` have no partner; `unsure` is a pair that may be none.
 */
export type Fate = 'kept' | 'reworded' | 'paired' | 'moved' | 'added' | 'dropped' | 'unsure';
export const FATES: readonly Fate[] = ['kept', 'reworded', 'paired', 'moved', 'added', 'dropped', 'unsure'];

export interface ComparedRow {
  readonly fate: Fate;
  /** Paragraphs of the first text: one, two where they were drawn together, none where it was added. */
  readonly first: readonly Paragraph[];
  readonly second: readonly Paragraph[];
  /** How sure it is that they belong together, between 0 and 1; null for what has no partner. */
  readonly sureness: number | null;
  /** How alike the words are, between 0 and 1; null in two languages. */
  readonly likeness: number | null;
  /** Words in which they differ; null where all are the same, and in two languages. */
  readonly differences: Differences | null;
  /** Figures that only one of the two has. */
  readonly figures: { readonly first: readonly Figure[]; readonly second: readonly Figure[] };
}

export interface TextComparison {
  readonly first: TextVersion;
  readonly second: TextVersion;
  readonly oneLanguage: boolean;
  /** In the order of the second text; what was dropped stands where it stood among its neighbours. */
  readonly rows: readonly ComparedRow[];
  /** How many rows there are of each. */
  readonly counts: Readonly<Record<Fate, number>>;
}

export function compareTexts(
  first: TextVersion,
  second: TextVersion,
  names: readonly KnownNames[],
): TextComparison {
  const oneLanguage = isOneLanguage(first.lang, second.lang);
  const pairs = pairsOf(first, second, names);
  const rows = inReadingOrder(pairs, first.paragraphs.length, second.paragraphs.length).map((place) =>
    rowOf(place, first, second, oneLanguage),
  );
  const counts = Object.fromEntries(FATES.map((fate) => [fate, 0])) as Record<Fate, number>;
  for (const { fate } of rows) counts[fate]++;
  return { first, second, oneLanguage, rows, counts };
}

/** A pair, or a paragraph by itself. */
type Place = Pick<Pair, 'rows' | 'columns' | 'likeness' | 'moved'> & { readonly sureness: number | null };

const alone = (rows: readonly number[], columns: readonly number[]): Place => ({
  rows,
  columns,
  likeness: null,
  moved: false,
  sureness: null,
});

function inReadingOrder(pairs: readonly Pair[], rows: number, columns: number): Place[] {
  const inOrder = pairs.filter(({ moved }) => !moved);
  const movedTo = new Map(pairs.filter(({ moved }) => moved).map((pair) => [pair.columns[0] ?? 0, pair]));
  const movedFrom = new Set([...movedTo.values()].map((pair) => pair.rows[0] ?? 0));
  const places: Place[] = [];
  let [row, column] = [0, 0];
  const upTo = (nextRow: number, nextColumn: number) => {
    for (; row < nextRow; row++) if (!movedFrom.has(row)) places.push(alone([row], []));
    for (; column < nextColumn; column++) places.push(movedTo.get(column) ?? alone([], [column]));
  };
  for (const pair of inOrder) {
    upTo(pair.rows[0] ?? 0, pair.columns[0] ?? 0);
    places.push(pair);
    row += pair.rows.length;
    column += pair.columns.length;
  }
  upTo(rows, columns);
  return places;
}

function rowOf(place: Place, one: TextVersion, other: TextVersion, oneLanguage: boolean): ComparedRow {
  const { sureness, likeness } = place;
  const first = place.rows.flatMap((index) => one.paragraphs[index] ?? []);
  const second = place.columns.flatMap((index) => other.paragraphs[index] ?? []);
  const [words, otherWords] = [joined(first), joined(second)];
  const none = { first: [], second: [] };
  const bare = { first, second, sureness, likeness, differences: null, figures: none };
  if (sureness === null) return { ...bare, fate: first.length > 0 ? 'dropped' : 'added' };
  if (sureness < SURE) return { ...bare, fate: 'unsure' };
  const same = oneLanguage && bareWords(words) === bareWords(otherWords);
  const figures = same ? none : figuresApart(first, one.lang, second, other.lang);
  const differences = oneLanguage && !same ? differencesOf(words, otherWords) : null;
  const fate = place.moved ? 'moved' : same ? 'kept' : oneLanguage ? 'reworded' : 'paired';
  return { ...bare, fate, differences, figures };
}

const joined = (paragraphs: readonly Paragraph[]): string => paragraphs.map(({ text }) => text).join('\n');

function figuresApart(
  first: readonly Paragraph[],
  lang: string,
  second: readonly Paragraph[],
  otherLang: string,
): ComparedRow['figures'] {
  const [own, other] = [figuresIn(first, lang), figuresIn(second, otherLang)];
  return { first: figuresMissing(own, other), second: figuresMissing(other, own) };
}

/** Without the numbers of the paragraphs themselves. */
function figuresIn(paragraphs: readonly Paragraph[], lang: string): Figures {
  const all = paragraphs.map(({ text }) => figuresOf(text.slice(labelOf(text)?.length ?? 0), tongueOf(lang)));
  const printed = new Map(all.flatMap((one) => one.printed).map((figure) => [figure.value, figure]));
  return {
    printed: [...printed.values()],
    inWords: new Set(all.flatMap(({ inWords }) => [...inWords])),
  };
}
