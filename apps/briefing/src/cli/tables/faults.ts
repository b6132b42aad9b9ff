/** Faults of tables of records; their words stand in `cli/messages/diagnostics.ftl`. */
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
