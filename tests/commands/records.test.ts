import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { meta } from '@summit/data';
import { beforeAll, describe, expect, test } from 'vitest';
import { summit } from '../support/command.ts';
import { smallDataset } from '../support/folders.ts';

let records = '';
beforeAll(() => {
  ({ records } = smallDataset());
});

async function json(args: readonly string[]): Promise<unknown> {
  const { code, out, err } = await summit([...args, '--json']);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return JSON.parse(out);
}

describe('list', () => {
  test('the canonical dataset, for people', async () => {
    const { code, out, err } = await summit(['list']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^moscow-2019 +2019-06-05 +Moscow +[\d,]+ claims, \d+ documents {2}\S/m);
    expect(out).toContain(`data version ${meta.version}`);
  });

  test.each([
    ['2020-03-07', '2020-03-05 to 2020-03-07'],
    ['2020-03-05', '2020-03-05'],
  ])('a meeting that ends on %s', async (end, words) => {
    const own = smallDataset();
    const file = join(own.records, 'summits/port-2020.yml');
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace('  start: 2020-03-05\n', `  start: 2020-03-05\n  end: ${end}\n`));
    const { out } = await summit(['list', '--data', own.records]);
    expect(out).toContain(`port-2020  ${words}  Port City`);
  });

  test('a dataset of one’s own, for programs', async () => {
    expect(await json(['list', '--data', records])).toEqual([
      {
        id: 'port-2020',
        title: 'Meeting in Port City',
        date: { start: '2020-03-05' },
        places: ['Port City'],
        claims: 3,
        documents: 1,
      },
    ]);
  });
});

describe('show', () => {
  test('JSON holds the records that are referred to, and those that refer to it', async () => {
    const shown = await json(['show', 'quay-discussed', '--data', records]);
    expect(shown).toMatchObject({
      kind: 'claim',
      id: 'quay-discussed',
      summit: { kind: 'summit', id: 'port-2020', title: { en: 'Meeting in Port City' } },
      attribution: { voice: 'narration', source: { kind: 'source', id: 'wire-2020' } },
      referredToBy: { edition: [{ id: 'port-2020-edition-1' }] },
    });
  });

  test('every record of the small dataset can be shown', async () => {
    const ids = ['port-city', 'ann-lee', 'wire-2020', 'northland', 'trade-figure', 'lee-on-trade'];
    for (const id of [
      ...ids,
      'harbour-commitment',
      'harbour-agreement',
      'harbor-agreement',
      'trade-dispute',
    ]) {
      const { code, out, err } = await summit(['show', id, '--data', records]);
      expect({ id, code, err }).toEqual({ id, code: 0, err: '' });
      expect(out).toContain(id);
      expect(out).not.toMatch(/undefined|\[object|NaN/);
    }
  });

  test('names in three scripts', async () => {
    const { out } = await summit(['show', 'moscow-2019']);
    expect(out).toContain('Москва');
    expect(out).toContain('莫斯科');
  });
});
