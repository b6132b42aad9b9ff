import { describe, expect, test } from 'vitest';
import type { Commitment } from '../generated/open.ts';
import { page, record, world } from '../testing/world.ts';
import { FROM_WORST, familyOf, STATUS_FAMILIES, status } from './status.ts';

const dataset = world();

/** A commitment of the north and the south, by its events: day, status, and whom and by whom. */
function commitment(
  events: readonly (readonly [date: string, status: string, obligors?: readonly string[], source?: string])[],
  due?: string,
): Commitment {
  return record('commitment', 'k', {
    obligors: ['north', 'south'],
    ...(due !== undefined && { due: { date: due } }),
    events: events.map(([date, of, obligors, source = 'paper-story']) => ({
      date,
      status: of,
      note: 'n',
      ...(obligors && { obligors }),
      evidence: [page(source)],
    })),
  });
}

describe('the status of a commitment', () => {
  test.each([
    ['nothing was heard yet', [['2020-06', 'in-progress']], '2020-06-29', 'pending', null],
    [
      'the last day that a date can mean has come',
      [['2020-06', 'in-progress']],
      '2020-06-30',
      'in-progress',
      '2020-06',
    ],
    [
      'a run of one status begins with its first event',
      [
        ['2020', 'in-progress'],
        ['2021', 'impaired'],
        ['2022', 'impaired'],
        ['2023', 'impaired'],
      ],
      '2024',
      'impaired',
      '2021',
    ],
    [
      'a status that comes again begins again',
      [
        ['2020', 'impaired'],
        ['2021', 'in-progress'],
        ['2022', 'impaired'],
      ],
      '2024',
      'impaired',
      '2022',
    ],
    [
      'later events do not count',
      [
        ['2020', 'in-progress'],
        ['2022', 'lapsed'],
      ],
      '2021',
      'in-progress',
      '2020',
    ],
    ['one of two has fulfilled it', [['2020', 'fulfilled', ['north']]], '2021', 'pending', null],
    [
      'both have fulfilled it, one after the other',
      [
        ['2020', 'fulfilled', ['north']],
        ['2021', 'fulfilled', ['south']],
      ],
      '2022',
      'fulfilled',
      '2021',
    ],
    [
      'the worse of two counts',
      [
        ['2020', 'in-progress'],
        ['2021', 'impaired', ['south']],
      ],
      '2022',
      'impaired',
      '2021',
    ],
    [
      'given up is worse than hindered',
      [
        ['2020', 'impaired', ['north']],
        ['2021', 'lapsed', ['south']],
      ],
      '2022',
      'lapsed',
      '2021',
    ],
    [
      'the obligor’s own agency says so',
      [['2020', 'fulfilled', undefined, 'north-story']],
      '2021',
      'reported-fulfilled',
      '2020',
    ],
    [
      'a free paper confirms it later',
      [
        ['2020', 'fulfilled', undefined, 'north-story'],
        ['2021', 'fulfilled'],
      ],
      '2022',
      'fulfilled',
      '2021',
    ],
    [
      'an event names both of them',
      [
        ['2020', 'impaired'],
        ['2021', 'fulfilled', ['north', 'south']],
      ],
      '2022',
      'fulfilled',
      '2021',
    ],
    [
      'another’s word on one of them is not its own',
      [
        ['2020', 'fulfilled', ['north'], 'south-story'],
        ['2020', 'fulfilled', ['south'], 'north-story'],
      ],
      '2021',
      'fulfilled',
      '2020',
    ],
  ] as const)('%s', (_, events, asOf, expected, since) => {
    expect(status(dataset, commitment(events as never), asOf)).toMatchObject({ status: expected, since });
  });

  test('is late past the day on which it was due, and before that in progress', () => {
    const lateInTheMaking = commitment([['2020-06', 'late']], '2020-12-31');
    expect(status(dataset, lateInTheMaking, '2020-12-31')).toMatchObject({
      status: 'in-progress',
      late: false,
    });
    expect(status(dataset, lateInTheMaking, '2021-01-01')).toMatchObject({
      status: 'late',
      since: '2021-01-01',
      late: true,
    });
    expect(status(dataset, commitment([['2021-03', 'late']], '2020-12-31'), '2022')).toMatchObject({
      since: '2021-03',
    });
    expect(status(dataset, commitment([['2020-06', 'late']]), '2030')).toMatchObject({
      status: 'in-progress',
      late: false,
    });
  });

  test.each([
    ['a day', '2020-06-15', '2020-06-15', '2020-06-16'],
    ['a month of a leap year', '2020-02', '2020-02-29', '2020-03-01'],
    ['a year', '2020', '2020-12-31', '2021-01-01'],
  ])('due %s, it is late from the day after the last that it can mean', (_, due, last, next) => {
    const delayed = commitment([['2019', 'late']], due);
    expect(status(dataset, delayed, last)).toMatchObject({
      status: 'in-progress',
      since: '2019',
      late: false,
    });
    expect(status(dataset, delayed, next)).toMatchObject({ status: 'late', since: next, late: true });
    expect(status(dataset, commitment([], due), last).late).toBe(false);
    expect(status(dataset, commitment([], due), next).late).toBe(true);
  });

  test('called late on the day on which it was due, it is late from the next; called so after, from then on', () => {
    const since = (day: string) => status(dataset, commitment([[day, 'late']], '2020-12-31'), '2022').since;
    expect(since('2020-12-31')).toBe('2021-01-01');
    expect(since('2021-01-01')).toBe('2021-01-01');
    expect(since('2021-01-02')).toBe('2021-01-02');
  });

  test('an event counts from its own day on, and not on the day before', () => {
    const done = commitment([['2020-06-15', 'fulfilled']]);
    expect(status(dataset, done, '2020-06-14')).toMatchObject({
      status: 'pending',
      lastEvent: null,
      course: [],
    });
    expect(status(dataset, done, '2020-06-15').status).toBe('fulfilled');
  });

  test('events are told in order of the last days that they can mean, in whatever order they are written', () => {
    const mixed = commitment([
      ['2020', 'impaired'],
      ['2020-03', 'in-progress'],
      ['2020-03-31', 'rescoped'],
    ]);
    const told = (asOf: string) => status(dataset, mixed, asOf).course.map(({ event }) => event.status);
    expect(told('2020-03-30')).toEqual([]);
    expect(told('2020-03-31')).toEqual(['in-progress', 'rescoped']);
    expect(told('2020-12-31')).toEqual(['in-progress', 'rescoped', 'impaired']);
  });

  test('of two events on one day, the later in the list counts', () => {
    const twice = commitment([
      ['2020-06-01', 'impaired'],
      ['2020-06-01', 'fulfilled'],
    ]);
    expect(status(dataset, twice, '2020-06-01')).toMatchObject({ status: 'fulfilled', since: '2020-06-01' });
  });

  test.each([
    ['pending', [], true],
    ['in-progress', [['2020', 'in-progress']], true],
    ['fulfilled', [['2020', 'fulfilled']], false],
    ['reported-fulfilled', [['2020', 'fulfilled', undefined, 'north-story']], false],
    ['lapsed', [['2020', 'lapsed']], false],
    ['impaired', [['2020', 'impaired']], true],
  ] as const)('%s past its due day', (expected, events, late) => {
    expect(status(dataset, commitment(events as never, '2021'), '2022')).toMatchObject({
      status: expected,
      late,
    });
  });

  test('is told of each obligor, with the last event that concerns it', () => {
    const { obligors, lastEvent, course } = status(
      dataset,
      commitment([
        ['2020', 'in-progress'],
        ['2021', 'fulfilled', ['south']],
        ['2022', 'in-progress', ['north']],
      ]),
      '2023',
    );
    expect(lastEvent?.date).toBe('2022');
    expect(course.map((one) => `${one.event.date} ${one.status}`)).toEqual([
      '2020 in-progress',
      '2021 in-progress',
      '2022 in-progress',
    ]);
    expect(
      obligors.map(({ firstEvent: first, lastEvent: last, ...one }) => ({
        ...one,
        first: first?.date,
        last: last?.date,
      })),
    ).toEqual([
      { obligor: 'north', status: 'in-progress', since: '2020', first: '2020', last: '2022' },
      { obligor: 'south', status: 'fulfilled', since: '2021', first: '2021', last: '2021' },
    ]);
  });

  test('the order from the worst to the best is the one that is written down', () => {
    expect(FROM_WORST.join(' < ')).toBe(
      'lapsed < impaired < late < rescoped < unclear < in-progress < pending < reported-fulfilled < fulfilled',
    );
  });

  test.each([
    ['a free paper', ['paper-story'], 'fulfilled'],
    ['a free paper that has it from the obligor', [['paper-story', 'north']], 'reported-fulfilled'],
    ['a free paper that has it from another', [['paper-story', 'works']], 'fulfilled'],
    [
      'a free paper that has it from the obligor’s agency',
      [['paper-story', 'north-story']],
      'reported-fulfilled',
    ],
    ['a free paper that has it from another paper', [['paper-story', 'gazette-story']], 'fulfilled'],
    ['a source of which there is no record', ['fog'], 'fulfilled'],
    ['two agencies of the obligors', ['north-story', 'south-story'], 'reported-fulfilled'],
    ['an agency of theirs and a free paper', ['north-story', 'paper-story'], 'fulfilled'],
  ] as const)('by the word of %s', (_, sources, expected) => {
    const evidence = sources.map((one) => {
      const [source, origin] = [one].flat();
      return page(source ?? '', origin === undefined ? {} : { origin });
    });
    const done = { ...commitment([]), events: [{ date: '2020', status: 'fulfilled', note: 'n', evidence }] };
    expect(status(dataset, done as unknown as Commitment, '2021').status).toBe(expected);
  });

  test('each status is of one family', () => {
    expect(STATUS_FAMILIES).toEqual(['kept', 'in-progress', 'no-verdict', 'in-trouble']);
    expect(FROM_WORST.map((one) => `${one}: ${familyOf(one)}`)).toEqual([
      'lapsed: in-trouble',
      'impaired: in-trouble',
      'late: in-trouble',
      'rescoped: in-trouble',
      'unclear: no-verdict',
      'in-progress: in-progress',
      'pending: no-verdict',
      'reported-fulfilled: no-verdict',
      'fulfilled: kept',
    ]);
  });
});
