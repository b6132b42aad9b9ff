import { describe, expect, test } from 'vitest';
import type { Evidence } from '../generated/open.ts';
import { claimOf, page, record, world } from '../testing/world.ts';
import { partyOf, sideOf } from './controllers.ts';
import { independenceAmong, independenceOf } from './independence.ts';
import { sidesOf, sidesOfEvidence } from './sides.ts';
import { isOneSided, standing, vouching } from './standing.ts';

const declaration = record('document', 'declaration', {
  parties: ['north', 'south', 'east'],
  signatories: [],
  conclusion: { how: 'adopted', summit: 'port' },
  positions: [{ party: 'east', stance: 'withdrew', evidence: [] }],
});
const bridge = record('project', 'bridge', { organizations: ['works'] });
const tunnel = record('project', 'tunnel', { shareholdings: [{ holder: 'works' }] });
const contract = record('document', 'contract', { parties: ['works'], signatories: [] });
const duty = record('commitment', 'duty', { claims: ['other', 'c'], obligors: ['north-fund'] });
const dataset = world(
  ...[declaration, bridge, tunnel, contract],
  record('source', 'joint', {
    publisher: 'gazette',
    derivedFrom: [{ source: 'north-other-story' }, { source: 'south-story' }],
  }),
);

const said = (...speakers: string[]) => ({ attribution: { voice: 'persons', speakers } });
const stated = (...organizations: string[]) => ({ attribution: { voice: 'organizations', organizations } });
const lost = { attribution: { voice: 'document', document: 'fog' } };
const written = { attribution: { voice: 'document', document: 'declaration' } };

describe('the side of a body', () => {
  test.each([
    ['a state is its own', 'north', 'north'],
    ['a ministry has that of its state', 'north-ministry', 'north'],
    ['an agency has that of who controls it, at any remove', 'north-radio', 'north'],
    ['a state fund has that of its state', 'north-fund', 'north'],
    ['a company that lies in a state has none', 'works', null],
    ['a free paper has none', 'paper', null],
    ['nobody knows that of a body without a record', 'nobody', null],
  ])('%s', (_, body, side) => expect(sideOf(dataset, body)).toBe(side));

  test('that of a public body is its state’s, that of others is not', () => {
    const side = (organizationType: string) =>
      sideOf(world(record('organization', 'body', { organizationType, state: 'north' })), 'body');
    expect(['government', 'ministry', 'agency', 'region'].map(side)).toEqual([
      'north',
      'north',
      'north',
      'north',
    ]);
    expect(['company', 'fund', 'media', 'international-body', 'other'].map(side)).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
    expect(sideOf(dataset, 'guestland')).toBe('guestland');
  });

  test('bodies that control each other have none', () => {
    const round = world(
      record('organization', 'a', { organizationType: 'company', controlledBy: 'b' }),
      record('organization', 'b', { organizationType: 'company', controlledBy: 'a' }),
    );
    expect(sideOf(round, 'a')).toBeNull();
  });

  test('a party that is no state is a side', () => {
    const union = record('organization', 'union', { organizationType: 'international-body' });
    const office = record('organization', 'office', { organizationType: 'other', partOf: 'union' });
    const meeting = record('summit', 'other', {
      parties: ['union', 'north'],
      sessions: [],
      participations: [],
    });
    expect(sideOf(world(union, office), 'office')).toBeNull();
    expect(sideOf(world(union, office, meeting), 'office')).toBe('union');
  });

  test.each([
    ['the state for which a person takes part', 'bo', 'south'],
    ['the state in which a post is held', 'ann', 'north'],
    ['none for a person of a company', 'cy', null],
    ['a party itself', 'east', 'east'],
    ['none for a guest', 'guestland', null],
  ])('as a party of a meeting: %s', (_, actor, party) => {
    const meeting = dataset.summits.get('port');
    expect(meeting && partyOf(dataset, meeting, actor)).toBe(party);
  });
});

test.each([
  ['north-story', ['north']],
  ['gazette-story', []],
  ['gazette-copy', ['north']],
  ['digest', ['north', 'south']],
])('the sides of the source %s', (source, sides) => {
  expect([...sidesOf(dataset, source)].sort()).toEqual(sides);
});

describe('the sides that vouch by a piece of evidence', () => {
  test.each([
    ['the publisher, where a source tells it', 'south-story', {}, ['south']],
    ['the leader, through the other state’s agency', 'south-story', said('ann'), ['north']],
    ['nobody, where a free paper heard the leader', 'paper-story', said('ann'), []],
    ['the publisher, of whom nobody knows for whom he speaks', 'south-story', said('gus'), ['south']],
    [
      'the publisher, of one at a meeting without a record',
      'south-story',
      { ...said('bo'), summit: 'fog' },
      ['south'],
    ],
    ['of two leaders the agency’s own', 'south-story', said('ann', 'bo'), ['south']],
    ['the body that states it', 'north-story', stated('south'), ['south']],
    ['all who stand by a document, whoever prints it', 'paper-story', written, ['north', 'south']],
    ['the origin that a free paper names', ['paper-story', 'north-fund'], {}, ['north']],
    ['the one origin of several', ['digest', 'south-story'], {}, ['south']],
    ['a person whom a free paper names', ['paper-story', 'ann'], {}, ['north']],
    ['an agency and the body that it names', ['south-story', 'north-fund'], {}, ['north', 'south']],
    ['the publisher, where nobody stands by the document', 'south-story', lost, ['south']],
  ] as const)('%s', (_, from, more, sides) => {
    const [source, origin] = [from].flat();
    const piece = page(source ?? '', origin === undefined ? {} : { origin });
    expect([...sidesOfEvidence(dataset, claimOf([piece], more), piece)].sort()).toEqual(sides);
  });
});

/** Each a claim by its first piece and the piece in question. */
const CASES: readonly (readonly [string, Evidence, Evidence, object, string])[] = [
  [
    'another passage of the first source',
    page('paper-story'),
    page('paper-story', { note: 'n' }),
    {},
    'first',
  ],
  ['a copy of the first', page('north-story'), page('gazette-copy'), {}, 'same-origin'],
  ['what the first was copied from', page('gazette-copy'), page('north-story'), {}, 'same-origin'],
  [
    'two that name one body as their origin',
    page('paper-story', { origin: 'works' }),
    page('gazette-story', { origin: 'works' }),
    {},
    'same-origin',
  ],
  [
    'the body that the first names as its origin',
    page('paper-story', { origin: 'works' }),
    page('works-release'),
    {},
    'same-origin',
  ],
  ['another agency of the same state', page('north-story'), page('north-other-story'), {}, 'same-side'],
  ['a state fund', page('north-story'), page('fund-release'), {}, 'same-side'],
  ['the agency of another state', page('north-story'), page('south-story'), {}, 'other-party'],
  ['a state’s agency after a free paper', page('paper-story'), page('south-story'), {}, 'other-party'],
  ['a free paper', page('north-story'), page('paper-story'), {}, 'neutral'],
  [
    'the company that carries the project',
    page('north-story'),
    page('works-release'),
    { about: ['bridge'] },
    'company',
  ],
  ['the company itself', page('north-story'), page('works-release'), { about: ['works'] }, 'company'],
  ['the company that says it', page('paper-story'), page('works-release'), stated('works'), 'company'],
  [
    'a free paper that names the company as its origin',
    page('north-story'),
    page('paper-story', { origin: 'works' }),
    { about: ['works'] },
    'company',
  ],
  [
    'a holder of a share in the project',
    page('north-story'),
    page('works-release'),
    { about: ['tunnel'] },
    'company',
  ],
  ['a party to the contract', page('north-story'), page('works-release'), { about: ['contract'] }, 'company'],
  ['a source of no record', page('north-story'), page('fog'), { about: ['works'] }, 'neutral'],
  ['the word of one or the other', page('north-story'), page('joint'), {}, 'other-party'],
  ['a company that is not concerned', page('north-story'), page('works-release'), {}, 'neutral'],
  [
    'the leader’s word through the other state’s agency',
    page('north-story'),
    page('south-story'),
    said('ann'),
    'same-side',
  ],
];

describe('independence', () => {
  test.each(CASES)('%s', (_, first, piece, more, expected) => {
    const claim = claimOf([first, piece], more);
    expect(independenceOf(dataset, claim, piece)).toBe(expected);
    expect(independenceOf(dataset, claim, first)).toBe('first');
  });

  test('bodies that act for themselves are concerned by what is about them, others are not', () => {
    const found = ['company', 'fund', 'media', 'other', 'ministry', 'international-body'].map(
      (organizationType) => {
        const bodies = [
          record('organization', 'body', { organizationType }),
          record('source', 'release', { publisher: 'body' }),
        ];
        const claim = claimOf([page('paper-story'), page('release')], { about: ['body'] });
        return independenceOf(world(...bodies), claim, claim.evidence[1] ?? claim.evidence[0]);
      },
    );
    expect(found).toEqual(['company', 'company', 'company', 'company', 'neutral', 'neutral']);
  });

  test('a company that is bound by what rests on the claim is concerned', () => {
    const bound = claimOf([page('south-story'), page('fund-release')]);
    expect(independenceOf(world(duty), bound, bound.evidence[1] ?? bound.evidence[0])).toBe('company');
    expect(independenceOf(dataset, bound, bound.evidence[1] ?? bound.evidence[0])).toBe('other-party');
    const apart = record('commitment', 'apart', { claims: ['other'], obligors: ['north-fund'] });
    expect(independenceOf(world(apart), bound, bound.evidence[1] ?? bound.evidence[0])).toBe('other-party');
  });
});

test('evidence of no claim is judged by origins and sides alone', () => {
  const pieces = [
    page('north-story'),
    page('gazette-copy'),
    page('south-story'),
    page('works-release'),
  ] as const;
  expect(pieces.map((one) => independenceAmong(dataset, pieces, one))).toEqual([
    'first',
    'same-origin',
    'other-party',
    'neutral',
  ]);
});

describe('standing and who vouches', () => {
  const oneSide = (side: string) => ({ by: 'one-side', side });
  const several = { by: 'several' };
  test.each([
    ['one agency', [page('north-story')], {}, 'uncorroborated', oneSide('north')],
    [
      'one free paper',
      [page('paper-story')],
      {},
      'uncorroborated',
      { by: 'one-source', source: 'paper-story' },
    ],
    ['a copy', [page('north-story'), page('gazette-copy')], {}, 'uncorroborated', oneSide('north')],
    [
      'two agencies of a state',
      [page('north-story'), page('north-other-story')],
      {},
      'corroborated',
      oneSide('north'),
    ],
    ['agencies of two states', [page('north-story'), page('south-story')], {}, 'corroborated', several],
    ['two free papers', [page('paper-story'), page('gazette-story')], {}, 'corroborated', several],
    [
      'a page that nobody saw',
      [page('north-story'), page('south-story', { seen: undefined })],
      {},
      'uncorroborated',
      oneSide('north'),
    ],
    [
      'a more precise one',
      [page('north-story'), page('south-story', { relation: 'refines' })],
      {},
      'corroborated-and-refined',
      several,
    ],
    [
      'one that says otherwise',
      [page('north-story'), page('south-story', { relation: 'contradicts' })],
      {},
      'contradicted-in-a-detail',
      oneSide('north'),
    ],
    [
      'companies concerned alone',
      [page('paper-story'), page('works-release')],
      { about: ['works'] },
      'partly',
      several,
    ],
    [
      'a company concerned and a free paper',
      [page('paper-story'), page('works-release'), page('gazette-story')],
      { about: ['works'] },
      'corroborated',
      several,
    ],
    [
      'one of two others is more precise',
      [page('north-story'), page('south-story', { relation: 'refines' }), page('paper-story')],
      {},
      'corroborated-and-refined',
      several,
    ],
    [
      'the first says otherwise',
      [page('north-story', { relation: 'contradicts' }), page('south-story')],
      {},
      'contradicted-in-a-detail',
      oneSide('south'),
    ],
    [
      'all say otherwise',
      [page('north-story', { relation: 'contradicts' }), page('south-story', { relation: 'contradicts' })],
      {},
      'contradicted-in-a-detail',
      oneSide('north'),
    ],
    [
      'something looked for in vain',
      [page('north-story'), page('south-story')],
      { sought: [{ what: 'what came later', beyond: true }, { what: 'it' }] },
      'partly',
      several,
    ],
    [
      'something beyond it looked for in vain',
      [page('north-story'), page('south-story')],
      { sought: [{ what: 'what came later', beyond: true }] },
      'corroborated',
      several,
    ],
    [
      'a digest of both states’ agencies',
      [page('digest')],
      {},
      'uncorroborated',
      { by: 'one-source', source: 'digest' },
    ],
    ['the text of a document on one page', [page('paper-story')], written, 'uncorroborated', several],
    [
      'a leader on both agencies',
      [page('north-story'), page('south-story')],
      said('ann'),
      'corroborated',
      oneSide('north'),
    ],
  ] as const)('%s', (_, evidence, more, stands, vouched) => {
    const claim = claimOf(evidence, more);
    expect(standing(dataset, claim)).toBe(stands);
    expect(vouching(dataset, claim)).toEqual(vouched);
    expect(isOneSided(dataset, claim)).toBe(vouched !== several);
  });
});

describe('a body of several states', () => {
  const secretariat = record('organization', 'secretariat', {
    name: { en: 'Secretariat' },
    organizationType: 'international-body',
  });
  const di = record('person', 'di', { posts: [{ organization: 'secretariat' }, { organization: 'works' }] });
  const eve = record('person', 'eve', { posts: [{ organization: 'works' }] });
  const talks = record('summit', 'talks', {
    parties: ['north', 'south'],
    participations: [{ onBehalfOf: 'works' }, { person: 'eve', onBehalfOf: 'secretariat' }],
  });
  test.each([
    [
      'speaks for itself, whichever state prints it',
      { voice: 'organizations', organizations: ['secretariat'] },
    ],
    ['and so does who holds its post', { voice: 'persons', speakers: ['di'] }],
    ['or came for it', { voice: 'persons', speakers: ['eve'] }],
  ])('%s', (_, attribution) => {
    const dataset = world(secretariat, di, eve, talks);
    const pieces = [page('north-story'), page('south-story')];
    const claim = claimOf(pieces, { attribution, summit: 'talks' });
    expect(pieces.map((piece) => [...sidesOfEvidence(dataset, claim, piece)])).toEqual([
      ['secretariat'],
      ['secretariat'],
    ]);
    expect(vouching(dataset, claim)).toEqual({ by: 'one-side', side: 'secretariat' });
  });
});
