/** What all rules look things up in, with cases that no dataset of the fixtures has. */
import { expect, test } from 'vitest';
import { buildDataset } from '../dataset/build.ts';
import { warning } from '../diagnostics/fault.ts';
import type { SummitRecord } from '../generated/open.ts';
import { parse } from '../parse/parse.ts';
import { formIsCanonical } from './form-is-canonical.ts';
import { applyRules, ofEachRecord, type Rule, RuleContext, type RuleInput } from './rule.ts';

/** Records as they are written; rules see those alone that their schemas accept, which is not looked at here. */
function contextOf(texts: readonly string[], more: Partial<RuleInput> = {}): RuleContext {
  const records = texts.map((text, index) => {
    const { record: raw } = parse({ name: `${index}.yml`, text });
    if (!raw) throw new Error(`no record: ${text}`);
    return { raw, record: raw.value as unknown as SummitRecord };
  });
  const dataset = buildDataset(
    records.map(({ record }) => record),
    null,
  );
  return new RuleContext({
    dataset,
    records,
    unsoundIds: new Set(),
    texts: new Map(),
    canonicalForm: null,
    ...more,
  });
}

const person = (id: string, ...fields: readonly string[]) =>
  ['kind: person', `id: ${id}`, 'name:', `  en: ${id}`, ...fields].join('\n');
const moved = (id: string, to: string) => `kind: redirect\nid: ${id}\nreason: moved\nto: ${to}`;
const commitment = (id: string, summit: string) => `kind: commitment\nid: ${id}\nsummit: ${summit}`;

test.each([
  ['after', [moved('ann', 'bo'), person('ann')]],
  ['before', [person('ann'), moved('ann', 'bo')]],
])('an id that is redirected and in use is that of the record in use, if it stands %s', (_, texts) => {
  const context = contextOf(texts);
  expect(context.withId('ann')?.record.kind).toBe('person');
  expect(context.records.map(({ record }) => record.kind).sort()).toEqual(['person', 'redirect']);
});

test('an id of two records is that of the first', () => {
  expect(contextOf([person('ann'), person('ann')]).withId('ann')?.raw.file).toBe('0.yml');
});

test('records of a kind stand in their order, and those of a meeting by it', () => {
  const context = contextOf([
    commitment('a', 'one'),
    person('ann'),
    commitment('b', 'two'),
    commitment('c', 'one'),
  ]);
  const ids = (all: readonly { readonly record: SummitRecord }[]) => all.map(({ record }) => record.id);
  expect(ids(context.ofKind('commitment'))).toEqual(['a', 'b', 'c']);
  expect(ids(context.ofKind('place'))).toEqual([]);
  expect(ids(context.ofMeeting('commitment', 'one'))).toEqual(['a', 'c']);
  expect(ids(context.ofMeeting('commitment', 'two'))).toEqual(['b']);
  expect(ids(context.ofMeeting('commitment', 'three'))).toEqual([]);
  expect(ids(context.ofMeeting('discrepancy', 'one'))).toEqual([]);
});

test('a reference is followed over one redirect that was moved, and no other', () => {
  const context = contextOf([
    person('ann'),
    moved('old-ann', 'ann'),
    moved('older-ann', 'old-ann'),
    moved('lost', 'nobody'),
    'kind: redirect\nid: both\nreason: split\nto:\n  - ann\n  - bo',
  ]);
  expect(context.resolve('old-ann')?.kind).toBe('person');
  expect(context.resolve('older-ann')?.id).toBe('old-ann');
  expect(context.resolve('lost')).toBeUndefined();
  expect(context.resolve('both')?.kind).toBe('redirect');
  expect(context.resolve('nobody')).toBeUndefined();
  expect(context.find('person', 'old-ann')?.id).toBe('ann');
  expect(context.find('place', 'old-ann')).toBeUndefined();
  expect(context.find('person', 'nobody')).toBeUndefined();
});

test('records with faults of their own are known by their ids', () => {
  const context = contextOf([person('ann')], { unsoundIds: new Set(['bo']) });
  expect([context.isUnsound('bo'), context.isUnsound('ann')]).toEqual([true, false]);
});

test('an id is suggested of the kind that is asked for, for the first two hundred wrong ones', () => {
  const context = contextOf([person('harbour-anna'), commitment('harbour-ann', 'one')]);
  expect(context.suggest('harbour-an', 'any')).toBe('harbour-ann');
  expect(context.suggest('harbour-anno', 'person')).toBe('harbour-anna');
  expect(context.suggest('harbour-an', 'place|commitment')).toBe('harbour-ann');
  expect(context.suggest('harbour-ann', 'place')).toBeNull();
  for (let more = 0; more < 195; more++) context.suggest(`wrong-${more}`, 'any');
  expect(context.suggest('harbour-a', 'person')).toBe('harbour-anna');
  expect(context.suggest('harbour-nn', 'any')).toBeNull();
  expect(context.suggest('harbour-an', 'any')).toBe('harbour-ann');
});

test('parts are those of the record that is asked for', () => {
  const post = 'posts:\n  - title:\n      en: President\n    since: 2019-01-01\n    until: "2020"';
  const context = contextOf([person('ann', post), person('bo')]);
  const [ann, bo] = context.records;
  if (!ann || !bo) throw new Error('there are two');
  const dates = (one: typeof ann) =>
    context.parts(one, 'EdtfDate').map(({ pointer, value }) => [pointer, value]);
  const expected = [
    ['/posts/0/since', '2019-01-01'],
    ['/posts/0/until', '2020'],
  ];
  expect(dates(ann)).toEqual(expected);
  expect(dates(ann)).toEqual(expected);
  expect(dates(bo)).toEqual([]);
  expect(dates(ann)).toEqual(expected);
  expect(context.partsByTitle(ann)).toBe(context.partsByTitle(ann));
});

test('a fault has the place of its value, else of what stands around it', () => {
  const context = contextOf([person('ann')]);
  const raw = context.withId('ann')?.raw;
  if (!raw) throw new Error('there is one');
  const at = (pointer: string) => {
    const { line, column, ...place } = context.place(raw, pointer);
    return [place.pointer, line, column];
  };
  expect(at('/name/en')).toEqual(['/name/en', 4, 7]);
  expect(at('/name/ru/0')).toEqual(['/name/ru/0', 4, 3]);
  expect(at('/posts/0')).toEqual(['/posts/0', 1, 1]);
  expect(context.place({ ...raw, spans: new Map() }, '/id')).toEqual({
    file: '0.yml',
    pointer: '/id',
    ...{ line: 1, column: 1, endLine: 1, endColumn: 1 },
  });
});

test('what looks at one record after the other is asked of each in turn, behind what looks at all', () => {
  const context = contextOf([person('ann'), person('bo')]);
  interface Told {
    told: { readonly by: string; readonly id: string };
  }
  const tell = (by: string, id: string) =>
    warning('told', { by, id }, { file: '', line: 1, column: 1, pointer: '' });
  const each = (by: string) =>
    ofEachRecord<Told>(() => ({ record }) => [tell(by, record.id)]);
  const all: Rule<Told> = ({ records }) => [tell('all', records.map(({ record }) => record.id).join())];
  const said = (found: ReturnType<typeof all>) => found.map(({ args: { by, id } }) => `${by} ${id}`);
  expect(said([...applyRules<Told>([each('first'), all, each('second')], context)])).toEqual([
    'all ann,bo',
    'first ann',
    'second ann',
    'first bo',
    'second bo',
  ]);
  expect(said(each('alone')(context))).toEqual(['alone ann', 'alone bo']);
});

test('no form is asked for where no fixer is at hand, of what has no text, and of what cannot be read', () => {
  const texts = [person('ann', 'language:   en')];
  const told = (context: RuleContext) => formIsCanonical(context).map(({ code }) => code);
  expect(told(contextOf(texts, { canonicalForm: () => 'x' }))).toEqual(['not-canonical']);
  expect(told(contextOf(texts))).toEqual([]);
  expect(told(contextOf(texts, { canonicalForm: () => null }))).toEqual([]);
  const [known] = contextOf(texts).records;
  const withoutText = known ? [{ ...known, raw: { ...known.raw, text: '' } }] : [];
  expect(told(contextOf(texts, { canonicalForm: () => 'x', records: withoutText }))).toEqual([]);
});

test('a form that is cut off is told at the last line that there is', () => {
  const [found] = formIsCanonical(
    contextOf([person('ann')], { canonicalForm: ({ text }) => `${text}\nmore: 1\n` }),
  );
  expect(found).toMatchObject({
    args: { expected: 'more: 1', found: '' },
    place: { file: '0.yml', line: 4, column: 1, pointer: '' },
  });
});
