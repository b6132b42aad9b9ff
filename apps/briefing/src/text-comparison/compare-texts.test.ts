import { describe, expect, test } from 'vitest';
import { type ComparedRow, compareTexts } from './compare-texts.ts';
import type { KnownNames } from './names.ts';
import { splitParagraphs } from './split-paragraphs.ts';
import { NEW, OLD, VERSIONS } from './testing/texts.ts';

const version = (lang: string, paragraphs: readonly string[]) => ({
  lang,
  paragraphs: splitParagraphs(paragraphs.join('\n\n')),
});
const compare = (lang: string, a: readonly string[], b: readonly string[]) =>
  compareTexts(version(lang, a), version(lang, b), []);
const shown = ({ fate, first, second }: ComparedRow) =>
  `${fate} ${first.map(({ number }) => number).join('+')}~${second.map(({ number }) => number).join('+')}`;
const fates = (lang: string, a: readonly string[], b: readonly string[]) =>
  compare(lang, a, b).rows.map(shown);

describe.each(['en', 'ru', 'zh'] as const)('two texts in %s', (lang) => {
  test('have paragraphs kept, reworded, dropped, added, moved, divided', () => {
    expect(fates(lang, OLD[lang], NEW[lang])).toEqual([
      'kept 1~1',
      'reworded 2~2',
      'dropped 3~',
      'moved 6~3',
      'kept 4~4',
      'added ~5',
      'reworded 5~6+7',
    ]);
  });

  test('have figures that differ where a paragraph says another', () => {
    const rows = compare(lang, OLD[lang], NEW[lang]).rows.filter(({ figures }) => figures.first.length > 0);
    expect(
      rows.map(({ second, figures }) => [
        second[0]?.number,
        figures.first.map(({ value }) => value),
        figures.second.map(({ value }) => value),
      ]),
    ).toEqual([[2, ['40'], ['55']]]);
  });

  test('that are the same are kept from the first to the last', () => {
    const { counts } = compare(lang, OLD[lang], OLD[lang]);
    expect(counts).toMatchObject({
      kept: OLD[lang].length,
      reworded: 0,
      moved: 0,
      added: 0,
      dropped: 0,
      unsure: 0,
    });
  });

  test('that have nothing in common have no pair', () => {
    const { counts } = compare(
      lang,
      OLD[lang],
      VERSIONS[lang].slice(0, 2).map(() => '§ § §'),
    );
    expect(counts).toMatchObject({ kept: 0, reworded: 0, moved: 0 });
  });
});

test('what is as much like one as like another is not sure, and is not said to be reworded', () => {
  const a = ['The quay of the port is for ships of all flags at all times.'];
  const twin = 'The quay of the port is for boats of all flags at most times.';
  const { counts } = compare('en', a, [twin, twin]);
  expect(counts).toMatchObject({ reworded: 0, unsure: 1 });
});

describe('a paragraph at another place', () => {
  const others = OLD.en.slice(0, 4);
  const race = 'Every spring the fishermen hold a race of rowing boats around the island of gulls.';
  const longer =
    'Every spring the fishermen and their sons hold a race of rowing boats, around the island of gulls and back.';

  test('was moved though it was reworded, and its words are told apart', () => {
    const { rows } = compare('en', [race, ...others], [...others, longer]);
    const moved = rows.find(({ fate }) => fate === 'moved');
    expect([moved?.first[0]?.number, moved?.second[0]?.number]).toEqual([1, 5]);
    expect(moved?.differences?.second.filter(({ changed }) => changed).length).toBeGreaterThan(0);
  });

  test('is not sure where another is as much like it', () => {
    const { rows } = compare('en', [race, ...others], [...others, longer, longer.replace('sons', 'wives')]);
    expect(rows.filter(({ fate }) => fate === 'moved')).toEqual([]);
    expect(rows.filter(({ fate }) => fate === 'unsure').map(({ first }) => first[0]?.number)).toEqual([1]);
  });

  test('is another where hardly half of its words are the same', () => {
    const other = 'Every autumn the harbour masters hold a fair of pots and nets around the island of gulls.';
    const { counts } = compare('en', [race, ...others], [...others, other]);
    expect(counts).toMatchObject({ moved: 0, dropped: 1, added: 1 });
  });
});

describe('a list', () => {
  const before = 'The parties keep the channels of the bay free of ice.';
  const after = 'Disputes are settled by the harbour masters.';
  const items = [
    'Measures on fishing:',
    '(a) nets with a mesh below 40 mm are forbidden;',
    '(b) fishing is closed from 1 March to 15 April;',
    '(c) each party may take 12,000 tons a year.',
  ];
  const drawn = items.join(' ').replace('40', '45');

  test('whose items became one paragraph is no list of items that were dropped', () => {
    const { rows } = compare('en', [before, ...items, after], [before, drawn, after]);
    expect(rows.map(shown)).toEqual(['kept 1~1', 'reworded 2+3+4+5~2', 'kept 6~3']);
    expect(rows[1]?.figures).toMatchObject({ first: [{ value: '40' }], second: [{ value: '45' }] });
    expect(fates('en', [before, drawn, after], [before, ...items, after])).toEqual([
      'kept 1~1',
      'reworded 2~2+3+4+5',
      'kept 3~6',
    ]);
  });

  test('of which one item is not in the paragraph has that one dropped', () => {
    const alone = 'Seals are counted in autumn by observers on either shore.';
    expect(fates('en', [before, ...items, alone, after], [before, drawn, after])).toEqual([
      'kept 1~1',
      'reworded 2+3+4+5~2',
      'dropped 6~',
      'kept 7~3',
    ]);
  });
});

test('of what has no partner the most alike that has none either is named, and no more', () => {
  const rest = OLD.en.slice(0, 4);
  const race = 'The parties oppose every unilateral closing of the bay to foreign vessels.';
  const other = 'The parties strongly condemn all unilateral closings of the bay by third states.';
  const { rows } = compare('en', [race, ...rest], [...rest, other, 'Gulls nest on the pier.']);
  const near = rows.map((row) => [shown(row), row.nearest?.number ?? null]);
  expect(near.filter(([told]) => /^(added|dropped)/.test(String(told)))).toEqual([
    ['dropped 1~', 5],
    ['added ~5', 1],
    ['added ~6', null],
  ]);
});

const NAMES: KnownNames[] = [
  { id: 'ann-lee', names: { en: ['Ann Lee'], ru: ['Анна Ли'], zh: ['安娜·李'] } },
  { id: 'north-port', names: { en: ['North Port'], ru: ['Северный порт'], zh: ['北港'] } },
];

describe.each([
  ['en', 'ru'],
  ['en', 'zh'],
  ['ru', 'zh'],
] as const)('two language versions, %s and %s', (one, other) => {
  const across = (a: readonly string[], b: readonly string[]) =>
    compareTexts(version(one, a), version(other, b), NAMES);

  test('are paired in their order', () => {
    const { rows } = across(VERSIONS[one], VERSIONS[other]);
    expect(rows.map(({ first, second }) => first[0]?.number === second[0]?.number)).toEqual(
      rows.map(() => true),
    );
    expect(rows.filter(({ fate }) => fate === 'paired').length).toBeGreaterThanOrEqual(8);
    expect(rows.flatMap(({ figures }) => [...figures.first, ...figures.second])).toEqual([]);
  });

  test('show a paragraph that one lacks, and take no other in its place for sure', () => {
    const { rows } = across(VERSIONS[one], VERSIONS[other].toSpliced(5, 1));
    const wrong = rows.filter(
      ({ fate, first: [a], second: [b] }) =>
        fate === 'paired' && a && b && a.number !== (b.number > 5 ? b.number + 1 : b.number),
    );
    expect(wrong).toEqual([]);
    expect(rows.some(({ first, second }) => first[0]?.number === 6 && second.length === 0)).toBe(true);
  });

  test('show a figure that was changed, and no other', () => {
    const { rows } = across(
      VERSIONS[one],
      VERSIONS[other].map((text) => text.replace('2031', '2032')),
    );
    const differing = rows.filter(({ figures }) => figures.first.length + figures.second.length > 0);
    expect(differing.map(({ first: [a], second: [b] }) => [a?.number, b?.number])).toEqual([[3, 3]]);
  });

  test('are paired one with two where one divides a paragraph', () => {
    const [head = '', rest = ''] = [VERSIONS[other][7]?.split('|')[0], VERSIONS[other][7]?.split('|')[1]];
    const { rows } = across(
      VERSIONS[one].map((text) => text.replace('|', '')),
      VERSIONS[other].toSpliced(7, 1, head, rest).map((text) => text.replace('|', '')),
    );
    // How sure it is depends on how the two parts share the length.
    expect(rows.map(shown).filter((row) => /^(paired|unsure) 8~8\+9$/.test(row))).toHaveLength(1);
  });
});

test('a known name tells paragraphs apart that are alike in all else', () => {
  const en = ['Ann Lee opened the talks.', 'North Port sent its pilots.'];
  const ru = ['Лоцманов послал Северный порт.'];
  const { rows } = compareTexts(version('en', en), version('ru', ru), NAMES);
  expect(rows.find(({ first, second }) => first.length + second.length === 2)?.first[0]?.number).toBe(2);
});

test('five hundred paragraphs are compared, and what is left over with what is left over', () => {
  const many = Array.from(
    { length: 500 },
    (_, index) => `Berth ${index} is for ships number ${index * 7} and their crews.`,
  );
  const { counts } = compare('en', many, many.toSpliced(250, 1));
  expect(counts).toMatchObject({ kept: 499, dropped: 1 });
});
