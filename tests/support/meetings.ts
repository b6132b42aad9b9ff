/** Three invented meetings of one pair, with a topic for each way in which one meeting can differ from the one before. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { kinds } from '@summit/data/validate';
import { smallDataset } from './folders.ts';

type Fields = Readonly<Record<string, unknown>>;

const SEEN = { on: '2022-04-01', extent: 'whole' };
const evidence = [{ type: 'page', source: 'gazette-2020', seen: SEEN, relation: 'supports' }];
const both = { voice: 'persons', speakers: ['ann-lee', 'bo-ray'], manner: 'paraphrase' };
const lee = { voice: 'persons', speakers: ['ann-lee'], manner: 'paraphrase' };
const told = { voice: 'narration', source: 'gazette-2020' };
const by = (document: string) => ({ voice: 'document', document });

function summit(id: string, start: string): Fields {
  const present = (person: string, onBehalfOf: string) => ({
    person,
    onBehalfOf,
    role: 'principal',
    evidence,
  });
  return {
    kind: 'summit',
    id,
    title: { en: `Meeting of ${start.slice(0, 4)}` },
    date: { start },
    places: ['port-city'],
    parties: ['northland', 'southland'],
    sessions: [],
    participations: [present('ann-lee', 'northland'), present('bo-ray', 'southland')],
    evidence,
  };
}

function claim(
  id: string,
  meeting: string,
  topic: string | null,
  speechAct: string,
  attribution: Fields,
  more: Fields = {},
): Fields {
  const {
    statement = `What was said there of ${id.replaceAll('-', ' ').replace(/ ?\d+$/, '')}.`,
    about = [],
    ...rest
  } = more;
  return {
    kind: 'claim',
    id,
    summit: meeting,
    statement,
    theme: 'economy',
    ...(topic === null ? {} : { topic }),
    speechAct,
    attribution,
    ...rest,
    about,
    credibility: { grade: '2', reason: 'A newspaper tells it.' },
    evidence,
  };
}

function document(
  id: string,
  meeting: string,
  bindingness: string,
  seen: boolean,
  more: Fields = {},
): Fields {
  const year = meeting.slice(-4);
  return {
    kind: 'document',
    id,
    name: {
      en: `${id.replace(/-\d+$/, '').replaceAll('-', ' ')} (${year})`.replace(/^./, (first) =>
        first.toUpperCase(),
      ),
    },
    titles: [],
    documentType: 'joint-statement',
    parties: ['northland', 'southland'],
    signatories: [],
    conclusion: { how: 'adopted', date: { start: `${year}-03-05` }, summit: meeting },
    bindingness,
    text: { seen },
    ...more,
    evidence,
  };
}

function goal(id: string, of: string, value: string, setOn: string): Fields {
  return {
    kind: 'figure',
    id,
    claim: of,
    metric: 'trade-value',
    label: 'Goal for trade',
    value,
    unit: { type: 'money', currency: 'USD' },
    comparator: 'exactly',
    period: { value: '2025', basis: 'stated' },
    authority: { type: 'persons', persons: ['ann-lee', 'bo-ray'] },
    goal: { setOn, due: '2025' },
    evidence,
  };
}

const RECORDS: readonly Fields[] = [
  summit('port-2018', '2018-03-05'),
  summit('port-2022', '2022-03-05'),
  document('statement-2020', 'port-2020', 'unknown', false),
  document('statement-2022', 'port-2022', 'political', true, {
    lineage: [{ relation: 'continues', document: 'statement-2020', evidence }],
  }),
  // Said in 2018, not recorded in 2020, of which no text was seen, and taken up again in 2022.
  claim('visas-2018', 'port-2018', 'tourism-and-visas', 'discussed', both),
  claim('visas-2022', 'port-2022', 'tourism-and-visas', 'agreed', both),
  // Gone: the text of 2022 was seen.
  claim('farming-2020', 'port-2020', 'agriculture', 'agreed', both),
  // New.
  claim('aircraft-2022', 'port-2022', 'aviation', 'proposed', lee),
  // Firmer in act, instrument and backing.
  claim('customs-2020', 'port-2020', 'trade-conditions', 'discussed', lee),
  claim('customs-2022', 'port-2022', 'trade-conditions', 'agreed', by('statement-2022')),
  // Looser as an act, and by fewer.
  claim('towns-2020', 'port-2020', 'regions', 'agreed', both),
  claim('towns-2022', 'port-2022', 'regions', 'announced', lee),
  // Signed in a treaty, which may stand, then announced by one.
  claim('funds-2020', 'port-2020', 'investment', 'signed', told, { about: ['harbour-agreement'] }),
  claim('funds-2022', 'port-2022', 'investment', 'announced', lee),
  // Restated.
  claim('terror-2020', 'port-2020', 'terrorism', 'condemned', both),
  claim('terror-2022', 'port-2022', 'terrorism', 'condemned', both),
  // Restated with another figure.
  claim('goal-2020', 'port-2020', 'trade-goal', 'agreed', both, {
    statement: 'Both agreed on trade of $30 million by 2025.',
  }),
  claim('goal-2022', 'port-2022', 'trade-goal', 'agreed', both, {
    statement: 'Both agreed on trade of $50 million by 2025.',
  }),
  goal('goal-2020-figure', 'goal-2020', '30000000', '2020-03-05'),
  goal('goal-2022-figure', 'goal-2022', '50000000', '2022-03-05'),
  // Agreed with a goal, then announced without one.
  claim('fish-2020', 'port-2020', 'outer-space', 'agreed', both, {
    statement: 'Both agreed on trade in fish of $7 million by 2025.',
  }),
  claim('fish-2022', 'port-2022', 'outer-space', 'announced', lee),
  { ...goal('fish-2020-figure', 'fish-2020', '7000000', '2020-03-05'), label: 'Trade in fish' },
  // Agreed in a text in 2018, only stated in 2020, and agreed in a text again.
  document('statement-2018', 'port-2018', 'political', false),
  claim('law-2018', 'port-2018', 'world-order', 'agreed', by('statement-2018')),
  claim('law-2020', 'port-2020', 'world-order', 'asserted', lee),
  claim('law-2022', 'port-2022', 'world-order', 'agreed', by('statement-2022')),
  // Only stated in words after an act, which may stand.
  claim('ice-2020', 'port-2020', 'arctic', 'agreed', both),
  claim('ice-2022', 'port-2022', 'arctic', 'asserted', lee),
  // For it, then against it.
  claim('sanctions-2020', 'port-2020', 'sanctions', 'welcomed', both),
  claim('sanctions-2022', 'port-2022', 'sanctions', 'rejected', both),
  // The force of the text of 2020 is not known.
  claim('reactors-2020', 'port-2020', 'nuclear-power', 'agreed', by('statement-2020')),
  claim('reactors-2022', 'port-2022', 'nuclear-power', 'agreed', by('statement-2022')),
  // Discussed by both, then announced by one: nothing is agreed at either.
  claim('rails-2020', 'port-2020', 'transport', 'discussed', both),
  claim('rails-2022', 'port-2022', 'transport', 'announced', lee),
  // Told by a source alone in 2022, which is nobody’s act.
  claim('films-2020', 'port-2020', 'media', 'agreed', both),
  claim('films-2022', 'port-2022', 'media', 'reported', told),
  // A project: discussed in 2020, launched in 2022, and what came weeks later is no word of the meeting.
  {
    kind: 'project',
    id: 'second-quay',
    name: { en: 'Second quay' },
    projectType: 'other',
    milestones: [{ id: 'dredged', label: 'Harbour dredged', met: '2022-06', status: 'met', evidence }],
    evidence,
  },
  claim('quay-2022', 'port-2022', null, 'launched', both, { about: ['second-quay'] }),
  claim('quay-stopped', 'port-2022', null, 'reported', told, {
    about: ['second-quay'],
    date: '2022-09-01',
    statement: 'Work on the second quay stopped in September 2022.',
  }),
  {
    kind: 'commitment',
    id: 'customs-commitment',
    summit: 'port-2022',
    title: 'Customs',
    undertaking: 'To lower customs duties.',
    test: 'The duties are lower.',
    obligors: ['northland', 'southland'],
    theme: 'economy',
    claims: ['customs-2022'],
    strength: { obligation: 'low', precision: 'low', delegation: 'none' },
    events: [
      {
        date: '2022-07-01',
        status: 'fulfilled',
        meetsTest: true,
        note: 'The duties were lowered.',
        evidence,
      },
    ],
  },
  {
    kind: 'edition',
    id: 'port-2022-edition-1',
    summit: 'port-2022',
    number: 1,
    status: 'current',
    asOf: '2022-12-01',
    bottomLine: { text: 'Both agreed to lower customs duties.', claims: ['customs-2022'] },
    confidence: 'moderate',
    confidenceReason: 'Told by a newspaper.',
    keyPoints: [{ text: 'Both presidents opened the second quay.', claims: ['quay-2022'] }],
    summary: [{ text: 'They agreed on customs duties.', claims: ['customs-2022'] }],
    figures: ['goal-2022-figure'],
    caution: [{ text: 'A newspaper tells most of it.', claims: ['customs-2022'] }],
    outcomes: [{ claim: 'customs-2022', text: 'Customs duties' }],
  },
];

/** The folder of their records. */
export function threeMeetings(): string {
  const { records } = smallDataset();
  for (const record of RECORDS) {
    const { collection } = kinds[record['kind'] as keyof typeof kinds];
    const folder = join(records, collection);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `${record['id']}.json`), `${JSON.stringify(record, null, 2)}\n`);
  }
  return records;
}
