import { existsSync, mkdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { kinds } from '@summit/data/validate';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { run, summit } from '../support/command.ts';
import { contents, freshFolder } from '../support/folders.ts';

async function made(...flags: readonly string[]): Promise<string> {
  const cwd = freshFolder();
  const { code, err } = await summit(['init', 'mine', ...flags], { cwd });
  if (code !== 0 || err !== '') throw new Error(err);
  return join(cwd, 'mine');
}

describe('a new dataset', () => {
  test('validates, verifies, is covered and renders at once, without a warning', async () => {
    const cwd = await made();
    for (const args of [
      ['validate', 'records', '--sources', 'texts'],
      ['verify', '--data', 'records', '--sources', 'texts'],
      ['coverage', '--data', 'records', '--sources', 'texts'],
      ['render', '--data', 'records', '--report', 'all', '--out', 'out'],
      ['migrate', 'records'],
    ]) {
      const { code, err } = await summit(args, { cwd });
      expect({ args, code, err }).toEqual({ args, code: 0, err: '' });
    }
    expect(existsSync(join(cwd, 'out/ferry-town-2024-executive.pdf'))).toBe(true);
  });

  test('gives editors the schemas without a network', async () => {
    const folder = await made();
    const settings = JSON.parse(readFileSync(join(folder, '.vscode/settings.json'), 'utf8')) as {
      'yaml.schemas': Record<string, string[]>;
      'json.schemas': { url: string }[];
    };
    const schemas = Object.keys(settings['yaml.schemas']);
    expect(settings['json.schemas'].map(({ url }) => url)).toEqual(schemas);
    expect(schemas).toEqual(Object.keys(kinds).map((kind) => `./schemas/${kind}.schema.json`));
    for (const schema of schemas) expect(existsSync(join(folder, schema))).toBe(true);
    // The patterns hold every record, and its first line leads to the same schema.
    for (const [name, text] of Object.entries(contents(join(folder, 'records')))) {
      if (!name.endsWith('.yml')) continue;
      const address = /^# yaml-language-server: \$schema=\.\.\/\.\.\/(.*)\n/.exec(text)?.[1] ?? '';
      expect(settings['yaml.schemas'][`./${address}`]).toContain(`records/${name.split('/')[0]}/*.yml`);
    }
  });

  test('has a workflow that GitHub can read, for this version of the command', async () => {
    const { out } = await summit(['--version']);
    const text = readFileSync(join(await made(), '.github/workflows/check.yml'), 'utf8');
    expect(text).toContain(`@summit/briefing@${out.split(' ')[0]} validate`);
    expect(parseYaml(text)).toMatchObject({ jobs: { check: { steps: expect.any(Array) } } });
    // A tag can be moved to other code; a commit cannot.
    const used = text.match(/uses: .*/g) ?? [];
    expect(used.length).toBeGreaterThan(1);
    for (const one of used) expect(one).toMatch(/^uses: actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test('has a hook that refuses a commit with faulty records, and looks at what is committed', async () => {
    const cwd = await made();
    const bin = freshFolder();
    const bundle = join(import.meta.dirname, '../../apps/briefing/dist/summit.js');
    writeFileSync(join(bin, 'summit'), `#!/bin/sh\nexec "${process.execPath}" "${bundle}" "$@"\n`, {
      mode: 0o755,
    });
    const env = { PATH: `${bin}:${process.env['PATH'] ?? ''}`, GIT_CONFIG_GLOBAL: '/dev/null' };
    const git = (...args: readonly string[]) =>
      run('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], { cwd, env });
    await git('init', '-q');
    await git('config', 'core.hooksPath', '.githooks');
    await git('add', '.');
    expect(await git('commit', '-qm', 'Begin')).toMatchObject({ code: 0 });
    const { out } = await git('ls-files');
    expect(out).toContain('texts/ferry-courier-2024-05-13.txt');

    const file = join(cwd, 'records/organizations/northmark.yml');
    const sound = readFileSync(file, 'utf8');
    writeFileSync(file, sound.replace('state', 'stat'));
    await git('add', '.');
    writeFileSync(file, sound);
    const refused = await git('commit', '-qm', 'Break');
    expect(refused.code).toBe(1);
    expect(refused.err).toContain('The commit was stopped');
    await git('add', '.');
    await git('add', '--renormalize', '.');
    writeFileSync(join(cwd, 'texts/of-others.txt'), 'Not ours.');
    expect((await git('status', '--porcelain')).out).not.toContain('of-others');
  });

  test('can be had without its parts', async () => {
    const folder = await made('--no-example', '--no-workflow', '--no-hook');
    const names = Object.keys(contents(folder)).filter((name) => !name.startsWith('schemas/'));
    expect(names).toEqual([
      '.gitattributes',
      '.gitignore',
      '.vscode/extensions.json',
      '.vscode/settings.json',
      'README.md',
      'records/.schema-version',
      'texts/.gitkeep',
    ]);
    expect(statSync(join(folder, 'texts')).isDirectory()).toBe(true);
  });
});

describe('what is there', () => {
  test('a folder that is not empty is refused', async () => {
    const cwd = freshFolder();
    writeFileSync(join(cwd, 'mine.txt'), 'mine');
    const { code, out, err } = await summit(['init', '.'], { cwd });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('is not empty\nWith --force');
    expect(contents(cwd)).toEqual({ 'mine.txt': 'mine' });
  });

  test('an empty repository is no folder with something in it', async () => {
    const cwd = freshFolder();
    mkdirSync(join(cwd, '.git'));
    expect((await summit(['init', '.'], { cwd })).code).toBe(0);
  });

  test('is kept by --force, and told', async () => {
    const cwd = await made();
    writeFileSync(join(cwd, 'README.md'), 'My own words.');
    rmSync(join(cwd, '.gitignore'));
    const before = contents(cwd);
    const { code, out } = await summit(['init', '.', '--force'], { cwd });
    expect(code).toBe(0);
    expect(out).toContain('1 file written\n');
    expect(out).toContain('  kept as it was: README.md\n');
    expect(contents(cwd)).toEqual({ ...before, '.gitignore': expect.stringContaining('texts/*') });
  });

  test('a link that leads out of the folder is not followed', async () => {
    const [cwd, elsewhere] = [freshFolder(), freshFolder()];
    symlinkSync(elsewhere, join(cwd, 'schemas'));
    const { code, err } = await summit(['init', '.', '--force'], { cwd });
    expect(code).toBe(2);
    expect(err).toContain('it is a link that leads out of the folder');
    expect(contents(elsewhere)).toEqual({});
  });

  test('a file in its place is told', async () => {
    const cwd = freshFolder();
    writeFileSync(join(cwd, 'mine'), '');
    expect(await summit(['init', 'mine'], { cwd })).toMatchObject({
      code: 2,
      err: expect.stringContaining('it is a file, not a folder'),
    });
  });
});

test('without a terminal nothing is asked: the folder must be named', async () => {
  const { code, out, err } = await summit(['init'], { cwd: freshFolder() });
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain('init needs the folder');
});
