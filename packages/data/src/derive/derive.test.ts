import { describe, expect, test } from 'vitest';
import { buildDataset } from '../dataset/build.ts';
import type { Claim, Commitment, Evidence, StatusEvent } from '../generated/open.ts';
import { dayRange, isRealDate } from './edtf.ts';
import { isOneSided, standing } from './standing.ts';
import { status } from './status.ts';

const empty = buildDataset([], null);

function claimWith(
  extra: Partial<Claim>,
  ...evidence: [source: string, Evidence['relation'], Evidence['independence']][]
): Claim {
  return {
    kind: 'claim',
    id: 'c',
    evidence: evidence.map(([source, relation, independence]) => ({
      type: 'page',
      source,
      relation,
      independence,
    })),
    ...extra,
  } as unknown as Claim;
}

describe('standing', () => {
  test.each([
    ['uncorroborated', [['a', 'supports', 'first']]],
    [
      'uncorroborated',
      [
        ['a', 'supports', 'first'],
        ['b', 'supports', 'same-origin'],
      ],
    ],
    [
      'corroborated',
      [
        ['a', 'supports', 'first'],
        ['b', 'supports', 'neutral'],
      ],
    ],
    [
      'corroborated-and-refined',
      [
        ['a', 'supports', 'first'],
        ['b', 'refines', 'other-party'],
      ],
    ],
    [
      'partly',
      [
        ['a', 'supports', 'first'],
        ['b', 'supports', 'company'],
      ],
    ],
    [
      'contradicted-in-a-detail',
      [
        ['a', 'supports', 'first'],
        ['b', 'contradicts', 'neutral'],
      ],
    ],
  ] as const)('%s', (expected, evidence) => {
    expect(standing(empty, claimWith({}, ...(evidence as never as [string, 'supports', 'first'][])))).toBe(
      expected,
    );
  });

  test('is partly where something was looked for in vain', () => {
    const claim = claimWith(
      { sought: [{ what: 'the text' }] },
      ['a', 'supports', 'first'],
      ['b', 'supports', 'neutral'],
    );
    expect(standing(empty, claim)).toBe('partly');
  });
});

describe('only one side vouches', () => {
  test.each([
    [true, [['a', 'supports', 'first']]],
    [
      true,
      [
        ['a', 'supports', 'first'],
        ['b', 'supports', 'same-side'],
      ],
    ],
    [
      true,
      [
        ['a', 'supports', 'first'],
        ['b', 'contradicts', 'other-party'],
      ],
    ],
    [
      false,
      [
        ['a', 'supports', 'first'],
        ['b', 'supports', 'same-side'],
        ['c', 'refines', 'other-party'],
      ],
    ],
  ] as const)('%s: %j', (expected, evidence) => {
    expect(isOneSided(empty, claimWith({}, ...(evidence as never as [string, 'supports', 'first'][])))).toBe(
      expected,
    );
  });
});

describe('status', () => {
  const event = (date: string, of: StatusEvent['status']) =>
    ({ date, status: of, note: 'n', evidence: [] }) as never;
  const commitment = {
    events: [event('2020-06', 'in-progress'), event('2021', 'late')],
    due: { date: '2020' },
  } as unknown as Commitment;

  test('is pending before anything was heard', () => {
    expect(status(commitment, '2020-06-29')).toEqual({
      status: 'pending',
      since: null,
      event: null,
      overdue: false,
    });
  });

  test('counts an event once the last day that its date can mean has come', () => {
    expect(status(commitment, '2020-06-30')).toMatchObject({
      status: 'in-progress',
      since: '2020-06',
      overdue: false,
    });
    expect(status(commitment, '2021-12-30')).toMatchObject({ status: 'in-progress', overdue: true });
    expect(status(commitment, '2021-12-31')).toMatchObject({ status: 'late', overdue: true });
  });

  test('of two events on one day, the later in the list counts', () => {
    const twice = {
      events: [event('2020-06-01', 'late'), event('2020-06-01', 'fulfilled')],
    } as unknown as Commitment;
    expect(status(twice, '2020-06-01')).toMatchObject({ status: 'fulfilled', since: '2020-06-01' });
  });

  test('is overdue from the day after it was due', () => {
    const due = { events: [], due: { date: '2020-12-30' } } as unknown as Commitment;
    expect(status(due, '2020-12-30').overdue).toBe(false);
    expect(status(due, '2020-12-31').overdue).toBe(true);
  });

  test.each([
    ['lapsed', false],
    ['impaired', true],
  ] as const)('what is %s can be overdue: %s', (of, overdue) => {
    const one = { ...commitment, events: [event('2020-06-01', of)] } as unknown as Commitment;
    expect(status(one, '2021').overdue).toBe(overdue);
  });

  test('is not overdue when fulfilled', () => {
    const done = { ...commitment, events: [event('2022-01-01', 'fulfilled')] } as unknown as Commitment;
    expect(status(done, '2030')).toMatchObject({ status: 'fulfilled', overdue: false });
  });
});

test('dates of any precision have a first and a last day', () => {
  expect(dayRange('2019')).toEqual({ first: '2019-01-01', last: '2019-12-31' });
  expect(dayRange('2020-02')).toEqual({ first: '2020-02-01', last: '2020-02-29' });
  expect(dayRange('2019-01/2019-03')).toEqual({ first: '2019-01-01', last: '2019-03-31' });
  expect(isRealDate('2020-02-29')).toBe(true);
  expect(isRealDate('1900-02-29')).toBe(false);
  expect(isRealDate('2000-02-29')).toBe(true);
  expect(isRealDate('2019-02-29')).toBe(false);
  expect(dayRange('2000-02').last).toBe('2000-02-29');
  expect(dayRange('2019-04').last).toBe('2019-04-30');
  expect(isRealDate('2019-04-31')).toBe(false);
});
