import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { generateDataset } from './dataset.ts';
import { readDefinitions } from './definitions.ts';
import { compileIds } from './types.ts';

const root = resolve(import.meta.dirname, '../../../..');
const folder = mkdtempSync(join(tmpdir(), 'summit-ids-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('an id that was moved is one of the kind that it leads to; one that was split or withdrawn is not', () => {
  cpSync(join(root, 'tests/fixtures/sound/records'), folder, { recursive: true });
  const [one, other] = readdirSync(join(folder, 'organizations')).map((name) => name.replace('.yml', ''));
  const before = generateDataset(folder, '1.0.0').ids;
  const files: Readonly<Record<string, string>> = {
    aaa: `kind: redirect\nid: aaa\nreason: moved\nto: ${one}\n`,
    coast: `kind: redirect\nid: coast\nreason: split\nto:\n  - ${one}\n  - ${other}\n`,
    mole: 'kind: redirect\nid: mole\nreason: withdrawn\nnote: It was never built.\n',
  };
  for (const [id, text] of Object.entries(files)) writeFileSync(join(folder, 'redirects', `${id}.yml`), text);
  const { ids, report } = generateDataset(folder, '1.0.0');
  expect(report).toBe('');
  expect(ids.get('organization')).toEqual(['aaa', ...(before.get('organization') ?? [])]);
  expect(ids.get('redirect')).toEqual(expect.arrayContaining(['aaa', 'coast', 'mole']));
  const types = compileIds(readDefinitions(join(root, 'schemas')), ids, null);
  expect(types).toContain("export type OrganizationId = \n  | 'aaa'\n");
});
