import { describe, expect, test } from 'vitest';
import type { ExecutiveView } from '../reports/executive/executive-types.ts';
import type { FullView } from '../reports/full/full-types.ts';
import { options } from '../reports/testing/fixture.ts';
import { meetingOf } from '../reports/testing/parties.ts';
import { wordedView } from '../reports/testing/worded-view.ts';

const eventOf = (dataset: ReturnType<typeof meetingOf>) =>
  wordedView<FullView>(dataset, { ...options, report: 'full' }).event;

describe('a guest', () => {
  test.each([
    [undefined, 'Guests: Guestia', null],
    ['attended', 'Guests: Guestia', null],
    ['left-early', 'Guests: Guestia', 'left early'],
    ['invited', null, 'invited; whether they came is not known'],
    ['absent', null, 'expected, and stayed away'],
  ] as const)('%s', (guestCame, present, attendance) => {
    const dataset = meetingOf(3, guestCame ? { guestCame } : {});
    const brief = wordedView<ExecutiveView>(dataset, { ...options, report: 'executive' });
    expect(brief.present).toBe(present);
    const guests = eventOf(dataset).delegations.find(({ party }) => party.text === 'Guests');
    expect(guests?.members.map((one) => one.attendance)).toEqual([attendance]);
  });
});

describe('what is known of a session', () => {
  const talks = { id: 'talks', format: 'expanded', title: 'Talks' };
  test.each<[object, string]>([
    [{}, ''],
    [{ start: '2019-06-05' }, '5 June 2019'],
    [{ start: '2019-06-05', end: '2019-06-06' }, '5–6 June 2019'],
    [{ start: '2019-06-05T09:30+06:00' }, '5 June 2019, 09:30 (UTC+06:00)'],
    [{ start: '2019-06-05T09:30:15Z', end: '2019-06-05T11:00Z' }, '5 June 2019, 09:30–11:00 (UTC)'],
    [
      { start: '2019-06-05T23:00-03:30', end: '2019-06-06T01:00-03:30' },
      '5 June 2019, 23:00 (UTC−03:30) to 6 June 2019, 01:00 (UTC−03:30)',
    ],
    [{ end: '2019-06-05T11:00Z' }, 'until 5 June 2019, 11:00 (UTC)'],
    [{ chair: 'leader-of-aland' }, 'chaired by Leader of Aland'],
    [
      {
        chair: 'aland',
        attendance: [
          { who: 'cland', attended: false },
          { who: 'bland', attended: true },
        ],
      },
      'chaired by Aland | away: Cland',
    ],
    [
      { attendance: ['aland', 'bland', 'cland'].map((who) => ({ who, attended: false })) },
      'away: all three parties',
    ],
    [{ attendance: [{ who: 'leader-of-guestia', attended: false }] }, 'away: Leader of Guestia'],
  ])('%j', (known, told) => {
    const { sessions } = eventOf(meetingOf(3, { sessions: [{ ...talks, ...known }] }));
    expect(sessions.map((one) => one.told.join(' | ').replaceAll('\u00a0', ' '))).toEqual([told]);
  });
});
