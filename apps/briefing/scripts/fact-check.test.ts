import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';

const factCheck = (...args: string[]) => {
  const script = join(import.meta.dirname, 'fact-check.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', script, ...args], {
    encoding: 'utf8',
    cwd: join(import.meta.dirname, '..'),
  });
  return { status, stdout, stderr };
};

describe('npm run fact-check', () => {
  test('prints the same sample for the same seed, another for another', () => {
    const [first, again, other] = ['7', '7', '8'].map((seed) => factCheck('--seed', seed, '--count', '5'));
    expect(first).toMatchObject({ status: 0, stderr: '5 sentences, seed 7\n' });
    expect(again?.stdout).toBe(first?.stdout);
    expect(other?.stdout).not.toBe(first?.stdout);
  }, 60_000);

  test('shows sentence, words, source, address and standing side by side, of one meeting', () => {
    const { stdout } = factCheck(
      '--seed',
      '1',
      '--count',
      '400',
      '--summit',
      'moscow-2019',
      '--format',
      'markdown',
    );
    const [head, , ...rows] = stdout.trim().split('\n');
    expect(head).toBe('| No. | Sentence | Standing | Words cited | Source | Address | Holds? |');
    const quoted = rows.find((row) => row.includes('#:~:text='));
    expect(quoted).toMatch(/“[^”]+” .*\| [^|]+ \([\w-]+\), Grade [A-F] \| <https?:[^>]*#:~:text=/);
    expect(rows.filter((row) => row.split(/(?<!\\)\|/).length !== 9)).toEqual([]);
    expect(rows.some((row) => row.includes('| Only one side') || row.includes('| Corroborated'))).toBe(true);
  }, 60_000);

  test('writes the same as CSV', () => {
    const { stdout } = factCheck('--seed', '1', '--count', '5', '--format', 'csv');
    const [head, first] = parse(stdout) as string[][];
    expect(head).toEqual(['No.', 'Sentence', 'Standing', 'Words cited', 'Source', 'Address', 'Holds?']);
    expect(first?.[0]).toBe('1');
  }, 60_000);

  test('tells all that is wrong with what is asked for', () => {
    const { status, stderr } = factCheck(
      '--seed',
      'x',
      '--count',
      '0',
      '--summit',
      'nowhere',
      '--format',
      'odt',
    );
    expect(status).toBe(2);
    expect(stderr.match(/^error: --(?:seed|count|summit|format) /gm)).toHaveLength(4);
  }, 60_000);
});
