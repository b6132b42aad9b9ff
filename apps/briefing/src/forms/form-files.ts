/** The dataset in the forms in which people take data in: the files of a folder, described by a data package. */
import type { JsonObject, Schemas } from '@summit/data/parse';
import { type Dataset, recordKinds, recordsOf, type SummitRecord } from '@summit/data/validate';
import { stringify } from 'csv-stringify/sync';
import { english } from '../messages/catalogues.ts';
import { citationFile } from './citation.ts';
import { croissant } from './croissant.ts';
import { dataPackage } from './data-package.ts';
import type { About, Form, FormFile } from './described.ts';
import { contextOf, linkedFile, linkedRecords, termsOf } from './linked-records.ts';
import { planTables } from './plan-tables.ts';
import { recordsTable } from './records-table.ts';
import { type Cell, type FilledTable, fillTables } from './rows.ts';
import { turtle } from './turtle.ts';

export interface FormRequest {
  readonly dataset: Dataset;
  readonly schemas: Schemas;
  readonly forms: readonly Form[];
  readonly about: About;
  /** Address of the site on which records have their pages, ending with a slash; null for none. */
  readonly base: string | null;
  /** What changed since another state; null where none was named. */
  readonly changes: object | null;
  readonly titleOf: (record: SummitRecord) => string;
  /** Path of the page on a record within a site; what has none is found in the list of its kind. */
  readonly pageOf: (record: SummitRecord) => string;
  readonly digestOf: (data: string | Uint8Array) => string;
}

/** Writers whose libraries are loaded only where their form is asked for. */
export interface Writers {
  readonly sqlite: (tables: readonly FilledTable[]) => Promise<Uint8Array>;
  readonly parquet: (table: FilledTable) => Promise<Uint8Array>;
}

/** All files; the same dataset gives the same bytes. */
export async function formFiles(request: FormRequest, load: () => Promise<Writers>): Promise<FormFile[]> {
  const { dataset, forms, about, base } = request;
  const { text } = english();
  const plans = planTables(request.schemas);
  const recordsByKind = recordKinds.map((kind) => {
    const records = [...recordsOf(dataset, kind).values()] as readonly SummitRecord[];
    return { kind, records, plan: plans.get(kind) };
  });
  const addressOf = (record: SummitRecord) => `${base ?? ''}${request.pageOf(record)}#${record.id}`;
  const all: FilledTable = {
    table: recordsTable(),
    rows: recordsByKind
      .flatMap(({ records }) => records)
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map((record) => [record.id, record.kind, request.titleOf(record), addressOf(record)]),
  };
  const tables = [
    all,
    ...recordsByKind.flatMap(({ plan, records }) =>
      plan ? fillTables(plan, records as unknown as JsonObject[]) : [],
    ),
  ];
  const files: FormFile[] = [];
  const add = (file: Pick<FormFile, 'path' | 'data' | 'mediaType' | 'form' | 'title'> & Partial<FormFile>) =>
    void files.push({ table: null, ...file });

  if (forms.includes('csv'))
    for (const filled of tables)
      add({
        path: `csv/${filled.table.name}.csv`,
        data: csvOf(filled),
        mediaType: 'text/csv',
        form: 'csv',
        table: filled.table,
        title: filled.table.name,
      });
  for (const { kind, records, plan } of recordsByKind) {
    if (!plan) continue;
    const { name } = plan.table;
    if (forms.includes('ndjson'))
      add({
        path: `ndjson/${name}.ndjson`,
        data: records.map((record) => `${JSON.stringify(record)}\n`).join(''),
        mediaType: 'application/x-ndjson',
        form: 'ndjson',
        title: text('export-ndjson', { kind }),
      });
    if (forms.includes('json-ld'))
      add({
        path: `json-ld/${name}.jsonld`,
        data: pretty(
          linkedFile(
            linkedRecords(dataset, records, (one) => `${base === null ? '../' : ''}${addressOf(one)}`),
          ),
        ),
        mediaType: 'application/ld+json',
        form: 'json-ld',
        title: text('export-json-ld', { kind }),
      });
  }
  if (forms.includes('turtle'))
    add({
      path: `${about.name}.ttl`,
      data: turtle(
        recordsByKind.flatMap(({ kind, records, plan }) =>
          plan ? [{ kind, nodes: linkedRecords(dataset, records, addressOf), terms: termsOf(plan) }] : [],
        ),
        base,
      ),
      mediaType: 'text/turtle',
      form: 'turtle',
      title: text('export-turtle'),
    });
  if (forms.includes('json-ld') || forms.includes('turtle'))
    add({
      path: 'json-ld/context.jsonld',
      data: pretty(contextOf(plans, base)),
      mediaType: 'application/ld+json',
      form: 'json-ld',
      title: text('export-context'),
    });
  if (forms.includes('sqlite') || forms.includes('parquet')) {
    const writers = await load();
    if (forms.includes('sqlite'))
      add({
        path: `${about.name}.sqlite`,
        data: await writers.sqlite(tables),
        mediaType: 'application/vnd.sqlite3',
        form: 'sqlite',
        title: text('export-sqlite'),
      });
    if (forms.includes('parquet'))
      for (const filled of tables)
        add({
          path: `parquet/${filled.table.name}.parquet`,
          data: await writers.parquet(filled),
          mediaType: 'application/vnd.apache.parquet',
          form: 'parquet',
          table: filled.table,
          title: filled.table.name,
        });
  }
  add({
    path: 'CITATION.cff',
    data: citationFile(about, base),
    mediaType: 'application/yaml',
    form: null,
    title: text('export-citation'),
  });
  if (request.changes)
    add({
      path: 'changes.json',
      data: pretty(request.changes),
      mediaType: 'application/json',
      form: null,
      title: text('export-changes'),
    });
  const described = { about, base, digestOf: request.digestOf, files };
  const json = { mediaType: 'application/json', form: null };
  return [
    ...files,
    { ...json, path: 'datapackage.json', data: pretty(dataPackage(described)), table: null, title: '' },
    { ...json, path: 'croissant.json', data: pretty(croissant(described)), table: null, title: '' },
  ];
}

/**
 * CSV (RFC 4180) but for its lines, which end with LF. Texts are as they are in the records: the apostrophe that keeps a
 * spreadsheet from finding a formula would be a false character to every other program.
 */
function csvOf({ table, rows }: FilledTable): string {
  const text = (cell: Cell) => (cell === null ? '' : String(cell));
  return stringify([table.columns.map(({ name }) => name), ...rows.map((row) => row.map(text))], {
    record_delimiter: '\n',
    quoted_match: /[\r\n]|^\s|\s$/,
  });
}

function pretty(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
