/** What the page of a comparison of texts shows: values and messages. */
import type { Words } from '../messages/catalogue.ts';
import { message } from '../messages/message.ts';
import type { ComparedRow, Fate, TextComparison } from './compare-texts.ts';
import { MOVED, SURE } from './pairs.ts';
import { type SideView, sideView } from './side-view.ts';
import type { Paragraph } from './split-paragraphs.ts';

/** A text by the names that a reader knows. */
export interface NamedText {
  readonly name: string;
  readonly file: string;
  readonly lang: string;
  /** Whether the language is known by its letters alone. */
  readonly guessed: boolean;
}

/** Words of a paragraph in a list, in Unicode code points. */
const EXCERPT = 110;

export function comparisonView(comparison: TextComparison, named: readonly [NamedText, NamedText]) {
  const { oneLanguage, rows } = comparison;
  const [first, second] = named;
  const keyed = rows.map((row, index) => ({ row, key: `row-${index + 1}` }));
  const differing = keyed.filter(({ row }) => figuresOf(row) !== null);
  return {
    oneLanguage,
    kicker: oneLanguage ? message('texts-kicker') : message('texts-kicker.languages'),
    title: titleOf(named),
    description: message('texts-about', { title: titleOf(named) }),
    texts: [
      {
        ...textView(first, comparison.first.paragraphs, oneLanguage),
        term: message('texts-first'),
        fileTerm: message('texts-first-file'),
      },
      {
        ...textView(second, comparison.second.paragraphs, oneLanguage),
        term: message('texts-second'),
        fileTerm: message('texts-second-file'),
      },
    ],
    summary: message('texts-summary', {
      parts: shownFates(comparison)
        .filter((fate) => comparison.counts[fate] > 0)
        .map((fate) =>
          message('texts-counted', {
            count: comparison.counts[fate],
            what: wordsOf(fate, oneLanguage).count,
          }),
        ),
    }),
    counts: shownFates(comparison).map((fate) => {
      const { count: _, ...words } = wordsOf(fate, oneLanguage);
      return { ...words, count: comparison.counts[fate] };
    }),
    figuresSummary:
      differing.length === 0
        ? message('texts-figures-none')
        : message('texts-figures-some', { count: differing.length }),
    lists: [
      {
        key: 'figures',
        heading: message('texts-list-figures'),
        about: message('texts-list-figures.about'),
        items: differing.map(({ row, key }) => ({
          ...itemOf(row, key, named),
          words: null,
          text: figuresOf(row),
        })),
      },
      ...LISTED.map((fate) => ({
        key: fate,
        heading: headingOf(fate, oneLanguage),
        about: fate === 'unsure' ? message('texts-list-unsure.about') : null,
        items: keyed.flatMap(({ row, key }) => (row.fate === fate ? [itemOf(row, key, named)] : [])),
      })),
    ].filter(({ items }) => items.length > 0),
    rows: keyed.map(({ row, key }) => rowView(row, key, comparison)),
    method: [
      oneLanguage ? message('texts-method-one', { moved: percent(MOVED) }) : message('texts-method-across'),
      message('texts-method-sure', { sure: percent(SURE) }),
      message('texts-method-figures'),
      message('texts-not-to-hand-on'),
    ],
  };
}

export type ComparisonView = ReturnType<typeof comparisonView>;

const titleOf = ([first, second]: readonly [NamedText, NamedText]): Words =>
  first.name === second.name
    ? message('texts-title.languages', { name: first.name, first: first.lang, second: second.lang })
    : message('texts-title', { first: first.name, second: second.name });

function textView(
  { name, file, lang, guessed }: NamedText,
  paragraphs: readonly Paragraph[],
  oneLanguage: boolean,
) {
  const language = message('language', { tag: lang });
  return {
    name: message('texts-named', {
      name,
      language: guessed ? message('texts-language-guessed', { language }) : language,
      count: paragraphs.length,
    }),
    column: oneLanguage
      ? message('texts-column', { name })
      : message('texts-column.language', { name, tag: lang }),
    file,
  };
}

/** Those that a comparison of this kind can have, in the order of the table. */
function shownFates({ oneLanguage }: TextComparison): readonly Fate[] {
  return oneLanguage
    ? ['kept', 'reworded', 'moved', 'added', 'dropped', 'unsure']
    : ['paired', 'dropped', 'added', 'unsure'];
}
const LISTED = ['added', 'dropped', 'moved', 'unsure'] as const;

/** In two languages a paragraph by itself may as well have been lost in translation as put in. */
type Word = Fate | 'only-first' | 'only-second';

function wordFor(fate: Fate, oneLanguage: boolean): Word {
  if (oneLanguage || (fate !== 'added' && fate !== 'dropped')) return fate;
  return fate === 'dropped' ? 'only-first' : 'only-second';
}

function wordsOf(fate: Fate, oneLanguage: boolean) {
  const word = wordFor(fate, oneLanguage);
  return {
    fate: message(`paragraph-${word}`),
    sign: message(`paragraph-${word}.sign`),
    count: message(`paragraph-${word}.count`),
    meaning: message(`paragraph-${word}.about`),
  };
}

function headingOf(fate: (typeof LISTED)[number], oneLanguage: boolean): Words {
  const word = wordFor(fate, oneLanguage) as (typeof LISTED)[number] | 'only-first' | 'only-second';
  return message(`texts-list-${word}`);
}

function itemOf(row: ComparedRow, key: string, [first, second]: readonly [NamedText, NamedText]) {
  const [paragraph, lang] = row.second[0] ? [row.second[0], second.lang] : [row.first[0], first.lang];
  return {
    key,
    place: placeOf(row),
    lang,
    words: excerptOf(paragraph?.text ?? ''),
    text: null as Words | null,
  };
}

function excerptOf(text: string): string {
  const points = Array.from(text);
  return points.length > EXCERPT ? `${points.slice(0, EXCERPT - 1).join('')}…` : text;
}

function placeOf({ first, second }: ComparedRow): Words {
  const [from, to] = [first, second].map((all) => all.map(({ number }) => number).join('–'));
  if (first.length === 0) return message('texts-place-second', { second: to ?? '' });
  if (second.length === 0) return message('texts-place-first', { first: from ?? '' });
  return message('texts-place-both', { first: from ?? '', second: to ?? '' });
}

/** The figures that only one of two paragraphs has; null for none. */
function figuresOf({ figures }: ComparedRow): Words | null {
  const [first, second] = [figures.first, figures.second].map((all) => all.map(({ printed }) => printed));
  if (!first?.length && !second?.length) return null;
  if (!second?.length) return message('texts-figures-first', { first: first ?? [] });
  if (!first?.length) return message('texts-figures-second', { second });
  return message('texts-figures-both', { first, second });
}

/** Rounded down, so that 100 is said of nothing but all. */
const percent = (share: number): number => Math.floor(share * 100);

interface RowView {
  readonly key: string;
  readonly fate: Words;
  readonly sign: Words;
  readonly place: Words;
  readonly alike: Words | null;
  readonly figures: Words | null;
  readonly first: SideView;
  readonly second: SideView;
}

function rowView(row: ComparedRow, key: string, { first, second, oneLanguage }: TextComparison): RowView {
  const { fate, sign } = wordsOf(row.fate, oneLanguage);
  const showsLikeness = row.likeness !== null && row.fate !== 'kept' && row.fate !== 'unsure';
  return {
    ...{ key, fate, sign, place: placeOf(row), figures: figuresOf(row) },
    alike: showsLikeness
      ? message('texts-alike', { percent: percent(row.likeness ?? 0) })
      : row.fate === 'unsure' || row.fate === 'paired'
        ? message('texts-sure', { percent: percent(row.sureness ?? 0) })
        : row.nearest
          ? message(row.first.length > 0 ? 'texts-nearest-second' : 'texts-nearest-first', {
              number: row.nearest.number,
              percent: percent(row.nearest.likeness),
            })
          : null,
    first: sideView(row, 'first', first.lang),
    second: sideView(row, 'second', second.lang),
  };
}
