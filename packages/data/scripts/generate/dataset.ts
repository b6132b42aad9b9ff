import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { collectionOf, orderedRecord, recordsOf } from '../../src/dataset/build.ts';
import { formatDiagnostics } from '../../src/diagnostics/format.ts';
import { dataWords } from '../../src/diagnostics/words.ts';
import type { Dataset, RecordKind } from '../../src/generated/open.ts';
import { canonicalForm } from '../../src/parse/canonical-form.ts';
import { parseAll } from '../../src/parse/parse-all.ts';
import type { SourceFile } from '../../src/parse/raw-record.ts';
import { validate } from '../../src/validate/validate.ts';
import type { Definitions } from './definitions.ts';
import { idOf, plural } from './types.ts';

export interface GeneratedDataset {
  /** All faults as text; '' for none. */
  readonly report: string;
  /** Whether there is a dataset: no fault of any record, warnings aside. */
  readonly sound: boolean;
  readonly ids: ReadonlyMap<string, readonly string[]>;
  /** Generated modules by file name. */
  readonly modules: ReadonlyMap<string, string>;
}

/** Reads and checks the canonical records, and writes them as JSON and as one module per kind. */
export function generateDataset(folder: string, version: string, definitions: Definitions): GeneratedDataset {
  const files = readRecords(folder);
  const { records, diagnostics, unreadable } = parseAll(files);
  const checked = validate(records, { version, canonicalForm, unreadable });
  const texts = new Map(files.map(({ name, text }) => [name, text]));
  const report = formatDiagnostics([...diagnostics, ...checked.diagnostics], {
    wording: dataWords,
    source: (file) => texts.get(file),
  });
  const { dataset } = checked;
  if (!dataset) return { report, sound: false, ids: new Map(), modules: new Map() };
  const kinds = Object.keys(collectionOf) as RecordKind[];
  return {
    report,
    sound: true,
    ids: new Map(kinds.map((kind) => [kind, [...recordsOf(dataset, kind).keys()]])),
    modules: new Map([
      ['meta.ts', metaModule(dataset)],
      ['meta.json', `${JSON.stringify(dataset.meta)}\n`],
      ['moved.ts', movedModule(dataset)],
      ['kinds.ts', kindsIndex(definitions)],
      ['whole.ts', wholeModule(definitions)],
      ...kinds.flatMap((kind) => {
        const title = definitions.kinds.get(kind) ?? '';
        return [
          [`records/${plural(kind)}.json`, recordsJson(dataset, kind)],
          [`records/${plural(kind)}.d.json.ts`, recordsDeclaration(title)],
          [`records/${plural(kind)}.ts`, recordsModule(kind, title)],
          [`kinds/${plural(kind)}.ts`, kindModule(kind, title, definitions)],
        ] as const;
      }),
    ]),
  };
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

/** The declaration of a file of records, which keeps the literals that TypeScript would widen. */
function recordsDeclaration(title: string): string {
  return `import type { ${title} } from '../canonical.ts';

declare const records: readonly ${title}[];
export = records;
`;
}

/** The records of a kind behind a function, which the build replaces where records can be read on demand. */
function recordsModule(kind: string, title: string): string {
  return `import type { ${title} } from '../canonical.ts';
import records from './${plural(kind)}.json' with { type: 'json' };

export const read = (): readonly ${title}[] => records;
`;
}

/**
 * The public module of a kind: its records by id, as a list, and through a filter. It declares functions and
 * calls none, so that a bundler leaves out what is not used, without a hint that minifying would take away.
 */
function kindModule(kind: string, title: string, definitions: Definitions): string {
  const names = plural(kind);
  const id = idOf(kind, title);
  const described = definitions.all.get(title)?.schema.description ?? '';
  return `import { find, type Index, indexById, list } from '../../dataset/select.ts';
import { ${kind}Criteria, type ${title}Filter } from '../../query/criteria.ts';
import type { ${title}, ${id} } from '../canonical.ts';
import { moved } from '../moved.ts';
import { read } from '../records/${names}.ts';

let byId: Index<${title}> | undefined;

/** Finds a record by its id, also by one that it had before. ${described} */
export function ${kind}(id: ${id}): ${title};
export function ${kind}(id: string): ${title} | undefined;
export function ${kind}(id: string): ${title} | undefined {
  byId ??= indexById(read());
  return find(byId, moved, id);
}

/** The records in order of their ids; with a filter, those that meet all that it asks. ${described} */
export function ${names}(filter?: ${title}Filter<${title}>): readonly ${title}[] {
  return list(read(), filter, ${kind}Criteria, moved);
}
`;
}

/** The module of the whole dataset as plain lists, which is what its JSON would be. */
function wholeModule(definitions: Definitions): string {
  const kinds = [...definitions.kinds];
  return `${kinds.map(([kind]) => `import { ${plural(kind)} } from './kinds/${plural(kind)}.ts';`).join('\n')}
import type { ${kinds
    .map(([, title]) => title)
    .sort()
    .join(', ')} } from './canonical.ts';
import { meta } from './meta.ts';

/** The records of each kind, in order of their ids, and what is known of all: plain values, fit for JSON. */
const whole: {
  readonly meta: typeof meta;
${kinds.map(([kind, title]) => `  readonly ${plural(kind)}: readonly ${title}[];`).join('\n')}
} = {
  meta,
${kinds.map(([kind]) => `  get ${plural(kind)}() {\n    return ${plural(kind)}();\n  },`).join('\n')}
};
export default whole;
`;
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

/** The module through which the root has all kinds. */
function kindsIndex(definitions: Definitions): string {
  return [...definitions.kinds.keys()]
    .map((kind) => `export { ${kind}, ${plural(kind)} } from './kinds/${plural(kind)}.ts';`)
    .join('\n');
}

function metaModule({ meta }: Dataset): string {
  return `import type { DatasetMeta } from './canonical.ts';

/** What is known of the canonical dataset as a whole. */
export const meta: DatasetMeta & { readonly version: string } = ${JSON.stringify(meta, null, 2)};
`;
}
