import { anyNumberOfParties } from './0002-any-number-of-parties.ts';
import type { Migration } from './migration.ts';

/** All migrations, in order. Version 1 is the first, so nothing leads to it. */
export const migrations: readonly Migration[] = [anyNumberOfParties];
