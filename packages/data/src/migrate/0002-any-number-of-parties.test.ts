import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { JsonObject } from '../parse/raw-record.ts';
import { anyNumberOfParties } from './0002-any-number-of-parties.ts';
import { objects } from './from-1/dataset.ts';

/** What becomes of records: by id, as YAML has them; records of which nothing is asked are not told. */
function migrated(yaml: string, ...asked: readonly string[]): Record<string, JsonObject> {
  const records = parse(yaml, { schema: 'core' }) as JsonObject[];
  const one = anyNumberOfParties.migrate(records);
  const all = records.flatMap((record) => one(record));
  return Object.fromEntries(
    all.flatMap((record) => (asked.includes(String(record['id'])) ? [[record['id'], record]] : [])),
  );
}

const expected = (yaml: string): unknown => parse(yaml, { schema: 'core' });

describe('publishers become organizations', () => {
  test('one for all sources of the same, with the side as its controller', () => {
    const before = `
      - {kind: source, id: a, publisher: Port Wire, side: north, tier: agency, access: {extent: whole}}
      - {kind: source, id: b, publisher: Port Wire, side: north, tier: press, access: {extent: whole}}
      - {kind: source, id: c, publisher: Café d’Été, side: none, tier: company, access: {extent: whole}}
      - {kind: source, id: d, publisher: 人民网, side: none, tier: reference, access: {extent: whole}}
    `;
    expect(migrated(before, 'a', 'b', 'port-wire', 'cafe-dete', 'publisher')).toEqual(
      expected(`
        a: {kind: source, id: a, publisher: port-wire, tier: agency}
        b: {kind: source, id: b, publisher: port-wire, tier: press}
        port-wire: {kind: organization, id: port-wire, name: {en: Port Wire}, organizationType: media, controlledBy: north}
        cafe-dete: {kind: organization, id: cafe-dete, name: {en: Café d’Été}, organizationType: company}
        publisher: {kind: organization, id: publisher, name: {en: 人民网}, organizationType: other}
      `),
    );
  });

  test('the one that a source names, or that is called the same, instead of a new one', () => {
    const before = `
      - {kind: source, id: a, publisher: The press office, organization: office, side: north, tier: primary, access: {extent: whole}}
      - {kind: source, id: b, publisher: The press office, side: north, tier: primary, access: {extent: whole}}
      - {kind: source, id: c, publisher: PW, side: north, tier: agency, access: {extent: whole}}
      - {kind: organization, id: office, name: {en: Office}, organizationType: agency, state: north}
      - {kind: organization, id: wire, name: {en: Port Wire}, aliases: [{text: PW, language: en}], organizationType: media, state: north}
    `;
    expect(migrated(before, 'a', 'b', 'c', 'office', 'wire')).toEqual(
      expected(`
        a: {kind: source, id: a, publisher: office, tier: primary}
        b: {kind: source, id: b, publisher: office, tier: primary}
        c: {kind: source, id: c, publisher: wire, tier: agency}
        office: {kind: organization, id: office, name: {en: Office}, organizationType: agency, state: north}
        wire: {kind: organization, id: wire, name: {en: Port Wire}, aliases: [{text: PW, language: en}], organizationType: media, state: north, controlledBy: north}
      `),
    );
  });

  test('with an id that nothing has', () => {
    const before = `
      - {kind: source, id: wire, publisher: Wire, side: none, tier: press, access: {extent: whole}}
      - {kind: place, id: wire-publisher}
    `;
    expect(migrated(before, 'wire', 'wire-publisher-2')).toEqual(
      expected(`
        wire: {kind: source, id: wire, publisher: wire-publisher-2, tier: press}
        wire-publisher-2: {kind: organization, id: wire-publisher-2, name: {en: Wire}, organizationType: media}
      `),
    );
  });

  test('a copyist is not controlled by the state whose text it copied', () => {
    const before = `
      - {kind: source, id: a, publisher: Office, side: north, tier: primary, access: {extent: whole}}
      - {kind: source, id: b, publisher: Copyist, side: north, tier: aggregator, access: {extent: whole}, derivedFrom: [{source: a, basis: documented}]}
    `;
    expect(migrated(before, 'copyist')['copyist']).not.toHaveProperty('controlledBy');
  });
});

describe('a page says when it was seen', () => {
  test.each([
    ['the source says when', '{extent: whole, on: 2020-04-01}', '', 'seen: {on: 2020-04-01, extent: whole}'],
    [
      'the source says that it was the beginning',
      '{extent: beginning, on: 2020-04-01}',
      '',
      'seen: {on: 2020-04-01, extent: beginning}',
    ],
    [
      'the evidence says so',
      '{extent: whole, on: 2020-04-01}',
      'limit: Only the beginning of the page was seen.',
      'seen: {on: 2020-04-01, extent: beginning}',
    ],
    ['nobody says when', '{extent: whole}', '', ''],
    ['nobody saw it', '{extent: cited, on: 2020-04-01}', '', ''],
    [
      'another limit is a note',
      '{extent: cited}',
      'limit: For the region only.',
      'note: For the region only.',
    ],
    [
      'behind the note that there was',
      '{extent: cited}',
      'limit: For the region only., note: A list.',
      'note: A list. For the region only.',
    ],
  ])('%s', (_, access, limit, after) => {
    const list = (...parts: string[]) => parts.filter((part) => part !== '').join(', ');
    const before = `
      - {kind: source, id: s, publisher: Wire, side: none, tier: press, access: ${access}}
      - {kind: place, id: p, evidence: [{${list('type: page, source: s, independence: neutral', limit)}}]}
    `;
    expect(migrated(before, 'p')).toEqual(
      expected(`p: {kind: place, id: p, evidence: [{${list('type: page, source: s', after)}}]}`),
    );
  });

  test('what was noted of the access is noted of the source', () => {
    const before =
      '[{kind: source, id: s, publisher: Wire, side: none, tier: press, note: A copy., access: {extent: cited, note: Known through it.}}]';
    expect(migrated(before, 's')['s']).toHaveProperty('note', 'A copy. Known through it.');
  });
});

describe('independence is computed, and what only the marks told is kept', () => {
  const SOURCES = `
      - {kind: source, id: north, publisher: North, side: n, tier: agency, access: {extent: cited}}
      - {kind: source, id: south, publisher: South, side: s, tier: agency, access: {extent: cited}}
      - {kind: source, id: copy, publisher: Copy, side: none, tier: press, access: {extent: cited}, derivedFrom: [{source: north, basis: documented}]}
      - {kind: source, id: digest, publisher: Digest, side: none, tier: press, access: {extent: cited}, derivedFrom: [{source: north, basis: documented}, {source: south, basis: documented}]}
      - {kind: source, id: paper, publisher: Paper, side: none, tier: press, access: {extent: cited}}
      - {kind: source, id: talk, title: A talk with the Bank, publisher: Paper, side: none, tier: press, access: {extent: cited}}
      - {kind: organization, id: bank, name: {en: Bank}, organizationType: company}
      - {kind: organization, id: works, name: {en: Works}, organizationType: company}
  `;
  test.each([
    ['the first piece comes first', 'paper neutral, north first', 'north, paper'],
    ['one origin that the sources tell', 'north first, copy same-origin', 'north, copy'],
    ['one origin that they do not', 'north first, paper same-origin', 'north, paper < north'],
    ['two first records are one origin', 'north first, paper first', 'north, paper < north'],
    ['a company concerned that did not publish it', 'north first, paper company', 'north, paper < works'],
    ['of several companies, the one that is named', 'north first, talk company', 'north, talk < bank'],
    [
      'of several sides, the one that a copy tells',
      'digest first, north same-origin',
      'digest < north, north',
    ],
    [
      'of several sides, the one that another side leaves',
      'digest first, south other-party',
      'digest < north, south',
    ],
    [
      'of several sides, the one that the same side tells',
      'digest first, south same-side',
      'digest < south, south',
    ],
    ['of several sides, where nothing tells', 'digest first, paper neutral', 'digest, paper'],
    ['the side of a paper without one', 'north first, paper same-side', 'north, paper < n'],
  ])('%s', (_, before, after) => {
    const pieces = before.split(', ').map((one) => {
      const [source, independence] = one.split(' ');
      return `{type: page, source: ${source}, independence: ${independence}}`;
    });
    const claim = `{kind: claim, id: c, about: [works, bank], attribution: {voice: narration, source: north}, evidence: [${pieces}]}`;
    const { c } = migrated(`${SOURCES}\n      - ${claim}`, 'c');
    const told = objects(c?.['evidence']).map(({ source, origin }) =>
      origin === undefined ? source : `${source} < ${origin}`,
    );
    expect(told.join(', ')).toBe(after);
  });
});

describe('fields', () => {
  test.each([
    [
      'a person',
      '{voice: person, speaker: ann, to: bo, session: talks, manner: verbatim}',
      '{voice: persons, speakers: [ann], to: bo, session: talks, manner: verbatim}',
    ],
    [
      'the leaders',
      '{voice: leaders, speakers: [ann, bo], session: talks}',
      '{voice: persons, speakers: [ann, bo], session: talks, manner: paraphrase}',
    ],
    [
      'a body',
      '{voice: organization, organization: north}',
      '{voice: organizations, organizations: [north]}',
    ],
    ['a document', '{voice: document, document: pact}', '{voice: document, document: pact}'],
  ])('the voice of %s', (_, before, after) => {
    expect(migrated(`[{kind: claim, id: c, attribution: ${before}, evidence: []}]`, 'c')).toEqual(
      expected(`c: {kind: claim, id: c, attribution: ${after}, evidence: []}`),
    );
  });

  test.each([
    ['{type: leader, person: ann}', '{type: persons, persons: [ann]}'],
    ['{type: leaders, persons: [ann, bo]}', '{type: persons, persons: [ann, bo]}'],
    ['{type: statistics, organization: customs}', '{type: statistics, organization: customs}'],
  ])('the authority %s', (before, after) => {
    expect(migrated(`[{kind: figure, id: f, metric: share, authority: ${before}}]`, 'f')).toEqual(
      expected(`f: {kind: figure, id: f, metric: share, authority: ${after}}`),
    );
  });

  test('metrics of one’s own become codes', () => {
    const before = `
      - {kind: figure, id: a, metric: panda-cubs, label: Cubs}
      - {kind: figure, id: b, metric: trade-with-all, label: Trade in 2019}
      - {kind: figure, id: c, metric: trade-with-all, label: Trade in 2020}
      - {kind: figure, id: d, metric: share, label: Share}
    `;
    expect(migrated(before, 'metric-panda-cubs', 'metric-trade-with-all', 'metric-share')).toEqual(
      expected(`
        metric-panda-cubs: {kind: code, id: metric-panda-cubs, list: metric, code: panda-cubs, title: {en: Cubs}, description: What the figures of the metric panda-cubs measure.}
        metric-trade-with-all: {kind: code, id: metric-trade-with-all, list: metric, code: trade-with-all, title: {en: Trade with all}, description: What the figures of the metric trade-with-all measure.}
      `),
    );
  });

  test.each([
    ['it has signatories', 'signatories: [{person: ann}]', 'reported', 'signed'],
    ['a claim says so', 'signatories: []', 'signed', 'signed'],
    ['nobody says that it was signed', 'signatories: []', 'announced', 'concluded'],
  ])('how a document came about, where %s', (_, signatories, act, how) => {
    const before = `
      - {kind: document, id: pact, ${signatories}, signed: {date: {start: 2020-03-05}, summit: port}}
      - {kind: claim, id: c, speechAct: ${act}, about: [pact], attribution: {voice: document, document: pact}, evidence: []}
    `;
    expect(migrated(before, 'pact')).toEqual(
      expected(
        `pact: {kind: document, id: pact, ${signatories}, conclusion: {how: ${how}, date: {start: 2020-03-05}, summit: port}}`,
      ),
    );
  });

  test('places of a meeting, tests of what is fulfilled, key points, disputed fields', () => {
    const before = `
      - {kind: summit, id: port, place: city, parties: [north, south]}
      - {kind: commitment, id: done, undertaking: Build it., events: [{status: in-progress}, {status: fulfilled}]}
      - {kind: commitment, id: open, undertaking: Build it., events: []}
      - {kind: edition, id: e, keyPoints: [{text: They met., claims: [c], oneSideOnly: true}]}
      - {kind: document, id: pact, signatories: []}
      - {kind: discrepancy, id: d, subjects: [{record: pact, pointer: /signed/date/start}, {record: port, pointer: /place}, {record: port, pointer: /parties}]}
    `;
    expect(migrated(before, 'port', 'done', 'open', 'e', 'd')).toEqual(
      expected(`
        port: {kind: summit, id: port, places: [city], parties: [north, south]}
        done: {kind: commitment, id: done, undertaking: Build it., test: Build it., events: [{status: in-progress}, {status: fulfilled, meetsTest: true}]}
        open: {kind: commitment, id: open, undertaking: Build it., events: []}
        e: {kind: edition, id: e, keyPoints: [{text: They met., claims: [c]}]}
        d: {kind: discrepancy, id: d, subjects: [{record: pact, pointer: /conclusion/date/start}, {record: port, pointer: /places/0}, {record: port, pointer: /parties}]}
      `),
    );
  });
});
