import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { summit } from '../support/command.ts';
import { expectedFaults, faultFixtures } from '../support/faults.ts';
import { contents, freshFolder, smallDataset } from '../support/folders.ts';

describe('each fault is told by the command, with its place', () => {
  test.concurrent.each(faultFixtures())('%s', async (_, folder) => {
    const texts = existsSync(join(folder, 'texts')) ? ['--sources', join(folder, 'texts')] : [];
    const { code, out, err } = await summit(['validate', 'records', ...texts], { cwd: folder });
    const told = [...err.matchAll(/^records\/(\S+):(\d+):(\d+) (error|warning) \[([\w-]+)\] /gm)];
    const found = told.map(([, file, line, column, , fault]) => ({
      code: fault,
      file,
      line: Number(line),
      column: Number(column),
    }));
    const expected = expectedFaults(folder);
    expect(found).toEqual(expected);
    expect(code).toBe(told.some(([, , , , severity]) => severity === 'error') ? 1 : 0);
    if (expected.length === 0) expect(out).toMatch(/^\d+ records checked: no faults\n$/);
  });
});

test('the canonical dataset has no faults', async () => {
  const { code, out, err } = await summit(['validate']);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toMatch(/^[\d,]+ records checked: no faults\n$/);
});

test('single files are checked too, and a fault that needs the others is told', async () => {
  const { records } = smallDataset();
  const { code, err } = await summit(['validate', 'claims/quay-discussed.yml'], { cwd: records });
  expect(code).toBe(1);
  expect(err).toContain('[unresolved-reference]');
});

describe('validate --fix', () => {
  test('rewrites what is not in canonical form, and nothing else', async () => {
    const { records } = smallDataset();
    const file = join(records, 'places/port-city.yml');
    const before = contents(records);
    const canonical = readFileSync(file, 'utf8');
    const swapped = canonical.replace(
      'kind: place\nid: port-city\n',
      '# the harbour\nid: "port-city"\nkind: place\n',
    );
    writeFileSync(file, swapped);
    chmodSync(file, 0o640);
    const { out } = await summit(['validate', '.', '--fix', '--json'], { cwd: records });
    expect(JSON.parse(out)).toEqual({ files: 18, fixed: ['places/port-city.yml'], diagnostics: [] });
    expect(contents(records)).toEqual({
      ...before,
      'places/port-city.yml': canonical.replace('id: port-city', '# the harbour\nid: port-city'),
    });
    expect(statSync(file).mode & 0o777).toBe(0o640);

    const again = await summit(['validate', '.', '--fix'], { cwd: records });
    expect(again).toEqual({ code: 0, out: '18 records checked: no faults\n', err: '' });
  });

  test('leaves alone what it cannot read, and follows links', async () => {
    const folder = freshFolder();
    mkdirSync(join(folder, 'records'));
    writeFileSync(join(folder, 'elsewhere.yml'), 'id: port-city\nkind: place\n');
    symlinkSync('../elsewhere.yml', join(folder, 'records/port-city.yml'));
    writeFileSync(join(folder, 'records/broken.yml'), 'kind: [place\n');
    const { code, out } = await summit(['validate', 'records/port-city.yml', 'records/broken.yml', '--fix'], {
      cwd: folder,
    });
    expect(code).toBe(1);
    expect(out).toContain('rewritten: records/port-city.yml');
    expect(contents(folder)).toMatchObject({
      'elsewhere.yml': 'kind: place\nid: port-city\n',
      'records/broken.yml': 'kind: [place\n',
    });
  });
});

test('JSON holds each fault with its code, severity, arguments and place', async () => {
  const folder = join(import.meta.dirname, '../fixtures/duplicate-key');
  const { code, out, err } = await summit(['validate', 'records', '--json'], { cwd: folder });
  expect({ code, err }).toEqual({ code: 1, err: '' });
  const { line, column } = expectedFaults(folder)[0] ?? {};
  expect(JSON.parse(out)).toMatchObject({
    files: 2,
    diagnostics: [
      {
        code: 'duplicate-key',
        severity: 'error',
        args: { key: expect.any(String) },
        place: { file: 'records/places/port-city.yml', line, column, pointer: expect.any(String) },
      },
    ],
  });
});
