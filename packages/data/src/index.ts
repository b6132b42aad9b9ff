/** `@summit/data`: the canonical dataset, typed by its literal ids. No I/O; records are parsed when asked for. */
export { dataset } from './canonical-dataset.ts';
export * from './canonical-query.ts';
export type { Standing } from './derive/standing.ts';
export { type StatusReport, status } from './derive/status.ts';
export type * from './generated/canonical.ts';
export { codeLists } from './generated/code-lists.ts';
export * from './generated/collections.ts';
export { meta } from './generated/meta.ts';
export { kinds } from './generated/model.ts';
export type * from './query/criteria.ts';
export type { OneOf } from './query/match.ts';
