import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { schemaVersion } from '../dataset/build.ts';
import { type Migration, MigrationError, migrate, migrations } from './migrate.ts';

/** Made up for this test: version 2 renames a field, version 3 splits a record and drops another. */
const steps: readonly Migration[] = [
  {
    to: 2,
    title: 'A note is a remark',
    migrate:
      () =>
      ({ note, ...rest }) => [note === undefined ? rest : { ...rest, remark: note }],
  },
  {
    to: 3,
    title: 'Twins are two',
    migrate: () => (record) => {
      if (record['id'] === 'twins')
        return [
          { ...record, id: 'one' },
          { ...record, id: 'two' },
        ];
      return record['id'] === 'gone' ? [] : [record];
    },
  },
];

describe('migrate', () => {
  const records = [{ id: 'a', note: 'x' }, { id: 'twins', note: 'y' }, { id: 'gone' }];

  test('takes each record over all steps in order', () => {
    expect(migrate(records, 1, { to: 3, steps }).map(({ to }) => to)).toEqual([
      [{ id: 'a', remark: 'x' }],
      [
        { id: 'one', remark: 'y' },
        { id: 'two', remark: 'y' },
      ],
      [],
    ]);
    expect(records[0]).toEqual({ id: 'a', note: 'x' });
  });

  test('changes no record in place, whatever a step does', () => {
    const rude: Migration = {
      to: 2,
      title: 'Writes into what it is given.',
      migrate: () => (record) => [Object.assign(record, { note: 'other' })],
    };
    const [{ from, to } = { from: {}, to: [] }] = migrate([{ id: 'a', note: 'x' }], 1, {
      to: 2,
      steps: [rude],
    });
    expect([from, ...to]).toEqual([
      { id: 'a', note: 'x' },
      { id: 'a', note: 'other' },
    ]);
  });

  test('starts where the records are', () => {
    expect(migrate(records, 2, { to: 3, steps })[0]?.to).toEqual([{ id: 'a', note: 'x' }]);
    expect(migrate(records, schemaVersion)[0]?.to[0]).toBe(records[0]);
  });

  test('knows no way back and no way over a gap', () => {
    expect(() => migrate(records, 3, { to: 2, steps })).toThrow(MigrationError);
    expect(() => migrate(records, 1, { to: 4, steps })).toThrow(
      'no migration leads from version 3 to version 4',
    );
  });

  test('has a migration, in a numbered file, for each version after the first', () => {
    expect(migrations.map(({ to }) => to)).toEqual(
      Array.from({ length: schemaVersion - 1 }, (_, index) => index + 2),
    );
    const files = readdirSync(import.meta.dirname).filter((name) => /^\d{4}-[a-z0-9-]+\.ts$/.test(name));
    expect(files.map((name) => Number(name.slice(0, 4))).sort()).toEqual(migrations.map(({ to }) => to));
  });
});
