import { describe, expect, test } from 'vitest';
import type { Document, Summit } from '../generated/open.ts';
import { claimOf, page, record, world } from '../testing/world.ts';
import { evidenceUpTo, seenOf } from './evidence-day.ts';
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

describe('the day of the evidence', () => {
  const claim = claimOf([page('north-story'), page('south-story'), page('paper-story', { seen: undefined })]);
  const dataset = world(claim);

  test('of a meeting is that of the newest page that was seen', () => {
    expect(evidenceUpTo(dataset, 'port')).toBe('2020-03-06');
    expect(evidenceUpTo(dataset, dataset.summits.get('port') as Summit)).toBe('2020-03-06');
    expect(evidenceUpTo(dataset, 'port', '2020-03-05')).toBe('2020-03-05');
    expect(evidenceUpTo(dataset, 'port', '2020-02')).toBeNull();
    expect(evidenceUpTo(world(), 'port')).toBeNull();
  });

  test('of a source is that on which it was seen, as far as it was', () => {
    const seen = (on: string, extent: string) => page('south-story', { seen: { on, extent } });
    const twice = world(claimOf([seen('2020-05-02', 'excerpt'), seen('2020-05-01', 'beginning')]));
    expect(seenOf(twice, 'south-story')).toEqual({ extent: 'beginning', on: '2020-05-02' });
    expect(seenOf(dataset, 'paper-story')).toBeNull();
    const held = world(record('source', 'book', { publisher: 'paper', text: { length: 1 } }));
    expect(seenOf(held, 'book')).toEqual({ extent: 'whole', on: null });
  });
});
