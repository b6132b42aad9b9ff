import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { recordingTerminal } from '../testing/recording-terminal.ts';
import { type MigrationPath, migrateRecords } from './migrate.ts';

/** Made up for this test: places get a scale, and twins become two. */
const path: MigrationPath = {
  to: 2,
  steps: [
    {
      to: 2,
      title: 'A place has a scale; twins are two',
      migrate: (record) => {
        if (record['kind'] !== 'place') return [record];
        const { placeType, ...rest } = record;
        const place = { ...rest, scale: placeType ?? 'point' };
        return record['id'] === 'twins'
          ? [
              { ...place, id: 'one' },
              { ...place, id: 'two' },
            ]
          : [place];
      },
    },
  ],
};

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'summit-migrate-'));
  writeFileSync(join(folder, 'town.yml'), 'kind: place\nid: town\nplaceType: city\n');
  writeFileSync(join(folder, 'twins.json'), '{ "kind": "place", "id": "twins", "placeType": "city" }\n');
  writeFileSync(join(folder, 'person.yml'), '# by hand\nkind: person\nid: person\n');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('summit migrate', () => {
  test('rewrites the records that a step changes, and notes the version', async () => {
    const terminal = recordingTerminal();
    expect(await migrateRecords(terminal, folder, {}, path)).toBe(0);
    expect(readdirSync(folder).sort()).toEqual([
      '.schema-version',
      'one.json',
      'person.yml',
      'town.yml',
      'two.json',
    ]);
    expect(readFileSync(join(folder, '.schema-version'), 'utf8')).toBe('2\n');
    expect(readFileSync(join(folder, 'town.yml'), 'utf8')).toBe('kind: place\nid: town\nscale: city\n');
    expect(JSON.parse(readFileSync(join(folder, 'two.json'), 'utf8'))).toEqual({
      kind: 'place',
      id: 'two',
      scale: 'city',
    });
    expect(readFileSync(join(folder, 'person.yml'), 'utf8')).toBe('# by hand\nkind: person\nid: person\n');
    expect(terminal.printed[0]).toBe('2: A place has a scale; twins are two');
    expect(terminal.printed.at(-1)).toBe('2 records of 3 records were changed: version 1 → 2');
    const again = recordingTerminal();
    await migrateRecords(again, folder, {}, path);
    expect(again.printed.at(-1)).toContain('nothing to do');
  });

  test('does nothing when it is only tried', async () => {
    const terminal = recordingTerminal();
    await migrateRecords(terminal, folder, { dryRun: true }, path);
    expect(terminal.printed.at(-1)).toContain('would be changed');
    expect(readdirSync(folder).sort()).toEqual(['person.yml', 'town.yml', 'twins.json']);
  });

  test('leaves all as it is where a record cannot be read, or is of a later version', async () => {
    writeFileSync(join(folder, 'broken.yml'), 'kind: [place\n');
    await expect(migrateRecords(recordingTerminal(), folder, {}, path)).rejects.toThrow('cannot be read');
    expect(readFileSync(join(folder, 'town.yml'), 'utf8')).toContain('placeType');
    writeFileSync(join(folder, '.schema-version'), '9\n');
    await expect(migrateRecords(recordingTerminal(), folder, {}, path)).rejects.toThrow('follows version 9');
    writeFileSync(join(folder, '.schema-version'), 'new\n');
    await expect(migrateRecords(recordingTerminal(), folder, {}, path)).rejects.toThrow(
      'does not hold a version',
    );
  });

  test('tells the same as JSON', async () => {
    const terminal = recordingTerminal();
    expect(await migrateRecords(terminal, folder, { dryRun: true, json: true }, path)).toBe(0);
    expect(readdirSync(folder)).not.toContain('.schema-version');
    expect(JSON.parse(terminal.printed.join('\n'))).toMatchObject({
      from: 1,
      to: 2,
      dryRun: true,
      steps: [{ to: 2, title: 'A place has a scale; twins are two' }],
      changes: [
        {},
        { remove: expect.stringMatching(/twins\.json$/), write: [{}, {}].map(() => expect.any(String)) },
      ],
    });
  });
});
