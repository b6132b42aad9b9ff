import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { shell, startSummit, summit } from '../support/command.ts';
import { contents, freshFolder, smallDataset } from '../support/folders.ts';
import { withstand } from '../support/hostile.ts';
import { bound, testWith } from '../support/tools.ts';

const RENDER = ['render', '--data', 'records', '--report', 'executive', '--format', 'html', '--out', 'out'];
const PAGE = 'port-2020-executive.html';

describe('links', () => {
  test('below a folder of records they are not followed, out of it or in a circle, and are told', async () => {
    const { folder, records } = smallDataset();
    const secret = join(freshFolder(), 'secret.yml');
    writeFileSync(secret, 'password: hunter2\n');
    symlinkSync(secret, join(records, 'secret.yml'));
    symlinkSync('..', join(records, 'claims/circle'));
    symlinkSync('nowhere', join(records, 'dangling.yml'));
    const { code, out, err } = await withstand(['validate', 'records'], { cwd: folder });
    expect({ code, out }).toEqual({ code: 0, out: '20 records checked: no faults\n' });
    for (const link of ['records/secret.yml', 'records/claims/circle', 'records/dangling.yml'])
      expect(err).toContain(`passed over: ${link} is a link`);
    expect(err).not.toContain('hunter2');
  });

  test('a link in the place of an output file is not written through', async () => {
    const { folder } = smallDataset();
    const victim = join(freshFolder(), 'victim');
    writeFileSync(victim, 'as it was');
    mkdirSync(join(folder, 'out'));
    symlinkSync(victim, join(folder, 'out', PAGE));
    const { code, err } = await withstand(RENDER, { cwd: folder });
    expect(code).toBe(2);
    expect(err).toContain(`out/${PAGE}: it is a link`);
    expect(readFileSync(victim, 'utf8')).toBe('as it was');
  });

  // As an administrator may do to /dev/null; a pipe stands for every device here.
  test.each([
    ['coverage', '--data', 'records', '--sources', 'texts', '--html', 'out/pipe'],
    ['export', '--data', 'records', '--kind', 'person', '--out', 'out/pipe'],
    ['extract', 'brief.pdf', '--out', 'out/pipe'],
    RENDER,
  ])('a device or pipe in the place of an output file stays one: summit %s', async (...args) => {
    const { folder } = smallDataset();
    const pdf = ['render', '--data', 'records', '--report', 'executive', '--format', 'pdf', '--out', 'made'];
    await summit(pdf, { cwd: folder });
    cpSync(join(folder, 'made/port-2020-executive.pdf'), join(folder, 'brief.pdf'));
    const name = args[0] === 'render' ? PAGE : 'pipe';
    await shell(`mkdir out && mkfifo out/${name}`, { cwd: folder });
    const { code, out, err } = await withstand(args, { cwd: folder });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(`out/${name}: it is a device or a pipe`);
    expect(statSync(join(folder, 'out', name)).isFIFO()).toBe(true);
    expect(readdirSync(join(folder, 'out'))).toEqual([name]);
  });

  test('a folder for the output that is a link is the folder that the user named', async () => {
    const { folder } = smallDataset();
    mkdirSync(join(folder, 'elsewhere'));
    symlinkSync('elsewhere', join(folder, 'out'));
    expect((await withstand(RENDER, { cwd: folder })).code).toBe(0);
    expect(readdirSync(join(folder, 'elsewhere'))).toEqual([PAGE]);
  });

  test('a link in the place of the version of the records is not read', async () => {
    const { folder, records } = smallDataset();
    rmSync(join(records, '.schema-version'), { force: true });
    symlinkSync('/dev/zero', join(records, '.schema-version'));
    const { code, err } = await withstand(['validate', 'records'], { cwd: folder });
    expect(code).toBe(2);
    expect(err).toContain('records/.schema-version: it is no plain file');
  });
  test('links that lead round in a circle', async () => {
    const cwd = freshFolder();
    symlinkSync('b.yml', join(cwd, 'a.yml'));
    symlinkSync('a.yml', join(cwd, 'b.yml'));
    const { code, err } = await withstand(['validate', 'a.yml'], { cwd });
    expect({ code, err }).toEqual({ code: 2, err: 'error: a.yml: its links go round in a circle\n' });
  });
});

test('a name of a folder can neither write a line nor a workflow command', async () => {
  const { folder, records } = smallDataset();
  const name = 'theirs\n::error::\u001b[31mx';
  cpSync(records, join(folder, name), { recursive: true });
  const sound = await withstand(['validate', name], { cwd: folder });
  expect(sound).toEqual({ code: 0, out: '20 records checked: no faults\n', err: '' });
  const place = join(folder, name, 'places/port-city.yml');
  writeFileSync(place, readFileSync(place, 'utf8').replace('kind: place', 'kind: plaice'));
  for (const format of ['text', 'github', 'sarif', 'json']) {
    const { code, out, err } = await withstand(['validate', name, '--format', format], { cwd: folder });
    expect([format, code]).toEqual([format, 1]);
    expect(out + err).toContain('plaice');
    expect(out + err).not.toMatch(/[^\n\P{Cc}]|^::error::/mu);
  }
});

test.runIf(process.platform === 'linux')('a name that is not UTF-8 is told', async () => {
  const { folder, records } = smallDataset();
  const name = Buffer.concat([
    Buffer.from(`${records}/persons/caf`),
    Buffer.from([0xe9]),
    Buffer.from('.yml'),
  ]);
  writeFileSync(name, 'kind: person\n');
  const { code, err } = await withstand(['validate', 'records'], { cwd: folder });
  expect({ code, err }).toEqual({
    code: 2,
    err: 'error: records/persons/caf\ufffd.yml: its name is not UTF-8\n',
  });
});

describe('paths', () => {
  test('an id cannot lead out of the folder', async () => {
    const { folder, records } = smallDataset();
    for (const file of ['summits/port-2020.yml', 'editions/port-2020-edition-1.yml']) {
      const path = join(records, file);
      writeFileSync(path, readFileSync(path, 'utf8').replaceAll(/: port-2020$/gm, ': ../../port-2020'));
    }
    const before = contents(folder);
    const { code, err } = await withstand(RENDER, { cwd: folder });
    expect(code).toBe(1);
    expect(err).toContain('"../../port-2020" does not have the form of a SummitId');
    expect(contents(folder)).toEqual(before);
    expect((await withstand(['render', '../../port-2020', '--data', 'records'], { cwd: folder })).code).toBe(
      1,
    );
  });

  test.runIf(process.platform === 'linux').each([
    ['/proc/summit', 'there is no such file or folder'],
    ['/dev/null/out', 'it is a file, not a folder'],
    ['x'.repeat(300), 'the name is too long'],
  ])('--out %s', async (out, words) => {
    const { folder } = smallDataset();
    const { code, err } = await withstand([...RENDER.slice(0, -1), out], { cwd: folder });
    expect(code).toBe(2);
    expect(err).toContain(words);
  });

  test.runIf(process.platform === 'linux')('a file without an end', async () => {
    const { code, err } = await withstand(['validate', '/dev/zero']);
    expect({ code, err }).toEqual({
      code: 2,
      err: 'error: /dev/zero: it is larger than 64 MB, and nothing that is read here is\n',
    });
  });

  test('files that are too large together', async () => {
    const cwd = freshFolder();
    mkdirSync(join(cwd, 'records'));
    for (const name of ['a', 'b', 'c', 'd', 'e', 'f']) {
      writeFileSync(join(cwd, `records/${name}.yml`), '');
      truncateSync(join(cwd, `records/${name}.yml`), 60 * 2 ** 20);
    }
    const { code, err } = await withstand(['validate', 'records'], { cwd });
    expect({ code, err }).toEqual({
      code: 2,
      err: 'error: records/e.yml: with the files before it, it is larger than 256 MB, and no dataset is\n',
    });
  });

  test('all files that cannot be read are told at once', async () => {
    const cwd = freshFolder();
    symlinkSync('nowhere', join(cwd, 'a.yml'));
    const { code, err } = await withstand(['validate', 'a.yml', 'b.yml'], { cwd });
    expect(code).toBe(2);
    expect(err).toContain('a.yml: there is no such file or folder');
  });
});

describe('a disk that does not take what is written', () => {
  const before = 'as it was';
  const prepared = () => {
    const { folder } = smallDataset();
    mkdirSync(join(folder, 'out'));
    writeFileSync(join(folder, 'out', PAGE), before);
    return folder;
  };

  test.runIf(process.platform === 'linux')('files may be no larger than a few kilobytes', async () => {
    const cwd = prepared();
    // As `ulimit -f` does it, a write fails half-way, as on a disk that is full.
    const { code, out, err } = await shell(`ulimit -f 8; summit ${RENDER.join(' ')}`, { cwd });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(
      /^error: out\/port-2020-executive\.html: it would be larger than files may be here\n$/,
    );
    expect(contents(join(cwd, 'out'))).toEqual({ [PAGE]: before });
  });

  testWith(bound, 'a user whom permissions bind', 'a folder that may not be written to', async ({ by }) => {
    const cwd = prepared();
    chmodSync(join(cwd, 'out'), 0o555);
    const { code, out, err } = await withstand(RENDER, { cwd, by });
    chmodSync(join(cwd, 'out'), 0o755);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toBe('error: out: permission denied\n');
    expect(contents(join(cwd, 'out'))).toEqual({ [PAGE]: before });
  });

  testWith(bound, 'a user whom permissions bind', 'a record that may not be read', async ({ by }) => {
    const { folder, records } = smallDataset();
    chmodSync(join(records, 'claims/quay-discussed.yml'), 0o000);
    const { code, out, err } = await withstand(['validate', 'records'], { cwd: folder, by });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toBe('error: records/claims/quay-discussed.yml: permission denied\n');
  });

  test('a home that is not there', async () => {
    const env = { HOME: '/nonexistent', XDG_CONFIG_HOME: '/nonexistent', XDG_CACHE_HOME: '/nonexistent' };
    const { code, err } = await summit(['list'], { env });
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });
});

describe('killed half-way', () => {
  test('every file is whole, old or new', async () => {
    const { folder } = smallDataset();
    const out = join(folder, 'out');
    mkdirSync(out);
    const args = ['render', '--data', 'records', '--out', 'out', '--report', 'executive,full'];
    expect((await summit(args, { cwd: folder })).code).toBe(0);
    const whole = contents(out);
    const names = Object.keys(whole);
    for (const name of names) writeFileSync(join(out, name), `old ${name}`);
    // Later and later, so that some are killed while they write.
    for (const delay of [100, 300, 500, 700, 900, 1_100]) {
      const running = startSummit(args, { cwd: folder });
      await Promise.race([running.ended, new Promise((done) => setTimeout(done, delay))]);
      running.kill('SIGKILL');
      await running.ended;
      for (const name of names)
        expect([`old ${name}`, whole[name]]).toContain(readFileSync(join(out, name), 'latin1'));
    }
    expect((await summit(args, { cwd: folder })).code).toBe(0);
    expect(contents(out)).toEqual(whole);
  });

  test('of records that are mended, each is whole, as it was or mended', async () => {
    const { folder, records } = smallDataset();
    const mended = contents(records);
    const names = Object.keys(mended).filter((name) => name.endsWith('.yml'));
    const before = new Map(
      names.map((name) => [name, (mended[name] ?? '').replace(/^(kind.*\n)(id.*\n)/, '$2$1')]),
    );
    for (const delay of [150, 250, 350, 450, 550]) {
      for (const [name, text] of before) writeFileSync(join(records, name), text, 'latin1');
      const running = startSummit(['validate', 'records', '--fix'], { cwd: folder });
      await Promise.race([running.ended, new Promise((done) => setTimeout(done, delay))]);
      running.kill('SIGTERM');
      await running.ended;
      for (const name of names)
        expect([before.get(name), mended[name]]).toContain(readFileSync(join(records, name), 'latin1'));
    }
    expect((await summit(['validate', 'records', '--fix'], { cwd: folder })).code).toBe(0);
    expect(contents(records)).toEqual(mended);
  });

  test('a site that was put aside is put back, and one that was not finished is taken away', async () => {
    const { folder } = smallDataset();
    const dead = startSummit(['--version']);
    await dead.ended;
    const mark = `.${hostname().replace(/[^\w-]/g, '_')}-${dead.pid}.summit-tmp`;
    for (const name of [`.site.old${mark}`, `.site.new${mark}`, `.other.old${mark}`, 'other']) {
      mkdirSync(join(folder, name));
      writeFileSync(join(folder, name, 'index.html'), name);
    }
    expect((await summit([...RENDER.slice(0, -1), '.'], { cwd: folder })).code).toBe(0);
    expect(readFileSync(join(folder, 'site/index.html'), 'utf8')).toBe(`.site.old${mark}`);
    expect(readFileSync(join(folder, 'other/index.html'), 'utf8')).toBe('other');
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  test('the next run takes away what was left behind, and not what another run is writing', async () => {
    const { folder } = smallDataset();
    const out = join(folder, 'out');
    mkdirSync(out);
    const mark = (pid: number) =>
      join(out, `.${PAGE}.${hostname().replace(/[^\w-]/g, '_')}-${pid}.summit-tmp`);
    const dead = startSummit(['--version']);
    const { pid } = dead;
    await dead.ended;
    writeFileSync(mark(pid), 'half');
    writeFileSync(mark(process.pid), 'in the works');
    writeFileSync(join(out, '.own.summit-tmp'), 'of the user');
    expect((await summit(RENDER, { cwd: folder })).code).toBe(0);
    expect(existsSync(mark(pid))).toBe(false);
    expect(existsSync(mark(process.pid))).toBe(true);
    expect(existsSync(join(out, '.own.summit-tmp'))).toBe(true);
  });
});
