/** `@summit/data`: the canonical dataset, typed by its literal ids. No I/O; records are parsed when asked for. */
export { dataset } from './canonical-dataset.ts';
export * from './canonical-query.ts';
export { type CodeListTitle, minorUnits } from './derive/codes.ts';
export { derivedCodeLists } from './derive/derived-codes.ts';
export type { SeenOfSource } from './derive/evidence-day.ts';
export type { Independence } from './derive/independence.ts';
export type { PartyStance } from './derive/stances.ts';
export type { Standing, Vouching } from './derive/standing.ts';
export type { ObligorStatus, PresentStatus, StatusReport } from './derive/status.ts';
export type { Subset } from './derive/subset.ts';
export type * from './generated/canonical.ts';
export { codeLists } from './generated/code-lists.ts';
export * from './generated/collections.ts';
export { meta } from './generated/meta.ts';
export { kinds } from './generated/model.ts';
export type * from './query/criteria.ts';
export type { OneOf } from './query/match.ts';
