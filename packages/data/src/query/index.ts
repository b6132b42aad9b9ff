/**
 * `@summit/data/query`: questions to any dataset, one's own or the canonical one, with open types. The root of
 * the package has the same functions without the first argument, typed by the ids of the canonical dataset.
 */
export { type DatasetLike, type DatasetLists, datasetOf } from '../dataset/shapes.ts';
export { type CodeListTitle, minorUnits, symbolOfUnit, titleOfCode } from '../derive/codes.ts';
export { partyOf, sideOf } from '../derive/controllers.ts';
export { derivedCodeLists } from '../derive/derived-codes.ts';
export { evidenceUpTo, type SeenOfSource, seenOf } from '../derive/evidence-day.ts';
export { type Independence, independenceOf } from '../derive/independence.ts';
export { sidesOf } from '../derive/sides.ts';
export { type PartyStance, stances, stancesOnClaim } from '../derive/stances.ts';
export { type Standing, standing, type Vouching, vouching } from '../derive/standing.ts';
export { type ObligorStatus, type PresentStatus, type StatusReport, status } from '../derive/status.ts';
export { type Subset, subsetOf } from '../derive/subset.ts';
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
