/** All figures of one measure by period and by whose they are; authorities stand side by side and are never mixed. */
import { authorityInWords, dateInWords, periodInWords, qualifiedValue } from '../facts/english.ts';
import { compare } from '../facts/names.ts';
import type { Figure, Lookup } from '../facts/records.ts';
import { groupBy } from '../reports/evidence/ledger.ts';
import { pageOf } from './addresses.ts';
import type { PageContext } from './context.ts';
import { disputeMarks } from './marks.ts';
import { capital, joined, link, type Phrase, small, words } from './phrases.ts';
import { section, table } from './sections.ts';
import type { Portrait } from './types.ts';

/** One figure alone is no series. */
export function isSeries(metric: string, lookup: Lookup): boolean {
  return figuresOf(metric, lookup).length > 1;
}

export function seriesMetrics(lookup: Lookup): readonly string[] {
  const metrics = [...new Set(lookup.all('figure').map(({ metric }) => metric as string))];
  return metrics.filter((metric) => isSeries(metric, lookup)).sort(compare);
}

export function figuresOf(metric: string, lookup: Lookup): readonly Figure[] {
  return lookup.all('figure').filter((figure) => figure.metric === metric);
}

/** The shortest label says what is measured; longer ones name the authority too. */
export function seriesTitle(metric: string, lookup: Lookup): string {
  const labels = figuresOf(metric, lookup).map(({ label }) => label);
  return labels.sort((a, b) => a.length - b.length || compare(a, b))[0] ?? metric;
}

export function seriesPortrait(metric: string, context: PageContext): Portrait {
  const { lookup } = context;
  const figures = figuresOf(metric, lookup);
  const values = figures.filter(({ goal }) => !goal);
  const goals = figures.filter(({ goal }) => goal);
  const whose = (figure: Figure) => capital(authorityInWords(figure.authority, lookup));
  const authorities = [...new Set(values.map(whose))].sort(compare);
  const periods = groupBy(
    [...values].sort((a, b) => compare(a.period.value ?? '', b.period.value ?? '') || compare(a.id, b.id)),
    ({ period }) => periodInWords(period),
  );
  const cell = (list: readonly Figure[]): Phrase =>
    list.length === 0
      ? [words('–')]
      : joined(
          list.map((figure) => valueLink(figure, context)),
          '; ',
        );
  return {
    title: seriesTitle(metric, lookup),
    lead: [words('Every figure of this measure, by the time for which it holds and by whose number it is.')],
    marks: disputeMarks(
      figures.map(({ id }) => id),
      context,
    ),
    sections: [
      section('values', 'Values', {
        tables: table(
          'Each value leads to its page, with its claim and its evidence.',
          ['Period', ...authorities],
          periods.map(([period, list]): [Phrase, ...Phrase[]] => [
            [words(period)],
            ...authorities.map((authority) => cell(list.filter((figure) => whose(figure) === authority))),
          ]),
        ),
      }),
      section('goals', 'Goals', {
        tables: table(
          'Numbers that were set as goals.',
          ['Goal', 'Set on', 'Due', 'Met', 'Whose'],
          goals.map((figure): [Phrase, ...Phrase[]] => [
            [...valueLink(figure, context), small(` ${figure.label}`)],
            [words(day(figure.goal?.setOn))],
            [words(day(figure.goal?.due))],
            [words(day(figure.goal?.metOn))],
            [words(whose(figure))],
          ]),
        ),
      }),
    ],
  };
}

function valueLink(figure: Figure, { to }: PageContext): Phrase {
  return [link(qualifiedValue(figure), to(pageOf(figure)))];
}

function day(value: string | undefined): string {
  return value === undefined ? '–' : dateInWords(value);
}
