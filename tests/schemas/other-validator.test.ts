import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { registerSchema, type SchemaObject, validate } from '@hyperjump/json-schema/draft-2020-12';
import { parseAll } from '@summit/data/parse';
import { recordKinds, schemaFaults } from '@summit/data/validate';
import { beforeAll, describe, expect, test } from 'vitest';
import { root } from '../support/command.ts';
import { caseNamed, faultCases } from '../support/fault-cases.ts';

/**
 * The published schemas mean the same to a validator that shares nothing with ours, which Ajv compiles: of every
 * record, canonical or broken, both say the same.
 */

const published = join(root, 'packages/data/dist/schemas');

type Validator = (value: unknown) => boolean;
let sound: Validator;
const soundAs = new Map<string, Validator>();

beforeAll(async () => {
  // The schemas name each other by their files, so any address will do for the folder.
  const address = (name: string) => `https://schemas.example/${name}`;
  for (const name of readdirSync(published).filter((one) => one.endsWith('.schema.json')))
    registerSchema(JSON.parse(readFileSync(join(published, name), 'utf8')) as SchemaObject, address(name));
  const compile = async (kind: string): Promise<Validator> => {
    const check = await validate(address(`${kind}.schema.json`));
    return (value) => check(value as never).valid;
  };
  sound = await compile('record');
  for (const kind of recordKinds) soundAs.set(kind, await compile(kind));
});

/** The records of a dataset's files that can be read. */
function recordsOf(files: ReadonlyMap<string, string>) {
  const named = [...files].filter(([name]) => name.startsWith('records/'));
  return parseAll(named.map(([name, text]) => ({ name, text }))).records.filter((record) => record.sound);
}

/** What the other validator says of a record, and what ours says. */
function verdicts({ kind, value }: { readonly kind: string | null; readonly value: unknown }) {
  const own = kind === null ? undefined : soundAs.get(kind);
  return {
    theirs: own ? own(value) : sound(value),
    ours: schemaFaults(kind ?? '', value).length === 0,
  };
}

test('every canonical record is sound to both, as its kind and as any record', () => {
  const home = join(root, 'packages/data');
  const names = readdirSync(join(home, 'records'), { recursive: true, encoding: 'utf8' });
  const files = names.flatMap((name) => (/\.(ya?ml|json)$/.test(name) ? join('records', name) : []));
  const records = recordsOf(new Map(files.map((name) => [name, readFileSync(join(home, name), 'utf8')])));
  expect(records.length).toBeGreaterThan(500);
  for (const record of records) {
    expect([record.file, verdicts(record)]).toEqual([record.file, { theirs: true, ours: true }]);
    expect([record.file, sound(record.value)]).toEqual([record.file, true]);
  }
});

describe('cases of faults', () => {
  test.each(faultCases.map((one) => [one.name, one] as const))('%s', (_, { files }) => {
    for (const record of recordsOf(files)) {
      const { theirs, ours } = verdicts(record);
      expect([record.file, theirs]).toEqual([record.file, ours]);
    }
  });

  test('those against the schema are among them: the other validator refuses their records too', () => {
    const CODES = [
      'missing-property',
      'unknown-property',
      'wrong-type',
      'wrong-form',
      'value-not-allowed',
      'text-length',
      'item-count',
      'number-range',
      'repeated-item',
      'missing-kind',
    ];
    for (const code of CODES) {
      const cases = faultCases.filter(({ expected }) => expected.some((one) => one.code === code));
      expect([code, cases.length]).not.toEqual([code, 0]);
      for (const { files } of cases)
        expect([code, recordsOf(files).every((one) => verdicts(one).theirs)]).toEqual([code, false]);
    }
  });
});

test('a record with one value spoilt is refused by both or by neither', () => {
  const records = recordsOf(caseNamed('sound').files);
  const spoilt = [null, true, -1, '', 'x'.repeat(20_000), '2019-13-40', [], { kind: 'x' }];
  let refused = 0;
  for (const { file, kind, value, spans } of records)
    for (const pointer of spans.keys()) {
      if (pointer === '' || pointer === '/kind') continue;
      for (const instead of spoilt) {
        const copy = structuredClone(value) as Members;
        const path = pointer.split('/').slice(1);
        const last = path.pop() ?? '';
        const holder = path.reduce<Members>((at, member) => at[member] as Members, copy);
        Object.assign(holder, { [last]: instead });
        const { theirs, ours } = verdicts({ kind, value: copy });
        expect([file, pointer, instead, theirs]).toEqual([file, pointer, instead, ours]);
        if (!ours) refused++;
      }
    }
  expect(refused).toBeGreaterThan(1000);
});

/** An object, or a list by its indices. */
type Members = Record<string, unknown>;
