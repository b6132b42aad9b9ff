import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { parseAll } from '../parse/parse-all.ts';
import type { SourceFile } from '../parse/raw-record.ts';
import { type SoundPart, soundPart } from './sound-part.ts';
import { validate } from './validate.ts';

const folder = resolve(import.meta.dirname, '../../../../tests/fixtures/sound/records');
const one = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.yml'))
  .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
const ids = one.map(({ text }) => /^id: (.*)$/m.exec(text)?.[1] ?? '');
const anyId = new RegExp(
  `(?<=[ /]|^)(${ids.sort((a, b) => b.length - a.length).join('|')})(?=$|\\.yml)`,
  'gm',
);

/** The small dataset thrice, every id with an ending of its own. */
const files: readonly SourceFile[] = ['-a', '-b', '-c'].flatMap((ending) =>
  one.map(({ name, text }) => ({
    name: name.replace(anyId, `$1${ending}`),
    text: text.replace(anyId, `$1${ending}`),
  })),
);

function soundPartWith(changed: Readonly<Record<string, (text: string) => string>>): SoundPart {
  for (const name of Object.keys(changed)) expect(files.map((file) => file.name)).toContain(name);
  const parsed = parseAll(
    files.map((file) => ({ ...file, text: changed[file.name]?.(file.text) ?? file.text })),
  );
  const { dataset, diagnostics } = validate(parsed.records, parsed);
  expect(dataset).toBeNull();
  return soundPart(parsed.records, [...parsed.diagnostics, ...diagnostics], parsed);
}

test('the three are sound', () => {
  // They are the same but for their ids, of which warnings tell.
  const { diagnostics } = validate(parseAll(files).records);
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
});

const mistyped = (text: string) => text.replace(/^kind: (\w+)$/m, 'kind: $1\nwrong: 1');

test.each([
  ['a claim', 'claims/agreement-signed-b.yml', mistyped],
  ['a claim that nothing refers to', 'claims/quay-discussed-b.yml', mistyped],
  ['a figure', 'figures/trade-figure-b.yml', mistyped],
  // It belongs to the summit by way of its claim alone, and nothing refers to it.
  ['a quotation', 'quotations/lee-on-trade-b.yml', mistyped],
  ['the summit', 'summits/port-2020-b.yml', mistyped],
  ['a person', 'persons/ann-lee-b.yml', mistyped],
  ['the source of all', 'sources/wire-2020-b.yml', mistyped],
  [
    'a reference that leads nowhere',
    'claims/trade-reached-b.yml',
    (text: string) => text.replace('ann-lee-b', 'nobody'),
  ],
])('a fault of %s leaves out its summit, and no other', (_, file, change) => {
  const { dataset, leftOut } = soundPartWith({ [file]: change });
  expect([...(dataset?.summits.keys() ?? [])]).toEqual(['port-2020-a', 'port-2020-c']);
  expect([...(dataset?.claims.keys() ?? [])].filter((id) => id.endsWith('-b'))).toEqual([]);
  // A fault may have another in its wake: without the figure, the claim's number has none.
  expect(leftOut).toEqual([{ id: 'port-2020-b', files: expect.arrayContaining([file]) }]);
});

test('each summit is told with the files that are its reason', () => {
  const { dataset, leftOut } = soundPartWith({
    'claims/agreement-signed-a.yml': mistyped,
    'persons/bo-ray-a.yml': mistyped,
    'sources/wire-2020-c.yml': mistyped,
  });
  expect([...(dataset?.summits.keys() ?? [])]).toEqual(['port-2020-b']);
  expect(leftOut).toEqual([
    { id: 'port-2020-a', files: ['claims/agreement-signed-a.yml', 'persons/bo-ray-a.yml'] },
    { id: 'port-2020-c', files: ['sources/wire-2020-c.yml'] },
  ]);
});

test('a file of which nothing can be read might belong to any summit', () => {
  const { dataset, leftOut } = soundPartWith({ 'claims/quay-discussed-b.yml': () => '- a list\n' });
  expect(dataset).toBeNull();
  expect(leftOut.map(({ id }) => id)).toEqual(['port-2020-a', 'port-2020-b', 'port-2020-c']);
});
