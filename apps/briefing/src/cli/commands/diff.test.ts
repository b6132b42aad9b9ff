import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CommandFault } from '../faults.ts';
import { recordingTerminal } from '../testing/recording-terminal.ts';
import { type DiffOptions, diffStates } from './diff.ts';

const place = (id: string, type: string) =>
  `kind: place\nid: ${id}\nname:\n  en: ${id}\nplaceType: ${type}\n`;

let home: string;
const old = () => join(home, 'old');
const now = () => join(home, 'new');
const write = (folder: string, files: Readonly<Record<string, string>>) => {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
};

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'summit-diff-'));
  write(old(), { 'a.yml': place('a', 'city'), 'b.yml': place('b', 'city'), 'c.yml': place('c', 'city') });
  write(now(), {
    'a.yml': place('a', 'region'),
    'b.yml': 'kind: redirect\nid: b\nreason: moved\nto: d\n',
    'd.yml': place('d', 'city'),
  });
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

async function diff(from: string, to: string, options: Partial<DiffOptions> = {}): Promise<string> {
  const terminal = recordingTerminal();
  expect(await diffStates(terminal, from, to, { format: 'text', records: 'records', ...options })).toBe(0);
  return terminal.printed.join('\n');
}

describe('summit diff', () => {
  test('tells two folders apart, record by record and field by field', async () => {
    expect(
      (await diff(old(), now())).split('\n').slice(2).join('\n'),
    ).toBe(`A major version is due: 1 id no longer leads to a record.

Removed (1)
  - place c

Moved (1)
  place b → d
      /name/en: b → d

Changed (1)
  place a
      /placeType: city → region`);
  });

  test('speaks Markdown, for the change log', async () => {
    expect(await diff(old(), now(), { format: 'markdown' })).toBe(`Breaking: 1 id no longer leads to a record.
Adding: 1 record moved, the old ids still lead there.
Fixing: 1 record changed.

### Removed

- place: \`c\`

### Moved

- place \`b\` → \`d\`
  - \`/name/en\`: \`"b"\` → \`"d"\`

### Changed

- place \`a\`
  - \`/placeType\`: \`"city"\` → \`"region"\``);
  });

  test('speaks JSON', async () => {
    const told = JSON.parse(await diff(old(), now(), { format: 'json' }));
    expect(told).toMatchObject({ bump: 'major', removed: [{ kind: 'place', id: 'c' }], added: [] });
    expect(told.reasons[0]).toEqual({ bump: 'major', code: 'id-removed', ids: ['c'] });
  });

  test('says that nothing differs', async () => {
    expect(await diff(old(), old())).toContain('Nothing differs: no version is due.');
  });

  test('takes revisions of a repository', async () => {
    const repository = join(home, 'repository');
    const git = (...args: readonly string[]) =>
      execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], {
        cwd: repository,
        stdio: 'pipe',
      });
    write(join(repository, 'records'), { 'a.yml': place('a', 'city') });
    git('init', '-q');
    git('add', '.');
    git('commit', '-qm', 'one');
    write(join(repository, 'records'), { 'b.yml': place('b', 'city') });
    git('add', '.');
    git('commit', '-qm', 'two');
    const from = process.cwd();
    process.chdir(repository);
    try {
      expect(await diff('HEAD~1', 'HEAD')).toContain('A minor version is due: 1 record added.');
      await expect(diff('no-such-revision', 'HEAD')).rejects.toThrow(CommandFault);
      await expect(diff('--output=x', 'HEAD')).rejects.toThrow('it is no revision');
    } finally {
      process.chdir(from);
    }
  });

  test('takes packages, packed or not', async () => {
    const data = resolve(import.meta.dirname, '../../../../../packages/data');
    execFileSync('npm', ['pack', '--silent', '--pack-destination', home], { cwd: data, stdio: 'pipe' });
    expect(await diff(join(home, 'summit-data-0.1.0.tgz'), data)).toContain('Nothing differs');
    await expect(diff(join(now(), 'a.yml'), data)).rejects.toThrow('not a gzipped tar archive');
  });
});
