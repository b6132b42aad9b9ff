/** A table as people give it back: which records it tells, and what is wrong with it as a table. */
import { columnField } from '@summit/data/parse';
import type { Diagnostic, Place } from '@summit/data/validate';
import type { TextFile } from '../files/read-files.ts';
import { type Cell, readCsv } from './csv.ts';
import type { TableCatalogue } from './faults.ts';

export interface TableRow {
  readonly id: string;
  /** Where the row begins. */
  readonly place: Place;
  /** Cells by the names of their columns, the empty ones too; those of columns that no record has are left out. */
  readonly cells: ReadonlyMap<string, Cell>;
}

export interface ReadTable {
  readonly rows: readonly TableRow[];
  readonly faults: readonly Diagnostic<TableCatalogue>[];
}

/**
 * Reads a table of records of a kind. A column without a name is passed over where nothing stands in it.
 *
 * @param idFault says what is wrong with an id that a row gives.
 */
export function readTable(
  file: TextFile,
  kind: string,
  idFault: (id: string) => Pick<Diagnostic<TableCatalogue>, 'code' | 'args'> | null,
): ReadTable {
  const table = readCsv(file);
  if ('code' in table) return { rows: [], faults: [table] };
  const faults: Diagnostic<TableCatalogue>[] = [];
  const tell = (fault: Pick<Diagnostic<TableCatalogue>, 'code' | 'args'>, place: Place) =>
    void faults.push({ ...fault, severity: 'error', place } as Diagnostic<TableCatalogue>);
  const names = table.header.map(({ text }) => text.trim());
  // Backwards, so that the first column of a name stays.
  const firstOf = new Map(names.map((name, index) => [name, index] as const).reverse());
  if (!firstOf.has('id')) {
    const [first] = table.header;
    const like = table.header.find(({ text }) => text.trim().toLowerCase() === 'id');
    if (like)
      tell({ code: 'csv-unknown-column', args: { name: like.text, kind, nearest: 'id' } }, like.place);
    else tell({ code: 'csv-no-header', args: {} }, first?.place ?? START(file.name));
    return { rows: [], faults };
  }
  const unknown = new Set(['']);
  table.header.forEach(({ place }, index) => {
    const name = names[index] ?? '';
    const isUsed = table.rows.some((row) => (row[index]?.text ?? '') !== '');
    if (name === '' && !isUsed) return;
    if (firstOf.get(name) !== index) tell({ code: 'csv-column-twice', args: { name } }, place);
    else {
      const field = columnField(kind, name);
      if (field.is !== 'unknown') return;
      unknown.add(name);
      tell({ code: 'csv-unknown-column', args: { name, kind, nearest: field.nearest } }, place);
    }
  });
  const lines = new Map<string, number>();
  const rows = table.rows.flatMap((row): TableRow[] => {
    const place = row[0]?.place ?? START(file.name);
    const beyond = row.slice(names.length).some(({ text }) => text !== '');
    if (row.length < names.length || beyond) {
      tell({ code: 'csv-cell-count', args: { cells: row.length, columns: names.length } }, place);
      return [];
    }
    const cells = new Map(
      names.flatMap((name, index) => (unknown.has(name) ? [] : [[name, row[index] as Cell]])),
    );
    const id = cells.get('id');
    const text = id?.text.trim() ?? '';
    if (!id || text === '') {
      tell({ code: 'csv-no-id', args: {} }, id?.place ?? place);
      return [];
    }
    const line = lines.get(text);
    lines.set(text, line ?? id.place.line);
    const wrong =
      line === undefined ? idFault(text) : ({ code: 'csv-id-twice', args: { id: text, line } } as const);
    if (wrong) tell(wrong, id.place);
    return [{ id: text, place, cells: cells.set('id', { ...id, text }) }];
  });
  return { rows, faults };
}

const START = (file: string): Place => ({ file, line: 1, column: 1, pointer: '' });
