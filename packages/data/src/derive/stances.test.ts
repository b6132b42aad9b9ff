import { describe, expect, test } from 'vitest';
import type { Document, Summit } from '../generated/open.ts';
import { claimOf, page, record, world } from '../testing/world.ts';
import { stances, stancesOnClaim } from './stances.ts';
import { subsetOf } from './subset.ts';

const position = (party: string, stance: string, more: object = {}) => ({
  party,
  stance,
  evidence: [],
  ...more,
});

function document(fields: object): Document {
  return record('document', 'declaration', {
    parties: ['north', 'south', 'east'],
    signatories: [],
    ...fields,
  });
}

/** "north signed, south withdrew": who stands where, in short. */
function told(list: ReturnType<typeof stances>): string {
  return list
    .map(({ party, stance, with: by }) => `${party} ${stance ?? '?'}${by ? '' : ' apart'}`)
    .join(', ');
}

const ADOPTED = { conclusion: { how: 'adopted', summit: 'port' } };

describe('who stands where on a document', () => {
  test.each([
    ['all adopted it', ADOPTED, {}, 'north adopted, south adopted, east adopted'],
    [
      'some adopted it',
      { conclusion: { how: 'adopted', by: ['north', 'bo'], summit: 'port' } },
      {},
      'north adopted, south adopted, east ?',
    ],
    [
      'one signed, how it was concluded is not said',
      { conclusion: { how: 'concluded' }, signatories: [{ onBehalfOf: 'north-ministry' }] },
      {},
      'north signed, south ?, east ?',
    ],
    [
      'the chair issued it',
      { conclusion: { how: 'issued', by: ['ann'] } },
      {},
      'north authored, south ? apart, east ? apart',
    ],
    [
      'one is the author of what a paragraph speaks of',
      {
        ...ADOPTED,
        positions: [
          position('south', 'endorsed', { paragraph: 'road' }),
          position('north', 'authored', { paragraph: 'road' }),
        ],
      },
      { paragraph: 'road' },
      'north authored, south endorsed, east ? apart',
    ],
    [
      'a paragraph names one supporter, and of the others says nothing',
      { ...ADOPTED, positions: [position('south', 'endorsed', { paragraph: 'road' })] },
      { paragraph: 'road' },
      'north ? apart, south endorsed, east ? apart',
    ],
    [
      'one withdrew',
      { ...ADOPTED, positions: [position('east', 'withdrew', { date: '2020-03-07' })] },
      {},
      'north adopted, south adopted, east withdrew apart',
    ],
    [
      'before it withdrew',
      { ...ADOPTED, positions: [position('east', 'withdrew', { date: '2020-03-07' })] },
      { asOf: '2020-03-06' },
      'north adopted, south adopted, east adopted',
    ],
    [
      'one is no party to a paragraph',
      { ...ADOPTED, positions: [position('south', 'opted-out', { paragraph: 'road' })] },
      { paragraph: 'road' },
      'north adopted, south opted-out apart, east adopted',
    ],
    [
      'that is nothing to another paragraph',
      { ...ADOPTED, positions: [position('south', 'opted-out', { paragraph: 'road' })] },
      { paragraph: 'sea' },
      'north adopted, south adopted, east adopted',
    ],
    [
      'who left the whole has left its parts',
      {
        ...ADOPTED,
        positions: [position('south', 'adopted', { paragraph: 'road' }), position('south', 'withdrew')],
      },
      { paragraph: 'road' },
      'north adopted, south withdrew apart, east adopted',
    ],
    [
      'one agreed with a reservation',
      { ...ADOPTED, positions: [position('east', 'reserved')] },
      {},
      'north adopted, south adopted, east reserved',
    ],
    [
      'another joined later',
      { ...ADOPTED, positions: [position('guestland', 'joined', { date: '2021' })] },
      {},
      'north adopted, south adopted, east adopted, guestland joined',
    ],
    [
      'the last position counts',
      {
        ...ADOPTED,
        positions: [position('east', 'joined', { date: '2021' }), position('east', 'abstained')],
      },
      {},
      'north adopted, south adopted, east joined',
    ],
  ] as const)('%s', (_, fields, asked, expected) => {
    expect(told(stances(world(), document(fields), asked))).toBe(expected);
  });
});

describe('who speaks in a claim', () => {
  const text = document({ ...ADOPTED, positions: [position('south', 'opted-out', { paragraph: 'road' })] });
  test.each([
    ['persons', { voice: 'persons', speakers: ['ann', 'bo'] }, 'north ?, south ?, east ? apart'],
    [
      'bodies',
      { voice: 'organizations', organizations: ['east', 'north-agency'] },
      'north ?, south ? apart, east ?',
    ],
    [
      'bodies in a text, of which one left that part',
      {
        voice: 'organizations',
        organizations: ['north', 'south'],
        document: 'declaration',
        paragraph: 'road',
      },
      'north ?, south ? apart, east ? apart',
    ],
    [
      'bodies in the whole of that text',
      { voice: 'organizations', organizations: ['north', 'south'], document: 'declaration' },
      'north ?, south ?, east ? apart',
    ],
    [
      'a document',
      { voice: 'document', document: 'declaration' },
      'north adopted, south adopted, east adopted',
    ],
    [
      'a paragraph',
      { voice: 'document', document: 'declaration', paragraph: 'road' },
      'north adopted, south opted-out apart, east adopted',
    ],
    [
      'a document of two',
      { voice: 'document', document: 'pact' },
      'north signed, south signed, east ? apart',
    ],
    ['a source', { voice: 'narration', source: 'paper-story' }, 'north ? apart, south ? apart, east ? apart'],
  ])('%s', (_, attribution, expected) => {
    const pact = record('document', 'pact', {
      parties: ['north', 'south'],
      signatories: [],
      conclusion: { how: 'signed' },
    });
    const claim = claimOf([page('paper-story')], { attribution });
    expect(told(stancesOnClaim(world(text, pact), claim))).toBe(expected);
  });
});

test('who stands apart from a text, and who names himself beside it', () => {
  const on = (stance: string, more: object = {}) =>
    document({ ...ADOPTED, positions: [position('south', stance, more)] });
  for (const stance of ['abstained', 'opted-out', 'withdrew', 'rejected'])
    expect(told(stances(world(), on(stance)))).toBe(`north adopted, south ${stance} apart, east adopted`);
  for (const stance of ['endorsed', 'joined'])
    expect(told(stances(world(), on(stance, { paragraph: 'road' }), { paragraph: 'road' }))).toBe(
      `north ? apart, south ${stance}, east ? apart`,
    );
  expect(told(stances(world(), on('reserved', { paragraph: 'road' }), { paragraph: 'road' }))).toBe(
    'north adopted, south reserved, east adopted',
  );
});

test('a position counts from its day on, and the later of two of one day counts', () => {
  const dated = document({
    ...ADOPTED,
    positions: [
      position('south', 'withdrew', { date: '2020-06' }),
      position('south', 'joined', { date: '2020-06-30' }),
      position('east', 'abstained'),
    ],
  });
  const asOf = (day: string) => told(stances(world(), dated, { asOf: day }));
  expect(asOf('2020-06-29')).toBe('north adopted, south adopted, east abstained apart');
  expect(asOf('2020-06-30')).toBe('north adopted, south joined, east abstained apart');
  expect(told(stances(world(), dated))).toBe('north adopted, south joined, east abstained apart');
  expect(stances(world(), dated).map(({ since }) => since)).toEqual([null, '2020-06-30', null]);
});

describe('which of the parties some are', () => {
  const two = record('summit', 'two', { parties: ['north', 'south'] });
  const three = world().summits.get('port') as Summit;
  test.each([
    ['all of three', three, ['east', 'north', 'south'], 'all 3 of 3', ''],
    ['two of three', three, ['south', 'north'], 'some 2 of 3', 'east'],
    ['one of three', three, ['south'], 'one 1 of 3', 'north east'],
    ['none of three', three, ['guestland'], 'none 0 of 3', 'north south east'],
    ['both', two, ['south', 'north'], 'both 2 of 2', ''],
    ['one of two', two, ['north'], 'one 1 of 2', 'south'],
  ])('%s', (_, summit, bodies, expected, apart) => {
    const found = subsetOf(world(), summit, bodies);
    expect(`${found.kind} ${found.n} of ${found.m}`).toBe(expected);
    expect(found.apart.join(' ')).toBe(apart);
    expect([...found.parties, ...found.beyond].sort()).toEqual([...bodies].sort());
  });
});
