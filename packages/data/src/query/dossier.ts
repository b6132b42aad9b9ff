import { recordsOf } from '../dataset/build.ts';
import type * as Open from '../generated/open.ts';
import type { Dataset, RecordKind, SummitRecord } from '../generated/open.ts';
import { backlinks, evidenceOf, recordOf } from './graph.ts';

/** Everything that the dataset holds about a record, in order of ids. */
export interface Dossier<R extends SummitRecord = SummitRecord, Of = R> {
  readonly record: Of;
  /** Claims that are about it, that it made, or that speak of it otherwise. */
  readonly claims: readonly Extract<R, Open.Claim>[];
  /** Figures that these claims state, or that refer to it. */
  readonly figures: readonly Extract<R, Open.Figure>[];
  readonly quotations: readonly Extract<R, Open.Quotation>[];
  /** Commitments that name it, or that rest on these claims. */
  readonly commitments: readonly Extract<R, Open.Commitment>[];
  readonly documents: readonly Extract<R, Open.Document>[];
  readonly projects: readonly Extract<R, Open.Project>[];
  /** Points in dispute, in the record itself or in any of the others. */
  readonly discrepancies: readonly Extract<R, Open.Discrepancy>[];
  /** Sources on which all this rests. */
  readonly sources: readonly Extract<R, Open.Source>[];
}

/** Everything that a dataset holds about a record of any kind; undefined where there is no such record. */
export function dossier(dataset: Dataset, id: string): Dossier | undefined {
  const record = recordOf(dataset, id);
  if (!record) return undefined;
  const found = new Set<SummitRecord>();
  const addReferring = (to: string, ...kinds: readonly RecordKind[]) => {
    for (const link of backlinks(dataset, to)) if (kinds.includes(link.record.kind)) found.add(link.record);
  };
  addReferring(record.id, 'claim', 'figure', 'quotation', 'commitment', 'document', 'project');
  // What speaks of it is in its claims; whatever belongs to these belongs to it.
  for (const { kind, id: claim } of [...found])
    if (kind === 'claim') addReferring(claim, 'figure', 'quotation', 'commitment');
  for (const one of [record, ...found]) addReferring(one.id, 'discrepancy');
  const sources = new Set(
    [record, ...found].flatMap((one) => evidenceOf(dataset, one).map(({ source }) => source)),
  );
  const ofKind = <K extends RecordKind>(kind: K) =>
    [...recordsOf(dataset, kind).values()].filter((one) => found.has(one as SummitRecord));
  return {
    record,
    claims: ofKind('claim'),
    figures: ofKind('figure'),
    quotations: ofKind('quotation'),
    commitments: ofKind('commitment'),
    documents: ofKind('document'),
    projects: ofKind('project'),
    discrepancies: ofKind('discrepancy'),
    sources: [...dataset.sources.values()].filter((source) => sources.has(source)),
  };
}
