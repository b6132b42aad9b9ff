/** The made-up dataset as a meeting of any number of parties, with a communiqué from which one of them may withdraw. */
import type { Claim, Dataset, Instrument, RecordOf } from '../../facts/records.ts';
import { datasetOf, options, passage, records } from './fixture.ts';

/** Aland, Bland, Cland … in alphabetical order. */
export const landsOf = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, i) => `${String.fromCharCode(65 + i)}land`);

const idOf = (land: string): string => land.toLowerCase();

interface Dissent {
  /** Lands that took back their word after the meeting. */
  readonly withdrew?: readonly string[];
  /** Lands that the second paragraph names as its supporters, and the land whose plan it is. */
  readonly endorsed?: readonly string[];
  readonly author?: string;
  /** Lands that are no parties and joined later. */
  readonly joined?: readonly string[];
  /** Lands that are parties to it and abstained. */
  readonly abstained?: readonly string[];
  /** The chair issued it alone. */
  readonly issuedBy?: string;
  /** Whether the guest came, and what is known of the sessions. */
  readonly guestCame?: string;
  readonly sessions?: readonly object[];
}

export function meetingOf(count: number, dissent: Dissent = {}): Dataset {
  const lands = landsOf(count);
  const parties = lands.map(idOf);
  const state = (land: string) => ({
    kind: 'organization' as const,
    id: idOf(land),
    name: { en: land },
    organizationType: 'state' as const,
  });
  const leader = (land: string) => ({
    kind: 'person' as const,
    id: `leader-of-${idOf(land)}`,
    name: { en: `Leader of ${land}` },
  });
  const part = (land: string, role: string, more: object = {}) => ({
    person: `leader-of-${idOf(land)}`,
    onBehalfOf: idOf(land),
    role,
    evidence: [passage(10)],
    ...more,
  });
  const position = (land: string, stance: string, more: object = {}) => ({
    party: idOf(land),
    stance,
    evidence: [passage(10)],
    ...more,
  });
  const communique = {
    kind: 'document',
    id: 'communique',
    name: { en: 'Communiqué' },
    titles: [],
    documentType: 'communique',
    parties,
    signatories: [],
    conclusion: {
      ...(dissent.issuedBy ? { how: 'issued', by: [idOf(dissent.issuedBy)] } : { how: 'adopted' }),
      date: { start: '2019-06-05' },
      summit: options.summit,
    },
    paragraphs: [{ id: 'road', label: 'paragraph 2', gist: 'A road is supported.' }],
    positions: [
      ...(dissent.withdrew ?? []).map((land) => position(land, 'withdrew', { date: '2019-06-07' })),
      ...(dissent.abstained ?? []).map((land) => position(land, 'abstained')),
      ...(dissent.joined ?? []).map((land) => position(land, 'joined', { date: '2019-06-08' })),
      ...(dissent.endorsed ?? []).map((land) => position(land, 'endorsed', { paragraph: 'road' })),
      ...(dissent.author ? [position(dissent.author, 'authored', { paragraph: 'road' })] : []),
    ],
    bindingness: 'political',
    text: { seen: false },
    evidence: [passage(10)],
  } as unknown as Instrument;
  const claim = (id: string, attribution: object, more: object = {}) =>
    ({
      kind: 'claim',
      id,
      summit: options.summit,
      statement: `What ${id} says.`,
      theme: 'economy',
      speechAct: 'proposed',
      attribution,
      about: [],
      credibility: { grade: '2', reason: 'Told in detail.' },
      evidence: [passage(10)],
      ...more,
    }) as unknown as Claim;
  const bodies = (organizations: readonly string[]) => ({ voice: 'organizations', organizations });
  const guests = ['Guestia', ...(dissent.joined ?? [])];
  const added = [
    ...[...lands, ...guests].flatMap((land) => [state(land), leader(land)]),
    communique,
    {
      ...communique,
      id: 'earlier',
      conclusion: { how: 'adopted', date: { start: '2018-06-10' } },
      positions: [],
    },
    claim('text', { voice: 'document', document: 'communique' }, { speechAct: 'reaffirmed' }),
    claim('first-alone', bodies(parties.slice(0, 1))),
    claim('some', bodies(parties.slice(0, Math.max(2, count - 1)))),
    claim('guest', bodies(['guestia']), { about: ['earlier'] }),
  ];
  const kept = records.filter(({ kind, id }) => kind !== 'summit' || id !== options.summit);
  const summit = records.find(({ id }) => id === options.summit) as RecordOf<'summit'>;
  const meeting = {
    ...summit,
    parties,
    host: undefined,
    sessions: (dissent.sessions ?? []).map((session) => ({ ...session, evidence: [passage(10)] })),
    participations: [
      ...lands.map((land, i) => part(land, i === 0 ? 'chair' : 'principal')),
      part('Guestia', 'guest', dissent.guestCame ? { attendance: dissent.guestCame } : {}),
    ],
  };
  return datasetOf([...kept, meeting, ...added] as Parameters<typeof datasetOf>[0]);
}
