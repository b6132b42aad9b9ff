import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { summit } from '../support/command.ts';
import { smallDataset } from '../support/folders.ts';

let cwd = '';
const inFolder = (...args: string[]) => summit(args, { cwd });
beforeAll(async () => {
  cwd = smallDataset().folder;
  writeFileSync(join(cwd, 'records/.schema-version'), '2\n');
  await inFolder('render', '--data', 'records', '--report', 'executive', '--format', 'pdf', '--out', '.');
});

async function jsonOf(...args: string[]): Promise<unknown> {
  const { code, out, err } = await inFolder(...args, '--json');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return JSON.parse(out);
}

test('diff: the same as its format', async () => {
  const { out } = await inFolder('diff', 'records', 'records', '--format', 'json');
  expect(await jsonOf('diff', 'records', 'records')).toEqual(JSON.parse(out));
  expect(JSON.parse(out)).toMatchObject({ added: [], removed: [] });
});

test('migrate: from where to where, and what it does', async () => {
  const now = await jsonOf('migrate', 'records', '--dry-run');
  expect(now).toEqual({ from: 2, to: 2, dryRun: true, steps: [], changes: [] });
});

test('extract: what was written', async () => {
  expect(await jsonOf('extract', 'port-2020-executive.pdf', '--out', 'a.json', '--records', 'taken')).toEqual(
    {
      file: 'port-2020-executive.pdf',
      records: expect.any(Number),
      intact: true,
      written: ['a.json', 'taken'],
    },
  );
});
