/** Runs side by side, and folders that go or cannot be read while one is at work. */
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bundle, type Ran, run, shell, startSummit, summit } from '../support/command.ts';
import { contents, freshFolder, smallDataset } from '../support/folders.ts';
import { withstand } from '../support/hostile.ts';
import { bound, testWith } from '../support/tools.ts';

/** As many runs at once as are likely to meet. */
const AT_ONCE = 8;

async function atOnce(start: (index: number) => Promise<Ran>): Promise<Ran[]> {
  const all = await Promise.all(Array.from({ length: AT_ONCE }, (_, index) => start(index)));
  for (const { err } of all) expect(err).not.toMatch(/summit itself failed|the system says/);
  return all;
}

/** Hidden files that a run leaves while it writes. */
const leftovers = (folder: string) =>
  Object.keys(contents(folder)).filter((name) => /summit-(tmp|lock)/.test(name));

describe('runs at once', () => {
  test('of one new record one run says that it wrote it', async () => {
    const { folder, records } = smallDataset();
    const all = await atOnce((index) =>
      summit(['add', 'person', 'cy-fox', '--set', `name.en=Cy Fox ${index}`], { cwd: folder }),
    );
    const wrote = all.flatMap(({ out }, index) => (out.includes('written: ') ? [index] : []));
    expect(wrote.length).toBe(1);
    expect(readFileSync(join(records, 'persons/cy-fox.yml'), 'utf8')).toContain(`Cy Fox ${wrote[0]}`);
    for (const { code, err } of all.filter(({ out }) => !out.includes('written')))
      expect([code, err]).toEqual([2, expect.stringMatching(/cy-fox.* already/)]);
    expect(leftovers(folder)).toEqual([]);
  });

  test('of different records each run writes its own', async () => {
    const { folder, records } = smallDataset();
    const all = await atOnce((index) =>
      summit(['add', 'person', `fox-${index}`, '--set', 'name.en=Fox'], { cwd: folder }),
    );
    expect(all.map(({ code }) => code)).toEqual(all.map(() => 0));
    expect(readdirSync(join(records, 'persons')).filter((name) => name.startsWith('fox-'))).toHaveLength(
      AT_ONCE,
    );
    expect(leftovers(folder)).toEqual([]);
  });

  test('of one new dataset one run makes all files', async () => {
    const cwd = freshFolder();
    const all = await atOnce((index) =>
      summit(['init', 'mine', '--yes', ...(index % 2 === 0 ? [] : ['--no-hook'])], { cwd }),
    );
    expect(all.filter(({ code }) => code === 0)).toHaveLength(1);
    expect((await summit(['validate', 'mine/records'], { cwd })).code).toBe(0);
    expect(leftovers(cwd)).toEqual([]);
  });

  test('one folder holds the records of one briefing', async () => {
    const { folder } = smallDataset();
    const made = await summit(['render', '--data', 'records', '--format', 'pdf', '--out', '.'], {
      cwd: folder,
    });
    expect(made.code).toBe(0);
    const all = await atOnce((index) =>
      summit(['extract', `port-2020-${index % 2 ? 'full' : 'executive'}.pdf`, '--records', 'taken'], {
        cwd: folder,
      }),
    );
    expect(all.filter(({ code }) => code === 0)).toHaveLength(1);
    expect(all.filter(({ err }) => err.includes('taken is there already'))).toHaveLength(AT_ONCE - 1);
  });

  test('a site is that of one run, and the others say so', async () => {
    const { folder, records } = smallDataset();
    const all = await atOnce(() => summit(['site', '--data', records, '--out', 'site'], { cwd: folder }));
    expect(all.some(({ code }) => code === 0)).toBe(true);
    for (const { code, out, err } of all.filter((one) => one.code !== 0)) {
      expect({ code, out }).toEqual({ code: 1, out: '' });
      expect(err).toMatch(/^error: another run is writing site, and nothing was written by this one\n/);
    }
    const site = contents(join(folder, 'site'));
    expect(site['.summit-files']?.trim().split('\n').sort()).toEqual(
      Object.keys(site)
        .filter((name) => name !== '.summit-files')
        .sort(),
    );
    expect(leftovers(folder)).toEqual([]);
  });

  test('records are mended or migrated by one run; another does not write over it', async () => {
    const { folder, records } = smallDataset();
    const place = join(records, 'places/port-city.yml');
    writeFileSync(place, `# In some order.\n${readFileSync(place, 'utf8').split('\n').reverse().join('\n')}`);
    const all = await atOnce(() => summit(['validate', 'records', '--fix'], { cwd: folder }));
    for (const { code, err } of all)
      if (code === 2)
        expect(err).toContain('it was changed by another program meanwhile; nothing was written');
    expect(leftovers(folder)).toEqual([]);
  });

  test('briefings of several runs come one after the other, whole', async () => {
    const { folder } = smallDataset();
    const args = ['render', '--data', 'records', '--report', 'executive', '--out', 'deep/out'];
    const all = await atOnce(() => summit(args, { cwd: folder }));
    expect(all.map(({ code, err }) => ({ code, err }))).toEqual(all.map(() => ({ code: 0, err: '' })));
    expect(Object.keys(contents(join(folder, 'deep/out')))).toEqual([
      'port-2020-executive.html',
      'port-2020-executive.pdf',
    ]);
  });
});

describe('what a killed run holds', () => {
  const lockOf = (folder: string, pid: number) =>
    writeFileSync(
      join(folder, '.site.summit-lock'),
      `.${hostname().replace(/[^\w-]/g, '_')}-${pid}.summit-tmp`,
    );
  const site = (cwd: string) => withstand(['site', '--data', 'records', '--out', 'site'], { cwd });

  test('is taken by the next one', async () => {
    const { folder } = smallDataset();
    const dead = startSummit(['--version']);
    await dead.ended;
    lockOf(folder, dead.pid);
    expect((await site(folder)).code).toBe(0);
    expect(leftovers(folder)).toEqual([]);
  });

  test('is left where its run goes on, or nobody can say', async () => {
    for (const [pid, text] of [[process.pid], [0, 'of another machine']] as const) {
      const { folder } = smallDataset();
      if (text === undefined) lockOf(folder, pid);
      else writeFileSync(join(folder, '.site.summit-lock'), text);
      const { code, err } = await site(folder);
      expect(code).toBe(1);
      expect(err).toContain('another run is writing site');
      expect(err).toContain('If there is none, delete .site.summit-lock.');
      expect(existsSync(join(folder, 'site'))).toBe(false);
    }
  });
});

describe('folders', () => {
  test.runIf(process.platform !== 'win32')('the root is refused without being read', async () => {
    const { folder } = smallDataset();
    const { code, err } = await withstand(['site', '--data', 'records', '--out', '/'], { cwd: folder });
    expect(code).toBe(2);
    expect(err).toMatch(/^error: \/ holds what this command did not write: .* and more\n/);
  });

  test.runIf(process.platform !== 'win32').each(['list', 'render --out x', 'validate .', 'init --yes'])(
    'summit %s in a folder that is gone',
    async (args) => {
      const gone = join(freshFolder(), 'gone');
      mkdirSync(gone);
      const { code, out, err } = await shell(`rmdir "${gone}"; summit ${args}`, { cwd: gone });
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toMatch(/^error: the folder that the command was called in is no longer there\n[^\n]*\n$/);
    },
  );

  testWith(
    bound,
    'a user whom permissions bind',
    'a folder that may not be read is told by its name',
    async ({ by }) => {
      const { folder } = smallDataset();
      for (const args of [
        ['site', '--data', 'records', '--out', 'site'],
        ['validate', 'records'],
        ['init', 'records', '--force', '--yes'],
        ['list', '--data', 'records'],
      ]) {
        const closed = join(folder, args.includes('site') ? 'site/closed' : 'records/closed');
        mkdirSync(closed, { recursive: true });
        chmodSync(closed, 0o000);
        const { code, out, err } = await withstand(args, { cwd: folder, by });
        chmodSync(closed, 0o755);
        expect({ args, code, out }).toEqual({ args, code: 2, out: '' });
        expect(err).toMatch(/^error: (site|records)\/closed: permission denied\n$/);
      }
    },
  );

  test('endings in capitals are those of records', async () => {
    const { folder, records } = smallDataset();
    writeFileSync(join(records, 'persons/cy-fox.YML'), 'kind: person\nid: cy-fox\nname:\n  en: Cy Fox\n');
    writeFileSync(
      join(records, 'persons/di-fox.JSON'),
      '{ "kind": "person", "id": "di-fox", "name": { "en": "Di" } }\n',
    );
    const { out } = await withstand(['validate', 'records'], { cwd: folder });
    expect(out).toMatch(/^22 records checked/);
  });
});

/** How many files there are; null where the folder is put away while one looks. */
function filesIn(folder: string): number | null {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile()).length;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

test('a site is found whole by whoever looks while another is made', async () => {
  const { folder, records } = smallDataset();
  const make = () =>
    run(process.execPath, [bundle, 'site', '--data', records, '--out', 'site'], { cwd: folder });
  expect((await make()).code).toBe(0);
  const whole = Object.keys(contents(join(folder, 'site'))).length;
  const again = make();
  let ended = false;
  void again.then(() => {
    ended = true;
  });
  while (!ended) {
    // In the moment between two renames there is none; there never is a part of one.
    const seen = filesIn(join(folder, 'site'));
    if (seen !== null) expect(seen).toBe(whole);
    await new Promise((done) => setTimeout(done, 20));
  }
  expect((await again).code).toBe(0);
});
