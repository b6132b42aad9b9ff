/** Meetings one after the other: which are compared, what belongs to each, and what became of each topic. */
import { describe, expect, test } from 'vitest';
import { buildDataset } from '../dataset/build.ts';
import type { Claim, Summit, SummitRecord } from '../generated/open.ts';
import { record } from '../testing/world.ts';
import { claimsOf, documentsOf, figuresOf } from './belonging.ts';
import { minorUnits, symbolOfUnit, titleOfCode } from './codes.ts';
import {
  figureChanges,
  inOrderOfTime,
  isOfSameParties,
  isTextSeenWhole,
  meetingsOfSeries,
  type ToldOfTopic,
  topicOf,
  topicsOver,
} from './meetings.ts';
import { isOfMeeting } from './of-meeting.ts';

const summit = (id: string, start: string, more: object = {}): Summit =>
  record('summit', id, {
    date: { start },
    parties: ['north', 'south'],
    sessions: [],
    participations: [],
    ...more,
  });

const NORTH = { voice: 'organizations', organizations: ['north'] };
const BOTH = { voice: 'organizations', organizations: ['north', 'south'] };

const claim = (id: string, at: string, more: object = {}): Claim =>
  record('claim', id, {
    summit: at,
    theme: 'economy',
    speechAct: 'agreed',
    attribution: BOTH,
    about: [],
    ...more,
  });

const figure = (id: string, of: string, value: string, more: object = {}) =>
  record('figure', id, {
    claim: of,
    metric: 'trade-value',
    value,
    unit: { type: 'money', currency: 'USD' },
    authority: { type: 'persons', persons: ['ann'] },
    ...more,
  });

const document = (id: string, at: string | undefined, seen: boolean, more: object = {}) =>
  record('document', id, {
    parties: [],
    signatories: [],
    ...(at !== undefined && { conclusion: { how: 'signed', summit: at } }),
    text: { seen },
    ...more,
  });

const state = (id: string) => record('organization', id, { name: { en: id }, organizationType: 'state' });
const states = [state('north'), state('south'), state('east')];
const world = (...records: readonly SummitRecord[]) => buildDataset([...states, ...records], null);
const ids = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id);

describe('the days around a meeting', () => {
  const twoDays = { date: { start: '2020-03-10', end: '2020-03-12' } };
  test.each([
    [twoDays, undefined, 7, true],
    [twoDays, '2020-03-11', 7, true],
    [twoDays, '2020-03-03', 7, true],
    [twoDays, '2020-03-02', 7, false],
    [twoDays, '2020-03-19', 7, true],
    [twoDays, '2020-03-20', 7, false],
    // In a leap year, and in one that is none.
    [{ date: { start: '2020-03-02' } }, '2020-02-24', 7, true],
    [{ date: { start: '2020-03-02' } }, '2020-02-23', 7, false],
    [{ date: { start: '2019-03-02' } }, '2019-02-23', 7, true],
    [{ date: { start: '2019-03-02' } }, '2019-02-22', 7, false],
    // Some day of a month or a year may be near.
    [twoDays, '2020-02', 7, false],
    [twoDays, '2020-03', 7, true],
    [twoDays, '2020', 7, true],
    [twoDays, '2019', 7, false],
    [{ date: { start: '2020' } }, '2019-12-25', 7, true],
    [{ date: { start: '2020' } }, '2021-01-08', 7, false],
    // Six weeks and a half, where nobody says how many days.
    [{ date: { start: '2020-03-10' } }, '2020-01-25', undefined, true],
    [{ date: { start: '2020-03-10' } }, '2020-01-24', undefined, false],
    [{ date: { start: '2020-03-10' } }, '2020-04-24', undefined, true],
    [{ date: { start: '2020-03-10' } }, '2020-04-25', undefined, false],
  ])('of %j: %s, %s days, %s', (meeting, date, near, expected) => {
    const told = (date === undefined ? {} : { date }) as Pick<Claim, 'date'>;
    expect(isOfMeeting(meeting as Summit, told, near)).toBe(expected);
  });
});

describe('which meetings are compared', () => {
  const dataset = world(
    summit('later', '2021-01-01'),
    summit('b', '2020'),
    summit('a', '2020-01-01'),
    summit('other-order', '2019', { parties: ['south', 'old-north'] }),
    summit('three', '2019', { parties: ['north', 'south', 'east'] }),
    summit('g-2', '2018', { series: 'g', parties: ['east'] }),
    summit('g-1', '2017', { series: 'g' }),
    record('redirect', 'old-north', { reason: 'moved', to: 'north' }),
  );
  const at = (id: string) => dataset.summits.get(id) as Summit;
  test.each([
    ['a', ['other-order', 'a', 'b', 'later']],
    ['other-order', ['other-order', 'a', 'b', 'later']],
    ['three', ['three']],
    ['g-2', ['g-1', 'g-2']],
  ])('with %s: %j', (id, expected) => {
    expect(ids(meetingsOfSeries(dataset, at(id)))).toEqual(expected);
    expect(ids(meetingsOfSeries(dataset, at(id)))).toEqual(expected);
  });

  test('one that is not in the dataset stands alone', () => {
    expect(ids(meetingsOfSeries(dataset, summit('new', '2022', { series: 'h' })))).toEqual(['new']);
  });

  test('parties are the same in any order, under any id', () => {
    expect(isOfSameParties(dataset, at('a'), at('other-order'))).toBe(true);
    expect(isOfSameParties(dataset, at('a'), at('three'))).toBe(false);
  });

  test('in order of their first days, then of their ids', () => {
    expect(ids(inOrderOfTime([at('later'), at('b'), at('a'), at('g-1')]))).toEqual([
      'g-1',
      'a',
      'b',
      'later',
    ]);
  });
});

test('claims, documents and figures belong to their meetings and claims, also by ids that were moved', () => {
  const dataset = world(
    summit('one', '2020'),
    record('redirect', 'old-one', { reason: 'moved', to: 'one' }),
    record('redirect', 'old-a', { reason: 'moved', to: 'a' }),
    claim('b', 'one'),
    claim('a', 'old-one'),
    claim('c', 'two'),
    document('d', 'old-one', true),
    document('e', undefined, true),
    figure('f', 'old-a', '1'),
    figure('g', 'a', '2'),
  );
  for (const id of ['one', 'old-one']) {
    expect(ids(claimsOf(dataset, id))).toEqual(['a', 'b']);
    expect(ids(documentsOf(dataset, id))).toEqual(['d']);
  }
  expect([claimsOf(dataset, 'fog'), documentsOf(dataset, 'two'), figuresOf(dataset, 'b')]).toEqual([
    [],
    [],
    [],
  ]);
  expect(ids(figuresOf(dataset, 'old-a'))).toEqual(['f', 'g']);
});

describe('what a claim bears on', () => {
  const project = (id: string) => record('project', id, { name: { en: id } });
  const dataset = world(
    project('port'),
    project('road'),
    record('redirect', 'old-port', { reason: 'moved', to: 'port' }),
    document('plan', undefined, true, { about: ['port', 'north'] }),
    document('plans', undefined, true, { about: ['port', 'road'] }),
    document('blank', undefined, true),
  );
  const of = (about: readonly string[], more: object = {}) => {
    const found = topicOf(dataset, claim('c', 'one', { about, ...more }));
    return found === null ? null : `${found.list} ${found.id}`;
  };
  test.each([
    [['port'], {}, 'project port'],
    [['old-port', 'north'], {}, 'project port'],
    [['port', 'old-port'], {}, 'project port'],
    [['port', 'road'], {}, null],
    [['port', 'plans'], {}, 'project port'],
    [['plan'], {}, 'project port'],
    [['plans'], {}, null],
    [['blank', 'north'], {}, null],
    [[], {}, null],
    [['port'], { topic: 'transport' }, 'topic transport'],
  ] as const)('about %j, %j: %s', (about, more, expected) => expect(of(about, more)).toBe(expected));
});

describe('what became of a topic', () => {
  const SUMMITS = [summit('one', '2018-05-01'), summit('two', '2019-05-01'), summit('three', '2020-05-01')];
  const topic = (name: string, more: object = {}) => ({ topic: name, ...more });
  const changesOf = (...records: readonly SummitRecord[]) => {
    const dataset = world(...SUMMITS, ...records);
    return topicsOver(dataset, SUMMITS).map(({ topic: { list, id }, theme, told, changes }) => ({
      topic: `${list} ${id}`,
      theme,
      told: told.map((one) => (one === null ? null : ids(one.claims).join(' '))),
      changes: changes.map((one) =>
        one === null ? null : Object.values(one as unknown as Record<string, unknown>).join(' '),
      ),
    }));
  };

  test('a text was seen at the second and not at the third', () => {
    const seen = [document('seen', 'two', true), document('unseen', 'three', false)];
    expect(
      changesOf(
        ...seen,
        claim('a1', 'one', topic('media')),
        claim('a3', 'three', topic('media', { theme: 'people' })),
        claim('b1', 'one', topic('tourism', { theme: 'people' })),
        claim('b2', 'two', topic('tourism', { attribution: NORTH })),
        claim('c2', 'two', topic('arctic')),
        claim(
          'd3',
          'three',
          topic('regions', { speechAct: 'reported', attribution: { voice: 'narration' } }),
        ),
        claim('d2', 'two', topic('regions')),
        claim('no-topic', 'one'),
      ),
    ).toEqual([
      { topic: 'topic media', theme: 'people', told: ['a1', null, 'a3'], changes: ['gone', 'back 0'] },
      { topic: 'topic tourism', theme: 'economy', told: ['b1', 'b2', null], changes: ['looser', 'silent'] },
      { topic: 'topic arctic', theme: 'economy', told: [null, 'c2', null], changes: ['new', 'silent'] },
      {
        topic: 'topic regions',
        theme: 'economy',
        told: [null, 'd2', 'd3'],
        changes: ['new', 'cannot-tell told'],
      },
    ]);
  });

  test('what was said less firmly between is regained, and what is firmer than ever is firmer', () => {
    const talk = (id: string, at: string, name: string) =>
      claim(id, at, topic(name, { speechAct: 'discussed' }));
    const told = changesOf(
      claim('a1', 'one', topic('media')),
      talk('a2', 'two', 'media'),
      claim('a3', 'three', topic('media')),
      claim('b1', 'one', topic('tourism', { attribution: NORTH })),
      talk('b2', 'two', 'tourism'),
      claim('b3', 'three', topic('tourism')),
      talk('c2', 'two', 'arctic'),
      claim('c3', 'three', topic('arctic')),
      claim('d1', 'one', topic('regions', { speechAct: 'reported', attribution: { voice: 'narration' } })),
      talk('d2', 'two', 'regions'),
      claim('d3', 'three', topic('regions')),
    );
    expect(told.map(({ changes }) => changes)).toEqual([
      ['looser', 'regained 0'],
      ['cannot-tell mixed', 'firmer'],
      ['cannot-tell told', 'firmer'],
      ['new', 'firmer'],
    ]);
  });

  test('silence of others than those who met before proves little', () => {
    const others = [SUMMITS[0], summit('two', '2019', { parties: ['north', 'east'] })] as readonly Summit[];
    const dataset = world(...others, document('seen', 'two', true), claim('a1', 'one', topic('media')));
    expect(topicsOver(dataset, others)[0]?.changes).toEqual([{ verdict: 'silent' }]);
  });

  test('nothing is said where neither of two meetings tells of it', () => {
    expect(changesOf(claim('a1', 'one', topic('media')))[0]?.changes).toEqual(['silent', null]);
  });

  test('the firmest claim stands first, and what a source tells by itself last', () => {
    const told = changesOf(
      claim(
        'by-source',
        'one',
        topic('media', { speechAct: 'reported', attribution: { voice: 'narration' } }),
      ),
      claim('talk', 'one', topic('media', { speechAct: 'discussed' })),
      claim('agreed-by-one', 'one', topic('media', { attribution: NORTH })),
      claim('agreed', 'one', topic('media')),
      claim('long-after', 'one', topic('media', { speechAct: 'signed', date: '2018-05-09' })),
      claim('week-after', 'one', topic('media', { speechAct: 'launched', date: '2018-05-08' })),
    );
    expect(told[0]?.told[0]).toBe('week-after agreed agreed-by-one talk by-source');
  });

  test('a text counts as seen at the meeting at which it came about', () => {
    const dataset = world(
      ...SUMMITS,
      document('a', 'one', false),
      document('b', 'one', true),
      document('c', 'two', false),
    );
    expect(SUMMITS.map((one) => isTextSeenWhole(dataset, one))).toEqual([true, false, false]);
  });
});

describe('figures of one thing at two meetings', () => {
  const change = (before: readonly SummitRecord[], after: readonly SummitRecord[]) => {
    const claims = [claim('c', 'one'), claim('d', 'two')] as const;
    const told = (one: Claim): ToldOfTopic => ({ claims: [one], firmness: null });
    return figureChanges(world(...claims, ...before, ...after), told(claims[0]), told(claims[1])).map(
      (one) => `${one.before.id} ${one.after.id}`,
    );
  };
  const goal = { goal: { due: '2030' } };
  const others = { authority: { type: 'persons', persons: ['bo'] } };
  const official = { authority: { type: 'statistics', organization: 'customs' } };
  const share = { metric: 'share', unit: { type: 'percent' } };
  test.each([
    ['another value', {}, {}, ['a b']],
    ['the same value', {}, { value: '1' }, []],
    ['of another authority', {}, others, []],
    ['goals, of whatever authority', goal, { ...goal, ...others }, ['a b']],
    ['a goal and what was reached', goal, {}, []],
    ['statistics are a series', official, official, []],
    ['of another measure', {}, share, []],
    ['of another unit', {}, { unit: { type: 'money', currency: 'EUR' } }, []],
    ['of another thing', { subject: 'fish' }, { subject: 'wood' }, []],
    ['of one thing', { subject: 'fish' }, { subject: 'fish' }, ['a b']],
  ])('%s', (_, before, after, expected) => {
    expect(change([figure('a', 'c', '1', before)], [figure('b', 'd', '2', after)])).toEqual(expected);
  });

  test('of two values of one meeting none is chosen, and of one that is told twice the last', () => {
    expect(change([figure('a', 'c', '1')], [figure('b', 'd', '2'), figure('e', 'd', '3')])).toEqual([]);
    expect(change([figure('a', 'c', '1'), figure('e', 'c', '3')], [figure('b', 'd', '2')])).toEqual([]);
    expect(
      change([figure('a', 'c', '1')], [figure('b', 'd', '2'), figure('e', 'd', '3'), figure('f', 'd', '3')]),
    ).toEqual([]);
    expect(change([figure('a', 'c', '1')], [figure('b', 'd', '2'), figure('e', 'd', '2')])).toEqual(['a e']);
  });
});

describe('titles and symbols of codes', () => {
  const dataset = world(
    record('code', 'theme-ports', { list: 'theme', code: 'ports', title: { en: 'Ports' } }),
    record('code', 'metric-ports', { list: 'metric', code: 'ports', title: { en: 'Number of ports' } }),
    record('code', 'unit-crate', { list: 'unit', code: 'crate', title: { en: 'Crates' }, symbol: 'cr' }),
    record('code', 'unit-box', { list: 'unit', code: 'box', title: { en: 'Boxes' } }),
  );
  test('are the standard ones, else those of the dataset', () => {
    expect(titleOfCode(dataset, 'Theme', 'economy')?.en).toBe('Trade, finance and investment');
    expect(titleOfCode(dataset, 'Theme', 'ports')).toEqual({ en: 'Ports' });
    expect(titleOfCode(dataset, 'Metric', 'ports')).toEqual({ en: 'Number of ports' });
    expect(titleOfCode(dataset, 'Topic', 'ports')).toBeNull();
    expect(titleOfCode(dataset, 'SpeechAct', 'ports')).toBeNull();
    expect(titleOfCode(dataset, 'Theme', 'constructor')).toBeNull();
    expect(titleOfCode(dataset, 'PresentStatus', 'pending')).toEqual({
      en: 'No news',
      ru: 'Нет сведений',
      zh: '暂无消息',
    });
    expect(titleOfCode(dataset, 'PresentStatus', 'reported-fulfilled')).toMatchObject({
      en: 'Reported fulfilled',
    });
    expect(titleOfCode(dataset, 'PresentStatus', 'late')).not.toBeNull();
    expect(Object.isFrozen(titleOfCode(dataset, 'Theme', 'economy'))).toBe(true);
  });
  test('of units and currencies', () => {
    expect(['ha', 'crate', 'box', 'fathom', 'toString'].map((unit) => symbolOfUnit(dataset, unit))).toEqual([
      'ha',
      'cr',
      'box',
      'fathom',
      'toString',
    ]);
    expect(symbolOfUnit(dataset, 'm2')).toBe('m²');
    expect(['USD', 'JPY', 'KWD', 'XYZ', 'toString'].map(minorUnits)).toEqual([2, 0, 3, null, null]);
  });
});
