/** The start page: every summit with its reports, and the way to all records. */

import { recordsOf } from '@summit/data/validate';
import { daysOf } from '../facts/dates.ts';
import { compare, partiesInOrder, shortName } from '../facts/names.ts';
import { titleOf } from '../facts/titles.ts';
import { message } from '../messages/message.ts';
import { listOf, pageOf, SEARCH, seriesPage } from './addresses.ts';
import { otherNames, type PageContext } from './context.ts';
import { PAGE_KINDS } from './kinds.ts';
import { reportEntries } from './pages/summit.ts';
import { figuresOf, seriesMetrics, seriesTitle } from './series.ts';

export function startView(context: PageContext) {
  const { lookup, to, dataset, editionOf } = context;
  const summits = [...lookup.all('summit')].sort((a, b) => (a.date.start < b.date.start ? 1 : -1));
  return {
    search: to(SEARCH),
    summits: summits.map((summit) => ({
      id: `summit-${summit.id}`,
      title: titleOf(summit, lookup),
      href: to(pageOf(summit)),
      names: otherNames(summit.title, lookup),
      places: summit.places.map((id) => lookup.name(lookup.get('place', id).name)),
      date: daysOf(summit.date),
      parties: partiesInOrder(summit, lookup).map((party) => shortName(party, lookup)),
      bottomLine: editionOf(summit.id)?.bottomLine.text ?? null,
      reports: reportEntries(summit.id, context),
    })),
    kinds: PAGE_KINDS.map((kind) => ({
      title: message(`kind-${kind}.many`),
      href: to(listOf(kind)),
      count: String(recordsOf(dataset, kind).size),
      about: message(`kind-${kind}.about`),
    })),
    series: [...seriesMetrics(lookup)]
      .sort((a, b) => compare(seriesTitle(a, lookup), seriesTitle(b, lookup)))
      .map((metric) => ({
        title: seriesTitle(metric, lookup),
        href: to(seriesPage(metric)),
        figures: message('start-series-figures', { count: figuresOf(metric, lookup).length }),
      })),
  };
}
