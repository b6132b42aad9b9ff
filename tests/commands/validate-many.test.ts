import { cpSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';
import { startSummit, summit } from '../support/command.ts';
import { freshFolder, smallDataset } from '../support/folders.ts';
import { writeManyRecords } from '../support/many-records.ts';
import { onTerminal, script, testWith } from '../support/tools.ts';

describe('thousands of records', () => {
  let folder = '';
  let records = 0;
  beforeAll(() => {
    folder = freshFolder();
    records = writeManyRecords(folder, 10_000);
  });
  const verdict = (count = records) => `${count.toLocaleString('en-GB')} records checked: no faults`;

  test('in a pipe there is the verdict and no progress bar', async () => {
    const { code, out, err } = await summit(['validate', folder]);
    expect({ code, out, err }).toEqual({ code: 0, out: `${verdict()}\n`, err: '' });
  });

  testWith(
    script,
    'script (util-linux)',
    'on a terminal a bar grows, and is gone in the end',
    async (program) => {
      // So many that no machine is done before a bar is due.
      const many = freshFolder();
      const count = writeManyRecords(many, 60_000);
      const { out } = await onTerminal(program, ['validate', many]);
      const shares = [...out.matchAll(/Checking [█░]{24} (\d+) %/g)].map(([, share]) => Number(share));
      expect(shares.length).toBeGreaterThan(1);
      expect(shares).toEqual([...shares].sort((a, b) => a - b));
      // The line is cleared, and what follows is the verdict alone.
      const last = out.split('\r\u001b[2K').at(-1) ?? '';
      expect(stripVTControlCharacters(last).trim()).toBe(verdict(count));
    },
  );
});

describe('validate --watch', () => {
  test('checks again after a change, many at once as one, and ends on SIGINT with the last verdict', async () => {
    const { folder, records } = smallDataset();
    const running = startSummit(['validate', 'records', '--watch'], { cwd: folder });
    const place = join(records, 'places/port-city.yml');
    const text = readFileSync(place, 'utf8');
    await running.until('out', '20 records checked: no faults\n');

    // As an editor does it: a new file in the place of the old one.
    writeFileSync(`${place}.new`, text.replace(': city', ': town'));
    renameSync(`${place}.new`, place);
    await running.until('out', '20 records checked: 1 fault in 1 file\n');
    expect(running.texts.err).toContain('[value-not-allowed]');

    for (let i = 0; i < 30; i++) writeFileSync(join(records, `places/more-${i}.yml`), 'kind: place\n');
    await running.until('out', '50 records checked');
    for (let i = 0; i < 30; i++) rmSync(join(records, `places/more-${i}.yml`));
    writeFileSync(place, text);
    await running.until('out', /50 records[\s\S]*20 records checked: no faults\n/);
    // Each file's change on its own would make dozens of checks.
    expect(running.texts.out.match(/records checked/g)?.length).toBeLessThan(12);

    running.kill('SIGINT');
    expect(await running.ended).toEqual({ code: 0, signal: null });
  });

  test('a folder that cannot be read for a moment is told, and watched on', async () => {
    const { folder, records } = smallDataset();
    const running = startSummit(['validate', 'records/places', '--watch'], { cwd: folder });
    await running.until('err', 'Watching for changes');
    const place = join(records, 'places/port-city.yml');
    renameSync(place, `${place}.away`);
    await running.until('err', 'no record files');
    renameSync(`${place}.away`, place);
    await running.until('out', /checked[\s\S]*checked/);
    running.kill('SIGTERM');
    // The last verdict: the only record of the folder names a source that is not there.
    expect(await running.ended).toEqual({ code: 1, signal: null });
  });

  test('a folder that another one takes the place of is watched on', async () => {
    const { folder, records } = smallDataset();
    const running = startSummit(['validate', 'records', '--watch'], { cwd: folder });
    await running.until('err', 'Watching for changes');
    cpSync(records, `${records}.new`, { recursive: true });
    renameSync(records, `${records}.old`);
    renameSync(`${records}.new`, records);
    await running.until('out', /checked[\s\S]*checked/);
    writeFileSync(join(records, 'places/another.yml'), 'kind: place\n');
    await running.until('out', '21 records checked');
    running.kill('SIGINT');
    expect(await running.ended).toEqual({ code: 1, signal: null });
  });

  test.each(['validate records --watch', 'preview --port 0 --data records'])(
    'summit %s: a folder that goes ends it with a word',
    async (args) => {
      const { folder, records } = smallDataset();
      const running = startSummit(args.split(' '), { cwd: folder });
      await running.until('err', 'Watching for changes');
      rmSync(records, { recursive: true });
      expect(await running.ended).toEqual({ code: 1, signal: null });
      expect(running.texts.err).toMatch(/\nerror: records is gone, and nothing is left to watch\n$/);
      expect(running.texts.err).not.toContain('summit itself failed');
    },
  );

  test('a working folder that goes ends it as well', async () => {
    const { folder } = smallDataset();
    const running = startSummit(['validate', 'records', '--watch'], { cwd: folder });
    await running.until('err', 'Watching for changes');
    rmSync(folder, { recursive: true });
    expect((await running.ended).code).toBe(1);
    expect(running.texts.err).toContain(' is gone, and nothing is left to watch\n');
    expect(running.texts.err).not.toContain('summit itself failed');
  });
});
