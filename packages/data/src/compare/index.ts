/** `@summit/data/compare`: what differs between two states of a dataset, which version is due for it, migrations. */

export type { DatasetLike, DatasetLists } from '../dataset/shapes.ts';
export { type Migrated, type Migration, MigrationError, migrate, migrations } from '../migrate/migrate.ts';
export { changeLogEntry, sentenceOf } from './change-log.ts';
export {
  type ChangedRecord,
  type ComparedDataset,
  type Comparison,
  compare,
  type FieldChange,
  type MovedRecord,
  type RecordName,
  type RemovedRecord,
  type SplitRecord,
} from './compare.ts';
export { type Bump, type DueVersion, dueBump, type Reason } from './due-bump.ts';
