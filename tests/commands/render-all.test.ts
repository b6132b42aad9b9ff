import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Ran, summit } from '../support/command.ts';
import { contents, freshFolder } from '../support/folders.ts';
import { writeManyRecords } from '../support/many-records.ts';

const COPIES = 3;
let records: string;
beforeAll(() => {
  records = freshFolder();
  const inOne = writeManyRecords(freshFolder(), 1);
  expect(writeManyRecords(records, COPIES * inOne)).toBe(COPIES * inOne);
});

const renderAll = (out: string, ...options: readonly string[]): Promise<Ran> =>
  summit(['render', '--all', '--data', records, '--report', 'executive,tracker', '--out', out, ...options]);

describe('summit render --all', () => {
  test('makes what a run in one process makes, to the byte', async () => {
    const [out, other] = [freshFolder(), freshFolder()];
    const ran = await renderAll(out);
    expect(ran).toEqual({
      code: 0,
      err: '',
      out: `${2 * COPIES} briefings made: ${4 * COPIES} files in ${out}\n`,
    });
    const one = await summit(['render', '--data', records, '--report', 'executive,tracker', '--out', other]);
    expect(one.code).toBe(0);
    expect(Object.keys(contents(out))).toHaveLength(4 * COPIES);
    expect(contents(out)).toEqual(contents(other));

    const shards = freshFolder();
    for (const shard of ['1/3', '2/3', '3/3'])
      expect((await renderAll(shards, '--shard', shard)).code).toBe(0);
    expect(contents(shards)).toEqual(contents(out));
  });

  test('goes on past a faulty record, leaves its summit out, and says why', async () => {
    const file = join(records, 'claims/agreement-signed-1.yml');
    const sound = readFileSync(file, 'utf8');
    writeFileSync(file, sound.replace('speechAct: signed', 'speechAct: sighed'));
    const out = freshFolder();
    const ran = await renderAll(out, '--json');
    const refused = await summit(['render', '--data', records, '--out', out]);
    writeFileSync(file, sound);

    expect(ran.code).toBe(1);
    expect(ran.err).toContain('agreement-signed-1.yml:6:12 error [value-not-allowed]');
    const outcome = JSON.parse(ran.out) as {
      written: { path: string }[];
      failed: unknown[];
      leftOut: unknown[];
    };
    expect(outcome.failed).toEqual([]);
    expect(outcome.leftOut).toEqual([
      { summit: 'port-2020-1', reason: expect.stringMatching(/^faults in .*agreement-signed-1\.yml$/) },
    ]);
    expect(outcome.written).toHaveLength(4 * (COPIES - 1));
    const names = Object.keys(contents(out));
    expect(names).toHaveLength(4 * (COPIES - 1));
    expect(names.filter((name) => name.includes('port-2020-1'))).toEqual([]);
    // Without --all a faulty dataset gives nothing.
    expect(refused.code).toBe(1);
    expect(Object.keys(contents(out))).toEqual(names);
  });

  test('a briefing that cannot be made stops no other', async () => {
    const file = join(records, 'editions/port-2020-edition-1-2.yml');
    const sound = readFileSync(file, 'utf8');
    writeFileSync(file, sound.replace('confidenceReason: Told by an agency.', 'confidenceReason: ꙮ.'));
    const out = freshFolder();
    const ran = await renderAll(out);
    writeFileSync(file, sound);
    expect(ran.code).toBe(1);
    expect(ran.err).toContain('[missing-glyph]');
    expect(ran.out).toBe(
      `${2 * COPIES - 1} briefings made of ${2 * COPIES}: ${4 * COPIES - 2} files in ${out}\n`,
    );
    expect(ran.err).toContain('left out: port-2020-2-executive, it has faults, told above');
  });

  test.each([
    ['ends without a word', 'process.exit(3)', 'its worker ended before it was made (exit code 3)'],
    ['fails', "throw new Error('out of order')", 'out of order'],
  ])('a worker that %s takes its briefing with it and no other', async (_, action, words) => {
    const preloaded = join(freshFolder(), 'lost.cjs');
    writeFileSync(
      preloaded,
      `const { isMainThread, parentPort, threadId } = require('node:worker_threads');
       if (!isMainThread && threadId === 1) parentPort.on('message', () => { ${action}; });`,
    );
    const out = freshFolder();
    const args = ['render', '--all', '--data', records, '--report', 'executive', '--out', out];
    const ran = await summit(args, { env: { NODE_OPTIONS: `--require="${preloaded}"` } });
    expect(ran.code).toBe(1);
    expect(ran.out).toBe(`${COPIES - 1} briefings made of ${COPIES}: ${2 * COPIES - 2} files in ${out}\n`);
    expect(ran.err.replace(/port-2020-\d/, 'port-2020')).toBe(`left out: port-2020-executive, ${words}\n`);
    expect(Object.keys(contents(out))).toHaveLength(2 * COPIES - 2);
  });

  test.each([
    [['--shard', '1/2'], '--shard shares out the work of --all'],
    [['--all', '--shard', '3/2'], '--shard 3/2 is no part of a whole'],
    [['--all', '--shard', '0/2'], '--shard 0/2 is no part of a whole'],
    [['--all', 'moscow-2019'], '--all is for all summits'],
  ])('%j is told as wrong use', async (options, message) => {
    const { code, err } = await summit(['render', ...options], { cwd: freshFolder() });
    expect({ code, told: err.includes(message) }).toEqual({ code: 2, told: true });
  });
});
