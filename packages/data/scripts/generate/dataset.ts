import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { orderedRecord, recordKinds, recordsOf } from '../../src/dataset/build.ts';
import { formatDiagnostics } from '../../src/diagnostics/format.ts';
import { dataWords } from '../../src/diagnostics/words.ts';
import { kinds } from '../../src/generated/model.ts';
import type { Code, Dataset, RecordKind } from '../../src/generated/open.ts';
import { canonicalForm } from '../../src/parse/canonical-form.ts';
import { parseAll } from '../../src/parse/parse-all.ts';
import type { SourceFile } from '../../src/parse/raw-record.ts';
import { validate } from '../../src/validate/validate.ts';

export interface GeneratedDataset {
  /** All faults as text; '' for none. */
  readonly report: string;
  /** Whether there is a dataset: no fault of any record, warnings aside. */
  readonly sound: boolean;
  /** By kind: the ids of its records, and those that lead to one of them since it was moved. */
  readonly ids: ReadonlyMap<string, readonly string[]>;
  /** The codes that the dataset adds to the open lists. */
  readonly codes: readonly Code[];
  /** Generated files by name. */
  readonly files: ReadonlyMap<string, string>;
}

/** Reads and checks the canonical records, and writes them as JSON, with what is known of them. */
export function generateDataset(folder: string, version: string): GeneratedDataset {
  const files = readRecords(folder);
  const { records, diagnostics, unreadable } = parseAll(files);
  const checked = validate(records, { version, canonicalForm, unreadable });
  const texts = new Map(files.map(({ name, text }) => [name, text]));
  const report = formatDiagnostics([...diagnostics, ...checked.diagnostics], {
    wording: dataWords,
    source: (file) => texts.get(file),
  });
  const { dataset } = checked;
  if (!dataset) return { report, sound: false, ids: new Map(), codes: [], files: new Map() };
  return {
    report,
    sound: true,
    codes: [...dataset.codes.values()],
    ids: new Map(recordKinds.map((kind) => [kind, idsOf(dataset, kind)])),
    files: new Map([
      ['meta.ts', metaModule(dataset)],
      ['meta.json', `${JSON.stringify(dataset.meta)}\n`],
      ['moved.ts', movedModule(dataset)],
      ...recordKinds.map(
        (kind) => [`records/${kinds[kind].collection}.json`, recordsJson(dataset, kind)] as const,
      ),
    ]),
  };
}

function idsOf(dataset: Dataset, kind: RecordKind): string[] {
  const records = recordsOf(dataset, kind);
  const moved = [...dataset.redirects.values()].filter(
    (one) => one.reason === 'moved' && records.has(one.to),
  );
  return [...records.keys(), ...moved.map(({ id }) => id)].sort();
}

function readRecords(folder: string): SourceFile[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ya?ml|json)$/.test(name))
    .sort()
    .map((name) => ({
      name: `packages/data/records/${name}`,
      text: readFileSync(join(folder, name), 'utf8'),
    }));
}

/** The records of a kind as JSON, a record on each line: the one form in which they are published. */
function recordsJson(dataset: Dataset, kind: RecordKind): string {
  const lines = [...recordsOf(dataset, kind).values()].map((record) => JSON.stringify(orderedRecord(record)));
  return lines.length === 0 ? '[]\n' : `[\n${lines.join(',\n')}\n]\n`;
}

/** Ids that were moved, with those under which the records are found now. */
function movedModule(dataset: Dataset): string {
  const moved = [...dataset.redirects.values()].flatMap((one) =>
    one.reason === 'moved' ? [[one.id, one.to] as const] : [],
  );
  return `/** Ids that were moved, with those under which the records are found now. */
export const moved: Readonly<Record<string, string>> = ${JSON.stringify(Object.fromEntries(moved), null, 2)};
`;
}

function metaModule({ meta }: Dataset): string {
  return `import type { DatasetMeta } from './canonical.ts';

const counts: DatasetMeta['counts'] = Object.freeze(${JSON.stringify(meta.counts, null, 2)});

/** What is known of the canonical dataset as a whole. */
export const meta: DatasetMeta & { readonly version: string } = Object.freeze({
  version: ${JSON.stringify(meta.version)},
  schemaVersion: ${meta.schemaVersion},
  counts,
  digest: ${JSON.stringify(meta.digest)},
});
`;
}
