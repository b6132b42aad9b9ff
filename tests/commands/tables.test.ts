import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root, summit } from '../support/command.ts';
import { contents, smallDataset } from '../support/folders.ts';

const KINDS = ['person', 'organization', 'source', 'claim'] as const;

/** The small dataset, and the command run in its folder, with a table put there. */
function own() {
  const { folder, records } = smallDataset();
  const run = (...args: readonly string[]) => summit(args, { cwd: folder });
  const save = (name: string, text: string | Uint8Array) => writeFileSync(join(folder, name), text);
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  return { folder, records, run, save, read };
}

describe('a table and back', () => {
  test.each([
    ['comma', []],
    ['semicolon', ['--delimiter', 'semicolon']],
    ['tab', ['--delimiter', 'tab', '--no-bom']],
  ])('with %s, makes the same records anew, and changes none that is there', async (_, options) => {
    const { run, records } = own();
    const before = contents(records);
    for (const kind of KINDS)
      expect(
        await run('export', '--kind', kind, '--data', 'records', '--out', `${kind}.csv`, ...options),
      ).toMatchObject({ code: 0, err: '' });
    const tables = KINDS.map((kind) => `${kind}.csv`);
    expect(await run('import', ...tables)).toMatchObject({
      code: 0,
      err: '',
      out: '0 added, 0 changed, 11 the same\n',
    });
    expect(contents(records)).toEqual(before);
    for (const folder of ['persons', 'organizations', 'sources', 'claims'])
      rmSync(join(records, folder), { recursive: true });
    expect(await run('import', ...tables)).toMatchObject({
      code: 0,
      out: '11 added, 0 changed, 0 the same\n',
    });
    expect(contents(records)).toEqual(before);
  });

  test('of the canonical dataset changes nothing', async () => {
    const { run } = own();
    const data = join(root, 'packages/data/records');
    for (const kind of KINDS) {
      await run('export', '--kind', kind, '--out', `${kind}.csv`);
      const { code, out } = await run('import', `${kind}.csv`, '--data', data, '--dry-run');
      expect({ code, out }).toMatchObject({
        code: 0,
        out: expect.stringMatching(/^0 would be added, 0 changed, \d+ the same\n$/),
      });
    }
  });

  test('keeps line breaks, quotation marks, delimiters and what looks like a formula', async () => {
    const { run, read, save } = own();
    const note = 'First, "quoted"; line';
    await run(
      'set',
      'ann-lee',
      `note=${note}`,
      'name.fr==HYPERLINK("x")',
      'name.de=+1',
      "name.it='@SUM",
      'name.es=-3.5',
    );
    await run('export', '--kind', 'person', '--data', 'records', '--out', 'p.csv');
    const table = read('p.csv');
    expect(table.startsWith('\ufeffid,name.en,')).toBe(true);
    expect(table).toContain('"\'=HYPERLINK(""x"")"');
    // What a spreadsheet would take for a formula begins with an apostrophe, and a number is none.
    for (const cell of ["'+1", "''@SUM", '-3.5']) expect(table).toContain(`,${cell},`);
    const before = read('records/persons/ann-lee.yml');
    save('p.csv', table.replace('First', 'Second'));
    expect(await run('import', 'p.csv', '--kind', 'person')).toMatchObject({
      code: 0,
      out: '0 added, 1 changed, 1 the same\n',
    });
    expect(read('records/persons/ann-lee.yml')).toBe(before.replace('First', 'Second'));
  });
});

describe('summit import', () => {
  test('takes what Excel writes: a mark, semicolons, quoted line breaks, empty lines and columns', async () => {
    const { run, read, save } = own();
    save(
      'persons.csv',
      '\ufeffid;name.en;name.no;posts.0.title.en;posts.0.organization;;\r\ncy-fox;"Cy ""Fox""";No;=cmd();northland;;\r\n;;;;;;\r\n\r\n',
    );
    const bad = await run('import', 'persons.csv');
    // Posts need evidence, which the table has no column for.
    expect(bad).toMatchObject({ code: 1, out: '' });
    expect(bad.err).toContain('persons.csv:2:24 error [missing-property]');
    save('persons.csv', '\ufeffsep=;\r\nid;name.en;name.no;;\r\ncy-fox;"Cy ""Fox""";=No();;\r\n;;;;\r\n');
    expect(await run('import', 'persons.csv')).toMatchObject({
      code: 0,
      err: '',
      out: '1 added, 0 changed, 0 the same\n',
    });
    expect(read('records/persons/cy-fox.yml')).toBe(
      'kind: person\nid: cy-fox\nname:\n  en: Cy "Fox"\n  "no": =No()\nposts: []\n',
    );
  });

  test('changes what the table has columns for, and leaves the rest and its comments', async () => {
    const { run, read, save } = own();
    const file = 'records/claims/quay-discussed.yml';
    save(file, read(file).replace('theme:', '# By hand\ntheme:'));
    const before = read(file);
    save('claims.csv', 'id,about,note\nquay-discussed,port-city; northland,"Two\r\nlines"\n');
    expect(await run('import', 'claims.csv')).toMatchObject({ code: 0, err: '' });
    expect(read(file)).toBe(
      before
        .replace('about: []', 'about:\n  - port-city\n  - northland')
        .replace(/$/, 'note: "Two\\r\\nlines"\n'),
    );
    save('claims.csv', 'id,about,note\nquay-discussed,[],\n');
    expect(await run('import', 'claims.csv')).toMatchObject({ code: 0, err: '' });
    expect(read(file)).toBe(before);
  });

  test('tells all faults at once, at their cells, and writes nothing', async () => {
    const { run, records, save } = own();
    const before = contents(records);
    save(
      'table.csv',
      'id,nme.en,name.en,name.en\nann-lee,x,y,z\nann-lee,x,y,z\n,x,y,z\nCy Fox,x,y,z\nnorthland,x,y,z\nshort,x\n',
    );
    const { code, out, err } = await run('import', 'table.csv', '--kind', 'person');
    expect({ code, out }).toEqual({ code: 1, out: '' });
    for (const words of [
      'table.csv:1:4 error [csv-unknown-column]',
      'Did you mean “name”?',
      'table.csv:1:19 error [csv-column-twice]',
      'table.csv:3:1 error [csv-id-twice] ann-lee stands in line 2 already.',
      'table.csv:4:1 error [csv-no-id]',
      'table.csv:5:1 error [csv-bad-id]',
      'table.csv:6:1 error [csv-other-kind] northland is already the id of a record of the kind organization.',
      'table.csv:7:1 error [csv-cell-count] Here are 2 cells, and the first line has 4.',
      'because of 7 faults of the table',
    ])
      expect(err).toContain(words);
    expect(contents(records)).toEqual(before);
  });

  test('tells faults of the records at their cells', async () => {
    const { run, records, save } = own();
    const before = contents(records);
    save(
      'claims.csv',
      '\ufeffid;statement;date;evidence.0.source;evidence.3.source\r\nquay-discussed;"One\nand two";2020-13-01;;\r\ntrade-reached;"Öl; wie gesagt";;nowhere;\r\nfresh;;;;\r\n',
    );
    const { code, out, err } = await run('import', 'claims.csv');
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(
      /claims\.csv:3:10 error \[wrong-form\] "2020-13-01"[^\n]*\n {2}3 \| and two";2020-13-01;;\n {4}\| {10}\^{10}\n/,
    );
    expect(err).toContain('claims.csv:5:1 error [missing-property]');
    save('claims.csv', 'id;evidence.3.source\nquay-discussed;wire-2020\n');
    const beyond = await run('import', 'claims.csv');
    expect(beyond.err).toContain('claims.csv:2:16 error [csv-field] evidence.3.source: the list has 1 item');
    save('claims.csv', 'id;about\nquay-discussed;nowhere; northland\n');
    expect((await run('import', 'claims.csv')).err).toContain('error [csv-cell-count]');
    save('claims.csv', 'id,about\nquay-discussed,nowhere; northland\n');
    expect((await run('import', 'claims.csv')).err).toContain('claims.csv:2:16 error [unresolved-reference]');
    expect(contents(records)).toEqual(before);
  });

  test('takes line ends of several systems in one table, and spaces about an id', async () => {
    const { run, read, save } = own();
    save('persons.csv', 'id,name.en\r\ncy-fox,Cy Fox\n di-gull ,Di Gull\red-heron,Ed Heron');
    const { out, err } = await run('import', 'persons.csv');
    expect({ out, err }).toEqual({ out: '3 added, 0 changed, 0 the same\n', err: '' });
    for (const id of ['cy-fox', 'di-gull', 'ed-heron'])
      expect(read(`records/persons/${id}.yml`)).toContain(`id: ${id}\n`);
  });

  test.each<[string, string | Uint8Array, readonly string[]]>([
    [
      'a heading in other letters',
      'ID,Name.En\nann-lee,Ann Lee\n',
      ['table.csv:1:1 error [csv-unknown-column]', 'Did you mean “id”?'],
    ],
    [
      'a quotation mark that is never closed',
      'id,note\nann-lee,"a\nb,c\n',
      ['table.csv:2:9 error [csv-syntax]', 'never closed'],
    ],
    [
      'a quotation mark within a cell',
      'id,note\nann-lee,a "b" c\n',
      ['table.csv:2:9 error [csv-syntax]', 'within a cell'],
    ],
    ['no header', 'ann-lee,Ann Lee\n', ['table.csv:1:1 error [csv-no-header]']],
    ['nothing', '', ['table.csv:1:1 error [csv-no-header]']],
    [
      'another encoding',
      Buffer.from('id,note\nann-lee,K\xf6ln\n', 'latin1'),
      ['is not UTF-8: byte 17, in line 2'],
    ],
    ['what cannot be seen', 'id,note\nann-lee,a\u200bb\n', ['table.csv:2:9 error [csv-field]']],
    [
      'a name that reaches a prototype',
      'id,__proto__.x\nann-lee,1\n',
      ['table.csv:1:4 error [csv-unknown-column]'],
    ],
    [
      'a name of a hundred thousand members',
      `id,${Array.from({ length: 100_000 }, () => 'a').join('.')}\nann-lee,1\n`,
      ['table.csv:1:4 error [csv-unknown-column]'],
    ],
    [
      'a hundred thousand columns',
      `id,${Array.from({ length: 100_000 }, (_, n) => `name.x${n}`).join(',')}\nann-lee\n`,
      ['table.csv:2:1 error [csv-cell-count] Here is 1 cell, and the first line has 100,001.'],
    ],
  ])('refuses %s', async (_, text, words) => {
    const { run, records, save } = own();
    const before = contents(records);
    save('table.csv', text);
    const ran = await run('import', 'table.csv', '--kind', 'person');
    expect({ fine: ran.code === 0, out: ran.out }).toEqual({ fine: false, out: '' });
    for (const one of words) expect(ran.err).toContain(one);
    expect(contents(records)).toEqual(before);
  });

  test('wants to know which kind, of a file that is not named after it', async () => {
    const { run, save } = own();
    save('table.csv', 'id\nann-lee\n');
    expect(await run('import', 'table.csv')).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('--kind'),
    });
  });
});
