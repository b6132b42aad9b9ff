import type { Bump } from '../../src/compare/index.ts';

/** What a change of the package asks of the version: a break, something more, or a correction. */
export interface Change {
  readonly bump: Exclude<Bump, 'none'>;
  /** What changed: a name, or a file with a JSON Pointer. */
  readonly at: string;
  /** What became of it, to follow its name. */
  readonly what: string;
}

const ORDER: readonly Change['bump'][] = ['major', 'minor', 'patch'];

/** Changes in order of weight; within that in the order in which they were found. */
export function byWeight(changes: readonly Change[]): Change[] {
  return ORDER.flatMap((bump) => changes.filter((change) => change.bump === bump));
}
