import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { canonicalForm, parseAll, type SourceFile } from '@summit/data/parse';
import {
  type DataDiagnostic,
  dataWords,
  formatDiagnostic,
  formatDiagnostics,
  validate,
} from '@summit/data/validate';
import { describe, expect, test } from 'vitest';
import { type FaultCase, faultCases } from './support/fault-cases.ts';

function faultsOf({ files }: FaultCase): { diagnostics: readonly DataDiagnostic[]; told: string } {
  const below = (folder: string): SourceFile[] =>
    [...files].flatMap(([name, text]) => (name.startsWith(folder) ? { name, text } : []));
  const texts = new Map(
    below('texts/').map(({ name, text }) => [name.replace(/^texts\/|\.txt$/g, ''), text]),
  );
  const { records, diagnostics, unreadable } = parseAll(below('records/'));
  const checked = validate(records, { texts, canonicalForm, unreadable });
  const all = [...diagnostics, ...checked.diagnostics];
  const told = formatDiagnostics(all, { wording: dataWords, source: (file) => files.get(file) });
  expect(checked.dataset === null).toBe(all.some(({ severity }) => severity === 'error'));
  return { diagnostics: all, told };
}

describe('each fault is told with its code, line and column, and nothing else is', () => {
  for (const one of faultCases)
    test(one.name, () => {
      const { diagnostics, told } = faultsOf(one);
      const found = diagnostics.map(({ code, place: { file, line, column } }) => ({
        code,
        file,
        line,
        column,
      }));
      expect(found).toEqual(one.expected);
      one.expected.forEach(({ code }, index) => {
        const [fault] = diagnostics
          .slice(index, index + 1)
          .map((each) => formatDiagnostic(each, { wording: dataWords }));
        for (const words of [`[${code}]`, ...(one.words[index] ?? [])]) expect(fault).toContain(words);
      });
      // What the words are made of is given in full.
      expect(told).not.toMatch(/undefined|\[object|NaN/);
    });
});

const told = new Set(faultCases.flatMap(({ expected }) => expected.map(({ code }) => code)));

test('every fault that can be told has a case', () => {
  // Files of that size would weigh more than all others together; their tests make them up.
  expect(Object.keys(dataWords).filter((code) => !told.has(code))).toEqual([
    'file-too-large',
    'too-many-values',
  ]);
});

test('every rule has a file of cases of its own', () => {
  const rules = readdirSync(join(import.meta.dirname, '../packages/data/src/rules')).flatMap(
    (file) => /^(?!rule\.)([a-z-]+)\.ts$/.exec(file)?.[1] ?? [],
  );
  const files = readdirSync(join(import.meta.dirname, 'fixtures')).flatMap(
    (file) => /^(.+)\.yml$/.exec(file)?.[1] ?? [],
  );
  expect(files.sort()).toEqual([...rules, 'schema', 'syntax'].sort());
});
