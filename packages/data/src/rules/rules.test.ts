import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { kinds, shapes } from '../generated/model.ts';
import { rules } from '../generated/rules.ts';
import { partFields } from './parts-resolve.ts';

test('every file beside rule.ts is a rule, and each is applied', async () => {
  const names = readdirSync(import.meta.dirname).flatMap((file) => /^([a-z-]+)\.ts$/.exec(file)?.[1] ?? []);
  const found = await Promise.all(
    names.map(async (name) => {
      const exported = Object.values(
        (await import(/* @vite-ignore */ `./${name}.ts`)) as Readonly<Record<string, unknown>>,
      );
      return exported.filter((one) => (rules as readonly unknown[]).includes(one)).length;
    }),
  );
  expect(Object.fromEntries(names.map((name, index) => [name, found[index]]))).toEqual(
    Object.fromEntries(names.map((name) => [name, name === 'rule' ? 0 : 1])),
  );
  expect(rules).toHaveLength(names.length - 1);
});

test('every field of the schemas that refers to a part has a scope', () => {
  const found: string[] = [];
  const visit = (kind: string, title: string, pointer: string): void => {
    const shape = shapes[title];
    if (shape?.is === 'union')
      for (const branch of Object.values(shape.branches)) visit(kind, branch, pointer);
    if (shape?.is === 'local' && !pointer.endsWith('/id')) found.push(`${kind}:${pointer}`);
    if (shape?.is !== 'object') return;
    for (const [name, { type, list }] of Object.entries(shape.fields))
      visit(kind, type, `${pointer}/${name}${list ? '/*' : ''}`);
  };
  for (const [kind, { title }] of Object.entries(kinds)) visit(kind, title, '');
  expect([...new Set(found)].sort()).toEqual([...partFields].sort());
});
