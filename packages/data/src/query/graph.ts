import { allRecords, currentId } from '../dataset/build.ts';
import type { Dataset, Evidence, Source, SummitRecord } from '../generated/open.ts';
import { evidencePieces } from '../model/evidence-pieces.ts';
import { references } from '../model/references.ts';

/** A reference that a record makes, with the record it leads to. */
export interface Link<R = SummitRecord> {
  /** JSON Pointer (RFC 6901) to the field that refers. */
  readonly pointer: string;
  readonly record: R;
}

/** A piece of evidence of a record, with its source. */
export interface CitedEvidence<S = Source, E = Evidence> {
  /** JSON Pointer to the evidence in the record. */
  readonly pointer: string;
  readonly evidence: E;
  readonly source: S;
}

/** A piece of evidence by which a record rests on a source. */
export interface Citation<R = SummitRecord, E = Evidence> {
  readonly record: R;
  readonly pointer: string;
  readonly evidence: E;
}

interface Graph {
  readonly byId: ReadonlyMap<string, SummitRecord>;
  /** By id of the record referred to: who refers to it, and where. */
  readonly backlinks: ReadonlyMap<string, readonly Link[]>;
}

const graphs = new WeakMap<Dataset, Graph>();

/** Who refers to whom, found once for each dataset. */
function graphOf(dataset: Dataset): Graph {
  const known = graphs.get(dataset);
  if (known) return known;
  const all = allRecords(dataset);
  const backlinks = new Map<string, Link[]>();
  for (const record of all)
    for (const { pointer, id } of references(record)) {
      const target = currentId(dataset, id);
      const list = backlinks.get(target) ?? [];
      backlinks.set(target, list);
      list.push({ pointer, record });
    }
  const graph = { byId: new Map(all.map((record) => [record.id, record])), backlinks };
  graphs.set(dataset, graph);
  return graph;
}

/** The record of an id; an id that was moved leads on. */
export function recordOf(dataset: Dataset, id: string): SummitRecord | undefined {
  return graphOf(dataset).byId.get(currentId(dataset, id));
}

/** The records that a record refers to, in the order of its fields. */
export function links(dataset: Dataset, record: SummitRecord): readonly Link[] {
  return references(record).flatMap(({ pointer, id }) => {
    const target = recordOf(dataset, id);
    return target ? [{ pointer, record: target }] : [];
  });
}

/** The records that refer to a record, by kind and id, each with the field that does. */
export function backlinks(dataset: Dataset, id: string): readonly Link[] {
  return graphOf(dataset).backlinks.get(currentId(dataset, id)) ?? [];
}

/** The evidence of a record, that of its parts too, each piece with its source. */
export function evidenceOf(dataset: Dataset, record: SummitRecord): readonly CitedEvidence[] {
  return evidencePieces(record).flatMap(({ pointer, evidence }) => {
    const source = dataset.sources.get(currentId(dataset, evidence.source));
    return source ? [{ pointer, evidence, source }] : [];
  });
}

/** What rests on a source: every piece of evidence that names it, with its record. */
export function citations(dataset: Dataset, source: string): readonly Citation[] {
  const wanted = currentId(dataset, source);
  const referring = new Set(backlinks(dataset, wanted).map(({ record }) => record));
  return [...referring].flatMap((record) =>
    evidencePieces(record).flatMap(({ pointer, evidence }) =>
      currentId(dataset, evidence.source) === wanted ? [{ record, pointer, evidence }] : [],
    ),
  );
}

/** A copy of a record in which every reference is the record that it leads to, one step deep. */
export function expand(dataset: Dataset, record: SummitRecord): object {
  const targets = new Map(references(record).map(({ pointer, id }) => [pointer, id]));
  const copy = (value: unknown, pointer: string): unknown => {
    const id = targets.get(pointer);
    if (id !== undefined) return recordOf(dataset, id) ?? value;
    if (Array.isArray(value)) return value.map((item, index) => copy(item, `${pointer}/${index}`));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, member]) => [key, copy(member, `${pointer}/${key}`)]),
    );
  };
  return copy(record, '') as object;
}
