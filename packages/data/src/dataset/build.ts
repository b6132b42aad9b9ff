import { compareText } from '../diagnostics/diagnostic.ts';
import { digestOfAll } from '../evidence/sha256.ts';
import { kinds } from '../generated/model.ts';
import type { Dataset, DatasetMeta, RecordKind, RecordOf, SummitRecord } from '../generated/open.ts';
import { inSchemaOrder, titleOfKind } from '../model/walk.ts';
import type { JsonValue } from '../parse/raw-record.ts';

/** Version of the record model; it changes with every break of a schema. */
export const schemaVersion = 2;

/** All kinds of record, in the order in which datasets list them. */
export const recordKinds = Object.keys(kinds) as readonly RecordKind[];

/** The records of a kind by id. */
export function recordsOf<K extends RecordKind>(dataset: Dataset, kind: K): ReadonlyMap<string, RecordOf<K>> {
  return dataset[kinds[kind].collection] as unknown as ReadonlyMap<string, RecordOf<K>>;
}

/** All records of a dataset, by kind and then by id. */
export function allRecords(dataset: Dataset): SummitRecord[] {
  return recordKinds.flatMap((kind) => [...recordsOf(dataset, kind).values()]);
}

/** The id under which a record is found now: where it was moved, the one that it was moved to. */
export function currentId(dataset: Dataset, id: string): string {
  const redirect = dataset.redirects.get(id);
  return redirect?.reason === 'moved' ? redirect.to : id;
}

/** The record of an id, of whatever kind; the id of a `moved` redirect leads on. Undefined for none. */
export function findRecord(dataset: Dataset, id: string): SummitRecord | undefined {
  for (const kind of recordKinds) {
    if (kind === 'redirect') continue;
    const found = recordsOf(dataset, kind).get(id);
    if (found) return found;
  }
  const redirect = dataset.redirects.get(id);
  // Redirects have no chains, so one step is enough; a faulty one must not lead round in a circle.
  if (redirect?.reason !== 'moved' || dataset.redirects.has(redirect.to)) return redirect;
  return findRecord(dataset, redirect.to);
}

/**
 * Puts sound records together, ordered by kind and id. Of records with the same id and kind, the first counts.
 *
 * @param version version of the data, if it has one.
 */
export function buildDataset(records: readonly SummitRecord[], version: string | null): Dataset {
  const sorted = [...records].sort((a, b) => compareText(a.id, b.id));
  const collections = recordKinds.map((kind) => {
    const byId = new Map<string, SummitRecord>();
    for (const record of sorted)
      if (record.kind === kind && !byId.has(record.id)) byId.set(record.id, record);
    return [kinds[kind].collection, byId] as const;
  });
  const counts = collections.map(([, byId], index) => [recordKinds[index], byId.size]);
  let digest: string | undefined;
  const meta: DatasetMeta = {
    version,
    schemaVersion,
    counts: Object.freeze(Object.fromEntries(counts)) as DatasetMeta['counts'],
    // Made when it is asked for: whoever only validates does not need it.
    get digest() {
      digest ??= digestOfAll(
        collections.flatMap(([, byId]) =>
          [...byId.values()].map((record) => `${JSON.stringify(orderedRecord(record))}\n`),
        ),
      );
      return digest;
    },
  };
  return { ...Object.fromEntries(collections), meta } as unknown as Dataset;
}

/** A record with its keys in the order of the schema. */
export function orderedRecord(record: SummitRecord): JsonValue {
  return inSchemaOrder(titleOfKind(record.kind) ?? '', record as unknown as JsonValue);
}
