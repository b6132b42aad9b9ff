/** A small made-up dataset with one of everything that the views tell apart. */

import { kinds } from '@summit/data/validate';
import type { Claim, Dataset, Edition, Evidence, Figure, Instrument, RecordOf } from '../../facts/records.ts';
import type { ViewOptions } from '../build-view.ts';
import { REPORTS, type Report } from '../reports.ts';

const DIGEST = '0'.repeat(64);

export function passage(start: number, source = 'gazette'): Evidence {
  return {
    type: 'passage',
    source,
    selector: { type: 'TextPositionSelector', start, end: start + 10 },
    sha256: DIGEST,
    relation: 'supports',
  };
}

/** A page that nobody saw. */
export function page(
  source: string,
  relation: Evidence['relation'] = 'supports',
): Extract<Evidence, { type: 'page' }> {
  return { type: 'page', source, relation, note: 'In short.' };
}

/** A page that was seen in part. */
export function seenPage(source: string): Evidence {
  return {
    ...page(source),
    quote: { exact: 'in short', language: 'en' },
    seen: { on: '2019-07-01', extent: 'beginning' },
  };
}

type Told = Pick<Claim, 'id' | 'statement' | 'theme' | 'speechAct' | 'attribution'> & Partial<Claim>;

const claim = (start: number, told: Told): Claim => ({
  kind: 'claim',
  summit: 'moscow-2019',
  about: [],
  credibility: { grade: '2', reason: 'Told in detail.' },
  evidence: [passage(start)],
  ...told,
});

const narration = { voice: 'narration', source: 'gazette' } as const;
const putin = {
  voice: 'persons',
  speakers: ['vladimir-putin'],
  to: 'xi-jinping',
  manner: 'translated',
} as const;
const xi = { voice: 'persons', speakers: ['xi-jinping'], session: 'opening', manner: 'paraphrase' } as const;
const both = { voice: 'persons', speakers: ['vladimir-putin', 'xi-jinping'], manner: 'paraphrase' } as const;

export const claims: readonly Claim[] = [
  claim(0, {
    id: 'met',
    statement: 'The presidents met in Moscow on 5 June.',
    theme: 'event',
    speechAct: 'reported',
    attribution: narration,
  }),
  claim(10, {
    id: 'statement-signed',
    statement: 'The presidents signed a joint statement on stability.',
    theme: 'security',
    speechAct: 'signed',
    attribution: narration,
    about: ['joint-statement'],
    evidence: [passage(10), seenPage('mirror')],
  }),
  claim(20, {
    id: 'trade-goal',
    statement: 'The two set a goal of US$100 bn in trade.',
    theme: 'economy',
    speechAct: 'asserted',
    attribution: putin,
  }),
  claim(30, {
    id: 'trade-reached',
    statement: 'Trade reached US$108 bn in 2018.',
    theme: 'economy',
    speechAct: 'asserted',
    attribution: putin,
    unclear: 'The period is not named outright.',
  }),
  claim(40, {
    id: 'farm-discussed',
    statement: 'A farming company with RUB 10 bn is being discussed.',
    theme: 'regions',
    speechAct: 'discussed',
    attribution: both,
  }),
  claim(50, {
    id: 'channels',
    statement: 'Three channels are to be broadcast.',
    theme: 'people',
    speechAct: 'signed',
    attribution: { voice: 'quoted-unnamed', source: 'gazette' },
    asPrinted: [{ printed: 'CGRN', read: 'CGTN', why: 'No channel of the printed name is known.' }],
  }),
  claim(60, {
    id: 'friend',
    statement: 'The guest called the host a friend.',
    theme: 'relations',
    speechAct: 'asserted',
    attribution: xi,
  }),
  claim(70, {
    id: 'arms',
    statement: 'Breaking arms control is called unacceptable.',
    theme: 'security',
    speechAct: 'reaffirmed',
    attribution: { voice: 'document', document: 'joint-statement' },
  }),
  claim(80, {
    id: 'link',
    statement: 'The two programmes should be linked.',
    theme: 'multilateral',
    speechAct: 'proposed',
    attribution: xi,
    inference: { basis: 'The programmes are named elsewhere.' },
  }),
  claim(100, {
    id: 'trade-exact',
    statement: 'Customs put the trade of 2018 at US$107.1 bn.',
    theme: 'economy',
    speechAct: 'reported',
    attribution: { voice: 'organizations', organizations: ['customs'] },
    refines: ['trade-reached'],
    evidence: [page('daily'), page('mirror', 'contradicts')],
  }),
  claim(110, {
    id: 'degree',
    statement: 'The guest was given a degree.',
    theme: 'people',
    speechAct: 'reported',
    attribution: { voice: 'narration', source: 'daily' },
    evidence: [page('daily')],
    sought: [{ what: 'The university’s own report', on: '2019-07-01' }],
  }),
  claim(115, {
    id: 'founded',
    statement: 'The university was founded.',
    theme: 'people',
    speechAct: 'reported',
    attribution: { voice: 'narration', source: 'daily' },
    date: '1724',
    evidence: [page('daily')],
  }),
  claim(120, {
    id: 'series',
    statement: 'Customs count the trade year by year.',
    theme: 'economy',
    speechAct: 'reported',
    attribution: { voice: 'organizations', organizations: ['customs'] },
    evidence: [page('daily')],
  }),
];

const figure = (
  told: Pick<Figure, 'id' | 'claim' | 'label' | 'value' | 'unit'> & Partial<Figure>,
): Figure => ({
  kind: 'figure',
  metric: 'trade',
  comparator: 'exactly',
  period: { value: '2018', basis: 'inferred', note: 'He speaks of last year.' },
  authority: { type: 'persons', persons: ['vladimir-putin'] },
  evidence: [passage(30)],
  ...told,
});

export const figures: readonly Figure[] = [
  figure({
    id: 'trade-2018',
    claim: 'trade-reached',
    label: 'Trade in goods',
    value: '108000000000',
    unit: { type: 'money', currency: 'USD' },
    asOf: '2019-06-05',
    note: 'No statistical office is named.',
  }),
  figure({
    id: 'goal-100',
    claim: 'trade-goal',
    label: 'Trade in goods',
    value: '100000000000',
    unit: { type: 'money', currency: 'USD' },
    goal: { due: '2018', metOn: '2018' },
  }),
  figure({
    id: 'farm',
    claim: 'farm-discussed',
    label: 'Investment in the farm',
    value: '10000000000',
    unit: { type: 'money', currency: 'RUB' },
    period: { basis: 'unstated' },
    authority: { type: 'unstated', note: 'Printed by the source.' },
    comparator: 'unclear',
  }),
  ...['2016', '2017', '2018'].map((year, i) =>
    figure({
      id: `customs-${year}`,
      claim: 'series',
      metric: 'trade',
      label: 'Trade in goods',
      value: `${100 + i}100000000`,
      unit: { type: 'money', currency: 'USD' },
      period: { value: year, basis: 'stated' },
      authority: { type: 'statistics', organization: 'customs' },
      evidence: [page('daily')],
    }),
  ),
  figure({
    id: 'goal-200',
    claim: 'series',
    label: 'Goal for trade in goods',
    value: '200000000000',
    unit: { type: 'money', currency: 'USD' },
    goal: { setOn: '2019', due: '2024', note: 'Set anew later.' },
  }),
];

const document: Instrument = {
  kind: 'document',
  id: 'joint-statement',
  name: { en: 'Joint Statement on Stability' },
  titles: [
    {
      title: 'Совместное заявление',
      language: 'ru',
      issuer: 'russian-federation',
      official: true,
      note: 'On the first page.',
      evidence: [passage(10)],
    },
    { title: 'Declaration', language: 'en', official: false, evidence: [passage(10)] },
  ],
  documentType: 'joint-statement',
  parties: ['peoples-republic-of-china', 'russian-federation'],
  signatories: [
    {
      person: 'xi-jinping',
      organization: 'peoples-republic-of-china',
      onBehalfOf: 'peoples-republic-of-china',
      capacity: { en: 'President' },
      evidence: [passage(10)],
    },
  ],
  conclusion: { how: 'signed', date: { start: '2019-06-05' }, summit: 'moscow-2019' },
  bindingness: 'political',
  text: { seen: false, url: 'https://example.org/text?a=1&b=2', note: 'Only its title is told.' },
  lineage: [{ relation: 'continues', label: 'A statement of 2016', evidence: [passage(10)] }],
  about: ['port', 'customs'],
  asPrinted: [{ printed: 'Stabilty', read: 'Stability', why: 'A slip of the pen.' }],
  note: 'Two pages.',
  evidence: [passage(10)],
};

export const edition: Edition = {
  kind: 'edition',
  id: 'moscow-2019-1',
  summit: 'moscow-2019',
  number: 1,
  status: 'current',
  asOf: '2019-06-10',
  bottomLine: {
    text: 'The two signed a statement; the farm was only discussed.',
    claims: ['statement-signed', 'farm-discussed'],
  },
  finding: {
    text: 'China and Russia signed one statement on stability; a farm was only discussed',
    claims: ['statement-signed', 'farm-discussed'],
  },
  confidence: 'moderate',
  confidenceReason: 'One source tells all of it.',
  keyPoints: [
    {
      text: 'The presidents signed one joint statement.',
      commitment: 'farm-commitment',
      claims: ['statement-signed'],
    },
    { label: 'Trade', text: 'President Putin put trade at US$108 bn.', claims: ['trade-reached'] },
  ],
  summary: [
    { text: 'The presidents met in Moscow.', claims: ['met'] },
    { text: 'They signed a statement.', claims: ['statement-signed'] },
  ],
  figures: ['trade-2018'],
  watch: [{ text: 'Whether the farm is founded', due: '2020', claims: ['farm-discussed'] }],
  caution: [{ text: 'All of this rests on one article.', claims: ['met'] }],
  outcomes: [
    { claim: 'statement-signed', text: 'Joint statement on stability' },
    { claim: 'farm-discussed', text: 'Farming company in the Far East' },
  ],
};

const firstEdition: Edition = {
  ...edition,
  id: 'moscow-2019-0',
  number: 0,
  status: 'superseded',
  asOf: '2019-01-20',
};

const others: readonly (
  | RecordOf<
      | 'summit'
      | 'person'
      | 'organization'
      | 'place'
      | 'source'
      | 'quotation'
      | 'commitment'
      | 'discrepancy'
      | 'project'
      | 'claim'
    >
  | Instrument
)[] = [
  document,
  {
    kind: 'document',
    id: 'panda-document',
    name: { en: 'Document on pandas' },
    titles: [],
    documentType: 'unstated',
    parties: [],
    signatories: [],
    conclusion: { how: 'concluded', date: { start: '2019-06-05' }, summit: 'moscow-2019' },
    bindingness: 'unknown',
    text: { seen: false },
    evidence: [passage(50)],
  },
  {
    kind: 'commitment',
    id: 'farm-commitment',
    summit: 'moscow-2019',
    title: 'Farm',
    undertaking: 'To found a farming company.',
    obligors: ['russian-federation'],
    theme: 'regions',
    claims: ['statement-signed'],
    beneficiaries: ['customs'],
    document: 'joint-statement',
    project: 'port',
    due: { date: '2019-01', note: 'As first announced.' },
    strength: { obligation: 'low', precision: 'high', delegation: 'none' },
    milestones: [
      {
        id: 'site',
        label: 'Site found',
        due: '2018',
        met: '2018-11',
        status: 'met',
        evidence: [page('daily')],
      },
      {
        id: 'harvest',
        label: 'First harvest',
        due: '2023',
        status: 'scheduled',
        evidence: [page('daily')],
      },
      { id: 'barn', label: 'Barn built', met: '2020', status: 'met', evidence: [page('daily')] },
    ],
    note: 'The text was not seen.',
    events: [
      {
        date: '2019-02',
        status: 'late',
        note: 'No company was founded.',
        evidence: [page('daily')],
      },
      { date: '2021', status: 'fulfilled', note: 'It was founded.', evidence: [page('daily')] },
    ],
  },
  {
    kind: 'commitment',
    id: 'link-commitment',
    summit: 'moscow-2019',
    title: 'Linking',
    undertaking: 'To link the programmes.',
    obligors: ['russian-federation'],
    theme: 'multilateral',
    claims: ['link'],
    strength: { obligation: 'low', precision: 'low', delegation: 'low' },
    events: [],
  },
  {
    kind: 'discrepancy',
    id: 'd1',
    summit: 'moscow-2019',
    label: 'D1',
    question: 'What is the statement called?',
    subjects: [
      { record: 'joint-statement', pointer: '/titles' },
      { record: 'statement-signed', pointer: '/statement' },
      { record: 'moscow-2019', pointer: '/date' },
    ],
    values: [
      { id: 'a', value: 'On Stability', evidence: [passage(10)] },
      { id: 'b', value: 'On Steadiness', evidence: [page('mirror')], note: 'A translation.' },
    ],
    adopted: 'a',
    rationale: 'The host’s own title.',
    state: 'settled',
    note: 'Both are in use.',
  },
  {
    kind: 'discrepancy',
    id: 'd2',
    summit: 'moscow-2019',
    label: 'D2',
    question: 'How high was the trade of 2018?',
    subjects: [
      { record: 'trade-2018', pointer: '/value' },
      { record: 'customs-2018', pointer: '/value' },
      { record: 'goal-200', pointer: '/goal' },
      { record: 'farm-discussed', pointer: '/statement' },
    ],
    values: [
      { id: 'a', value: 'US$108 bn', evidence: [passage(30)] },
      { id: 'b', value: 'US$107.1 bn', evidence: [page('daily')] },
    ],
    rationale: 'The two counts differ in method.',
    state: 'open',
  },
  {
    kind: 'project',
    id: 'port',
    name: { en: 'Port' },
    aliases: [
      { text: 'The Port', language: 'en' },
      { text: 'Порт', language: 'ru' },
    ],
    projectType: 'other',
    place: 'moscow',
    organizations: ['customs'],
    shareholdings: [
      { holder: 'customs', share: '50.1', asOf: '2019-06-05', evidence: [page('daily')] },
      {
        holder: 'russian-federation',
        share: '49.9',
        asOf: '2019-06-05',
        evidence: [page('daily')],
      },
      { holder: 'customs', share: '100', asOf: '2022', evidence: [page('daily')] },
    ],
    milestones: [
      {
        id: 'quay',
        label: 'Quay built',
        due: '2020',
        status: 'not-met',
        evidence: [page('daily')],
      },
    ],
    evidence: [page('daily')],
  },
  {
    kind: 'organization',
    id: 'customs',
    name: { en: 'Customs office' },
    organizationType: 'ministry',
  },
  {
    kind: 'organization',
    id: 'union',
    name: { en: 'Union' },
    organizationType: 'international-body',
    members: [{ organization: 'russian-federation', from: '2015', to: '2020', evidence: [page('daily')] }],
  },
  { kind: 'organization', id: 'the-daily', name: { en: 'The Daily' }, organizationType: 'media' },
  { kind: 'organization', id: 'the-wire', name: { en: 'The Wire' }, organizationType: 'agency' },
  { kind: 'organization', id: 'the-gazette', name: { en: 'The Gazette' }, organizationType: 'media' },
  {
    kind: 'organization',
    id: 'the-mirror',
    name: { en: 'Mirror' },
    organizationType: 'media',
    controlledBy: 'russian-federation',
  },
  {
    kind: 'source',
    id: 'daily',
    title: 'Report on trade figures',
    titleSupplied: true,
    publisher: 'the-daily',
    language: 'en',
    tier: 'press',
    reliability: { grade: 'B', reason: 'An established paper.' },
    derivedFrom: [{ source: 'wire', basis: 'documented' }],
  },
  {
    kind: 'source',
    id: 'wire',
    title: 'Wire report',
    publisher: 'the-wire',
    language: 'en',
    tier: 'agency',
    reliability: { grade: 'B', reason: 'An agency.' },
  },
  {
    kind: 'summit',
    id: 'moscow-2019',
    title: { en: 'Meeting of the presidents' },
    occasion: 'Seventy years of relations.',
    date: { start: '2019-06-05', inferred: ['year'], basis: 'The anniversary dates it.' },
    places: ['moscow'],
    venue: 'kremlin',
    parties: ['russian-federation', 'peoples-republic-of-china'],
    host: 'russian-federation',
    sessions: [
      {
        id: 'opening',
        format: 'opening',
        title: 'Opening remarks',
        chair: 'xi-jinping',
        note: 'Before the press.',
        evidence: [passage(0)],
      },
    ],
    participations: [
      {
        person: 'xi-jinping',
        onBehalfOf: 'peoples-republic-of-china',
        role: 'principal',
        post: { en: 'President of China' },
        evidence: [passage(0)],
      },
      {
        description: 'Delegation, members not named',
        onBehalfOf: 'peoples-republic-of-china',
        role: 'delegation',
        note: 'No list is given.',
        evidence: [passage(0)],
      },
      {
        person: 'vladimir-putin',
        onBehalfOf: 'russian-federation',
        role: 'principal',
        evidence: [passage(0)],
      },
    ],
    note: 'One day only.',
    evidence: [passage(0)],
  },
  {
    kind: 'summit',
    id: 'beijing-2014',
    title: { en: 'An earlier meeting' },
    date: { start: '2014' },
    places: ['moscow'],
    parties: ['russian-federation', 'peoples-republic-of-china'],
    sessions: [],
    participations: [
      {
        person: 'vladimir-putin',
        onBehalfOf: 'russian-federation',
        role: 'principal',
        evidence: [passage(0)],
      },
    ],
    evidence: [passage(0)],
  },
  {
    ...claim(200, {
      id: 'port-named',
      statement: 'The port was named.',
      theme: 'economy',
      speechAct: 'asserted',
      attribution: narration,
      about: ['port'],
    }),
    summit: 'beijing-2014',
  },
  {
    kind: 'person',
    id: 'xi-jinping',
    name: { en: 'Xi Jinping', ru: 'Си Цзиньпин', zh: '习近平' },
    language: 'zh-Hans',
    posts: [
      { title: { en: 'President' }, organization: 'peoples-republic-of-china', evidence: [passage(0)] },
    ],
  },
  {
    kind: 'person',
    id: 'vladimir-putin',
    name: { en: 'Vladimir Putin', ru: 'Владимир Путин', zh: '普京' },
    language: 'ru',
    posts: [{ title: { en: 'President' }, organization: 'russian-federation', evidence: [passage(0)] }],
  },
  {
    kind: 'organization',
    id: 'peoples-republic-of-china',
    name: { en: "People's Republic of China", zh: '中华人民共和国' },
    language: 'zh-Hans',
    shortName: { en: 'China' },
    organizationType: 'state',
  },
  {
    kind: 'organization',
    id: 'russian-federation',
    name: { en: 'Russian Federation', ru: 'Российская Федерация' },
    language: 'ru',
    shortName: { en: 'Russia' },
    organizationType: 'state',
  },
  {
    kind: 'place',
    id: 'moscow',
    name: { en: 'Moscow', ru: 'Москва' },
    language: 'ru',
    placeType: 'city',
    evidence: [passage(0)],
  },
  {
    kind: 'place',
    id: 'kremlin',
    name: { en: 'Kremlin', ru: 'Кремль' },
    language: 'ru',
    placeType: 'building',
    coordinates: { latitude: 55.75, longitude: 37.62, precision: 'point' },
    evidence: [passage(0)],
  },
  {
    kind: 'source',
    id: 'gazette',
    title: 'Talks in the capital',
    publisher: 'the-gazette',
    url: 'https://example.org/a',
    published: '2019-06-06',
    language: 'en',
    tier: 'aggregator',
    reliability: { grade: 'D', reason: 'It names no sources.' },
    text: { sha256: DIGEST, length: 300, furniture: [] },
    derivedFrom: [{ source: 'mirror', basis: 'compared', note: 'The quotations.' }],
    note: 'Headline printed twice.',
  },
  {
    kind: 'source',
    id: 'mirror',
    title: 'Talks',
    publisher: 'the-mirror',
    language: 'ru',
    tier: 'press',
    reliability: { grade: 'F', reason: 'Not known.' },
  },
  {
    kind: 'quotation',
    id: 'old-friend',
    claim: 'friend',
    speaker: 'xi-jinping',
    phrase: 'meeting his old friend',
    language: 'en',
    manner: 'reported-as-quotation',
    elided: true,
    evidence: [passage(60)],
  },
];

type Fixture = (typeof others)[number] | Claim | Figure | Edition;

export function datasetOf(records: readonly Fixture[]): Dataset {
  const collections = Object.entries(kinds).map(([kind, { collection }]) => [
    collection,
    new Map(records.filter((record) => record.kind === kind).map((record) => [record.id, record])),
  ]);
  const meta = { version: '0.1.0', schemaVersion: 2, counts: {}, digest: DIGEST };
  return { ...Object.fromEntries(collections), meta } as Dataset;
}

export const records: readonly Fixture[] = [...others, ...claims, ...figures, edition, firstEdition];
export const dataset: Dataset = datasetOf(records);
export const options = { summit: 'moscow-2019', edition: 'moscow-2019-1', asOf: null } as const;

/** Every report there is, with what to ask for to get it. */
export const requests: readonly (readonly [report: Report, request: ViewOptions])[] = REPORTS.map(
  ({ name, subjects }) => [name, { ...options, report: name, subject: subjects ? 'joint-statement' : null }],
);
