import { kinds } from '@summit/data/validate';
import type { Table } from './table.ts';

/** The table of all ids, to which references to several kinds of record lead. */
export const RECORDS = 'records';

export const ID = { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', required: true } as const;

/** The table of all records, whatever their kind. */
export const recordsTable: Table = {
  name: RECORDS,
  description:
    'All records of all kinds, a row for each: what a reference leads to that may be of several kinds.',
  key: ['id'],
  parent: null,
  columns: [
    { ...ID, name: 'id', description: 'Id of the record.' },
    {
      name: 'kind',
      type: 'string',
      required: true,
      description: 'Kind of record.',
      values: Object.keys(kinds),
    },
    { name: 'title', type: 'string', required: true, description: 'What the record is called in English.' },
    { name: 'address', type: 'string', required: true, description: 'Address of the record.' },
  ],
};
