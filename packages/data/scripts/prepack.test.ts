import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { digestOfInputs, INPUTS } from './build/inputs.ts';

const here = resolve(import.meta.dirname, '..');
const root = mkdtempSync(join(tmpdir(), 'summit-prepack-'));
const home = join(root, 'packages/data');
afterAll(() => rmSync(root, { recursive: true, force: true }));

const check = () =>
  spawnSync(process.execPath, ['--import', 'tsx', join(here, 'scripts/prepack.ts'), home], {
    encoding: 'utf8',
    cwd: here,
  });

test('only what was built from what is here is packed', () => {
  for (const folder of ['src/rules', 'records/places', 'scripts', '../../schemas'])
    mkdirSync(join(home, folder), { recursive: true });
  cpSync(join(here, 'package.json'), join(home, 'package.json'));
  writeFileSync(join(home, 'src/rules/rule.ts'), 'export {};\n');
  const place = join(home, 'records/places/shore.yml');
  writeFileSync(place, 'kind: place\n');
  expect(check()).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('`npm run build` at the root builds it.'),
  });
  mkdirSync(join(home, 'dist'));
  const built = () => writeFileSync(join(home, 'dist', INPUTS), digestOfInputs(home));
  built();
  expect(check()).toMatchObject({ status: 0, stderr: '' });
  for (const change of [
    () => writeFileSync(place, 'kind: place\nid: shore\n'),
    () => writeFileSync(join(home, 'package.json'), '{"version":"9.9.9"}'),
    () => writeFileSync(join(home, 'src/index.ts'), ''),
    () => rmSync(place),
  ]) {
    built();
    change();
    expect(check().status).toBe(1);
  }
  built();
  writeFileSync(join(home, 'src/index.test.ts'), '');
  expect(check().status).toBe(0);
});
