/** One made-up meeting with all its records: who met, what was said and signed, and what became of it. */
import type { SummitRecord } from '@summit/data/validate';
import { type Draw, drawFrom } from './draw.ts';
import { record, type State, title, type World } from './world.ts';

/** What is promised, discussed and built, by theme. */
const TOPICS: readonly (readonly [theme: string, things: readonly string[]])[] = [
  ['energy', ['gas pipeline', 'solar park', 'power line', 'hydrogen plant']],
  ['transport', ['rail line', 'road corridor', 'container terminal', 'air link']],
  ['digital', ['data cable', 'cloud centre', 'payment system']],
  ['food', ['grain terminal', 'cold store', 'seed bank']],
  ['education', ['student exchange', 'language school', 'joint institute']],
  ['security', ['coast patrol', 'border post', 'hotline']],
  ['health', ['vaccine plant', 'joint laboratory']],
  ['climate', ['forest fund', 'carbon market']],
];
const DOCUMENT_TYPES = [
  'joint-statement',
  'intergovernmental-agreement',
  'memorandum',
  'declaration',
] as const;

/** What the records of a meeting are made with. */
interface Meeting {
  readonly id: string;
  readonly draw: Draw;
  readonly host: State;
  readonly parties: readonly State[];
  readonly day: string;
  readonly year: number;
  readonly sources: readonly SourceOf[];
  /** Things that are told of, each once. */
  readonly things: readonly { readonly theme: string; readonly name: string }[];
}

interface SourceOf {
  readonly id: string;
  /** Code points of its text; null where the text is not held. */
  readonly length: number | null;
}

/** Draws the records of a meeting; about fifty. */
export function makeMeeting(number: number, seed: number, world: World): readonly SummitRecord[] {
  const draw = drawFrom(seed * 1_000_003 + number);
  // Three of four meetings are of two; the others are of a body.
  const parties = draw.some(world.states, draw.likely(75) ? 2 : draw.between(4, 9));
  const [host] = parties;
  if (!host) throw new Error('nobody meets');
  const year = draw.between(2000, 2022);
  const id = `meeting-${String(number).padStart(4, '0')}`;
  const texts = draw.between(1, 3);
  const meeting: Meeting = {
    ...{ id, draw, host, parties, year },
    day: `${year}-${two(draw.between(1, 12))}-${two(draw.between(1, 28))}`,
    sources: Array.from({ length: draw.between(5, 9) }, (_, index) => ({
      id: `${id}-source-${index + 1}`,
      length: index < texts ? draw.between(2000, 9000) : null,
    })),
    things: draw.some(
      TOPICS.flatMap(([theme, things]) => things.map((name) => ({ theme, name }))),
      16,
    ),
  };
  const documents = Array.from({ length: draw.between(1, 4) }, (_, index) => document(index, meeting));
  const told = [
    ...documents.map((one, index) => signed(one, index, meeting)),
    ...Array.from({ length: draw.between(3, 6) }, (_, index) => amount(index, meeting)),
    ...Array.from({ length: draw.between(2, 5) }, (_, index) => promise(index, documents, meeting)),
    ...Array.from({ length: draw.between(6, 10) }, (_, index) => talk(index, meeting)),
  ];
  return [
    summit(meeting),
    ...meeting.sources.map((one, index) => source(one, index, meeting, world)),
    ...documents,
    opening(meeting),
    ...told.flat(),
    edition(told, meeting),
  ];
}

const two = (number: number): string => String(number).padStart(2, '0');

/** So many pieces of evidence: passages of the texts that are held, and words of pages. */
function evidence({ draw, sources, parties, year }: Meeting, count: number) {
  return draw.some(sources, count).map(({ id, length }) => {
    if (length === null)
      return {
        ...{ type: 'page', source: id, relation: 'supports' },
        ...(draw.likely(50) && {
          quote: { exact: `said in ${draw.one(parties).capitalName} that day`, language: 'en' },
        }),
        ...(draw.likely(80) && {
          seen: { on: `${year + 2}-02-01`, extent: draw.one(['whole', 'beginning']) },
        }),
      };
    const start = draw.between(0, length - 200);
    const selector = { type: 'TextPositionSelector', start, end: start + draw.between(30, 180) };
    return { type: 'passage', source: id, selector, sha256: draw.hex(64), relation: 'supports' };
  });
}

function source({ id, length }: SourceOf, index: number, meeting: Meeting, world: World): SummitRecord {
  const { draw, parties, year, host, sources } = meeting;
  const [publisher, tier] = draw.likely(50)
    ? [draw.one(parties).agency, 'agency']
    : [draw.one(world.press), 'press'];
  const first = sources[0]?.id ?? id;
  return record({
    ...{ kind: 'source', id, publisher, tier, language: 'en' },
    title: `Talks in ${host.capitalName}, report ${index + 1}`,
    url: `https://news.example/${id}`,
    published: `${year + 1}-${two(draw.between(1, 12))}-${two(draw.between(1, 28))}`,
    reliability: { grade: draw.one(['A', 'B', 'C']), reason: 'Judged by what it told before.' },
    ...(index > 3 && draw.likely(40) && { derivedFrom: [{ source: first, basis: 'compared' }] }),
    ...(length !== null && { text: { sha256: draw.hex(64), length, furniture: [] } }),
  });
}

function summit(meeting: Meeting): SummitRecord {
  const { id, host, parties, day, draw } = meeting;
  return record({
    ...{ kind: 'summit', id, host: host.id, places: [host.capital] },
    title: {
      en: `Meeting ${Number(id.slice(-4))} of ${parties.map(({ name }) => name).join(', ')}, ${host.capitalName}`,
    },
    date: { start: day },
    parties: parties.map((one) => one.id),
    ...(parties.length > 2 && { series: 'Meetings of the many' }),
    sessions: [
      { id: 'talks', format: 'expanded', title: 'Talks', evidence: evidence(meeting, 1) },
      { id: 'statements', format: 'press', title: 'Statements to the press', evidence: evidence(meeting, 1) },
    ],
    participations: parties.flatMap((one) => [
      { person: one.leader, onBehalfOf: one.id, role: 'principal', evidence: evidence(meeting, 1) },
      ...(draw.likely(40)
        ? [{ person: one.minister, onBehalfOf: one.id, role: 'delegation', evidence: evidence(meeting, 1) }]
        : []),
    ]),
    evidence: evidence(meeting, 2),
  });
}

function document(index: number, meeting: Meeting): SummitRecord {
  const { id, draw, parties, day } = meeting;
  const type = index === 0 ? 'joint-statement' : draw.one(DOCUMENT_TYPES);
  const [first, second] = parties;
  const name = `${title(type)} on the ${nameOf(index, meeting)} (${id.slice(-4)})`;
  return record({
    ...{ kind: 'document', id: `${id}-document-${index + 1}`, name: { en: name }, documentType: type },
    titles: draw.likely(50)
      ? [{ title: name, language: 'en', issuer: first?.id, official: true, evidence: evidence(meeting, 1) }]
      : [],
    parties: parties.map((one) => one.id),
    signatories: [first, second].flatMap((one) =>
      one
        ? [
            {
              ...{ person: one.leader, onBehalfOf: one.id, capacity: { en: 'President' } },
              evidence: evidence(meeting, 1),
            },
          ]
        : [],
    ),
    conclusion: { how: 'signed', date: { start: day }, summit: id, session: 'talks' },
    ...(parties.length > 2 && {
      positions: parties.slice(2).map((one) => ({
        ...{ party: one.id, stance: draw.one(['signed', 'adopted', 'reserved', 'opted-out']) },
        evidence: evidence(meeting, 1),
      })),
    }),
    bindingness: type === 'intergovernmental-agreement' ? 'legal' : 'political',
    text: { seen: draw.likely(50) },
    evidence: evidence(meeting, draw.between(1, 2)),
  });
}

const nameOf = (index: number, { things }: Meeting): string => things[index % things.length]?.name ?? '';
const themeOf = (index: number, { things }: Meeting): string => things[index % things.length]?.theme ?? '';

interface ClaimOf {
  readonly name: string;
  readonly statement: string;
  readonly theme: string;
  readonly speechAct: string;
  readonly speaker?: State;
  readonly about?: readonly string[];
  readonly date?: string;
}

function claim({ name, speaker, about = [], ...told }: ClaimOf, meeting: Meeting): SummitRecord {
  const { id, draw, sources } = meeting;
  const voices = speaker
    ? { voice: 'persons', speakers: [speaker.leader], session: 'statements', manner: 'paraphrase' }
    : { voice: 'narration', source: sources[0]?.id };
  return record({
    ...{ kind: 'claim', id: `${id}-${name}`, summit: id, attribution: voices, about, ...told },
    credibility: { grade: draw.one(['2', '3']), reason: 'As far as the reports go.' },
    evidence: evidence(meeting, draw.between(1, 4)),
  });
}

function opening(meeting: Meeting): SummitRecord {
  const { host, parties, day } = meeting;
  return claim(
    {
      ...{ name: 'opening', theme: 'event', speechAct: 'reported', date: day },
      statement: `The leaders met in ${host.capitalName}.`,
      about: parties.map(({ id }) => id),
    },
    meeting,
  );
}

function signed({ id, ...one }: SummitRecord, index: number, meeting: Meeting): readonly SummitRecord[] {
  const name = 'name' in one ? one.name.en.replace(/ \(\d+\)$/, '') : id;
  return [
    claim(
      {
        ...{ name: `signed-${index + 1}`, theme: themeOf(index, meeting), speechAct: 'signed', about: [id] },
        statement: `The leaders signed document ${index + 1}, the ${name}.`,
      },
      meeting,
    ),
  ];
}

/** An amount that a leader names, the figure of it, and now and then other words on it or another value. */
function amount(index: number, meeting: Meeting): readonly SummitRecord[] {
  const { id, draw, parties, year } = meeting;
  const [speaker, other] = draw.some(parties, 2) as [State, State];
  const [billions, told] = [draw.between(2, 90), year - 1 - index];
  const spoken = claim(
    {
      ...{ name: `trade-${index + 1}`, theme: 'economy', speechAct: 'asserted', speaker, about: [other.id] },
      statement: `${speaker.leaderName} said that trade with ${other.name} had reached $${billions} billion in ${told}.`,
    },
    meeting,
  );
  const figure = record({
    ...{ kind: 'figure', id: `${spoken.id}-figure`, claim: spoken.id, metric: 'trade-value' },
    ...{ label: `Trade with ${other.name}`, subject: other.id, value: `${billions}000000000` },
    ...{ unit: { type: 'money', currency: 'USD' }, comparator: 'exactly' },
    period: { value: String(told), basis: 'stated' },
    authority: { type: 'persons', persons: [speaker.leader] },
    evidence: evidence(meeting, draw.between(1, 2)),
  });
  const quotation = record({
    ...{ kind: 'quotation', id: `${spoken.id}-quotation`, claim: spoken.id, speaker: speaker.leader },
    ...{ phrase: 'a good year for our trade', language: 'en', manner: 'translated' },
    evidence: evidence(meeting, 1),
  });
  const dispute = record({
    ...{ kind: 'discrepancy', id: `${spoken.id}-dispute`, summit: id, label: `D${index + 1}` },
    question: `How large was trade with ${other.name}?`,
    subjects: [{ record: figure.id, pointer: '/value' }],
    values: ['told', 'other'].map((value) => ({
      ...{ id: value, value: value === 'told' ? 'The larger one' : 'The smaller one' },
      evidence: evidence(meeting, 1),
    })),
    ...{ adopted: 'told', rationale: 'It was said by a leader.', state: 'settled' },
  });
  return [spoken, figure, ...(draw.likely(50) ? [quotation] : []), ...(draw.likely(25) ? [dispute] : [])];
}

/** A promise, what became of it so far, and what is built for it. */
function promise(
  index: number,
  documents: readonly SummitRecord[],
  meeting: Meeting,
): readonly SummitRecord[] {
  const { id, draw, parties, year, host } = meeting;
  const thing = nameOf(index + 4, meeting);
  const theme = themeOf(index + 4, meeting);
  const after = `${year + 1}-06-01`;
  const project = record({
    ...{ kind: 'project', id: `${id}-project-${index + 1}`, projectType: 'other', place: host.capital },
    name: {
      en: `${thing} of meeting ${Number(id.slice(-4))}`.replace(/^./, (letter) => letter.toUpperCase()),
    },
    organizations: parties.map((one) => one.id),
    evidence: evidence(meeting, 1),
  });
  const isBuilt = draw.likely(40);
  const about = isBuilt ? [project.id] : [];
  const agreed = claim(
    {
      ...{ name: `promise-${index + 1}`, theme, speechAct: draw.one(['agreed', 'pledged']), about },
      statement: `The parties are to build a ${thing}.`,
    },
    meeting,
  );
  const later = claim(
    {
      ...{ name: `promise-${index + 1}-later`, theme, speechAct: 'reported', date: after, about },
      statement: `Work on the ${thing} went on after the talks.`,
    },
    meeting,
  );
  const status = draw.one(['in-progress', 'fulfilled', 'impaired', 'unclear', null] as const);
  const commitment = record({
    ...{ kind: 'commitment', id: `${agreed.id}-commitment`, summit: id, theme },
    title: `${thing.replace(/^./, (letter) => letter.toUpperCase())}`,
    undertaking: `Build a ${thing}.`,
    obligors: draw.some(parties, draw.between(1, 2)).map((one) => one.id),
    claims: [agreed.id, later.id],
    ...(documents[0] && { document: documents[0].id }),
    ...(isBuilt && { project: project.id }),
    ...(draw.likely(50) && { due: { date: String(year + draw.between(1, 4)) } }),
    strength: { obligation: 'moderate', precision: draw.one(['low', 'high']), delegation: 'none' },
    ...(status === 'fulfilled' && { test: `The ${thing} is in use.` }),
    events:
      status === null
        ? []
        : [
            {
              ...{ date: after, status, note: 'Told by the reports after the talks.' },
              ...(status === 'fulfilled' && { meetsTest: true }),
              evidence: evidence(meeting, 1),
            },
          ],
  });
  return [agreed, later, commitment, ...(isBuilt ? [project] : [])];
}

const TALK: readonly (readonly [act: string, words: (thing: string, who: State) => string])[] = [
  ['discussed', (thing) => `A ${thing} was discussed.`],
  ['proposed', (thing, { leaderName }) => `${leaderName} proposed a ${thing}.`],
  ['welcomed', (thing, { leaderName }) => `${leaderName} welcomed the work on a ${thing}.`],
  ['reaffirmed', (thing, { leaderName }) => `${leaderName} reaffirmed an interest in a ${thing}.`],
  ['asserted', (thing, { leaderName }) => `${leaderName} said that a ${thing} would serve the region.`],
];

function talk(index: number, meeting: Meeting): readonly SummitRecord[] {
  const { draw, parties } = meeting;
  const [speechAct, words] = draw.one(TALK);
  const speaker = draw.one(parties);
  return [
    claim(
      {
        ...{ name: `talk-${index + 1}`, theme: themeOf(index + 6, meeting), speechAct, about: [speaker.id] },
        ...(speechAct !== 'discussed' && { speaker }),
        statement: words(nameOf(index + 6, meeting), speaker),
      },
      meeting,
    ),
  ];
}

function edition(told: readonly (readonly SummitRecord[])[], { id, year, draw }: Meeting): SummitRecord {
  const claims = told.flatMap(([first]) => (first?.kind === 'claim' ? [first] : []));
  const sentence = (one: (typeof claims)[number]) => ({ text: one.statement, claims: [one.id] });
  const [firstSigned] = claims;
  if (!firstSigned) throw new Error('nothing was told');
  return record({
    ...{ kind: 'edition', id: `${id}-edition-1`, summit: id, number: 1, status: 'current' },
    ...{ asOf: `${year + 3}-01-31`, confidence: draw.one(['high', 'moderate', 'low']) },
    confidenceReason: 'The reports agree on the main points.',
    bottomLine: sentence(firstSigned),
    keyPoints: draw.some(claims, 5).map(sentence),
    summary: draw.some(claims, 8).map(sentence),
    figures: told
      .flatMap((list) => list.flatMap((one) => (one.kind === 'figure' ? [one.id] : [])))
      .slice(0, 4),
    caution: claims.slice(-2).map(sentence),
    outcomes: draw.some(claims, 5).map((one) => ({ claim: one.id, text: `On ${one.theme}` })),
  });
}
