import { describe, expect, test } from 'vitest';
import { templates } from '../generated/templates.ts';
import { english } from '../messages/catalogues.ts';
import { readReport } from '../page/read-report.ts';
import { renderReport, type Templates } from '../page/render.ts';
import type { ExecutiveView } from '../reports/executive/executive-types.ts';
import type { FullView } from '../reports/full/full-types.ts';
import { options } from '../reports/testing/fixture.ts';
import { landsOf, meetingOf } from '../reports/testing/parties.ts';
import { wordedView } from '../reports/testing/worded-view.ts';
import { themeIn } from '../theme/theme.ts';

const full = (...asked: Parameters<typeof meetingOf>) =>
  wordedView<FullView>(meetingOf(...asked), { ...options, report: 'full', asOf: '2019-06-30' });

const namesOf = (count: number): string => {
  const lands = landsOf(count);
  return lands.length === 1 ? `${lands[0]}` : `${lands.slice(0, -1).join(', ')} and ${lands.at(-1)}`;
};

describe('where one withdrew, nothing says that all agreed', () => {
  test.each([
    [2, 'One of two adopted: Aland; Bland withdrew (7 June 2019)'],
    [3, 'Two of three adopted: Aland and Bland; Cland withdrew (7 June 2019)'],
    [8, `Seven of eight adopted: ${namesOf(7)}; Hland withdrew (7 June 2019)`],
    [20, `19 of 20 adopted: ${namesOf(19)}; Tland withdrew (7 June 2019)`],
  ])('of %i', (count, told) => {
    const last = landsOf(count).slice(-1);
    const { stands, themes, statements } = full(count, { withdrew: last });
    expect(stands?.rows.map((row) => row.told.replaceAll('\u00a0', ' '))).toEqual([told]);
    const text = [...themes, ...statements]
      .flatMap(({ claims }) => claims)
      .find(({ claims }) => claims === 'text');
    expect(text?.attribution).toBe(`Text of the document; not ${last[0]}`);
  });
});

test('of a text that all stand by alike nothing is told apart', () => {
  for (const count of [2, 3, 8, 20]) expect(full(count).stands).toBeNull();
});

describe('a column each for up to eight parties, with a sign and a word; groups for more', () => {
  test.each([
    [2, ['Aland', 'Bland'], ['stance-with Adopted', 'stance-left Withdrew']],
    [3, ['Aland', 'Bland', 'Cland'], ['stance-with Adopted', 'stance-with Adopted', 'stance-left Withdrew']],
    [20, [], []],
  ])('%i', (count, parties, cells) => {
    const { stands } = full(count, { withdrew: landsOf(count).slice(-1) });
    expect(stands?.parties).toEqual(parties);
    expect(stands?.rows[0]?.cells.map(({ symbol, word }) => `${symbol} ${word}`)).toEqual(cells);
  });

  test('eight', () => {
    const { stands } = full(8, { endorsed: landsOf(8).slice(0, 6), author: 'Gland' });
    expect(stands?.parties).toHaveLength(8);
    expect(stands?.rows.map(({ told }) => told)).toEqual([
      `Six of eight endorsed: ${namesOf(6)}; Gland is the author; not named: Hland`,
    ]);
    expect(stands?.rows[0]?.cells.slice(-2).map(({ word }) => word)).toEqual(['Author', 'Not named']);
  });
});

test('who joins later stands beside the parties and is not counted among them', () => {
  const { stands } = full(3, { joined: ['Newland'] });
  expect(stands?.rows.map(({ told }) => told.replaceAll('\u00a0', ' '))).toEqual([
    'All three parties adopted; beside the parties: Newland (8 June 2019) (joined later)',
  ]);
});

test.each([
  [{ withdrew: ['Cland'] }, 'Adopted by all three parties; Cland withdrew (7 June 2019)'],
  [{ abstained: ['Cland'] }, 'Adopted by Aland and Bland; Cland abstained'],
  [{ issuedBy: 'Bland', withdrew: ['Bland'] }, 'Issued by Bland; Bland withdrew (7 June 2019)'],
])('the list of documents tells who stands apart: %j', (dissent, told) => {
  const { documents } = full(3, dissent);
  const communique = documents?.items.find(({ name }) => name.text === 'Communiqué');
  expect(communique?.concluded?.replaceAll('\u00a0', ' ')).toBe(told);
});

test('what the chair issued is the word of the chair alone', () => {
  const { documents, positions } = full(3, { issuedBy: 'Bland' });
  const communique = documents?.items.find(({ name }) => name.text === 'Communiqué');
  expect(communique?.concluded).toBe('Issued by Bland');
  const economy = positions?.rows.find(({ topic }) => topic.startsWith('Trade'));
  expect(economy?.cells[1]?.told.map(({ act }) => act)).toEqual(['Reaffirmed']);
  expect(economy?.lines.map(({ who }) => who)).not.toContain('All three parties');
});

describe('who said what: together a subset is named, guests stand apart', () => {
  test.each([
    [3, ['All three parties', 'Aland and Bland', 'Guestia (Guest)'], 3],
    [8, ['All eight parties', `Seven of eight: ${namesOf(7)}`, 'Guestia (Guest)'], 8],
    [20, ['All 20 parties', `19 of 20: ${namesOf(19)}`, 'Aland', 'Guestia (Guest)'], 0],
  ])('of %i', (count, who, columns) => {
    const { positions } = full(count);
    const economy = positions?.rows.find(({ topic }) => topic.startsWith('Trade'));
    // Behind them stands one who speaks for none of these parties.
    expect(economy?.lines.map((line) => line.who)).toEqual([...who, 'Vladimir Putin']);
    expect(economy?.cells).toHaveLength(columns);
    expect(positions?.sides).toHaveLength(columns);
  });
});

test.each([
  [3, 'Guests: Guestia'],
  [8, `Parties: ${namesOf(8)} · Guests: Guestia`],
])('the one page names guests apart from the parties: %i', (count, present) => {
  const view = wordedView<ExecutiveView>(meetingOf(count), { ...options, report: 'executive' });
  expect(view.present).toBe(present);
});

test.each([2, 3, 8, 20])('reports of %i parties keep to the vocabulary', (count) => {
  const dataset = meetingOf(count, { withdrew: landsOf(count).slice(-1), endorsed: landsOf(1) });
  for (const report of ['full', 'executive'] as const) {
    const view = wordedView(dataset, { ...options, report });
    const { document, faults } = readReport(
      renderReport(view, templates as Templates, english()),
      themeIn(english()),
      english(),
    );
    expect(faults).toEqual([]);
    expect(document).not.toBeNull();
  }
});
