import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { summit } from '../support/command.ts';
import { contents, smallDataset } from '../support/folders.ts';

/** The texts of the small dataset, with its records as version 1 had them. */
function ofVersion1(): { readonly folder: string; readonly records: string } {
  const { folder } = smallDataset();
  const records = join(folder, 'old');
  cpSync(join(import.meta.dirname, '../fixtures/version-1/records'), records, { recursive: true });
  return { folder, records };
}

test('records that say they follow an older version are refused, with the way out', async () => {
  const { folder } = ofVersion1();
  for (const command of [
    ['validate', 'old'],
    ['list', '--data', 'old'],
  ]) {
    const { code, out, err } = await summit(command, { cwd: folder });
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toBe(
      'error: the records of old follow version 1 of the record model; this command reads version 2\n' +
        'summit migrate old takes them there.\n',
    );
  }
});

test('a dataset of version 1 is taken to the current one without a hand, and is sound there', async () => {
  const { folder, records } = ofVersion1();
  const migrated = await summit(['migrate', 'old'], { cwd: folder });
  expect({ code: migrated.code, err: migrated.err }).toEqual({ code: 0, err: '' });
  expect(readFileSync(join(records, '.schema-version'), 'utf8')).toBe('2\n');
  const run = (...args: string[]) => summit(args, { cwd: folder });
  // In canonical form, so that nothing is warned of either.
  expect(await run('validate', 'old', '--sources', 'texts')).toMatchObject({ code: 0, err: '' });
  expect((await run('verify', '--data', 'old', '--sources', 'texts')).out).toContain('agree');
  expect(await run('render', '--data', 'old', '--report', 'full', '--out', 'out')).toMatchObject({ code: 0 });
  const before = contents(records);
  expect((await run('migrate', 'old')).out).toContain('nothing to do');
  expect(contents(records)).toEqual(before);
});

test('records that follow the current version are left as they are, whether or not the folder says so', async () => {
  const { folder, records } = smallDataset();
  const { '.schema-version': version, ...before } = contents(records);
  expect(version).toBe('2\n');
  cpSync(records, join(folder, 'silent'), { recursive: true, filter: (name) => !name.endsWith('-version') });
  expect(await summit(['migrate', 'silent'], { cwd: folder })).toMatchObject({ code: 0, err: '' });
  expect(contents(join(folder, 'silent'))).toEqual({ ...before, '.schema-version': '2\n' });
});

test('records of a later model are read by no command', async () => {
  const { folder, records } = smallDataset();
  writeFileSync(join(records, '.schema-version'), '99\n');
  for (const command of [
    ['list', '--data', 'records'],
    ['validate', 'records'],
    ['set', 'ann-lee', 'note=x'],
  ]) {
    const { code, out, err } = await summit(command, { cwd: folder });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('records follows version 99 of the record model; this command knows version 2');
  }
});
