import { en, pl } from 'make-plural';
import { describe, expect, test } from 'vitest';
import { localeData } from '../../scripts/locales.ts';
import { catalogues } from '../generated/messages.ts';
import { agreement } from './agree.ts';
import type { Catalogue } from './catalogue.ts';
import { english, SHIPPED } from './catalogues.ts';
import { compileMessages, type MessageSource } from './compile.ts';
import { messageFaultInLine } from './faults.ts';
import { inWords } from './in-words.ts';
import type { Locale } from './locale.ts';
import { message } from './message.ts';
import { createMessages } from './messages.ts';

/** Variants stand in lines of their own, which a bar begins here. */
const file = (text: string): MessageSource[] => [{ file: 'a.ftl', text: text.replaceAll('|', '\n') }];
const BRITISH: Locale = { ...localeData('en-GB'), plural: en };
const POLISH: Locale = { ...localeData('pl'), plural: pl };

function wordsOf(text: string, locale = BRITISH) {
  const { messages, faults } = compileMessages(file(text));
  expect(faults).toEqual([]);
  const code = messages.map(({ id, code: words }) => `${JSON.stringify(id)}: ${words}`).join(',');
  return createMessages<never>({ catalogue: new Function(`return {${code}}`)() as Catalogue, locale });
}
/** Spaces of all widths as plain ones. */
const plain = (words: string) => words.replaceAll('\u00a0', ' ');
const say = (text: string, args: Readonly<Record<string, unknown>> = {}, locale = BRITISH) =>
  plain(wordsOf(text, locale).show({ id: 'm', args }));

describe('a message', () => {
  test.each<[string, string, Readonly<Record<string, unknown>>, string]>([
    ['text', 'm = As it { "{" }stands{ "}" }.', {}, 'As it {stands}.'],
    ['an argument', 'm = Made { $by } it { $by }.', { by: 'we' }, 'Made we it we.'],
    ['a number', 'm = { $n } and { NUMBER($d) }', { n: 12345, d: '-0.50' }, '12,345 and −0.50'],
    ['one', 'm = { $n ->| [one] a page| *[other] { $n } pages| }', { n: 1 }, 'a page'],
    ['many', 'm = { $n ->| [one] a page| *[other] { $n } pages| }', { n: 21 }, '21 pages'],
    ['a number before its form', 'm = { $n ->| [one] one| [0] none| *[other] more| }', { n: 0 }, 'none'],
    [
      'an ordinal',
      'm = { NUMBER($n, type: "ordinal") ->| [one] { $n }st| [two] { $n }nd| *[other] { $n }th| }',
      { n: 22 },
      '22nd',
    ],
    ['a code', 'm = { $act ->| [signed] Signed| *[agreed] Agreed| }', { act: 'signed' }, 'Signed'],
    ['a day', 'm = since { DATE($day) }', { day: '2019-06-05' }, 'since 5 June 2019'],
    ['a list', 'm = by { LIST($who) }', { who: ['A', 'B', 'C'] }, 'by A, B and C'],
    [
      'a language',
      'm = { CAPITAL($a) }, in { LANGUAGE($l) }',
      { a: 'text', l: 'zh-Hans' },
      'Text, in Chinese',
    ],
    [
      'a term',
      '-org = { $case ->| *[plain] Ruritania| [of] Ruritania’s| }\nm = { -org(case: "of") } part',
      {},
      'Ruritania’s part',
    ],
    [
      'what a term is',
      '-org = R\n    .number = many\nm = { -org.number ->| [many] they| *[one] it| }',
      {},
      'they',
    ],
    ['another message', 'a = by { $who }\nm = { a } and { a }', { who: 'us' }, 'by us and by us'],
    [
      'a message as argument',
      'a = x { $n }\nm = [{ $part }]',
      { part: { id: 'a', args: { n: 2 } } },
      '[x 2]',
    ],
  ])('%s', (_, text, args, words) => {
    expect(say(text, args)).toBe(words);
  });

  test('takes forms, months and lists of its language', () => {
    const text = 'm = { DATE($day) }: { $n } { $n ->| [one] plik| [few] pliki| *[many] plików| }';
    expect(say(text, { day: '2019-06-05', n: 22 }, POLISH)).toBe('5 czerwca 2019: 22 pliki');
    expect(say(text, { day: '2019-06', n: 5 }, POLISH)).toBe('czerwiec 2019: 5 plików');
  });
});

test('elements are told apart from words, in every branch', () => {
  const words = wordsOf('m = { $n ->| [one] One: <a>this { $n }</a>| *[other] None<b/>| } at all');
  expect(words.pieces('m', { n: 1 })).toEqual(['One: ', { name: 'a', words: 'this 1' }, ' at all']);
  expect(words.pieces('m', { n: 2 })).toEqual(['None', { name: 'b', words: '' }, ' at all']);
  expect(words.show({ id: 'm', args: { n: 1 } })).toBe('One: this 1 at all');
});

test('intervals are joined by the catalogue', () => {
  const date = (interval: string) => plain(english().date(interval));
  expect(date('2019-06-05/2019-06-07')).toBe('5–7 June 2019');
  expect(date('2019-05-30/2019-06-02')).toBe('30 May 2019 to 2 June 2019');
  expect(date('2019-01/2019-03')).toBe('first quarter of 2019');
  expect(date('2019-01/2019-05')).toBe('January to May 2019');
  expect(date('2014/2018')).toBe('2014 to 2018');
});

test.each([
  ['m = { $a', 'a.ftl:1:9: syntax Expected token: "}"'],
  ['a = b\nm = { x }', 'a.ftl:2:7: m unknown-message x'],
  ['m = { -x }', 'a.ftl:1:7: m unknown-term x'],
  ['-x = { -x }\nm = { -x }', 'a.ftl:1:8: m term-within-itself x'],
  ['m = { UPPER($x) }', 'a.ftl:1:7: m unknown-function UPPER DATE LIST NUMBER LANGUAGE CAPITAL'],
  ['m = { DATE($x) } { LIST($x) }', 'a.ftl:1:25: m two-kinds x date list'],
  ['m = <a>x', 'a.ftl:1:5: m unclosed a'],
  ['m = x</a>', 'a.ftl:1:5: m closes-nothing a'],
  ['m = <a><b>x</b></a>', 'a.ftl:1:5: m element-within'],
  ['m = 1 < 2', 'a.ftl:1:5: m plain-bracket'],
  ['m = x\nm = y', 'a.ftl:2:5: m said-twice a.ftl'],
  [`m = x\nn = ${'{ '.repeat(20_000)}`, 'a.ftl:2:205: nested-too-deep'],
  [
    `m = { $x ->|${Array.from({ length: 20_000 }, (_, key) => ` [k${key}] a|`).join('')} *[o] b| }`,
    'a.ftl:1:7: m too-many-variants 500',
  ],
  [
    `m = { -t0 }|${Array.from({ length: 40 }, (_, n) => `-t${n} = { -t${n + 1} }{ -t${n + 1} }`).join('|')}|-t40 = x`,
    'a.ftl:41:18: m too-many-terms',
  ],
])('%s is a fault', (text, fault) => {
  const { faults } = compileMessages(file(text));
  expect(faults.map(messageFaultInLine)).toContain(fault);
});

test('a catalogue says what the English one says, with the same arguments', () => {
  const compiled = (text: string) => compileMessages(file(text)).messages;
  const known = new Map(
    compiled('a = { $n } <x>y</x>\nb = { DATE($d) }\nc = { $n ->| [one] 1| *[other] 2| }').map((one) => [
      one.id,
      one,
    ]),
  );
  const { faults, missing } = agreement(compiled('a = { $m }\nb = { $d }\nd = x'), known);
  expect(missing).toEqual(['c']);
  expect(faults.map(messageFaultInLine)).toEqual([
    'a.ftl:1:1: a not-given m',
    'a.ftl:1:1: a other-elements <x>',
    'a.ftl:2:1: b other-kind d',
    'a.ftl:3:1: d not-in-english',
  ]);
});

test('what a catalogue lacks is said in the other language, with its dates', () => {
  const fallback = wordsOf('m = on { DATE($day) }\nn = no');
  const polish = createMessages<never>({ catalogue: { n: 'nie' }, locale: POLISH }, fallback);
  expect(polish.show({ id: 'n', args: {} })).toBe('nie');
  expect(plain(polish.show({ id: 'm', args: { day: '2019-06-05' } }))).toBe('on 5 June 2019');
});

test('a view becomes words wherever it holds messages', () => {
  const view = {
    at: message('date', { date: '2019' }),
    list: [message('date', { date: '2020-01' }), null, 1],
  };
  expect(inWords(view, english())).toEqual({ at: '2019', list: ['January\u00a02020', null, 1] });
});

test('an id or argument that there is not does not compile', () => {
  // @ts-expect-error
  message('no-such-message');
  // @ts-expect-error
  message('date');
  // @ts-expect-error
  message('date', { date: 2019 });
  // @ts-expect-error
  message('date', { date: '2019', day: '1' });
  // @ts-expect-error
  expect(() => english().text('no-such-message')).toThrow('There is no message "no-such-message"');
});

test('every language has a catalogue that can be made', () => {
  expect(SHIPPED.languages).toContain('en');
  for (const make of Object.values(catalogues)) expect(make().locale.plural(1)).toBeTypeOf('string');
});
