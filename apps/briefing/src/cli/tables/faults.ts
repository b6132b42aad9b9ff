/** Faults of tables of records, worded like those of the data. */
import type { Wording } from '@summit/data/validate';
import { aKind } from '../datasets/new-record.ts';
import { sayText } from '../words.ts';

export interface TableCatalogue {
  'csv-syntax': { readonly reason: 'quote-open' | 'quote-within' | 'other' };
  'csv-no-header': object;
  'csv-unknown-column': { readonly name: string; readonly kind: string; readonly nearest: string | null };
  'csv-column-twice': { readonly name: string };
  'csv-cell-count': { readonly cells: number; readonly columns: number };
  'csv-no-id': object;
  'csv-id-twice': { readonly id: string; readonly line: number };
  'csv-other-kind': { readonly id: string; readonly kind: string };
  'csv-bad-id': { readonly id: string };
  'csv-field': { readonly words: string };
}

const words = (what: string, why: string, mend: string) => ({ what, why, mend });

export const tableWords: Wording<TableCatalogue> = {
  'csv-syntax': ({ reason }) =>
    words(sayText(`csv-syntax-${reason}`), sayText('csv-syntax.why'), sayText('csv-syntax.mend')),
  'csv-no-header': () =>
    words(sayText('csv-no-header'), sayText('csv-no-header.why'), sayText('csv-no-header.mend')),
  'csv-unknown-column': ({ name, kind, nearest }) =>
    words(
      sayText('csv-unknown-column', { name, kind }),
      sayText('csv-unknown-column.why'),
      nearest
        ? sayText('csv-unknown-column.near', { near: nearest })
        : sayText('csv-unknown-column.mend', { kind }),
    ),
  'csv-column-twice': ({ name }) =>
    words(
      sayText('csv-column-twice', { name }),
      sayText('csv-column-twice.why'),
      sayText('csv-column-twice.mend'),
    ),
  'csv-cell-count': (counts) =>
    words(sayText('csv-cell-count', counts), sayText('csv-cell-count.why'), sayText('csv-cell-count.mend')),
  'csv-no-id': () => words(sayText('csv-no-id'), sayText('csv-no-id.why'), sayText('csv-no-id.mend')),
  'csv-id-twice': ({ id, line }) =>
    words(
      sayText('csv-id-twice', { id, line: String(line) }),
      sayText('csv-id-twice.why'),
      sayText('csv-id-twice.mend'),
    ),
  'csv-other-kind': ({ id, kind }) =>
    words(
      sayText('csv-other-kind', { id, kind: aKind(kind) }),
      sayText('csv-id-twice.why'),
      sayText('csv-other-kind.mend'),
    ),
  'csv-bad-id': ({ id }) =>
    words(sayText('csv-bad-id', { id }), sayText('csv-no-id.why'), sayText('csv-bad-id.mend')),
  'csv-field': ({ words: what }) => words(what, sayText('csv-field.why'), sayText('csv-field.mend')),
};
