import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';

const factCheck = (...args: string[]) => {
  const script = join(import.meta.dirname, 'fact-check.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', script, ...args], {
    encoding: 'utf8',
    cwd: join(import.meta.dirname, '..'),
    maxBuffer: 1 << 26,
  });
  return { status, stdout, stderr };
};
const rowsOf = (stdout: string): string[][] => parse(stdout);

describe('npm run fact-check', () => {
  test('prints the same sample for the same seed, another for another', () => {
    const of = (seed: string) => factCheck('--seed', seed, '--count', '5', '--report', 'tracker');
    const [first, again, other] = [of('7'), of('7'), of('8')];
    expect(first).toMatchObject({
      status: 0,
      stderr: expect.stringMatching(/^5 of the kinds .*; seed 7\n$/),
    });
    expect(again.stdout).toBe(first.stdout);
    expect(other.stdout).not.toBe(first.stdout);
  }, 120_000);

  test('meets all that a reader meets in print, of one meeting', () => {
    const { stdout, stderr } = factCheck(
      '--seed',
      '1',
      '--count',
      '5000',
      '--meeting',
      'moscow-2019',
      '--format',
      'csv',
    );
    expect(stderr).toContain(
      'of the kinds headline, sentence, status, row, entry, picture, next, line; seed 1',
    );
    const [head, ...rows] = rowsOf(stdout);
    expect(head).toEqual([
      'No.',
      'Where',
      'Sentence',
      'Standing',
      'Words cited',
      'Source',
      'Address',
      'Holds?',
    ]);
    const told = rows.map(([, where, sentence]) => `${where}: ${sentence}`).join('\n');
    // A status with its test and its last event, a picture with its caption, and what comes next.
    expect(told).toMatch(/moscow-2019 tracker, status: .*Soybean plan.* Test: .* Last known: .*\[\d+\]/);
    expect(told).toMatch(
      /moscow-2019 full, picture: Figure \d+\. China–Russia trade .* Chinese customs: .*\[\d+/,
    );
    expect(told).toMatch(/moscow-2019 executive, next: What comes next .*Giant pandas/);
    expect(told).toMatch(/moscow-2019 executive, headline: .* commitments are kept/);
    // What stands on the pages alone comes where it is asked for.
    const page = factCheck(
      '--seed',
      '1',
      '--count',
      '5000',
      '--meeting',
      'moscow-2019',
      '--looked',
      '--format',
      'csv',
    );
    expect(rowsOf(page.stdout).length).toBeGreaterThan(rows.length);
  }, 240_000);

  test('shows the words that a status rests on beside it, with an address that leads to them', () => {
    const asked = [
      '--seed',
      '1',
      '--count',
      '500',
      '--meeting',
      'moscow-2019',
      '--report',
      'tracker',
      '--kind',
      'status',
    ];
    const { stdout } = factCheck(...asked, '--format', 'markdown');
    const [head, , ...rows] = stdout.trim().split('\n');
    expect(head).toBe('| No. | Where | Sentence | Standing | Words cited | Source | Address | Holds? |');
    const from = rows.findIndex((row) => row.includes('Soybean plan'));
    expect(rows[from]).toMatch(
      /“China was the primary buyer, importing 207 thousand tons” \| [^|]+ \([\w-]+\), Grade [A-F] \| <https?:[^>]*#:~:text=/,
    );
    expect(rows.filter((row) => row.split(/(?<!\\)\|/).length !== 10)).toEqual([]);
  }, 120_000);

  test('meets the rows of a comparison', () => {
    const { stdout } = factCheck('--seed', '1', '--count', '500', '--report', 'comparison', '--kind', 'row');
    expect(stdout).toMatch(/\d+\. Haval plant.*\n {3}moscow-2025 comparison; row/);
  }, 120_000);

  test('tells all that is wrong with what is asked for', () => {
    const wrong = [
      '--seed',
      'x',
      '--count',
      '0',
      '--meeting',
      'nowhere',
      '--report',
      'none',
      '--kind',
      'all',
      '--format',
      'odt',
    ];
    const { status, stderr } = factCheck(...wrong);
    expect(status).toBe(2);
    expect(stderr.match(/^error: --(?:seed|count|meeting|report|kind|format) /gm)).toHaveLength(6);
  }, 60_000);
});
