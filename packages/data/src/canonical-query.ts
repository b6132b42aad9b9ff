/** Questions to the canonical dataset, typed by its ids. */
import { dataset } from './canonical-dataset.ts';
import * as codes from './derive/codes.ts';
import * as days from './derive/evidence-day.ts';
import * as independence from './derive/independence.ts';
import * as positions from './derive/stances.ts';
import * as derive from './derive/standing.ts';
import * as progress from './derive/status.ts';
import * as subsets from './derive/subset.ts';
import type * as T from './generated/canonical.ts';
import type { CommitmentFilter } from './query/criteria.ts';
import * as dossiers from './query/dossier.ts';
import * as graph from './query/graph.ts';
import type { AnyText } from './query/match.ts';
import * as queries from './query/records.ts';

type LiveKind = Exclude<T.RecordKind, 'redirect'>;
type LiveRecord = Exclude<T.SummitRecord, T.Redirect>;

/** The record that an id leads to, also one that it had before; of an id that was split or withdrawn, the redirect. */
export type RecordOfId<Id extends string> = Id extends LiveRecord['id']
  ? { [K in LiveKind]: Id extends T.RecordOf<K>['id'] ? T.RecordOf<K> : never }[LiveKind]
  : T.Redirect;

/** A record in which every reference is the record that it leads to. */
export type Expanded<V> = V extends T.RecordId
  ? RecordOfId<V>
  : V extends object
    ? { readonly [K in keyof V]: K extends 'id' ? V[K] : Expanded<V[K]> }
    : V;

/** A reference that a record makes, or that is made to it, with the record at the other end. */
export type Link = graph.Link<T.SummitRecord>;
/** A piece of evidence, with its source. */
export type CitedEvidence = graph.CitedEvidence<T.Source, T.Evidence>;
/** A piece of evidence by which a record rests on a source. */
export type Citation = graph.Citation<T.SummitRecord, T.Evidence>;
/** Everything that the dataset holds about a record. */
export type Dossier<Of = T.SummitRecord> = dossiers.Dossier<T.SummitRecord, Of>;
/** A commitment with its status on a day. */
export type CommitmentOnDay = queries.CommitmentOnDay<T.Commitment>;

// The compiler tells of the last overload alone what does not fit.
interface Records {
  <K extends T.RecordKind = T.RecordKind>(
    filter?: queries.SeveralKinds<K, T.RecordId>,
  ): readonly T.RecordOf<K>[];
  <K extends T.RecordKind>(filter: queries.OneKind<K, T.SummitRecord>): readonly T.RecordOf<K>[];
}

/**
 * The records that meet all that a filter asks, in order of kind and id. Asking for one kind gives its type,
 * and all that can be asked of it. Ids that were moved are followed.
 */
export const records = ((filter?: queries.SeveralKinds<T.RecordKind>) =>
  queries.records(dataset(), filter)) as Records;

/** The record of an id of any kind; an id that was moved leads on. */
export const record = ((id: string) => graph.recordOf(dataset(), id)) as {
  <Id extends string>(id: AnyText<Id>): T.SummitRecord | undefined;
  <Id extends T.RecordId>(id: Id): RecordOfId<Id>;
};

/** A copy of a record in which every reference is the record that it leads to, one step deep. */
export const expand = ((of: T.SummitRecord) => graph.expand(dataset(), of)) as <R extends T.SummitRecord>(
  of: R,
) => Expanded<R>;

/** The records that a record refers to, in the order of its fields, each with the field that refers. */
export const links = ((of: T.SummitRecord) => graph.links(dataset(), of)) as (
  of: T.SummitRecord,
) => readonly Link[];

/** The records that refer to a record, by kind and id, each with the field that does. */
export const backlinks = ((id: string) => graph.backlinks(dataset(), id)) as (
  id: T.RecordId,
) => readonly Link[];

/** The evidence of a record, that of its parts too, each piece with its source. */
export const evidenceOf = ((of: T.SummitRecord) => graph.evidenceOf(dataset(), of)) as (
  of: T.SummitRecord,
) => readonly CitedEvidence[];

/** What rests on a source: every piece of evidence that names it, with its record. */
export const citations = ((id: string) => graph.citations(dataset(), id)) as (
  id: T.SourceId,
) => readonly Citation[];

/** Everything that the dataset holds about a project, person, body, place, document or other record. */
export const dossier = ((id: string) => dossiers.dossier(dataset(), id)) as {
  <Id extends string>(id: AnyText<Id>): Dossier | undefined;
  <Id extends T.RecordId>(id: Id): Dossier<RecordOfId<Id>>;
};

/** Commitments, each with its status on a day. */
export const commitmentsOn = ((day: T.EdtfDate, filter?: CommitmentFilter) =>
  queries.commitmentsOn(dataset(), day, filter)) as (
  day: T.EdtfDate,
  filter?: CommitmentFilter<T.Commitment>,
) => readonly CommitmentOnDay[];

/** The figures of a metric by whose number they are: ids of bodies, persons and documents, or `unstated`. */
export const figuresByAuthority = ((metric: string) => queries.figuresByAuthority(dataset(), metric)) as <
  Metric extends string,
>(
  metric: AnyText<Metric> | T.Metric,
) => ReadonlyMap<T.OrganizationId | T.PersonId | T.DocumentId | 'unstated', readonly T.Figure[]>;

/** How a claim stands, judged by its evidence. */
export const standing = (of: T.Claim): derive.Standing => derive.standing(dataset(), of);

/** Who vouches for a claim: several sides or independent sources, one side alone, or one source alone. */
export const vouching = (of: T.Claim): derive.Vouching => derive.vouching(dataset(), of);

/** How far a piece of evidence is independent of the source from which its claim was first recorded. */
export const independenceOf = (of: T.Claim, evidence: T.Evidence): independence.Independence =>
  independence.independenceOf(dataset(), of, evidence);

/** The status of a commitment as of a day, of all obligors and of each. */
export const status = (of: T.Commitment, asOf: T.EdtfDate): progress.StatusReport =>
  progress.status(dataset(), of, asOf);

/** Where the parties stand on a document or a paragraph of it. */
export const stances = (
  of: T.Document,
  asked?: { readonly paragraph?: T.LocalId; readonly asOf?: T.EdtfDate },
): readonly positions.PartyStance[] => positions.stances(dataset(), of, asked);

/** Which of the parties of a meeting some bodies are: all, both, some, one or none. */
export const subsetOf = (of: T.Summit, bodies: Iterable<T.OrganizationId>): subsets.Subset =>
  subsets.subsetOf(dataset(), of, bodies);

/** The newest day of the evidence of a meeting that was seen, published by `asOf`; null where no source says its day. */
export const evidenceUpTo = (of: T.SummitId | T.Summit, asOf?: T.EdtfDate): T.EdtfDate | null =>
  days.evidenceUpTo(dataset(), of, asOf);

/** What reports print for a code of a list, in English, Russian and Chinese or as a code record has it; null for none. */
export const titleOfCode = (list: codes.CodeListTitle, code: string): T.Names | null =>
  codes.titleOfCode(dataset(), list, code);
