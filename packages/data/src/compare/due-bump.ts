import type { Comparison } from './compare.ts';

/** Which part of the version has to be raised; `none` where nothing differs. */
export type Bump = 'major' | 'minor' | 'patch' | 'none';

/** Why a part of the version has to be raised, and the records because of which. */
export interface Reason {
  readonly bump: Exclude<Bump, 'none'>;
  readonly code:
    | 'schema-break'
    | 'id-removed'
    | 'kind-changed'
    | 'record-added'
    | 'record-moved'
    | 'record-split'
    | 'record-changed';
  readonly ids: readonly string[];
}

/** Which version is due, and why. */
export interface DueVersion {
  readonly bump: Bump;
  readonly reasons: readonly Reason[];
}

/**
 * The version that is due for what differs, and why. Major: a break of the schema, an id that leads to nothing
 * any more, an id that leads to a record of another kind. Minor: records added, moved or split. Patch: records
 * changed.
 */
export function dueBump(comparison: Comparison): DueVersion {
  const { schemaVersion, added, changed, moved, split, removed } = comparison;
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
  const otherKind = [...changed, ...moved].filter(({ fields }) =>
    fields.some(({ pointer }) => pointer === '/kind'),
  );
  const all: Reason[] = [
    { bump: 'major', code: 'id-removed', ids: ids(removed) },
    { bump: 'major', code: 'kind-changed', ids: ids(otherKind) },
    { bump: 'minor', code: 'record-added', ids: ids(added) },
    { bump: 'minor', code: 'record-moved', ids: ids(moved) },
    { bump: 'minor', code: 'record-split', ids: ids(split) },
    { bump: 'patch', code: 'record-changed', ids: ids(changed) },
  ];
  const reasons = all.filter((reason) => reason.ids.length > 0);
  if (schemaVersion.old !== schemaVersion.new)
    reasons.unshift({ bump: 'major', code: 'schema-break', ids: [] });
  return { bump: reasons[0]?.bump ?? 'none', reasons };
}
