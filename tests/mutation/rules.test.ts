/**
 * Each rule alone, with the cases of its own file of fixtures: so a run knows which few tests a mutation of a rule can
 * be noticed by. What all rules tell together is held by fixtures.test.ts.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildDataset } from '../../packages/data/src/dataset/build.ts';
import type { DataDiagnostic } from '../../packages/data/src/diagnostics/catalogue.ts';
import { sortDiagnostics } from '../../packages/data/src/diagnostics/diagnostic.ts';
import { formatDiagnostic } from '../../packages/data/src/diagnostics/format.ts';
import { dataWords } from '../../packages/data/src/diagnostics/words.ts';
import type { SummitRecord } from '../../packages/data/src/generated/open.ts';
import { canonicalForm } from '../../packages/data/src/parse/canonical-form.ts';
import { parse } from '../../packages/data/src/parse/parse.ts';
import { baseName } from '../../packages/data/src/parse/raw-record.ts';
import { type Rule, RuleContext } from '../../packages/data/src/rules/rule.ts';
import { diagnoseSchema } from '../../packages/data/src/validate/schema-faults.ts';
import { type FaultCase, faultCases } from '../support/fault-cases.ts';

const folder = join(import.meta.dirname, '../../packages/data/src/rules');
/** Most files are the same in all cases. */
const parsed = new Map<string, ReturnType<typeof parse>>();

function contextOf({ files }: FaultCase): RuleContext {
  const unsoundIds = new Set<string>();
  const records = [...files].flatMap(([name, text]) => {
    if (!name.startsWith('records/')) return [];
    const key = `${name}\n${text}`;
    const { record: raw } = parsed.get(key) ?? parse({ name, text });
    parsed.set(key, { record: raw, diagnostics: [] });
    if (raw?.sound && diagnoseSchema(raw).length === 0)
      return [{ raw, record: raw.value as unknown as SummitRecord }];
    unsoundIds.add(raw?.id ?? baseName(name)).add(baseName(name));
    return [];
  });
  const texts = new Map(
    [...files].flatMap(([name, text]) =>
      name.startsWith('texts/') ? [[name.replace(/^texts\/|\.txt$/g, ''), text] as const] : [],
    ),
  );
  const dataset = buildDataset(
    records.map(({ record }) => record),
    null,
  );
  return new RuleContext({ dataset, records, unsoundIds, texts, canonicalForm });
}

/** The rules that are mutated, by the names of their files; all of them where nothing says so. */
const mutated = process.env['MUTATED_RULES']?.split(',');
const names = readdirSync(folder).flatMap((file) => /^(?!rule\.)([a-z-]+)\.ts$/.exec(file)?.[1] ?? []);
const rules = await Promise.all(
  names
    .filter((name) => !mutated || mutated.includes(name))
    .map(async (name) => {
      const module = (await import(/* @vite-ignore */ `${folder}/${name}.ts`)) as Readonly<
        Record<string, unknown>
      >;
      const rule = Object.values(module).find((each) => typeof each === 'function') as Rule<object>;
      // The interface of its faults, which no mutation changes, says which are of this rule.
      const source = readFileSync(join(folder, `${name}.ts`), 'utf8');
      const [, faults = ''] = /^export interface \w+ \{\n([\s\S]*?)^\}$/m.exec(source) ?? [];
      return { name, rule, codes: Array.from(faults.matchAll(/^ {2}'?([a-z-]+)'?:/gm), ([, code]) => code) };
    }),
);

describe.each(rules)('$name', ({ name, rule, codes }) => {
  test.each(
    faultCases
      .filter((one) => one.name === 'sound' || one.name.startsWith(`${name}: `))
      .map((one) => [one.name, one] as const),
  )('%s', (_, one) => {
    const told = sortDiagnostics(rule(contextOf(one)) as unknown as DataDiagnostic[]);
    const expected = one.expected
      .map((fault, index) => ({ ...fault, words: one.words[index] ?? [] }))
      .filter(({ code }) => codes.includes(code));
    expect(
      told.map(({ code, place: { file, line, column } }) => `${file}:${line}:${column} ${code}`),
    ).toEqual(expected.map(({ code, file, line, column }) => `${file}:${line}:${column} ${code}`));
    told.forEach((fault, index) => {
      const words = formatDiagnostic(fault, { wording: dataWords });
      // What the words are made of is given in full.
      expect(words).not.toMatch(/undefined|\[object|NaN/);
      for (const some of expected[index]?.words ?? []) expect(words).toContain(some);
    });
  });
});
