import { describe, expect, expectTypeOf, test } from 'vitest';
import { evidenceUpTo } from '../derive/evidence-day.ts';
import { stances } from '../derive/stances.ts';
import { status } from '../derive/status.ts';
import type { Claim, Commitment, Document, EdtfDate, RecordKind } from '../generated/open.ts';
import { record, world } from '../testing/world.ts';
import {
  backlinks,
  citations,
  commitmentsOn,
  dossier,
  evidenceOf,
  expand,
  figuresByAuthority,
  links,
  recordOf,
  records,
} from './index.ts';
import { harbour } from './testing/harbour.ts';

const ids = (filter: object): string[] => records(harbour, filter as never).map(({ id }) => id);

describe('records of a kind, by', () => {
  test.each<[RecordKind, object, readonly string[]]>([
    ['source', { publisher: 'wire-press' }, ['wire']],
    ['source', { language: ['fr', 'de'] }, ['gazette']],
    ['source', { tier: 'press' }, ['gazette']],
    ['source', { reliability: 'C' }, ['weekly']],
    ['source', { derivedFrom: 'wire' }, ['gazette']],
    ['source', { derivedFrom: 'old-wire' }, ['gazette']],
    ['person', { organization: 'ministry' }, ['lee']],
    ['organization', { type: 'company' }, ['bank', 'builder']],
    ['organization', { state: 'northland' }, ['ministry']],
    ['organization', { partOf: 'northland' }, ['ministry']],
    ['organization', { controlledBy: 'northland' }, ['bank']],
    ['organization', { member: 'southland' }, ['league']],
    ['organization', { place: 'port' }, ['ministry']],
    ['organization', { source: 'wire', type: 'state' }, ['northland']],
    ['place', { type: ['city', 'region'] }, ['coast', 'port']],
    ['place', { country: 'northland-land' }, ['coast', 'port']],
    ['place', { within: 'port' }, ['palace', 'quay']],
    ['place', { source: 'gazette' }, []],
    ['summit', { party: 'southland' }, ['meeting']],
    ['summit', { host: 'southland' }, []],
    ['summit', { host: 'northland' }, ['meeting']],
    ['summit', { body: 'league' }, ['meeting']],
    ['summit', { place: 'port' }, ['meeting']],
    ['summit', { place: 'palace' }, ['meeting']],
    ['summit', { place: 'coast' }, []],
    ['summit', { participant: 'lee' }, ['meeting']],
    ['summit', { participant: 'ray' }, []],
    ['summit', { source: 'wire' }, ['meeting']],
    ['document', { type: 'memorandum' }, ['treaty']],
    ['document', { summit: 'meeting' }, ['treaty']],
    ['document', { party: 'southland' }, ['treaty']],
    ['document', { how: 'signed' }, ['treaty']],
    ['document', { how: 'adopted' }, []],
    ['document', { signedBy: 'lee' }, ['treaty']],
    ['document', { signedBy: 'northland' }, ['treaty']],
    ['document', { signedBy: 'southland' }, []],
    ['document', { bindingness: 'legal' }, []],
    ['document', { bindingness: 'political' }, ['treaty']],
    ['document', { about: 'old-plant' }, ['treaty']],
    ['document', { source: 'wire' }, ['treaty']],
    ['project', { type: 'lng' }, ['plant']],
    ['project', { place: 'quay' }, ['plant']],
    ['project', { organization: 'builder' }, ['plant']],
    ['project', { organization: 'bank' }, ['plant']],
    ['project', { organization: 'ministry' }, []],
    ['project', { source: 'wire' }, ['plant']],
    ['claim', { summit: 'meeting', theme: 'relations' }, ['sea-shared']],
    ['claim', { speechAct: 'launched' }, ['plant-opened']],
    ['claim', { actor: 'lee' }, ['plant-agreed', 'plant-opened']],
    ['claim', { actor: 'ray' }, ['plant-opened']],
    ['claim', { actor: 'treaty' }, ['sea-shared']],
    ['claim', { actor: 'ministry' }, ['copy-told']],
    ['claim', { voice: 'persons' }, ['plant-agreed', 'plant-opened']],
    ['claim', { about: 'plant' }, ['plant-agreed', 'plant-opened']],
    ['claim', { refines: 'plant-agreed' }, ['sea-shared']],
    ['claim', { credibility: '3' }, ['copy-told']],
    ['claim', { source: 'leaflet' }, ['sea-shared']],
    ['claim', { source: 'wire' }, ['copy-told', 'plant-agreed', 'plant-opened', 'sea-shared']],
    ['claim', { place: 'quay' }, ['plant-agreed', 'plant-opened']],
    ['claim', { place: 'coast' }, ['plant-agreed', 'plant-opened']],
    ['claim', { place: 'northland-land' }, ['plant-agreed', 'plant-opened']],
    ['claim', { place: 'palace' }, []],
    ['figure', { claim: 'sea-shared' }, ['cost-open']],
    ['figure', { metric: 'length' }, ['length']],
    ['figure', { authority: 'ray' }, ['cost-both']],
    ['figure', { authority: 'bank' }, ['cost-bank']],
    ['figure', { authority: 'treaty' }, ['length']],
    ['figure', { subject: 'old-plant' }, ['length']],
    ['figure', { authority: 'unstated' }, ['cost-open']],
    ['figure', { currency: 'USD', metric: 'cost' }, ['cost-both', 'cost-lee', 'cost-open']],
    ['figure', { comparator: 'about' }, ['cost-both']],
    ['figure', { source: 'gazette' }, []],
    ['figure', { theme: 'relations' }, ['cost-open']],
    ['figure', { summit: 'elsewhere' }, []],
    ['quotation', { claim: 'sea-shared' }, ['words']],
    ['quotation', { speaker: 'lee', language: 'en', manner: 'verbatim' }, ['words']],
    ['quotation', { theme: 'economy' }, []],
    ['quotation', { source: 'wire', summit: 'meeting' }, ['words']],
    ['commitment', { summit: 'meeting', theme: 'economy' }, ['to-build']],
    ['commitment', { obligor: 'builder', beneficiary: 'southland' }, ['to-build']],
    ['commitment', { obligor: 'southland' }, []],
    ['commitment', { claim: 'plant-agreed' }, ['to-build']],
    ['commitment', { document: 'treaty', project: 'old-plant' }, ['to-build']],
    ['commitment', { status: 'in-progress', asOf: '2020-06-30' }, ['to-build']],
    ['commitment', { status: 'in-progress', asOf: '2020-06-29' }, []],
    ['discrepancy', { record: 'cost-lee', state: 'open', summit: 'meeting' }, ['cost-disputed']],
    ['discrepancy', { state: 'settled' }, []],
    ['edition', { summit: 'meeting', status: 'current' }, ['edition-1']],
    ['code', { list: 'metric', code: 'length' }, ['metric-length']],
    ['code', { list: 'theme' }, []],
    ['redirect', { reason: 'split' }, ['bodies']],
  ])('%s %j', (kind, filter, expected) => {
    expect(ids({ kind, ...filter })).toEqual(expected);
  });
});

describe('claims as of a day', () => {
  const ALL = ['copy-told', 'plant-agreed', 'plant-opened', 'sea-shared'];
  test.each([
    // A claim without a date is of the meeting, and counts from its last day.
    ['2020-03-06', []],
    ['2020-03-07', ['copy-told', 'plant-agreed', 'sea-shared']],
    ['2021-04-30', ['copy-told', 'plant-agreed', 'sea-shared']],
    ['2021-05-01', ALL],
    ['2021', ALL],
  ] as const)('%s', (asOf, expected) => {
    expect(ids({ kind: 'claim', asOf })).toEqual(expected);
  });

  test('stand on the sources published by then; one without a date counts', () => {
    const corroborated = (asOf?: string) =>
      ids({ kind: 'claim', standing: 'corroborated', ...(asOf && { asOf }) });
    expect(corroborated('2020-04-01')).toEqual(['sea-shared']);
    expect(corroborated('2020-04-02')).toEqual(['plant-agreed', 'sea-shared']);
    // What goes back to the first source corroborates nothing, whenever it was published.
    expect(corroborated()).toEqual(['plant-agreed', 'sea-shared']);
  });
});

test('records of several kinds come in the order of the kinds', () => {
  expect(ids({ kind: ['quotation', 'person'] })).toEqual(['lee', 'ray', 'words']);
  expect(ids({ mentions: 'old-plant' })).toEqual([
    'treaty',
    'plant-agreed',
    'plant-opened',
    'length',
    'to-build',
    'old-plant',
  ]);
});

test('commitments have the status of their last event by a day', () => {
  const on = (day: EdtfDate) =>
    commitmentsOn(harbour, day).map(({ commitment, status, since }) => [commitment.id, status, since]);
  expect(on('2020-06-29')).toEqual([['to-build', 'pending', null]]);
  expect(on('2021-04-30')).toEqual([['to-build', 'in-progress', '2020-06']]);
  expect(on('2021-05-01')).toEqual([['to-build', 'fulfilled', '2021-05-01']]);
});

test('figures of a metric by whose number they are', () => {
  const groups = [...figuresByAuthority(harbour, 'cost')].map(([who, list]) => [
    who,
    list.map(({ id }) => id),
  ]);
  expect(groups).toEqual([
    ['bank', ['cost-bank']],
    ['lee', ['cost-both', 'cost-lee']],
    ['ray', ['cost-both']],
    ['unstated', ['cost-open']],
  ]);
});

describe('from record to record', () => {
  const get = (id: string) => {
    const found = recordOf(harbour, id);
    if (!found) throw new Error(`there is no ${id}`);
    return found;
  };

  test('links lead to what a record names, backlinks to what names it', () => {
    expect(links(harbour, get('words')).map(({ pointer, record }) => [pointer, record.id])).toEqual([
      ['/claim', 'sea-shared'],
      ['/speaker', 'lee'],
      ['/evidence/0/source', 'wire'],
    ]);
    expect(backlinks(harbour, 'old-plant').map(({ pointer, record }) => [record.id, pointer])).toEqual([
      ['treaty', '/about/0'],
      ['plant-agreed', '/about/0'],
      ['plant-opened', '/about/0'],
      ['length', '/subject'],
      ['to-build', '/project'],
      ['old-plant', '/to'],
    ]);
  });

  test('evidence leads to its source, that of parts too, and the source back', () => {
    expect(evidenceOf(harbour, get('to-build')).map(({ pointer, source }) => [pointer, source.id])).toEqual([
      ['/events/0/evidence/0', 'wire'],
      ['/events/1/evidence/0', 'wire'],
    ]);
    expect(
      citations(harbour, 'leaflet').map(({ record, pointer, evidence }) => [
        record.id,
        pointer,
        evidence.source,
      ]),
    ).toEqual([['sea-shared', '/evidence/1', 'leaflet']]);
    const citing = citations(harbour, 'wire').filter(({ record }) => record.kind === 'claim');
    expect(citing.map(({ record, evidence }) => [record.id, evidence.source])).toEqual([
      ['copy-told', 'wire'],
      ['plant-agreed', 'wire'],
      ['plant-opened', 'old-wire'],
      ['sea-shared', 'wire'],
    ]);
  });

  test('an expanded record has records in the place of ids', () => {
    expect(expand(harbour, get('words'))).toMatchObject({
      id: 'words',
      speaker: get('lee'),
      claim: get('sea-shared'),
      evidence: [{ source: get('wire'), relation: 'supports' }],
    });
  });

  test('a dossier holds all that is about a record, and what belongs to that', () => {
    const { record, ...lists } = dossier(harbour, 'old-plant') ?? {};
    expect(record).toBe(get('plant'));
    const names = Object.entries(lists).map(([name, list]) => [
      name,
      (list as readonly { id: string }[]).map(({ id }) => id),
    ]);
    expect(Object.fromEntries(names)).toEqual({
      claims: ['plant-agreed', 'plant-opened'],
      figures: ['cost-bank', 'cost-both', 'cost-lee', 'length'],
      quotations: [],
      commitments: ['to-build'],
      documents: ['treaty'],
      projects: [],
      // In dispute is a figure of the claim that is about the plant.
      discrepancies: ['cost-disputed'],
      sources: ['weekly', 'wire'],
    });
    expect(dossier(harbour, 'nothing')).toBeUndefined();
  });

  test('a dossier holds what names the record itself, of each kind', () => {
    const dataset = world(
      record('claim', 'about-it', { about: ['north'], evidence: [] }),
      record('figure', 'of-it', { claim: 'elsewhere', subject: 'north', evidence: [] }),
      record('figure', 'of-the-claim', { claim: 'about-it', evidence: [] }),
      record('figure', 'of-nothing', { claim: 'elsewhere', evidence: [] }),
      record('quotation', 'of-the-claim-too', { claim: 'about-it', evidence: [] }),
      record('commitment', 'by-it', { claims: [], obligors: ['north'], events: [] }),
      record('commitment', 'by-the-claim', { claims: ['about-it'], obligors: ['south'], events: [] }),
      record('document', 'signed-by-it', { parties: ['north'], evidence: [] }),
      record('project', 'with-it', { organizations: ['north'], evidence: [] }),
      record('discrepancy', 'over-the-claim', { subjects: [{ record: 'about-it' }], values: [] }),
      record('figure', 'of-the-figure', { claim: 'of-it', evidence: [] }),
    );
    const { record: itself, ...lists } = dossier(dataset, 'north') ?? {};
    expect(itself?.id).toBe('north');
    const found = Object.entries(lists).map(([name, list]) => [name, list.map(({ id }) => id)]);
    expect(Object.fromEntries(found)).toEqual({
      claims: ['about-it'],
      figures: ['of-it', 'of-the-claim'],
      quotations: ['of-the-claim-too'],
      commitments: ['by-it', 'by-the-claim'],
      documents: ['signed-by-it'],
      projects: ['with-it'],
      discrepancies: ['over-the-claim'],
      sources: [],
    });
  });
});

describe('what is asked', () => {
  test('of several kinds is what they mention alone', () => {
    for (const kind of [undefined, ['claim', 'figure'], ['claim']])
      expect(() => records(harbour, { ...(kind && { kind }), theme: 'economy' } as never)).toThrow(
        /^theme can be asked of the records of one kind alone/,
      );
    const kinds = ['figure', 'commitment'] as const;
    expect(
      records(harbour, { kind: kinds, mentions: 'plant-agreed' } as never).map(({ kind }) => kind),
    ).toEqual(expect.arrayContaining([...kinds]));
  });

  test('with nothing asked for is everything', () => {
    expect(records(harbour, { kind: 'claim', theme: undefined } as never)).toEqual(
      records(harbour, { kind: 'claim' }),
    );
  });

  test('of what a claim that is missing says is nothing', () => {
    const dataset = world(
      record('figure', 'lost', { claim: 'fog', unit: { type: 'percent' }, evidence: [] }),
    );
    expect(records(dataset, { kind: 'figure', summit: 'port' } as never)).toEqual([]);
    expect(records(dataset, { kind: 'figure', theme: 'economy' } as never)).toEqual([]);
    expect(records(dataset, { kind: 'figure', currency: 'USD' } as never)).toEqual([]);
  });

  test('by a place is what lies there, or in what lies there, of whatever kind', () => {
    const place = (id: string, within?: string) =>
      record('place', id, { evidence: [], ...(within && { within }) });
    const about = (id: string, ...ids: readonly string[]) =>
      record('claim', id, { about: ids, evidence: [] });
    const dataset = world(
      place('coast', 'ring'),
      place('ring', 'coast'),
      place('quay', 'coast'),
      record('project', 'crane', { place: 'quay', evidence: [] }),
      record('organization', 'office', { name: { en: 'Office' }, organizationType: 'other', place: 'quay' }),
      record('document', 'pact', { conclusion: { how: 'signed', place: 'quay' }, parties: [], evidence: [] }),
      record('document', 'draft', { parties: [], evidence: [] }),
      record('summit', 'dinner', {
        places: ['coast'],
        venue: 'quay',
        parties: [],
        participations: [],
        sessions: [],
      }),
      about('of-the-crane', 'crane'),
      about('of-the-dinner', 'dinner'),
      about('of-the-office', 'office'),
      about('of-the-pact', 'pact'),
      about('of-the-quay', 'fog', 'quay'),
      about('of-the-ring', 'ring'),
      about('of-nothing', 'draft', 'ann', 'fog'),
    );
    const at = (place: string) => records(dataset, { kind: 'claim', place } as never).map(({ id }) => id);
    const quay = ['of-the-crane', 'of-the-dinner', 'of-the-office', 'of-the-pact', 'of-the-quay'];
    expect(at('quay')).toEqual(quay);
    expect(at('coast')).toEqual([...quay, 'of-the-ring']);
  });

  test('by an id that was split is nothing of its parts', () => {
    const split = record('redirect', 'old-north', { reason: 'split', to: ['north', 'south'] });
    const dataset = world(split, record('claim', 'c', { about: ['north'], evidence: [] }));
    expect(records(dataset, { kind: 'claim', about: 'old-north' } as never)).toEqual([]);
    expect(records(dataset, { kind: 'claim', about: 'north' } as never).map(({ id }) => id)).toEqual(['c']);
  });

  test.each([
    ['2020-03-04', []],
    ['2020-03-05', ['at-the-meeting', 'before']],
    ['2020-03-06', ['after', 'at-the-meeting', 'before']],
  ])('as of %s is what had happened by then: %j', (asOf, expected) => {
    const meeting = record('summit', 'days', {
      date: { start: '2020-03-03', end: '2020-03-05' },
      parties: [],
    });
    const told = (id: string, more: object) =>
      record('claim', id, { summit: 'days', about: [], evidence: [], ...more });
    const dataset = world(
      meeting,
      told('at-the-meeting', {}),
      told('before', { date: '2020-03-05' }),
      told('after', { date: '2020-03-06' }),
    );
    expect(records(dataset, { kind: 'claim', asOf } as never).map(({ id }) => id)).toEqual(expected);
  });
});

describe('a day that is none is refused, whatever is asked as of it', () => {
  const claim = [...harbour.claims.values()][0] as Claim;
  const [commitment] = [...harbour.commitments.values()];
  const [document] = [...harbour.documents.values()];
  const asked: readonly [string, (day: EdtfDate) => unknown][] = [
    ['commitmentsOn', (day) => commitmentsOn(harbour, day)],
    ['commitmentsOn, of none', (day) => commitmentsOn(harbour, day, { summit: 'nowhere' })],
    ['claims', (asOf) => records(harbour, { kind: 'claim', asOf })],
    ['claims by their standing', (asOf) => records(harbour, { kind: 'claim', asOf, standing: 'partly' })],
    ['commitments', (asOf) => records(harbour, { kind: 'commitment', status: 'pending', asOf })],
    ['status', (asOf) => status(harbour, commitment as Commitment, asOf)],
    ['stances', (asOf) => stances(harbour, document as Document, { asOf })],
    ['evidenceUpTo', (asOf) => evidenceUpTo(harbour, claim.summit, asOf)],
  ];
  const wrong = [
    '12/31/2023',
    'yesterday',
    '31.12.2023',
    '2023-1-5',
    '',
    'nonsense',
    '2023-13',
    '2023-02-29',
    '20230101',
    ' 2023',
  ];

  test.each(asked)('%s', (_, ask) => {
    for (const day of wrong) expect(() => ask(day as EdtfDate), day).toThrow(RangeError);
    for (const day of ['2023', '2024-02', '2024-02-29'] as const) expect(() => ask(day)).not.toThrow();
  });

  test('and those of other forms do not compile', () => {
    expectTypeOf<'12/31/2023'>().not.toExtend<EdtfDate>();
    expectTypeOf<'yesterday'>().not.toExtend<EdtfDate>();
    expectTypeOf<''>().not.toExtend<EdtfDate>();
    expectTypeOf<'2023-12-31' | '2023-12' | '2023'>().toExtend<EdtfDate>();
  });
});
