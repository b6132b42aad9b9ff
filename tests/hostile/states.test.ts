/** What others made and `summit diff` reads: packages, archives, repositories. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeEach, describe, expect, test } from 'vitest';
import { freshFolder } from '../support/folders.ts';
import { withstand } from '../support/hostile.ts';

const MANIFEST = { name: '@summit/data', version: '7.0.0' };
const META = { schemaVersion: 1, digest: 'none' };

type Files = Readonly<Record<string, string>>;

/** A package as npm unpacks it, which holds these places, with the files in the place of its own. */
function packageOf(places: readonly unknown[], files: Files = {}): Files {
  return {
    'package.json': JSON.stringify(MANIFEST),
    'dist/meta.json': JSON.stringify(META),
    'dist/records-places.json': JSON.stringify(places),
    ...files,
  };
}

const place = (id: string, name = id) => ({ kind: 'place', id, name: { en: name } });

let cwd = '';
beforeEach(() => {
  cwd = freshFolder();
  write('sound', packageOf([place('harbour')]));
});

function write(folder: string, files: Files): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, folder, name)), { recursive: true });
    writeFileSync(join(cwd, folder, name), text);
  }
}

const diff = (...args: readonly string[]) => withstand(['diff', ...args], { cwd });

const HOSTILE = '\u001b]0;owned\u0007\u009b2J\u202e\nall is well';
const ESCAPED = '\\u{1b}]0;owned\\u{7}\\u{9b}2J\\u{202e}\\u{a}all is well';

describe('words of a package reach the terminal as escapes', () => {
  test.each<[string, Files]>([
    ['a version', packageOf([], { 'package.json': JSON.stringify({ ...MANIFEST, version: HOSTILE }) })],
    ['an id', packageOf([place(HOSTILE)])],
    ['a name', packageOf([place('harbour', HOSTILE)])],
    ['a name of a field', packageOf([{ ...place('harbour'), [HOSTILE]: 1 }])],
  ])('%s', async (_, files) => {
    write('theirs', files);
    const { code, out } = await diff('theirs', 'sound');
    expect({ code, raw: /[^\n\P{Cc}]|\p{Cf}/u.test(out) }).toEqual({ code: 0, raw: false });
    expect(out).toContain(ESCAPED);
    const json = (await diff('theirs', 'sound', '--json')).out;
    expect(json).not.toMatch(/[^\n\P{Cc}]|\p{Cf}/u);
    expect(JSON.stringify(JSON.parse(json))).toContain(JSON.stringify(HOSTILE).slice(1, -1));
  });

  test('an id cannot write a line into a change log', async () => {
    write('theirs', packageOf([place('harbour'), place('x`\n\n### Removed')]));
    const { out } = await diff('sound', 'theirs', '--format', 'markdown');
    expect(out).toContain('- place: `x\\u{60}\\u{a}\\u{a}### Removed`\n');
  });
});

describe('a package that is none', () => {
  test.each<[string, Files, string]>([
    [
      'a manifest that is cut',
      packageOf([], { 'package.json': '{"name": "@summ' }),
      'package.json in it is not JSON',
    ],
    [
      'a manifest of nothing',
      packageOf([], { 'package.json': 'null' }),
      'its package.json does not name it so',
    ],
    [
      'a version of the model that is no number',
      packageOf([], { 'dist/meta.json': '{"schemaVersion":"1"}' }),
      'does not tell the version',
    ],
    [
      'records that are no list',
      packageOf([], { 'dist/records-places.json': '{"length": 3}' }),
      'dist/records-places.json in it is not a list',
    ],
    ['a record that is null', packageOf([null]), 'a record is not an object'],
    ['a record that is a list', packageOf([[]]), 'a record is not an object'],
    ['an id that cannot be told', packageOf([{ kind: 'place', id: { toString: 1 } }]), 'a record has no id'],
    ['a record without a kind', packageOf([{ id: 'x' }]), 'the record x has no kind'],
    ['a kind that is no word', packageOf([{ kind: '`', id: 'x' }]), 'the record x has no kind'],
    [
      'a redirect to a number',
      packageOf([{ kind: 'redirect', id: 'x', to: [1] }]),
      'the redirect x leads to what is no id',
    ],
    [
      'a record that is nested 20,000 deep',
      packageOf([], {
        'dist/records-places.json': `[{"kind":"place","id":"x","name":${'['.repeat(20_000)}${']'.repeat(20_000)}}]`,
      }),
      'the record x is nested deeper than any record',
    ],
    [
      'bytes that are not UTF-8',
      packageOf([], { 'dist/meta.json': '\ufffd'.repeat(3) }),
      'dist/meta.json in it is not JSON',
    ],
  ])('%s', async (_, files, words) => {
    write('theirs', files);
    const { code, out, err } = await diff('theirs', 'sound');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toBe(`error: theirs is not a package of @summit/data: ${/^.*: (.*)\n$/.exec(err)?.[1]}\n`);
    expect(err).toContain(words);
  });

  test('records are compared by the names of their fields, whatever every object has', async () => {
    write('theirs', packageOf([{ ...place('harbour'), toString: 'x', constructor: 'y' }, place('toString')]));
    const { code, out } = await diff('sound', 'theirs');
    expect(code).toBe(0);
    expect(out).toContain('+ place toString');
    expect(out).toContain('/constructor: + y');
  });

  test('100,000 items of one list that all differ', async () => {
    const items = (from: number) => Array.from({ length: 100_000 }, (_, index) => `${from + index}`);
    write('one', packageOf([{ ...place('harbour'), aliases: items(0) }]));
    write('other', packageOf([{ ...place('harbour'), aliases: items(1_000_000) }]));
    expect((await diff('one', 'other')).code).toBe(0);
  });
});

/** The header of a file in a tar archive (POSIX ustar), its checksum right whatever its size says. */
function tarHeader(path: string, size: string | Buffer): Buffer {
  const header = Buffer.alloc(512);
  header.write(`package/${path}`, 0);
  header.write('0000644\0', 100);
  header.set(Buffer.isBuffer(size) ? size : Buffer.from(size.padStart(11, '0')), 124);
  header.write('00000000000', 136);
  header.write('        ', 148);
  header.write('0', 156);
  header.write('ustar\x0000', 257);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return header;
}

function tarOf(files: Files): Buffer {
  const parts = Object.entries(files).flatMap(([path, text]) => {
    const data = Buffer.from(text);
    return [tarHeader(path, data.length.toString(8)), data, Buffer.alloc(-data.length & 511)];
  });
  return Buffer.concat([...parts, Buffer.alloc(1_024)]);
}

/** Base 256, as GNU tar has it, of a number below nothing. */
const negative = (low: number) => Buffer.concat([Buffer.alloc(11, 0xff), Buffer.from([256 - low])]);

describe('an archive', () => {
  const refused = async (name: string, bytes: Uint8Array, words: string) => {
    writeFileSync(join(cwd, name), bytes);
    const { code, out, err } = await diff(name, 'sound');
    expect({ code, out, err }).toEqual({ code: 2, out: '', err: `error: ${name}: ${words}\n` });
  };

  test('of a package is read', async () => {
    writeFileSync(join(cwd, 'sound.tgz'), gzipSync(tarOf(packageOf([place('harbour')]))));
    expect((await diff('sound.tgz', 'sound')).out).toContain('Nothing differs');
  });

  test.each<[string, () => Uint8Array]>([
    ['that is random bytes', () => Buffer.from('f3a9'.repeat(5_000), 'hex')],
    ['of what is no archive', () => gzipSync('x'.repeat(5_000))],
    ['whose packed bytes are cut', () => gzipSync(tarOf(packageOf([]))).subarray(0, 120)],
    ['whose last file is cut', () => gzipSync(tarOf(packageOf([])).subarray(0, 600))],
    ['whose file ends beyond it', () => gzipSync(tarHeader('package.json', '77777777'))],
    ['of a size that is no number', () => gzipSync(tarHeader('package.json', '9x'))],
    ...[1, 5, 512].map((size): [string, () => Uint8Array] => [
      `of a size of -${size}`,
      () => gzipSync(tarHeader('package.json', negative(size))),
    ]),
  ])('%s', async (_, bytes) => {
    await refused('theirs.tgz', bytes(), 'it is not a gzipped tar archive');
  });

  test('that is a bomb is refused before it fills the memory', async () => {
    const bomb = gzipSync(Buffer.alloc(300 * 2 ** 20));
    expect(bomb.length).toBeLessThan(2 ** 20);
    await refused('bomb.tgz', bomb, 'it is larger than 64 MB unpacked, and no package of @summit/data is');
  });

  test('that is larger than any package', async () => {
    await refused(
      'large.tgz',
      Buffer.alloc(65 * 2 ** 20),
      'it is larger than 64 MB, and nothing that is read here is',
    );
  });
});

describe('a repository', () => {
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], {
      cwd: join(cwd, 'g'),
      encoding: 'utf8',
      stdio: 'pipe',
    });
  const record = (name: string) => `kind: place\nid: harbour\nname:\n  en: ${name}\n`;
  const ran = () => readdirSync(cwd).filter((name) => name.startsWith('ran-'));
  const inside = (...args: readonly string[]) =>
    withstand(['diff', '--records', 'records', ...args], { cwd: join(cwd, 'g') });

  beforeEach(() => {
    write('g', { 'records/harbour.yml': record('Old Harbour') });
    git('init', '-q');
    git('add', '.');
    git('commit', '-qm', 'one');
  });

  test('cannot hide a change by attributes', async () => {
    write('g', {
      'records/harbour.yml': record('New Harbour'),
      'records/.gitattributes': '*.yml export-ignore\n',
      '.gitattributes': '*.yml export-subst -diff\n',
    });
    git('add', '.');
    git('commit', '-qm', 'two');
    const { code, out } = await inside('HEAD~1', 'HEAD');
    expect(code).toBe(0);
    expect(out).toContain('/name/en: Old Harbour → New Harbour');
  });

  test('cannot run a filter', async () => {
    writeFileSync(join(cwd, 'g/.git/info/attributes'), '* filter=theirs diff=theirs\n');
    git('config', 'filter.theirs.smudge', 'touch ../ran-smudge; cat');
    git('config', 'filter.theirs.process', 'touch ../ran-process');
    git('config', 'diff.theirs.textconv', 'touch ../ran-textconv; cat');
    git('config', 'core.fsmonitor', 'touch ../ran-fsmonitor');
    const { code, out } = await inside('HEAD', 'HEAD');
    expect({ code, ran: ran() }).toEqual({ code: 0, ran: [] });
    expect(out).toContain('Nothing differs');
  });

  test('cannot have an object fetched that it does not hold', async () => {
    const object = git('rev-parse', 'HEAD:records/harbour.yml').trim();
    rmSync(join(cwd, 'g/.git/objects', object.slice(0, 2), object.slice(2)));
    for (const [key, value] of [
      ['remote.theirs.url', 'ssh://127.0.0.1:1/x'],
      ['remote.theirs.promisor', 'true'],
      ['extensions.partialClone', 'theirs'],
      ['core.repositoryFormatVersion', '1'],
      ['core.sshCommand', 'touch ../ran-ssh; false'],
      ['protocol.allow', 'always'],
    ] as const)
      git('config', key, value);
    const { code, err } = await inside('HEAD', 'HEAD');
    expect({ code, ran: ran() }).toEqual({ code: 1, ran: [] });
    expect(err).toContain('error: HEAD: the repository lists records/harbour.yml and does not hold it\n');
  });

  test('cannot put one object in the place of another', async () => {
    write('g', { 'records/harbour.yml': record('New Harbour') });
    git('commit', '-qam', 'two');
    git('replace', 'HEAD', 'HEAD~1');
    expect((await inside('HEAD~1', 'HEAD')).out).toContain('Old Harbour → New Harbour');
  });

  test('a revision is found from a folder inside it, and records that are nowhere are told', async () => {
    const from = { cwd: join(cwd, 'g/records') };
    expect((await withstand(['diff', 'HEAD', '.', '--records', 'records'], from)).out).toContain(
      'Nothing differs',
    );
    const { code, err } = await inside('HEAD', 'HEAD', '--records', 'nowhere');
    expect(code).toBe(2);
    expect(err).toContain('no record files (.yml, .yaml or .json) in HEAD');
    expect(err).toContain('--records says where');
  });

  test('a record that does not name itself is told with its file', async () => {
    write('g', { 'records/harbour.yml': 'kind: place\n' });
    const { code, err } = await inside('HEAD', 'records');
    expect({ code, err }).toEqual({
      code: 1,
      err: 'error: records/harbour.yml: a record has no id\nsummit validate tells all that is wrong with records.\n',
    });
  });
});
