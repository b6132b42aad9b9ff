import { basename, join, resolve } from 'node:path';
import { canonicalForm, type JsonObject, recordOfRow, replaceRecord } from '@summit/data/parse';
import {
  type DataDiagnostic,
  type Diagnostic,
  kinds,
  type RawRecord,
  type RecordKind,
} from '@summit/data/validate';
import { checkChanges, openRecords, type RecordChange, writeChanges } from '../datasets/change-records.ts';
import type { CheckedRecords } from '../datasets/dataset.ts';
import { faultOfId } from '../datasets/record-ids.ts';
import { diagnosticWords } from '../diagnostic-words.ts';
import { commandFault, type ExitCode } from '../faults.ts';
import { displayName, readText, type TextFile } from '../files/read-files.ts';
import { printDiagnostics } from '../print-faults.ts';
import type { TableCatalogue } from '../tables/faults.ts';
import { readTable, type TableRow } from '../tables/read-table.ts';
import { TABLE_KINDS } from '../tables/table-kinds.ts';
import type { Terminal } from '../terminal.ts';
import { choice, examples, ownDataOption, type Usage } from '../usage.ts';
import { say, sayText } from '../words.ts';
import { wordsOfField } from './set.ts';

export const usage: Usage = (command, run) =>
  command
    .description(sayText('import'))
    .argument('<files...>', sayText('import.file'))
    .addOption(choice('--kind <kind>', sayText('import.kind'), TABLE_KINDS))
    .option('--dry-run', sayText('import.dry-run'))
    .addOption(ownDataOption())
    .addHelpText(
      'after',
      examples(
        'summit import persons.csv organizations.csv sources.csv',
        'summit import corrected.csv --kind claim --dry-run',
      ),
    )
    .action(run(importTables));

interface ImportOptions {
  readonly kind?: RecordKind;
  readonly data: string;
  readonly dryRun?: boolean;
}

/**
 * `summit import FILES`: adds and changes the records that tables tell; all of them, or none. Tables whose records refer
 * to each other are taken together.
 */
async function importTables(
  terminal: Terminal,
  paths: readonly string[],
  { kind, data, dryRun = false }: ImportOptions,
): Promise<ExitCode> {
  const kindOf = paths.map((path) => kind ?? kindOfFile(path));
  const files = await Promise.all(paths.map(readText));
  const before = await openRecords(data);
  const changes = new TableChanges(data, before);
  files.forEach((file, index) => {
    changes.take(file, kindOf[index] as RecordKind);
  });
  const { faults, records, rowOf, counts } = changes;
  if (faults.length > 0) {
    printDiagnostics(faults, diagnosticWords, files, terminal);
    throw commandFault(1, 'import-refused', { count: faults.length });
  }
  checkChanges(terminal, before, records, { placed: (fault) => inTable(fault, rowOf), files });
  if (!dryRun) await writeChanges(before, records);
  const print = dryRun ? terminal.print : terminal.note;
  print(dryRun ? say('imported.dry', counts) : say('imported', counts));
  return 0;
}

/** The kind of the records in a file that is named after them, as persons.csv is. */
function kindOfFile(path: string): RecordKind {
  const name = basename(path)
    .replace(/\.\w+$/, '')
    .toLowerCase();
  const found = TABLE_KINDS.find((kind) => name === kind || name === kinds[kind].collection);
  if (!found) throw commandFault(2, 'table-kind', { path, kinds: TABLE_KINDS });
  return found;
}

/** What tables change in the records of a folder. */
class TableChanges {
  readonly records: RecordChange[] = [];
  readonly counts = { added: 0, changed: 0, same: 0 };
  /** The row from which a file of records was made. */
  readonly rowOf = new Map<string, TableRow>();
  readonly faults: Diagnostic<TableCatalogue>[] = [];

  /** Several where records of different kinds have an id in common. */
  readonly #withId = new Map<string, RawRecord[]>();

  constructor(
    private readonly data: string,
    { records }: CheckedRecords,
  ) {
    for (const raw of records)
      if (raw.id !== null) this.#withId.set(raw.id, [...(this.#withId.get(raw.id) ?? []), raw]);
  }

  take(file: TextFile, kind: RecordKind): void {
    const { rows, faults } = readTable(file, kind, (id) => faultOf(id, kind, this.#withId.get(id) ?? []));
    for (const one of faults) this.faults.push(one);
    for (const row of rows) this.#takeRow(row, kind);
  }

  #takeRow(row: TableRow, kind: RecordKind): void {
    const known = this.#withId.get(row.id)?.find((raw) => raw.kind === kind);
    const existing: JsonObject = known?.value ?? { kind, id: row.id };
    const cells = new Map([...row.cells].map(([name, cell]) => [name, cell.text]));
    const { value, faults } = recordOfRow(kind, existing, cells);
    const tell = (fault: Pick<Diagnostic<TableCatalogue>, 'code' | 'args'>, field: string) => {
      const place = row.cells.get(field)?.place ?? row.place;
      this.faults.push({ ...fault, severity: 'error', place } as Diagnostic<TableCatalogue>);
    };
    for (const one of faults) tell({ code: 'csv-field', args: { words: wordsOfField(one).text } }, one.field);
    const { collection } = kinds[kind];
    const name = known?.file ?? displayName(join(resolve(this.data), collection, `${row.id}.yml`));
    const other = this.rowOf.get(name);
    if (other && other.place.file !== row.place.file)
      tell({ code: 'csv-id-twice', args: { id: row.id, line: other.place.line } }, 'id');
    this.rowOf.set(name, row);
    const plain: TextFile = { name, text: JSON.stringify(value, null, 2) };
    const text = known ? replaceRecord({ name, text: known.text }, value) : canonicalForm(plain);
    if (known && text === known.text) this.counts.same++;
    else {
      this.counts[known ? 'changed' : 'added']++;
      this.records.push({ file: name, text: text ?? plain.text });
    }
  }
}

/** What is wrong with the id of a row: it is none, or that of a record of another kind. */
function faultOf(id: string, kind: RecordKind, withId: readonly RawRecord[]) {
  const other = withId.find((raw) => raw.kind !== null && raw.kind !== kind);
  if (other) return { code: 'csv-other-kind', args: { id, kind: other.kind ?? '' } } as const;
  return faultOfId(id, new Map()) === null ? null : ({ code: 'csv-bad-id', args: { id } } as const);
}

/** A fault of a record, told at the cell from which the value came. */
function inTable(fault: DataDiagnostic, rowOf: ReadonlyMap<string, TableRow>): DataDiagnostic {
  const row = rowOf.get(fault.place.file);
  if (!row) return fault;
  let name = fault.place.pointer.slice(1).replaceAll('/', '.');
  while (name !== '' && !row.cells.has(name)) {
    const inner = [...row.cells.keys()].find((column) => column.startsWith(`${name}.`));
    name = inner ?? name.split('.').slice(0, -1).join('.');
  }
  return { ...fault, place: { ...(row.cells.get(name)?.place ?? row.place), pointer: fault.place.pointer } };
}
