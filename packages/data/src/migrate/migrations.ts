import type { Migration } from './migrate.ts';

/** All migrations, in order. Version 1 is the first, so nothing leads to it. */
export const migrations: readonly Migration[] = [];
