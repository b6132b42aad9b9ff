/**
 * The number of each source: the same in all reports and editions and on the site, so that a report that cites few has
 * gaps. Sources of earlier meetings come first, so that a later meeting renumbers none; within a meeting they come in
 * the order in which its claims, by their ids, rest on them; what no claim rests on comes last.
 */
import { allRecords, references } from '@summit/data/validate';
import { compare } from './names.ts';
import type { Dataset, Lookup } from './records.ts';

const known = new WeakMap<Dataset, ReadonlyMap<string, number>>();

/** Of each source of the dataset by its id, from 1. */
export function sourceNumbers(lookup: Lookup): ReadonlyMap<string, number> {
  const made = known.get(lookup.dataset) ?? numbered(lookup);
  known.set(lookup.dataset, made);
  return made;
}

function numbered(lookup: Lookup): ReadonlyMap<string, number> {
  const day = new Map(lookup.all('summit').map(({ id, date }) => [id as string, date.start]));
  const claims = [...lookup.all('claim')].sort(
    (a, b) => compare(day.get(a.summit) ?? '', day.get(b.summit) ?? '') || compare(a.id, b.id),
  );
  const named = [...claims, ...allRecords(lookup.dataset)].flatMap((record) =>
    references(record).flatMap(({ id }) => lookup.find('source', id)?.id ?? []),
  );
  const all = [...named, ...lookup.all('source').map(({ id }) => id)];
  return new Map([...new Set<string>(all)].map((id, i) => [id, i + 1]));
}
