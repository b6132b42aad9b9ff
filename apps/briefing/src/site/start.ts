/** The start page: every summit with its reports, and the way to all records. */

import { recordsOf } from '@summit/data/validate';
import { enumerate, meetingDate, shortName } from '../facts/english.ts';
import { compare, partiesInOrder } from '../facts/names.ts';
import { listOf, pageOf, SEARCH, seriesPage } from './addresses.ts';
import { otherNames, type PageContext, titleOf } from './context.ts';
import { SITE_NAME } from './frame.ts';
import { KINDS, PAGE_KINDS } from './kinds.ts';
import { reportEntries } from './pages/summit.ts';
import { link, type Phrase, small } from './phrases.ts';
import { entry } from './sections.ts';
import { figuresOf, seriesMetrics, seriesTitle } from './series.ts';
import type { EntryView } from './types.ts';

export interface StartView {
  readonly title: string;
  readonly lead: string;
  readonly search: string;
  readonly summits: readonly {
    readonly id: string;
    readonly title: string;
    readonly href: string;
    readonly names: readonly Phrase[];
    readonly meta: string;
    readonly bottomLine: string | null;
    readonly reports: readonly EntryView[];
  }[];
  readonly kinds: readonly {
    readonly title: string;
    readonly href: string;
    readonly count: string;
    readonly about: string;
  }[];
  readonly series: readonly EntryView[];
}

export const START_LEAD =
  'What came out of diplomatic summits: every fact with the passage or page it rests on, every figure with whose it is, and every point on which sources differ.';

export function startView(context: PageContext): StartView {
  const { lookup, to, dataset, editionOf } = context;
  const summits = [...lookup.all('summit')].sort((a, b) => (a.date.start < b.date.start ? 1 : -1));
  return {
    title: SITE_NAME,
    lead: START_LEAD,
    search: to(SEARCH),
    summits: summits.map((summit) => ({
      id: `summit-${summit.id}`,
      title: titleOf(summit, lookup),
      href: to(pageOf(summit)),
      names: otherNames(summit.title),
      meta: [
        lookup.get('place', summit.place).name.en,
        meetingDate(summit.date).text,
        enumerate(partiesInOrder(summit, lookup).map(shortName)),
      ].join(' · '),
      bottomLine: editionOf(summit.id)?.bottomLine.text ?? null,
      reports: reportEntries(summit.id, context),
    })),
    kinds: PAGE_KINDS.map((kind) => ({
      title: KINDS[kind].many,
      href: to(listOf(kind)),
      count: String(recordsOf(dataset, kind).size),
      about: KINDS[kind].about,
    })),
    series: [...seriesMetrics(lookup)]
      .sort((a, b) => compare(seriesTitle(a, lookup), seriesTitle(b, lookup)))
      .map((metric) =>
        entry([
          link(seriesTitle(metric, lookup), to(seriesPage(metric))),
          small(` ${figuresOf(metric, lookup).length} figures`),
        ]),
      ),
  };
}
