/** Up to which day a meeting's evidence reaches, and how far a source was seen. */
import { describe, expect, test } from 'vitest';
import { buildDataset } from '../dataset/build.ts';
import type { SummitRecord } from '../generated/open.ts';
import { page, record } from '../testing/world.ts';
import { evidenceUpTo, seenOf } from './evidence-day.ts';

const source = (id: string, published?: string, more: object = {}) =>
  record('source', id, { publisher: 'paper', ...(published !== undefined && { published }), ...more });
const summit = (id: string, evidence: readonly object[] = []) =>
  record('summit', id, { parties: [], sessions: [], participations: [], evidence });
const claim = (id: string, at: string, ...evidence: readonly object[]) =>
  record('claim', id, { summit: at, about: [], evidence });

const SOURCES = [
  source('early', '2020-03-05'),
  source('same-day', '2020-03-05'),
  source('late', '2020-04'),
  source('undated'),
];
const world = (...records: readonly SummitRecord[]) =>
  buildDataset([...SOURCES, record('redirect', 'old-one', { reason: 'moved', to: 'one' }), ...records], null);

describe('the newest day of the evidence of a meeting is that of', () => {
  const late = page('late');
  test.each<[string, (at: string) => SummitRecord]>([
    ['the meeting itself', (at) => summit(at, [late])],
    ['its claims', (at) => claim('c', at, late)],
    [
      'its commitments',
      (at) =>
        record('commitment', 'k', { summit: at, claims: [], events: [{ date: '2020', evidence: [late] }] }),
    ],
    [
      'its discrepancies',
      (at) => record('discrepancy', 'd', { summit: at, subjects: [], values: [{ evidence: [late] }] }),
    ],
    [
      'documents that came about there',
      (at) => record('document', 'o', { conclusion: { summit: at }, evidence: [late] }),
    ],
    [
      'figures of its claims',
      (at) => record('figure', 'f', { claim: at === 'two' ? 'of-two' : 'of-one', evidence: [late] }),
    ],
    [
      'quotations of its claims',
      (at) => record('quotation', 'q', { claim: at === 'two' ? 'of-two' : 'old-of-one', evidence: [late] }),
    ],
  ])('%s', (_, make) => {
    const around = (at: string) =>
      world(
        ...(make(at).kind === 'summit' && at === 'one' ? [] : [summit('one', [page('early')])]),
        record('redirect', 'old-of-one', { reason: 'moved', to: 'of-one' }),
        claim('of-one', 'one', page('early')),
        claim('of-two', 'two'),
        make(at),
      );
    expect(evidenceUpTo(around('one'), 'one')).toBe('2020-04');
    expect(evidenceUpTo(around('one'), 'old-one')).toBe('2020-04');
    expect(evidenceUpTo(around('two'), 'one')).toBe('2020-03-05');
  });

  test('nothing else', () => {
    const dataset = world(
      summit('one', [page('early')]),
      record('place', 'one-place', { evidence: [late] }),
      record('document', 'of-no-meeting', { evidence: [late] }),
      record('document', 'of-none', { conclusion: { how: 'signed' }, evidence: [late] }),
      record('figure', 'lost', { claim: 'fog', evidence: [late] }),
    );
    expect(evidenceUpTo(dataset, 'one')).toBe('2020-03-05');
  });

  test.each([
    [
      'what was seen alone counts',
      [page('early'), page('late', { seen: undefined })],
      undefined,
      '2020-03-05',
    ],
    ['what has no day does not count', [page('undated'), page('fog')], undefined, null],
    ['what was published by then', [page('early'), page('late')], '2020-04-29', '2020-03-05'],
    ['a month that is over', [page('early'), page('late')], '2020-04-30', '2020-04'],
    ['nothing by then', [page('early')], '2020-03-04', null],
    ['on the day itself', [page('early')], '2020-03-05', '2020-03-05'],
    ['in whatever order', [page('late'), page('early')], undefined, '2020-04'],
  ])('%s', (_, evidence, asOf, expected) => {
    const dataset = world(summit('one', evidence));
    expect(evidenceUpTo(dataset, 'one', asOf)).toBe(expected);
    expect(evidenceUpTo(dataset, dataset.summits.get('one') as never, asOf)).toBe(expected);
  });

  test('that of no meeting is none, and a day that is none is refused', () => {
    expect(evidenceUpTo(world(claim('c', 'one', late)), 'two')).toBeNull();
    expect(() => evidenceUpTo(world(summit('one')), 'one', '31 December')).toThrow(RangeError);
  });
});

describe('how far a source was seen', () => {
  const seen = (extent: string, on: string) => page('early', { seen: { extent, on } });
  test.each([
    ['by nobody', [page('early', { seen: undefined })], null],
    ['once', [seen('excerpt', '2020-05-01')], { extent: 'excerpt', on: '2020-05-01' }],
    [
      'further, and last before',
      [seen('beginning', '2020-05-01'), seen('whole', '2020-04-01')],
      { extent: 'whole', on: '2020-05-01' },
    ],
    [
      'less far, and last after',
      [seen('whole', '2020-04-01'), seen('excerpt', '2020-05-01')],
      { extent: 'whole', on: '2020-05-01' },
    ],
    [
      'in a part longer than another',
      [seen('excerpt', '2020-05-01'), seen('beginning', '2020-04-01')],
      { extent: 'beginning', on: '2020-05-01' },
    ],
    [
      'in a month after a day',
      [seen('whole', '2020-05-01'), seen('whole', '2020-05')],
      { extent: 'whole', on: '2020-05' },
    ],
  ])('%s', (_, evidence, expected) => {
    const dataset = world(claim('c', 'one', ...evidence, page('late')));
    expect(seenOf(dataset, 'early')).toEqual(expected);
    expect(seenOf(dataset, 'early')).toEqual(expected);
  });

  test('a text that is held was seen as a whole, when somebody says so', () => {
    const text = { sha256: '', length: 1, furniture: [] };
    const held = [
      source('held', '2020', { text }),
      record('redirect', 'old-held', { reason: 'moved', to: 'held' }),
    ];
    expect(seenOf(world(...held), 'old-held')).toEqual({ extent: 'whole', on: null });
    const read = page('old-held', { seen: { extent: 'excerpt', on: '2020-05' } });
    expect(seenOf(world(...held, claim('c', 'one', read)), 'held')).toEqual({
      extent: 'whole',
      on: '2020-05',
    });
    expect(seenOf(world(), 'fog')).toBeNull();
  });
});
