import { describe, expect, test } from 'vitest';
import { buildDataset } from '../dataset/build.ts';
import type { Claim, Commitment, Evidence, StatusEvent } from '../generated/open.ts';
import { dayRange, isRealDate } from './edtf.ts';
import { standing } from './standing.ts';
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
  expect(isRealDate('2019-04-31')).toBe(false);
});
