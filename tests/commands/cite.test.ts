import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { summit } from '../support/command.ts';
import { smallDataset } from '../support/folders.ts';

const cite = (cwd: string, ...args: readonly string[]) =>
  summit(['cite', ...args, '--data', 'records', '--sources', 'texts'], { cwd });

test('prints evidence that can be pasted, and verifies', async () => {
  const { folder, records } = smallDataset();
  const { code, out, err } = await cite(folder, 'wire-2020', 'A second 𝒬uay', '--relation', 'refines');
  expect(code).toBe(0);
  expect(err).toBe('wire-2020.txt:3:164, code points 191–204: “A second 𝒬uay”\n');
  const claim = join(records, 'claims/quay-discussed.yml');
  writeFileSync(claim, readFileSync(claim, 'utf8').replace(/evidence:[\s\S]*/, out));
  expect(readFileSync(claim, 'utf8')).toContain('relation: refines');
  const verified = await summit(['verify', '--data', 'records', '--sources', 'texts'], { cwd: folder });
  expect(verified.out).toContain('11 passages of 11 agree');
  // In canonical form, so that nothing is warned of either.
  expect((await summit(['validate', 'records'], { cwd: folder })).err).toBe('');
});

test('says in what the passage differs from the phrase', async () => {
  const { folder } = smallDataset();
  const { code, err } = await cite(folder, 'wire-2020', 'harbour  agreement');
  expect(code).toBe(0);
  expect(err).toContain(
    '“Harbour Agreement”\nIt differs from the phrase given in capitals and white space.\n',
  );
});

describe('a phrase that stands at several places', () => {
  test('is listed with place and context, and no evidence is printed', async () => {
    const { code, out, err } = await cite(smallDataset().folder, 'wire-2020', 'Port City');
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('error: the phrase stands at 2 places in wire-2020.txt\n');
    expect(err).toContain(
      '  2  wire-2020.txt:3:53  …nd Bo Ray of Southland met in [Port City] on 5 March 2020.',
    );
    expect(err).toContain('--occurrence');
  });

  test('can be chosen by number', async () => {
    const { folder } = smallDataset();
    const { code, out } = await cite(folder, 'wire-2020', 'Port City', '--occurrence', '2');
    expect(code).toBe(0);
    expect(out).toContain('start: 80\n      end: 89\n');
    const beyond = await cite(folder, 'wire-2020', 'Port City', '--occurrence', '3');
    expect(beyond).toMatchObject({ code: 2, out: '', err: expect.stringContaining('2 places') });
  });
});

test('of a phrase that is not there, the nearest passage is told', async () => {
  const { code, out, err } = await cite(smallDataset().folder, 'wire-2020', 'a second kuay is discussed');
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err).toMatch(
    /nearest passage is at wire-2020\.txt:3:164, \d\d % alike: “A second 𝒬uay is under discussion/,
  );
});

test('a source that is not there, and a text that is not the recorded one', async () => {
  const { folder, texts } = smallDataset();
  expect(await cite(folder, 'wire-2021', 'x')).toMatchObject({
    code: 1,
    err: expect.stringContaining('Did you mean wire-2020?'),
  });
  writeFileSync(join(texts, 'wire-2020.txt'), 'Port City');
  expect(await cite(folder, 'wire-2020', 'Port')).toMatchObject({
    code: 1,
    out: '',
    err: expect.stringContaining('wire-2020.txt is not the text that wire-2020 records'),
  });
});

test('JSON tells matches, nearest passage and evidence', async () => {
  const { folder } = smallDataset();
  const found = JSON.parse((await cite(folder, 'wire-2020', 'Bo Ray', '--json')).out);
  expect(found).toMatchObject({
    source: 'wire-2020',
    file: 'wire-2020.txt',
    matches: [{ line: 3, column: 26, passage: 'Bo Ray', differences: [] }],
    nearest: null,
    evidence: { type: 'passage', selector: { start: 53, end: 59 } },
  });
  const several = await cite(folder, 'wire-2020', 'Port City', '--json');
  expect(several.code).toBe(1);
  expect(JSON.parse(several.out)).toMatchObject({ evidence: null, matches: { length: 2 } });
});
