import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readDefinitions } from './generate/definitions.ts';
import { compileDictionary } from './generate/dictionary.ts';

const home = resolve(import.meta.dirname, '..');
const current = compileDictionary(readDefinitions(join(home, '../../schemas')));

test('the data dictionary is that of the schemas (npm run dictionary -w @summit/data)', () => {
  expect(readFileSync(join(home, 'docs/data-dictionary.md'), 'utf8')).toBe(current);
});

test('every link in it leads somewhere', () => {
  const targets = new Set([
    ...[...current.matchAll(/^### (\w+)$/gm)].map(([, title = '']) => title.toLowerCase()),
    ...[...current.matchAll(/<a id="(\w+)">/g)].map(([, id]) => id),
  ]);
  for (const [, to] of current.matchAll(/\]\(#(\w+)\)/g)) expect(targets).toContain(to);
});
