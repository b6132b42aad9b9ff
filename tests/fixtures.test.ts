import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { canonicalForm, parseAll, type SourceFile } from '@summit/data/parse';
import { type DataDiagnostic, dataWords, formatDiagnostics, validate } from '@summit/data/validate';
import { describe, expect, test } from 'vitest';
import { expectedFaults, faultFixtures } from './support/faults.ts';

function filesBelow(folder: string): SourceFile[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.\w+$/.test(name))
    .sort()
    .map((name) => ({ name: name.replaceAll('\\', '/'), text: readFileSync(join(folder, name), 'utf8') }));
}

function faultsOf(folder: string): { diagnostics: readonly DataDiagnostic[]; told: string } {
  const files = filesBelow(join(folder, 'records'));
  const texts = new Map(
    filesBelow(join(folder, 'texts')).map((one) => [one.name.replace(/\.txt$/, ''), one.text]),
  );
  const { records, diagnostics, unreadable } = parseAll(files);
  const checked = validate(records, { texts, canonicalForm, unreadable });
  const all = [...diagnostics, ...checked.diagnostics];
  const sourceOf = new Map(files.map((one) => [one.name, one.text]));
  const told = formatDiagnostics(all, { wording: dataWords, source: (file) => sourceOf.get(file) });
  expect(checked.dataset === null).toBe(all.some(({ severity }) => severity === 'error'));
  return { diagnostics: all, told };
}

describe('each fault is told with its code, line and column, and nothing else is', () => {
  for (const [name, folder] of faultFixtures())
    test(name, () => {
      const expected = expectedFaults(folder);
      const { diagnostics, told } = faultsOf(folder);
      const found = diagnostics.map(({ code, place: { file, line, column } }) => ({
        code,
        file,
        line,
        column,
      }));
      expect(found).toEqual(expected);
      for (const { code } of expected) expect(told).toContain(`[${code}]`);
    });
});

test('every fault that can be told has a fixture', () => {
  const shown = new Set(
    faultFixtures().flatMap(([, folder]) => expectedFaults(folder).map(({ code }) => code)),
  );
  // Files of that size would weigh more than all others together; their tests make them up.
  expect(Object.keys(dataWords).filter((code) => !shown.has(code))).toEqual([
    'file-too-large',
    'too-many-values',
  ]);
});
