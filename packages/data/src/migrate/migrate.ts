import { schemaVersion } from '../dataset/build.ts';
import type { JsonObject } from '../parse/raw-record.ts';
import type { Migration } from './migration.ts';
import { migrations } from './migrations.ts';

export { type Migration, migrations };

/** What became of a record. */
export interface Migrated {
  readonly from: JsonObject;
  /** The records in its place; itself alone where nothing was done. */
  readonly to: readonly JsonObject[];
}

/** Thrown where there is no way from one version to another. */
export class MigrationError extends Error {
  override readonly name = 'MigrationError';
}

/** Takes the records of a dataset from one version of the record model to another, step by step. None is changed in place. */
export function migrate(
  records: readonly JsonObject[],
  from: number,
  {
    to = schemaVersion,
    steps = migrations,
  }: { readonly to?: number; readonly steps?: readonly Migration[] } = {},
): readonly Migrated[] {
  if (from > to) throw new MigrationError(`there is no way back from version ${from} to version ${to}`);
  const path: Migration[] = [];
  for (let version = from + 1; version <= to; version++) {
    const step = steps.find((one) => one.to === version);
    if (!step)
      throw new MigrationError(`no migration leads from version ${version - 1} to version ${version}`);
    path.push(step);
  }
  let migrated = records.map((record): Migrated => ({ from: record, to: [record] }));
  for (const step of path) {
    const before = structuredClone(migrated.flatMap(({ to }) => to));
    const migrateOne = step.migrate(before);
    let next = 0;
    migrated = migrated.map(({ from, to }) => ({
      from,
      to: to.flatMap(() => migrateOne(before[next++] as JsonObject)),
    }));
  }
  return migrated;
}
