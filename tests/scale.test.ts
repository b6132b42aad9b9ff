/** Corpora of many meetings: what is made of them, all at once and in parts. How long it takes, `npm run bench` tells. */
import { cpSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseAllDocuments, visit } from 'yaml';
import { root, shell, summit } from './support/command.ts';
import { writeCorpus } from './support/corpus/write-corpus.ts';
import { contents, freshFolder } from './support/folders.ts';

const records = join(freshFolder(), 'records');
const count = writeCorpus(records, 3);

test('a corpus is sound by all rules, has all kinds of record, and is the same at each run', async () => {
  expect(await summit(['validate', records])).toEqual({
    code: 0,
    out: `${count} records checked: no faults\n`,
    err: '',
  });
  const again = join(freshFolder(), 'records');
  writeCorpus(again, 3);
  expect(contents(again)).toEqual(contents(records));
  const other = join(freshFolder(), 'records');
  writeCorpus(other, 3, 2);
  expect(contents(other)).not.toEqual(contents(records));
  const empty = readdirSync(records).filter((kind) => readdirSync(join(records, kind)).length === 0);
  expect(empty.sort()).toEqual(['codes', 'redirects']);
});

/** The shell lines of a manifest in the docs, by the headings above it. */
function linesOf(heading: string): readonly string[] {
  const docs = readFileSync(join(root, 'apps/briefing/docs/large-datasets.md'), 'utf8');
  const [, section = ''] = docs.split(`## ${heading}\n`);
  const [, manifest = ''] = /```yaml\n([\s\S]*?)```/.exec(section) ?? [];
  const lines: string[] = [];
  for (const document of parseAllDocuments(manifest))
    visit(document, {
      Scalar: (_, { value }) => void (String(value).includes('summit site') && lines.push(String(value))),
    });
  return lines.map((line) =>
    line.replaceAll('npx summit', 'summit').replaceAll('--data records', `--data ${records}`),
  );
}

test.each([
  [
    'As a matrix of a workflow',
    (line: string, part: number) => line.replaceAll(/\$\{\{ matrix\.part \}\}/g, String(part)),
  ],
  [
    'As an indexed Job of Kubernetes',
    (line: string, part: number) => `JOB_COMPLETION_INDEX=${part - 1}; ${line}`,
  ],
])('the docs, %s: its commands make the site', async (heading, ofPart) => {
  const [part = '', whole = '', ...others] = linesOf(heading);
  expect(others).toEqual([]);
  const cwd = freshFolder();
  for (const line of [ofPart(part, 1), ofPart(part, 2), ofPart(part, 3), whole])
    expect(await shell(line, { cwd })).toMatchObject({ code: 0, err: '' });
  expect(readdirSync(join(cwd, 'site'))).toContain('index.html');
});

/** A part of a site whose digest is a list in a list, and so on. */
function deepIn(part: string): string {
  return part.replace(/"digest":"[^"]*"/, `"digest":${'['.repeat(100_000)}${']'.repeat(100_000)}`);
}

describe('a site of parts', () => {
  const folder = freshFolder();
  const at = (name: string) => join(folder, name);
  const site = (...args: readonly string[]) => summit(['site', '--data', records, ...args]);
  const join3 = ['--join', at('part-1'), at('part-2'), at('part-3')];

  test('has the same bytes as one that was made at once', async () => {
    for (const number of [1, 2, 3]) {
      const { code, err } = await site('--shard', `${number}/3`, '--out', at(`part-${number}`));
      expect({ code, err }).toEqual({ code: 0, err: '' });
    }
    const joined = await site(...join3, '--base-url', 'https://example.org', '--out', at('joined'));
    expect({ code: joined.code, err: joined.err }).toEqual({ code: 0, err: '' });
    await site('--base-url', 'https://example.org', '--out', at('whole'));
    const whole = contents(at('whole'));
    expect(contents(at('joined'))).toEqual(whole);
    const reports = Object.keys(whole).filter((path) => path.endsWith('.pdf')).length;
    expect(reports).toBeGreaterThan(12);
    const parts = [1, 2, 3].map((n) => readdirSync(at(`part-${n}/reports`)).length / 2);
    expect(parts.reduce((sum, n) => sum + n)).toBe(reports);
    expect(Math.max(...parts) - Math.min(...parts)).toBeLessThanOrEqual(1);
  });

  test.each<[string, () => readonly string[], RegExp]>([
    [
      'without one of them',
      () => ['--join', at('part-1'), at('part-3')],
      /\d+ reports are in none of the parts: 2\/3/,
    ],
    [
      'with a folder that is none',
      () => ['--join', at('part-1'), at('whole')],
      /whole holds no part of a site/,
    ],
    [
      'and a part at once',
      () => ['--join', at('part-1'), '--shard', '1/2'],
      /--shard makes a part of a site/,
    ],
    ['of other records', () => [...join3, '--lang', 'en'], /was made of other records, in another language/],
    [
      'of which one is not as it was written',
      () => {
        cpSync(at('part-2'), at('torn'), { recursive: true });
        const file = at('torn/summit-site-part.json');
        writeFileSync(file, readFileSync(file, 'utf8').replace('"pages":', '"pages":"many","was":'));
        return ['--join', at('part-1'), at('torn'), at('part-3')];
      },
      /the part in .*torn is not as it was written/,
    ],
    [
      'of which one has lost a file',
      () => {
        cpSync(at('part-2'), at('lost'), { recursive: true });
        rmSync(join(at('lost/reports'), readdirSync(at('lost/reports'))[0] ?? ''));
        return ['--join', at('part-1'), at('lost'), at('part-3')];
      },
      /lost\/reports\/.*: there is no such file/,
    ],
    [
      'of which one has a link in the place of a report',
      () => {
        cpSync(at('part-2'), at('linked'), { recursive: true });
        writeFileSync(at('secret'), 'not to be published');
        const file = join(at('linked/reports'), readdirSync(at('linked/reports'))[0] ?? '');
        rmSync(file);
        symlinkSync(at('secret'), file);
        return ['--join', at('part-1'), at('linked'), at('part-3')];
      },
      /linked\/reports\/.*: it is no plain file/,
    ],
    ...[
      ['null', () => 'null'],
      ['a report that is null', (part: string) => part.replace('"reports":[', '"reports":[null,')],
      ['more parts than can be', (part: string) => part.replace('"of":3', '"of":9007199254740991')],
      ['lists a hundred thousand deep', (part: string) => deepIn(part)],
      ['no number of pages', (part: string) => part.replace('"pages":', '"pages":-')],
    ].map(
      ([what, forge]) =>
        [
          `of which one holds ${what}`,
          () => {
            const folder = at(`forged ${what}`);
            cpSync(at('part-2'), folder, { recursive: true });
            const file = join(folder, 'summit-site-part.json');
            writeFileSync(file, (forge as (part: string) => string)(readFileSync(file, 'utf8')));
            return ['--join', at('part-1'), folder, at('part-3')];
          },
          /the part in .*forged .* (?:is not as it was written|was made of other records)/,
        ] as [string, () => readonly string[], RegExp],
    ),
  ])('%s is refused, and nothing is written', async (_, args, words) => {
    const { code, out, err } = await site(...args(), '--out', at('refused'));
    expect([code === 1 || code === 2, out]).toEqual([true, '']);
    expect(err).toMatch(words);
    expect(readdirSync(folder)).not.toContain('refused');
  });
});
