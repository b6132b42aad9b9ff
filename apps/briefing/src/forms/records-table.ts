import { kinds } from '@summit/data/validate';
import { english } from '../messages/catalogues.ts';
import type { Table } from './table.ts';

/** The table of all ids, to which references to several kinds of record lead. */
export const RECORDS = 'records';

export const ID = { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', required: true } as const;

/** The table of all records, whatever their kind. */
export const recordsTable = (): Table => ({
  name: RECORDS,
  description: english().text('table-of-records'),
  key: ['id'],
  parent: null,
  columns: [
    { ...ID, name: 'id', description: english().text('table-record-id') },
    {
      name: 'kind',
      type: 'string',
      required: true,
      description: english().text('table-record-kind'),
      values: Object.keys(kinds),
    },
    { name: 'title', type: 'string', required: true, description: english().text('table-record-title') },
    { name: 'address', type: 'string', required: true, description: english().text('table-record-address') },
  ],
});
