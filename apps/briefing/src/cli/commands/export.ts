import { createHash } from 'node:crypto';
import { basename, dirname } from 'node:path';
import { compare, dueBump } from '@summit/data/compare';
import { type JsonObject, type Schemas, tableOf } from '@summit/data/parse';
import { allRecords, type Dataset, findRecord, kinds, type SummitRecord } from '@summit/data/validate';
import { createLookup } from '../../facts/records.ts';
import { DELIMITERS, writeCsv } from '../../forms/csv.ts';
import { type About, FORMS } from '../../forms/described.ts';
import { formFiles } from '../../forms/form-files.ts';
import { baseAddress } from '../base-address.ts';
import { nameOf, openDataset, openSound } from '../datasets/dataset.ts';
import { readSchemas } from '../datasets/starter.ts';
import { openState } from '../datasets/state.ts';
import { isDay } from '../days.ts';
import { commandFault, type ExitCode } from '../faults.ts';
import { writeAll } from '../files/write-files.ts';
import { checkReplaceable, replaceFolder, writeInside } from '../files/write-folder.ts';
import { Shown } from '../shown-text.ts';
import { TABLE_KINDS } from '../tables/table-kinds.ts';
import type { Terminal } from '../terminal.ts';
import { choice, choices, chosen, dataOption, examples, type Usage } from '../usage.ts';
import { say, sayText } from '../words.ts';

export const usage: Usage = (command, run) =>
  command
    .description(sayText('export'))
    .addOption(choices('--format <names>', sayText('export.format'), [...FORMS, 'all']))
    .option('--out <path>', sayText('export.out'))
    .option('--base-url <url>', sayText('export.base-url'))
    .option('--licence <id>', sayText('export.licence'))
    .option('--released <day>', sayText('export.released'))
    .option('--since <state>', sayText('export.since'))
    .addOption(choice('--kind <kind>', sayText('export.kind'), TABLE_KINDS))
    .addOption(choice('--delimiter <name>', sayText('export.delimiter'), Object.keys(DELIMITERS)))
    .option('--no-bom', sayText('export.no-bom'))
    .addOption(dataOption())
    .addHelpText(
      'after',
      examples(
        'summit export --out export',
        'summit export --format sqlite,parquet --base-url https://example.org/summits/ --out release',
        'summit export --kind person --data records --out persons.csv',
        'summit export --kind claim --data records --delimiter semicolon --out claims.csv',
      ),
    )
    .action(run(exportRecords));

interface ExportOptions {
  readonly kind?: string;
  readonly format?: string;
  readonly delimiter?: keyof typeof DELIMITERS;
  readonly bom: boolean;
  readonly out?: string;
  readonly data?: string;
  readonly baseUrl?: string;
  readonly licence?: string;
  readonly released?: string;
  readonly since?: string;
}

/** `summit export`: the dataset in the forms that other programs take, or one kind of record for a spreadsheet. */
async function exportRecords(terminal: Terminal, options: ExportOptions): Promise<ExitCode> {
  return options.kind === undefined
    ? exportForms(terminal, options)
    : exportTable(terminal, options, options.kind);
}

/** The records of a kind as a table, for spreadsheets; `summit import` takes it back. */
async function exportTable(terminal: Terminal, options: ExportOptions, kind: string): Promise<ExitCode> {
  const { delimiter = 'comma', bom, out, data, format } = options;
  refuseAll(
    options,
    { baseUrl: '--base-url', licence: '--licence', released: '--released', since: '--since' },
    'folder-option',
  );
  if (format !== undefined && format !== 'csv')
    throw commandFault(2, 'folder-option', { option: `--format ${format}` });
  const { dataset, exitCode } = await openSound(data, terminal);
  const records = allRecords(dataset).filter((record) => record.kind === kind);
  const { columns, rows } = tableOf(kind, records as unknown as JsonObject[]);
  const text = writeCsv(columns, rows, { delimiter: DELIMITERS[delimiter], mark: bom });
  if (out === undefined) {
    // What a cell holds was checked with its record, and cells have line breaks of their own.
    terminal.print(new Shown(text.replace(/\r\n$/, '\r')));
    return exitCode;
  }
  const [written = out] = await writeAll(dirname(out), [{ name: basename(out), data: text }]);
  terminal.note(say('exported', { name: written, count: records.length }));
  return exitCode;
}

/** All records, each form as files of a folder that describes itself. */
async function exportForms(terminal: Terminal, options: ExportOptions): Promise<ExitCode> {
  const { out = 'export', format = 'all', data, baseUrl, since } = options;
  refuseAll(options, { delimiter: '--delimiter' }, 'table-option');
  if (!options.bom) throw commandFault(2, 'table-option', { option: '--no-bom' });
  const forms = format === 'all' ? FORMS : chosen(format, FORMS, '--format');
  const base = baseUrl === undefined ? null : baseAddress(baseUrl);
  const { licence, released } = saidOf(options);
  await checkReplaceable(out);
  const dataset = await openDataset(data, terminal);
  const lookup = createLookup(dataset, 'en');
  const schemas: Schemas = new Map(
    [...(await readSchemas())].map(([name, text]) => [name, JSON.parse(text) as object] as const),
  );
  const request = {
    dataset,
    schemas,
    forms,
    about: about(dataset, data === undefined, licence, released),
    base,
    changes: since === undefined ? null : await changesSince(since, dataset, terminal),
    titleOf: (record: SummitRecord) => nameOf(record, lookup),
    pageOf: (record: SummitRecord) => pageOf(record, dataset),
    digestOf: (bytes: string | Uint8Array) => createHash('sha256').update(bytes).digest('hex'),
  };
  const files = await formFiles(request, () => import('../../forms/apart/writers.ts'));
  const folder = await replaceFolder(out, async (fresh) => {
    writeInside(fresh, files);
    return files.map(({ path }) => path);
  });
  const bytes = files.reduce((sum, file) => sum + Buffer.byteLength(file.data), 0);
  terminal.note(
    say('exported-forms', {
      folder,
      records: allRecords(dataset).length,
      files: files.length,
      megabytes: (bytes / 1024 / 1024).toFixed(1),
    }),
  );
  return 0;
}

/** Where the site has the page on a record; of an id that is no longer used, the one that leads on. */
function pageOf(record: SummitRecord, dataset: Dataset): string {
  const leadsTo =
    record.kind === 'redirect' && record.reason !== 'withdrawn' ? [record.to].flat()[0] : undefined;
  const kind = (leadsTo === undefined ? undefined : findRecord(dataset, leadsTo)?.kind) ?? record.kind;
  return `${kinds[kind].collection}/${record.id}.html`;
}

const CC_BY = { name: 'CC-BY-4.0', path: 'https://creativecommons.org/licenses/by/4.0/' };

function about(
  dataset: Dataset,
  isCanonical: boolean,
  licence: About['licence'],
  released: string | null,
): About {
  const description = sayText('export-description');
  const { version } = dataset.meta;
  const said = { description, version, released };
  return isCanonical
    ? {
        ...said,
        name: 'summit-data',
        title: sayText('export-title'),
        author: sayText('export-author'),
        licence: licence ?? CC_BY,
      }
    : {
        ...said,
        name: 'summit-records',
        title: sayText('export-title.own', { count: dataset.summits.size }),
        author: sayText('export-author.own'),
        licence,
      };
}

/** What the user says of the dataset: nobody else can know it. */
function saidOf({ licence, released }: ExportOptions): Pick<About, 'licence' | 'released'> {
  if (released !== undefined && !isDay(released))
    throw commandFault(2, 'released-invalid', { day: released });
  if (licence !== undefined && !/^[A-Za-z0-9][A-Za-z0-9.+-]*$/.test(licence))
    throw commandFault(2, 'licence-invalid', { given: licence });
  return {
    released: released ?? null,
    licence:
      licence === undefined ? null : { name: licence, path: `https://spdx.org/licenses/${licence}.html` },
  };
}

/** The change log as data: as `summit diff --json` tells it. */
async function changesSince(since: string, dataset: Dataset, terminal: Terminal): Promise<object> {
  const before = await openState(since, 'packages/data/records', terminal);
  const { schemaVersion } = dataset.meta;
  const comparison = compare(before, { records: allRecords(dataset), schemaVersion });
  return { since: before.name, ...dueBump(comparison), ...comparison };
}

/** Ends the command where options are given that say nothing of what is asked for. */
function refuseAll(
  options: ExportOptions,
  flags: Partial<Record<keyof ExportOptions, string>>,
  fault: 'folder-option' | 'table-option',
): void {
  for (const [name, option] of Object.entries(flags))
    if (options[name as keyof ExportOptions] !== undefined) throw commandFault(2, fault, { option });
}
