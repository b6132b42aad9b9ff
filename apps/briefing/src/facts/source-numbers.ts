/**
 * The number of each source: the same in all reports and editions and on the site, so that a report that cites few has
 * gaps. It is that of the record. What has none follows after the greatest there is: sources of earlier meetings first,
 * within a meeting in the order in which its claims, by their ids, rest on them, and at last what no claim rests on.
 */
import { allRecords, references } from '@summit/data/validate';
import { compare } from './names.ts';
import type { Dataset, Lookup } from './records.ts';

const known = new WeakMap<Dataset, ReadonlyMap<string, number>>();

/** Of each source of the dataset by its id. */
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
  const sources = lookup.all('source');
  const given = new Map(
    sources.flatMap(({ id, number }) => (number === undefined ? [] : [[id as string, number]])),
  );
  const greatest = sources.reduce((most, { number = 0 }) => Math.max(most, number), 0);
  const all = new Set<string>([...named, ...sources.map(({ id }) => id)]);
  const rest = [...all].filter((id) => !given.has(id)).map((id, i) => [id, greatest + i + 1] as const);
  return new Map([...given, ...rest]);
}
