/**
 * `@summit/data/query`: questions to any dataset, one's own or the canonical one, with open types. The root of
 * the package has the same functions without the first argument, typed by the ids of the canonical dataset.
 */
export { type Standing, standing } from '../derive/standing.ts';
export { type StatusReport, status } from '../derive/status.ts';
export { kinds } from '../generated/model.ts';
export type * from './criteria.ts';
export { type Dossier, dossier } from './dossier.ts';
export {
  backlinks,
  type Citation,
  type CitedEvidence,
  citations,
  evidenceOf,
  expand,
  type Link,
  links,
  recordOf,
} from './graph.ts';
export type { OneOf } from './match.ts';
export {
  type ClaimContextFilter,
  type CommitmentOnDay,
  type CommonFilter,
  commitmentsOn,
  type Filters,
  figuresByAuthority,
  type OfClaimFilter,
  type OneKind,
  records,
  type SeveralKinds,
  type StatusFilter,
} from './records.ts';
