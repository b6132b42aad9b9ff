import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { digestsOf, INPUTS } from './build/inputs.ts';

const here = resolve(import.meta.dirname, '..');
const root = mkdtempSync(join(tmpdir(), 'summit-built-'));
const home = join(root, 'packages/data');
afterAll(() => rmSync(root, { recursive: true, force: true }));

const check = () =>
  spawnSync(process.execPath, ['--import', 'tsx', join(here, 'scripts/built.ts'), home], {
    encoding: 'utf8',
    cwd: here,
  });

test('only what was built from what is here is packed', () => {
  for (const folder of ['src/rules', 'records/places', 'scripts', '../../schemas'])
    mkdirSync(join(home, folder), { recursive: true });
  cpSync(join(here, 'package.json'), join(home, 'package.json'));
  for (const name of ['CHANGELOG.md', 'LICENSE', 'LICENSE-DATA', 'README.md'])
    writeFileSync(join(home, name), name);
  writeFileSync(join(home, 'src/rules/rule.ts'), 'export {};\n');
  const place = join(home, 'records/places/shore.yml');
  writeFileSync(place, 'kind: place\n');
  expect(check()).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('`npm run build` at the root builds it.'),
  });
  mkdirSync(join(home, 'dist'));
  const index = join(home, 'dist/index.js');
  const built = () => {
    writeFileSync(index, 'export {};');
    writeFileSync(join(home, 'dist', INPUTS), digestsOf(home));
  };
  built();
  expect(check()).toMatchObject({ status: 0, stderr: '' });
  for (const change of [
    () => writeFileSync(place, 'kind: place\nid: shore\n'),
    () => writeFileSync(join(home, 'package.json'), '{"version":"9.9.9","files":["dist"]}'),
    () => writeFileSync(join(home, 'src/index.ts'), ''),
    () => rmSync(place),
    () => writeFileSync(index, ''),
    () => rmSync(index),
  ]) {
    built();
    change();
    expect(check().status).toBe(1);
  }
  built();
  const left = join(home, 'dist/shared-OLD.js');
  writeFileSync(left, 'export {};');
  expect(check()).toMatchObject({ status: 0, stderr: '' });
  expect(existsSync(left)).toBe(false);
  writeFileSync(join(home, 'src/index.test.ts'), '');
  expect(check().status).toBe(0);
  writeFileSync(join(home, 'package.json'), '{"files":["dist","docs/*.md","NOTICE"]}');
  built();
  expect(check()).toMatchObject({ status: 1, stderr: expect.stringContaining('NOTICE is missing') });
});
