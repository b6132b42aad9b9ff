import { describe, expect, test } from 'vitest';
import { ruleWords } from '../diagnostics/words/rules.ts';
import { kinds, shapes } from '../generated/model.ts';
import { partFields } from './parts-resolve.ts';
import { rules } from './registry.ts';

describe('the registry', () => {
  test('every code has one rule, and every rule its codes', () => {
    const codes = rules.flatMap((rule) => rule.codes);
    expect(new Set(codes).size).toBe(codes.length);
    expect([...codes].sort()).toEqual(Object.keys(ruleWords).sort());
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
});
