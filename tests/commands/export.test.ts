/** `summit export`, opened with the tools that people open its forms with. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { dataset as canonicalDataset } from '@summit/data';
import { parse as parseCsv } from 'csv-parse/sync';
import { Package } from 'datapackage';
import jsonld from 'jsonld';
import { parse, type Quad, Store } from 'oxigraph';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { root, run, summit } from '../support/command.ts';
import { contents, freshFolder, smallDataset } from '../support/folders.ts';

interface Column {
  readonly name: string;
  readonly type: string;
  readonly description: string;
}
interface Resource {
  readonly name: string;
  readonly path: string;
  readonly type?: string;
  readonly hash: string;
  readonly bytes: number;
  readonly schema?: {
    readonly fields: readonly Column[];
    readonly primaryKey: readonly string[];
    readonly foreignKeys?: readonly {
      readonly fields: readonly string[];
      readonly reference: { readonly resource: string; readonly fields: readonly string[] };
    }[];
  };
}

const dataset = canonicalDataset();
const collections = Object.entries(dataset).filter(([name]) => name !== 'meta') as unknown as [
  string,
  ReadonlyMap<string, { readonly id: string }>,
][];
const docs = readFileSync(join(root, 'packages/data/docs/forms.md'), 'utf8');
const example = (language: string) => docs.split(`\`\`\`${language}\n`)[1]?.split('```')[0] ?? '';

let folder = '';
beforeAll(async () => {
  folder = join(freshFolder(), 'export');
  const ran = await summit(['export', '--out', folder, '--released', '2026-11-30']);
  expect(ran).toMatchObject({ code: 0, err: '' });
});
const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
const json = (path: string): unknown => JSON.parse(read(path));
const resources = (): readonly Resource[] =>
  (json('datapackage.json') as { resources: readonly Resource[] }).resources;
const tables = () => resources().filter(({ type }) => type === 'table');
const rowsOf = (path: string) => parseCsv(read(path), { columns: true }) as Record<string, string>[];

describe('the data package', () => {
  test('is valid, and its tables hold what their schemas and keys ask for', async () => {
    const opened = await Package.load(join(folder, 'datapackage.json'));
    expect(opened.errors.map(({ message }) => message)).toEqual([]);
    for (const resource of opened.resources.filter(({ tabular }) => tabular))
      await resource.read({ relations: true }).catch((error: Error & { errors?: Error[] }) => {
        throw new Error(`${resource.name}: ${error.message} ${error.errors?.[0]?.message ?? ''}`);
      });
  });

  test('tells every file with its size and digest, and every column with what it holds', () => {
    const told = resources().map(({ path }) => path);
    const there = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
      statSync(join(folder, path)).isFile(),
    );
    expect([...told, 'datapackage.json', 'croissant.json', '.summit-files'].sort()).toEqual(there.sort());
    for (const { path, hash, bytes } of resources()) {
      const data = readFileSync(join(folder, path));
      expect({ path, hash, bytes }).toEqual({
        path,
        hash: `sha256:${createHash('sha256').update(data).digest('hex')}`,
        bytes: data.length,
      });
    }
    for (const { schema, name } of tables())
      for (const field of schema?.fields ?? [])
        expect([name, field.name, field.description]).not.toContain('');
  });

  test('has the tables and columns that the docs list, which others rely on', async () => {
    const lines = tables().map(({ name, schema }) => {
      const targets = new Map(
        schema?.foreignKeys?.flatMap(({ fields, reference }) =>
          fields.length === 1 ? [[fields[0], reference.resource || name] as const] : [],
        ),
      );
      const columns = schema?.fields.map((field) => {
        const target = targets.get(field.name);
        const key = schema.primaryKey.includes(field.name) ? '**' : '';
        return `${key}\`${field.name}\`${key}${target === undefined ? '' : ` → ${target}`}`;
      });
      return `| \`${name}\` | ${columns?.join(', ')} |`;
    });
    const text = `# Columns

All tables of \`summit export\`, generated from the schemas: \`npm run golden\` writes this file, and a test holds it against
what is written. Keys are bold; an arrow leads to the table whose \`id\` it is. What each column holds stands in
\`datapackage.json\` and in the [data dictionary](data-dictionary.md).

| Table | Columns |
| --- | --- |
${lines.join('\n')}
`;
    await expect(text).toMatchFileSnapshot(join(root, 'packages/data/docs/columns.md'));
  });

  test('is the same again, byte for byte', async () => {
    const again = join(freshFolder(), 'export');
    await summit(['export', '--out', again, '--released', '2026-11-30']);
    expect(contents(again)).toEqual(contents(folder));
  });
});

describe('CSV', () => {
  test('has a row for each record, and the pieces of a record in the order of its list', () => {
    for (const [name, records] of collections)
      expect([name, rowsOf(`csv/${name}.csv`).map(({ id }) => id)]).toEqual([name, [...records.keys()]]);
    const rows = rowsOf('csv/claims_evidence.csv');
    const claims = [...dataset.claims.values()];
    expect(
      rows.map((row) => [row['claim_id'], row['evidence_index'], row['source'], row['relation']]),
    ).toEqual(
      claims.flatMap(({ id, evidence }) =>
        evidence.map(({ source, relation }, index) => [id, String(index), source, relation]),
      ),
    );
  });

  test('has names in every language, and English beside the record', () => {
    const [person] = [...dataset.persons.values()];
    const names = rowsOf('csv/persons_name.csv').filter((row) => row['person_id'] === person?.id);
    expect(Object.fromEntries(names.map(({ language, text }) => [language, text]))).toEqual(person?.name);
    expect(rowsOf('csv/persons.csv')[0]?.['name_en']).toBe(person?.name.en);
  });

  test('ends its lines with LF and has no byte order mark', () => {
    const text = read('csv/claims.csv');
    expect(text.startsWith('id,summit,statement')).toBe(true);
    expect(text).not.toContain('\r');
    expect(text.endsWith('\n')).toBe(true);
  });
});

test('NDJSON has the records as they are', () => {
  for (const [name, records] of collections) {
    const lines = read(`ndjson/${name}.ndjson`).split('\n').slice(0, -1);
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([...records.values()]);
  }
});

/** The reader takes a whole second for thirty records. */
const SOME = 5;

/** The statements on the first records of a file; a term that stands for nothing is a fault. */
async function statements(from: string, name: string, base: string): Promise<string[]> {
  const file = (path: string) => JSON.parse(readFileSync(join(from, 'json-ld', path), 'utf8'));
  const documentLoader = (url: string) =>
    Promise.resolve({ document: file(url.split('/').at(-1) ?? ''), documentUrl: url });
  const whole = file(name) as { '@graph': unknown[] };
  const part = { ...whole, '@graph': whole['@graph'].slice(0, SOME) } as jsonld.JsonLdDocument;
  const options = { base: `${base}json-ld/${name}`, documentLoader, safe: true };
  return String(await jsonld.toRDF(part, { ...options, format: 'application/n-quads' })).split('\n');
}

describe('JSON-LD', () => {
  test('says of every record what it is, under one address, and refers by address', async () => {
    const addresses = new Map(rowsOf('csv/records.csv').map(({ id, address }) => [id, address]));
    const base = 'https://example.org/data/';
    for (const [name, records] of collections) {
      const lines = await statements(folder, `${name}.jsonld`, base);
      const typed = lines
        .filter((line) => line.includes('22-rdf-syntax-ns#type'))
        .map((line) => line.split(' ')[0]);
      const ids = [...records.keys()].slice(0, SOME);
      expect(typed.sort()).toEqual(ids.map((id) => `<${base}${addresses.get(id)}>`).sort());
    }
    const [quotation] = [...dataset.quotations.values()];
    const all = await statements(folder, 'quotations.jsonld', base);
    expect(all).toContain(
      `<${base}${addresses.get(quotation?.id ?? '')}> <${base}json-ld/context.jsonld#speaker> <${base}${addresses.get(quotation?.speaker ?? '')}> .`,
    );
    const [person] = [...dataset.persons.values()];
    expect(await statements(folder, 'persons.jsonld', base)).toContain(
      `<${base}${addresses.get(person?.id ?? '')}> <https://schema.org/name> "${person?.name.en}"@en .`,
    );
  });

  test('has the addresses of the site that is named, wherever its files lie', async () => {
    const out = join(freshFolder(), 'export');
    const args = ['export', '--format', 'json-ld', '--out', out, '--base-url', 'https://example.org/summits'];
    expect(await summit(args)).toMatchObject({ code: 0 });
    const lines = await statements(out, 'figures.jsonld', 'https://elsewhere.example/');
    expect(lines.join('\n')).toContain('<https://example.org/summits/claims/');
    expect(lines.join('\n')).not.toContain('elsewhere');
    expect(readdirSync(out).sort()).toEqual(
      ['.summit-files', 'CITATION.cff', 'croissant.json', 'datapackage.json', 'json-ld'].sort(),
    );
  });
});

describe('Turtle', () => {
  const base = 'https://example.org/data/';

  test('has no address that RDF does not allow, whatever the address of the site holds', async () => {
    const out = join(freshFolder(), 'export');
    const args = [
      'export',
      '--format',
      'turtle',
      '--out',
      out,
      '--base-url',
      'https://example.org/a|b^c`{d}/',
    ];
    expect(await summit(args)).toMatchObject({ code: 0 });
    const [quad] = parse(readFileSync(join(out, 'summit-data.ttl'), 'utf8'), { format: 'text/turtle' });
    expect(quad?.subject.toString()).toContain('https://example.org/a%7Cb%5Ec%60%7Bd%7D/');
  });

  test('makes the statements that the linked data in JSON make', async () => {
    const bySubject = new Map<string, Quad[]>();
    for (const quad of parse(read('summit-data.ttl'), { format: 'text/turtle', base_iri: base })) {
      const subject = quad.subject.toString();
      bySubject.set(subject, [...(bySubject.get(subject) ?? []), quad]);
    }
    /** A node with its parts, which are nodes without an address. */
    const whole = (node: string): Quad[] =>
      (bySubject.get(node) ?? []).flatMap((quad) =>
        quad.object.termType === 'BlankNode' ? [quad, ...whole(quad.object.toString())] : [quad],
      );
    const addresses = new Map(rowsOf('csv/records.csv').map(({ id, address }) => [id, address]));
    for (const [name, records] of collections) {
      const ids = [...records.keys()].slice(0, SOME);
      const quads = ids.flatMap((id) => whole(`<${base}${addresses.get(id)}>`));
      const ofTurtle = quads.map((quad) => `${quad.toString()} .`).join('\n');
      const ofJson = (await statements(folder, `${name}.jsonld`, base)).join('\n');
      expect([name, await canonical(ofTurtle)]).toEqual([name, await canonical(ofJson)]);
    }
    expect([...bySubject.keys()].filter((node) => node.startsWith('<')).sort()).toEqual(
      [...addresses.values()].map((address) => `<${base}${address}>`).sort(),
    );
  });

  test('answers the query of the docs', () => {
    const store = new Store();
    store.load(read('summit-data.ttl'), { format: 'text/turtle', base_iri: base });
    const claims = new Map<string, number>();
    const publishers = [...dataset.claims.values()].flatMap(({ evidence }) => [
      ...new Set(evidence.map(({ source }) => dataset.sources.get(source)?.publisher)),
    ]);
    for (const id of publishers) {
      const name = id && dataset.organizations.get(id)?.name.en;
      if (name) claims.set(name, (claims.get(name) ?? 0) + 1);
    }
    const answers = store.query(example('sparql').replace('https://example.org/summits/', base)) as Map<
      string,
      { readonly value: string }
    >[];
    const expected = [...claims].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).slice(0, 10);
    expect(answers.map((row) => [row.get('name')?.value, Number(row.get('claims')?.value)])).toEqual(
      expected,
    );
  });

  /** With names for the nodes without one that do not depend on their order (RDF Dataset Canonicalization). */
  async function canonical(quads: string): Promise<string[]> {
    const options = { inputFormat: 'application/n-quads', algorithm: 'URDNA2015' } as const;
    return String(await jsonld.canonize(quads as unknown as jsonld.JsonLdDocument, options)).split('\n');
  }
});

describe('SQLite', () => {
  /** The rows that each of several queries gives. */
  async function askAll(queries: readonly string[]): Promise<unknown[][][]> {
    const script = `import json, sqlite3, sys
db = sqlite3.connect(sys.argv[1])
print(json.dumps([db.execute(query).fetchall() for query in json.loads(sys.argv[2])]))`;
    const args = ['-c', script, join(folder, 'summit-data.sqlite'), JSON.stringify(queries)];
    const { code, out, err } = await run('python3', args);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    return JSON.parse(out) as unknown[][][];
  }
  const ask = async (sql: string) => (await askAll([sql]))[0] ?? [];

  test('has all tables with their rows, whose keys hold', async () => {
    expect(await ask('PRAGMA integrity_check')).toEqual([['ok']]);
    expect(await ask('PRAGMA foreign_key_check')).toEqual([]);
    const columns = await askAll(tables().map(({ name }) => `PRAGMA table_info("${name}")`));
    expect(columns.map((rows) => rows.map(([, column]) => column))).toEqual(
      tables().map(({ schema }) => schema?.fields.map(({ name }) => name)),
    );
    const counts = await askAll(tables().map(({ name }) => `SELECT count(*) FROM "${name}"`));
    expect(counts.map(([row]) => row?.[0])).toEqual(tables().map(({ path }) => rowsOf(path).length));
    const keys = await ask('PRAGMA foreign_key_list("claims_evidence")');
    expect(keys.map(([, , table, from, to]) => [table, from, to]).sort()).toEqual([
      ['claims', 'claim_id', 'id'],
      ['records', 'origin', 'id'],
      ['sources', 'source', 'id'],
    ]);
  });

  test('answers the query of the docs', async () => {
    const claims = new Map<string, Set<string>>();
    for (const { id, evidence } of dataset.claims.values())
      for (const { source, relation } of evidence) {
        if (relation === 'contradicts') continue;
        const { tier = '' } = dataset.sources.get(source) ?? {};
        claims.set(tier, (claims.get(tier) ?? new Set()).add(id));
      }
    const counted = [...claims].map(([tier, ids]) => [tier, ids.size] as const).sort(([, a], [, b]) => b - a);
    expect(await ask(example('sql sqlite'))).toEqual(counted);
  });
});

describe('Parquet', () => {
  const opened = DuckDBInstance.create().then((instance) => instance.connect());
  async function ask(sql: string): Promise<Record<string, unknown>[]> {
    const connection = await opened;
    const inFolder = sql.replaceAll("'parquet/", `'${folder}/parquet/`);
    return (await connection.runAndReadAll(inFolder)).getRowObjectsJson() as Record<string, unknown>[];
  }

  test('has the cells of the CSV', async () => {
    for (const { name, path } of tables()) {
      const rows = await ask(`SELECT * FROM 'parquet/${name}.parquet'`);
      const texts = rows.map((row) =>
        Object.fromEntries(Object.entries(row).map(([column, cell]) => [column, String(cell ?? '')])),
      );
      expect([name, texts]).toEqual([name, rowsOf(path)]);
    }
  }, 60_000);

  test('answers the query of the docs', async () => {
    const trade = [...dataset.figures.values()].filter(
      ({ metric, unit }) =>
        metric === 'russia-china-trade-value' && unit.type === 'money' && unit.currency === 'USD',
    );
    const rows = await ask(example('sql duckdb'));
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.map(({ period }) => period).sort()).toEqual(
      trade.map(({ period }) => period.value ?? null).sort(),
    );
    expect(rows.map(({ billion }) => Number(billion)).sort()).toEqual(
      trade.map(({ value }) => Number(value) / 1e9).sort(),
    );
  });
});

test('Croissant tells the columns of the tables, and refers to those that there are', () => {
  interface Field {
    readonly '@id': string;
    readonly source: {
      readonly fileObject: { readonly '@id': string };
      readonly extract: { readonly column: string };
    };
    readonly references?: { readonly field: { readonly '@id': string } };
  }
  const { distribution, recordSet, conformsTo } = json('croissant.json') as {
    readonly conformsTo: string;
    readonly distribution: readonly { readonly '@id': string; readonly sha256: string }[];
    readonly recordSet: readonly {
      readonly field: readonly Field[];
      readonly key: readonly { '@id': string }[];
    }[];
  };
  expect(conformsTo).toBe('http://mlcommons.org/croissant/1.1');
  const files = new Set(distribution.map((file) => file['@id']));
  const fields = recordSet.flatMap(({ field }) => field);
  const ids = new Set(fields.map((field) => field['@id']));
  expect(ids.size).toBe(tables().reduce((sum, { schema }) => sum + (schema?.fields.length ?? 0), 0));
  for (const { source, references } of fields) {
    expect(files).toContain(source.fileObject['@id']);
    if (references) expect(ids).toContain(references.field['@id']);
  }
  for (const { key } of recordSet) for (const one of key) expect(ids).toContain(one['@id']);
  for (const { '@id': path, sha256 } of distribution)
    expect(sha256).toBe(
      createHash('sha256')
        .update(readFileSync(join(folder, path)))
        .digest('hex'),
    );
});

test('CITATION.cff names title, version, day and licence', () => {
  expect(parseYaml(read('CITATION.cff'))).toMatchObject({
    'cff-version': '1.2.0',
    type: 'dataset',
    version: dataset.meta.version,
    'date-released': '2026-11-30',
    license: 'CC-BY-4.0',
  });
});

describe('a dataset of one’s own', () => {
  test('says no licence that nobody gave, leads on from old ids, and tells what changed', async () => {
    const { folder: own, records } = smallDataset();
    const before = join(freshFolder(), 'before');
    expect(await summit(['export', '--data', records, '--out', before])).toMatchObject({ code: 0, err: '' });
    const [person] = readdirSync(join(records, 'persons')).map((name) => name.replace(/\.\w+$/, ''));
    const state = smallDataset().records;
    await summit(['rename', person ?? '', 'another-id', '--data', records], { cwd: own });
    const out = join(own, 'export');
    const args = ['export', '--data', records, '--out', out, '--since', state, '--licence', 'ODbL-1.0'];
    expect(await summit(args, { cwd: own })).toMatchObject({ code: 0, err: '' });
    const said = (from: string) => JSON.parse(readFileSync(join(from, 'datapackage.json'), 'utf8')) as object;
    expect(said(before)).not.toHaveProperty('licenses');
    expect(said(out)).toMatchObject({ name: 'summit-records', licenses: [{ name: 'ODbL-1.0' }] });
    const csv = readFileSync(join(out, 'csv/records.csv'), 'utf8');
    expect(csv).toContain(`persons/${person}.html#${person}`);
    expect(readFileSync(join(out, 'csv/redirects_to.csv'), 'utf8')).toContain(`${person},0,another-id`);
    const changes = JSON.parse(readFileSync(join(out, 'changes.json'), 'utf8')) as object;
    expect(changes).toMatchObject({ moved: [{ kind: 'person', id: person, to: 'another-id' }] });
  });

  test('with a fault is not exported', async () => {
    const { records, folder: own } = smallDataset();
    const [name = ''] = readdirSync(join(records, 'persons'));
    writeFileSync(join(records, 'persons', name), 'kind: person\n');
    const { code, err } = await summit(['export', '--data', records, '--out', join(own, 'out')]);
    expect(code).toBe(1);
    expect(err).toContain(name);
    expect(existsSync(join(own, 'out'))).toBe(false);
  });
});

test.each([
  [['--format', 'xlsx'], '--format xlsx'],
  [['--no-bom'], '--no-bom'],
  [['--delimiter', 'tab'], '--delimiter'],
  [['--kind', 'claim', '--format', 'sqlite'], '--format sqlite'],
  [['--kind', 'claim', '--base-url', 'https://example.org/'], '--base-url'],
  [['--base-url', 'example.org'], '--base-url example.org'],
  [['--licence', 'all mine'], '--licence all mine'],
  [['--released', '2026-02-30'], '--released 2026-02-30'],
  [['--released', '0000-00-00'], '--released 0000-00-00'],
  [['--released', '２０２６-01-01'], '--released ２０２６-01-01'],
])('export %j is refused in words', async (args, words) => {
  const cwd = freshFolder();
  const { code, out, err } = await summit(['export', ...args], { cwd });
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain(words);
  expect(readdirSync(cwd)).toEqual([]);
});

test('a folder in which others put something is left alone', async () => {
  const cwd = freshFolder();
  writeFileSync(join(cwd, 'mine.txt'), 'mine');
  const { code, err } = await summit(['export', '--out', cwd]);
  expect(code).toBe(2);
  expect(err).toContain('mine.txt');
});

test('no start of the command pays for the libraries of the forms', () => {
  const script = (name: string) => readFileSync(join(root, 'apps/briefing/dist', name), 'utf8');
  for (const sign of ['FIXED_LEN_BYTE_ARRAY', 'SQLITE_ABORT']) {
    expect([sign, script('command.js').includes(sign), script('writers.js').includes(sign)]).toEqual([
      sign,
      false,
      true,
    ]);
  }
});
