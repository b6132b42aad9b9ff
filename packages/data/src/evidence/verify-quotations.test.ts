/** Quotations of pages against what the pages say, and pages that nobody saw. */
import { describe, expect, test } from 'vitest';
import { buildDataset } from '../dataset/build.ts';
import type { SummitRecord } from '../generated/open.ts';
import { page, record } from '../testing/world.ts';
import { carrying, isSameNeed, needsOf } from './carrying.ts';
import { unseenPages, verifyQuotations } from './verify-quotations.ts';

const source = (id: string, more: object = {}) => record('source', id, { publisher: 'paper', ...more });
const place = (id: string, ...evidence: readonly object[]) => record('place', id, { evidence });
const world = (...records: readonly SummitRecord[]) =>
  buildDataset(
    [
      source('story'),
      source('other'),
      record('redirect', 'old-story', { reason: 'moved', to: 'story' }),
      ...records,
    ],
    null,
  );

describe('a quotation of a page', () => {
  const TEXT =
    'The ministers met.\n They opened a  new bridge over the river, and later a new bridge over the lake. A “ferry” runs too.';
  const quote = (exact: string, more: object = {}) =>
    page('old-story', { quote: { exact, language: 'en', ...more } });
  const check = (...evidence: readonly object[]) =>
    verifyQuotations(world(place('port', ...evidence)), new Map([['story', TEXT]])).map(
      ({ record: of, pointer, source: on, outcome, differences, nearest }) => [
        `${of}${pointer} ${on} ${outcome}`,
        ...differences,
        ...(nearest === null ? [] : [nearest]),
      ],
    );
  test.each([
    ['as it stands', quote('met'), ['ok']],
    ['over two spaces', quote('opened a new bridge'), ['ok', 'white space']],
    ['with other quotation marks', quote('A "ferry" runs'), ['ok', 'quotation marks']],
    ['behind its prefix', quote('a new bridge over', { prefix: 'river, and later' }), ['ok']],
    ['before its suffix', quote('new bridge over the', { suffix: 'lake' }), ['ok']],
    [
      'behind one and before the other',
      quote('bridge', { prefix: 'later a new', suffix: 'over the lake' }),
      ['ok'],
    ],
    [
      'behind its prefix, and never before its suffix',
      quote('bridge over', { prefix: 'later', suffix: 'the sea' }),
      ['elsewhere'],
    ],
    [
      'never behind its prefix',
      quote('bridge over', { prefix: 'the ministers closed', suffix: 'the lake' }),
      ['elsewhere'],
    ],
    ['far from its suffix', quote('The ministers met', { suffix: 'lake' }), ['elsewhere']],
    ['far from its prefix', quote('runs too', { prefix: 'ministers' }), ['elsewhere']],
    [
      'that is not there',
      quote('They opened a new bridge near the sea'),
      ['not-found', 'They opened a new bridge over the'],
    ],
  ])('%s', (_, evidence, [outcome, ...more]) => {
    expect(check(evidence)).toEqual([[`port/evidence/0 story ${outcome}`, ...more]]);
  });

  test('is no matter of other evidence, and of pages that are not at hand nothing is told but that', () => {
    const passage = {
      type: 'passage',
      source: 'story',
      selector: { start: 0, end: 3 },
      quote: { exact: 'met' },
    };
    expect(check(page('story'), passage, quote('met'))).toEqual([['port/evidence/2 story ok']]);
    const elsewhere = page('other', { quote: { exact: 'met', language: 'en' } });
    expect(check(elsewhere)).toEqual([['port/evidence/0 other page-not-held']]);
  });
});

test('pages that nobody saw are told with the records that name them, the oldest first', () => {
  const unseen = (of: string) => page(of, { seen: undefined });
  const dataset = world(
    source('dated', { published: '2020-05', url: 'https://example.org/' }),
    source('older', { published: '2020-04-30' }),
    source('held'),
    place('a', unseen('other'), unseen('dated'), page('story')),
    place('b', unseen('old-story'), unseen('dated'), unseen('older'), unseen('fog')),
    place(
      'c',
      { type: 'passage', source: 'held', selector: { start: 0, end: 1 } },
      unseen('held'),
      unseen('dated'),
    ),
  );
  const none = { published: null, url: null };
  expect(unseenPages(dataset)).toEqual([
    { source: 'older', published: '2020-04-30', url: null, records: ['b'] },
    { source: 'dated', published: '2020-05', url: 'https://example.org/', records: ['a', 'b', 'c'] },
    { source: 'fog', ...none, records: ['b'] },
    { source: 'other', ...none, records: ['a'] },
  ]);
});

describe('what a sentence needs', () => {
  const needs = (text: string) => needsOf(text).map(({ what, number }) => `${what} ${number.text}`);
  test.each([
    ['Trade was $20 million in 2019.', ['figure $20 million', 'date 2019']],
    ['Of 1899 and 2101 nothing is told, of 1900 and 2099 it is.', ['date 1900', 'date 2099']],
    ['She spoke of “5 per cent in 2018”.', []],
    ['Article 7 stands.', []],
  ])('%s', (text, expected) => expect(needs(text)).toEqual(expected));

  test('is the same by year, or by value, unit and currency', () => {
    const [need] = [(text: string) => needsOf(text)[0] as never];
    const same = (one: string, other: string) => isSameNeed(need(one), need(other));
    expect(same('in 2019', 'of 2019')).toBe(true);
    expect(same('in 2019', 'in 2018')).toBe(false);
    expect(same('$20 million', 'US$20m')).toBe(true);
    expect(same('$20 million', '€20 million')).toBe(false);
    expect(same('$20 million', '$21 million')).toBe(false);
    expect(same('in 2019', '$2,019')).toBe(false);
  });
});

describe('what a piece of evidence carries', () => {
  const dataset = world(
    source('early', { published: '2018-12-31' }),
    source('new-year', { published: '2019' }),
  );
  const quote = (exact: string, more: object = {}) =>
    page('story', { quote: { exact, language: 'en' }, ...more });
  test.each([
    ['a page that says nothing of it', page('story'), '$20 million', 'may-hold'],
    ['a page said to carry figures', page('story', { supports: ['figure'] }), '$20 million', 'holds'],
    [
      'a page said to carry other things',
      page('story', { supports: ['fact', 'date'] }),
      '$20 million',
      'misses',
    ],
    ['its quotation', quote('worth $20 million', { supports: ['fact'] }), '$20 million', 'holds'],
    [
      'its quotation, in other words',
      quote('20 million dollars', { supports: ['fact'] }),
      '$20 million',
      'holds',
    ],
    [
      'its quotation, without a unit',
      quote('some 20 and more', { supports: ['fact'] }),
      '$20 million',
      'holds',
    ],
    ['a quotation of another number', quote('$21 million', { supports: ['fact'] }), '$20 million', 'misses'],
    [
      'a quotation of another currency',
      quote('€20 million', { supports: ['fact'] }),
      '$20 million',
      'misses',
    ],
    [
      'one of two numbers quoted',
      quote('$21 million and $20 million', { supports: ['fact'] }),
      '$20 million',
      'holds',
    ],
    ['a comma before a fraction', quote('2,5', { supports: ['fact'] }), '2.5 per cent', 'holds'],
    ['commas between thousands', quote('2,500', { supports: ['fact'] }), '2500 per cent', 'holds'],
    ['a quotation without a number', quote('much', { supports: ['fact'] }), '$20 million', 'misses'],
    [
      'a quotation that says otherwise',
      quote('$20 million', { relation: 'contradicts' }),
      '$20 million',
      'misses',
    ],
    ['a year that is quoted', quote('in 2019', { supports: ['fact'] }), 'in 2019', 'holds'],
    ['a page of the day before the year', page('early'), 'in 2019', 'misses'],
    ['a page of the year itself', page('new-year'), 'in 2019', 'may-hold'],
    ['a page without a day', page('story'), 'in 2019', 'may-hold'],
    ['a year ahead of what is told', page('early'), 'in 2021', 'may-hold'],
    ['the year of what is told', page('early'), 'in 2020', 'misses'],
    ['a figure on an old page', page('early'), '$20 million', 'may-hold'],
  ])('%s', (_, evidence, text, expected) => {
    expect(carrying(dataset, evidence, needsOf(text)[0] as never, '2020-03-05')).toBe(expected);
    if (text.startsWith('in '))
      expect(carrying(dataset, evidence, needsOf(text)[0] as never)).toBe(
        expected === 'misses' ? 'may-hold' : expected,
      );
  });
});
