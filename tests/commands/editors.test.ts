/** What `summit init` promises: editors complete records, explain them and mark faults, by the schemas beside them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { summit } from '../support/command.ts';
import { freshFolder } from '../support/folders.ts';
import { type Editor, openJson, openYaml } from '../support/language-servers.ts';

let folder = '';
beforeAll(async () => {
  folder = join(freshFolder(), 'mine');
  const { code, err } = await summit(['init', folder, '--yes']);
  expect({ code, err }).toEqual({ code: 0, err: '' });
});

interface Schema {
  readonly properties: Readonly<Record<string, { readonly description: string }>>;
  readonly $defs: Readonly<
    Record<string, { readonly description: string; readonly oneOf: readonly { readonly const: string }[] }>
  >;
}
const schema = (name: string): Schema =>
  JSON.parse(readFileSync(join(folder, `schemas/${name}.schema.json`), 'utf8'));

/** Markdown escapes signs, and lines may be broken anew. */
const plain = (words: string): string => words.replace(/\\/g, '').replace(/\s+/g, ' ');

/** A new record, which no first line leads to its schema. */
const started = `kind: claim\nid: ferry-fares\nsummit: ferry-town-2024\nstatement: Fares were discussed.\n`;

/** The same in JSON: a line that is a bar alone is a property that is being written. */
const inJson = (yaml: string): string => {
  const properties = yaml
    .trim()
    .split('\n')
    .map((line) => {
      const [name = '', value = ''] = line.split(': ');
      return line === '|' ? '  |' : `  ${JSON.stringify(name)}: ${JSON.stringify(value)}`;
    });
  return `{\n${properties.join(',\n')}\n}\n`;
};

describe.each<[string, () => Promise<Editor>, (yaml: string) => [name: string, text: string]]>([
  [
    'YAML, by the pattern of its folder',
    () => openYaml(folder),
    (yaml) => ['records/claims/ferry-fares.yml', yaml],
  ],
  [
    'YAML, by its first line',
    () => openYaml(folder),
    (yaml) => [
      'drafts/claims/ferry-fares.yml',
      `# yaml-language-server: $schema=../../schemas/claim.schema.json\n${yaml}`,
    ],
  ],
  ['JSON', async () => openJson(folder), (yaml) => ['records/claims/ferry-fares.json', inJson(yaml)]],
])('%s', (_, open, write) => {
  let editor: Editor;
  beforeAll(async () => {
    editor = await open();
  });
  afterAll(() => editor?.close());
  const ask = (yaml: string) => editor.ask(...write(yaml));

  test('properties that are missing are offered, and none that is there', async () => {
    const { completions } = await ask(`${started}|\n`);
    expect(completions).toEqual(expect.arrayContaining(['theme', 'speechAct', 'attribution', 'evidence']));
    expect(completions).not.toContain('statement');
  });

  test('the words of a property are offered, all of them', async () => {
    const acts = schema('common').$defs['speechAct']?.oneOf.map((one) => one.const) ?? [];
    expect(acts.length).toBeGreaterThan(5);
    const { completions } = await ask(`${started}speechAct: |\n`);
    expect(completions.map((label) => label.replaceAll('"', ''))).toEqual(expect.arrayContaining(acts));
  });

  test('a property is explained in the words of the schema', async () => {
    const { hover } = await ask(started.replace('statement', 'state|ment'));
    expect(plain(hover)).toContain(plain(schema('claim').properties['statement']?.description ?? '?'));
  });

  test('a word that is none of those is marked in its line', async () => {
    const { faults } = await ask(`${started}speechAct: agreeed|\n`);
    expect(faults.join('\n')).toMatch(/agreed.*discussed/);
  });
});

describe('the worked example', () => {
  let editor: Editor;
  beforeAll(async () => {
    editor = await openYaml(folder);
  });
  afterAll(() => editor?.close());

  test.each([
    'records/claims/customs-office-discussed.yml',
    'records/summits/ferry-town-2024.yml',
    'records/commitments/build-lode-bridge.yml',
  ])('%s is without a fault', async (name) => {
    const { faults } = await editor.ask(name, `${readFileSync(join(folder, name), 'utf8')}|`);
    expect(faults).toEqual([]);
  });
});
