import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../support/command.ts';

test('every row of the table in SECURITY.md names tests that are there', () => {
  const rows = readFileSync(join(root, '.github/SECURITY.md'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| ') && !/^\| (---|What was tried)/.test(line));
  expect(rows.length).toBeGreaterThan(20);
  for (const row of rows) {
    const [, path = '', names = ''] = /`([^`]+\.test\.ts)`: ([^|]+) \|$/.exec(row) ?? [];
    const file = /^(?:packages|apps)\//.test(path) ? join(root, path) : join(import.meta.dirname, path);
    expect([row, path !== '' && existsSync(file)]).toEqual([row, true]);
    const text = readFileSync(file, 'utf8');
    for (const name of names.split('; '))
      expect([row, ["'", '`'].some((mark) => text.includes(`${mark}${name.trim()}`))]).toEqual([row, true]);
  }
});
