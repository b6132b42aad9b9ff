import { basename, dirname } from 'node:path';
import { type JsonObject, tableOf } from '@summit/data/parse';
import { allRecords } from '@summit/data/validate';
import { openSound } from '../datasets/dataset.ts';
import type { ExitCode } from '../faults.ts';
import { writeAll } from '../files/write-files.ts';
import { Shown } from '../shown-text.ts';
import { DELIMITERS, writeCsv } from '../tables/csv.ts';
import { TABLE_KINDS } from '../tables/table-kinds.ts';
import type { Terminal } from '../terminal.ts';
import { choice, dataOption, examples, type Usage } from '../usage.ts';
import { say, sayText } from '../words.ts';

export const usage: Usage = (command, run) =>
  command
    .description(sayText('export'))
    .addOption(choice('--kind <kind>', sayText('export.kind'), TABLE_KINDS).makeOptionMandatory())
    .addOption(choice('--format <format>', sayText('export.format'), ['csv']).default('csv'))
    .addOption(
      choice('--delimiter <name>', sayText('export.delimiter'), Object.keys(DELIMITERS)).default('comma'),
    )
    .option('--no-bom', sayText('export.no-bom'))
    .option('--out <file>', sayText('export.out'))
    .addOption(dataOption())
    .addHelpText(
      'after',
      examples(
        'summit export --kind person --data records --out persons.csv',
        'summit export --kind claim --data records --delimiter semicolon --out claims.csv',
      ),
    )
    .action(run(exportTable));

interface ExportOptions {
  readonly kind: string;
  readonly delimiter: string;
  readonly bom: boolean;
  readonly out?: string;
  readonly data?: string;
}

/** `summit export`: the records of a kind as a table, for spreadsheets; `summit import` takes it back. */
async function exportTable(
  terminal: Terminal,
  { kind, delimiter, bom, out, data }: ExportOptions,
): Promise<ExitCode> {
  const { dataset, exitCode } = await openSound(data, terminal);
  const records = allRecords(dataset).filter((record) => record.kind === kind);
  const { columns, rows } = tableOf(kind, records as unknown as JsonObject[]);
  const text = writeCsv(columns, rows, {
    delimiter: DELIMITERS[delimiter as keyof typeof DELIMITERS],
    mark: bom,
  });
  if (out === undefined) {
    // What a cell holds was checked with its record, and cells have line breaks of their own.
    terminal.print(new Shown(text.replace(/\r\n$/, '\r')));
    return exitCode;
  }
  const [written = out] = await writeAll(dirname(out), [{ name: basename(out), data: text }]);
  terminal.note(say('exported', { name: written, count: records.length }));
  return exitCode;
}
