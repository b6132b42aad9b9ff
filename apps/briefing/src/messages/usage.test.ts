/** What the compilers cannot tell: whether each message is said anywhere. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { catalogues } from '../generated/messages.ts';
import { messageCalls } from '../templates/message-calls.ts';
import { literals } from '../testing/literals.ts';

const app = resolve(import.meta.dirname, '../..');

function filesBelow(folder: string, extension: string, but = /^$/): string[] {
  return readdirSync(join(app, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(extension) && !name.endsWith('.test.ts') && !name.includes('generated'))
    .filter((name) => !but.test(name))
    .map((name) => readFileSync(join(app, folder, name), 'utf8'));
}

const escaped = (text: string): string => text.replace(/[.\\]/g, '\\$&');

/** Ids as they stand in the code: whole, or with a code of a list in them. */
function idsInCode(sources: readonly string[]): RegExp {
  const ids = new Set<string>();
  for (const source of sources) {
    for (const [, id = ''] of source.matchAll(/'([a-z][\w-]*(?:\.[a-z]+)?)'/g)) ids.add(escaped(id));
    for (const [, id = ''] of source.matchAll(/`((?:[\w.-]|\$\{[^}`]*\})+)`/g)) {
      const parts = id.split(/\$\{[^}]*\}/);
      // What is hardly more than a value could be anything.
      if (parts.join('').length > 3) ids.add(parts.map(escaped).join('[\\w-]+'));
    }
  }
  return new RegExp(`^(?:${[...ids].join('|')})$`);
}

test('every message of the English catalogue is said by a template or by code', () => {
  const templates = [...filesBelow('templates', '.hbs'), ...filesBelow('src', '.hbs')];
  const called = new Set(templates.flatMap((source) => messageCalls(source).calls.map(({ id }) => id)));
  const inCode = idsInCode(filesBelow('src', '.ts'));
  const ids = Object.keys(catalogues['en']?.().catalogue ?? {});
  expect(ids.length).toBeGreaterThan(0);
  expect(ids.filter((id) => !called.has(id) && !inCode.test(id))).toEqual([]);
});

test('templates hold no words of their own', () => {
  const templates = [...filesBelow('templates', '.hbs'), ...filesBelow('src/reports', '.hbs')];
  expect(templates.length).toBeGreaterThan(40);
  const words = templates.flatMap((source) => {
    const labels = Array.from(
      source.matchAll(/\s(?:aria-label|alt|title)="([^"{]*)/g),
      ([, label = '']) => label,
    );
    const shown = source
      .replace(/\{\{[\s\S]*?\}\}/g, '')
      .replace(/<[^>]*>/g, ' ')
      .replace(/&\w+;/g, ' ');
    const all = [shown, ...labels].flatMap((text): string[] => text.match(/[A-Za-z]{2,}/g) ?? []);
    // A name, the same in all languages.
    return all.filter((word) => word !== 'PDF');
  });
  expect(words).toEqual([]);
});

test('the code of the app and of the typesetter holds no sentences', () => {
  const sources = [
    // The command has a stricter test of its own.
    ...filesBelow('src', '.ts', /^cli|testing\//),
    // The plain theme is an example, and standards want words of their own in each file.
    ...filesBelow('../../packages/typesetter/src', '.ts', /^theme|testing\/|^pdf\/(metadata|srgb-profile)/),
  ];
  // A bug is told as it is.
  const texts = sources.flatMap((source) => literals(source.replace(/Error\(\s*(?:'[^'\n]*'|`[^`]*`)/g, '')));
  const sentences = texts
    .map(([, text]) => text.replace(/\$\{[^}]*\}|<[^>]*>|@media[^{]*/g, '…'))
    .filter((text) =>
      /[\p{L}…] (?:an?|the|of|is|are|its?|and|in|to|no|not|that|which|for|by|on|from|than) [\p{L}…]/u.test(
        text,
      ),
    );
  expect(texts.length).toBeGreaterThan(1000);
  expect(sentences).toEqual([]);
});
