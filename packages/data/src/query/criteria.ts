/**
 * What can be asked of the records of each kind by their own fields. Each kind is a constant of its own, so
 * that a bundle holds those alone that it uses. Filters are typed by the records that they select.
 */
import type * as Open from '../generated/open.ts';
import type { Criteria, OneOf } from './match.ts';

type Member<T, K extends PropertyKey> = T extends { readonly [P in K]: infer V } ? V : never;
type Item<T> = T extends readonly (infer I)[] ? I : never;
type Cited<R> = R extends { readonly evidence?: infer E } ? Member<Item<NonNullable<E>>, 'source'> : never;
type Evidenced = { readonly evidence?: readonly Open.Evidence[] | undefined };

const cited = ({ evidence = [] }: Evidenced): string[] => evidence.map(({ source }) => source);

/** Who an attribution names: persons, bodies, a document, or the source itself. */
type Actor<A> =
  | Item<Member<A, 'speakers'>>
  | Item<Member<A, 'organizations'>>
  | Member<A, 'document'>
  | Member<A, 'source'>;

export interface SourceFilter<R extends Open.Source = Open.Source> {
  readonly publisher?: OneOf<R['publisher']>;
  readonly language?: OneOf<R['language']>;
  readonly tier?: OneOf<R['tier']>;
  /** Reliability, the first character of the Admiralty code. */
  readonly reliability?: OneOf<R['reliability']['grade']>;
  /** A source from which it was made. */
  readonly derivedFrom?: OneOf<Item<NonNullable<R['derivedFrom']>>['source']>;
}
export const sourceCriteria: Criteria<Open.Source> = {
  publisher: (r) => [r.publisher],
  language: (r) => [r.language],
  tier: (r) => [r.tier],
  reliability: (r) => [r.reliability.grade],
  derivedFrom: (r) => (r.derivedFrom ?? []).map(({ source }) => source),
};

export interface PersonFilter<R extends Open.Person = Open.Person> {
  /** A body in which a post was held, at any time. */
  readonly organization?: OneOf<Item<R['posts']>['organization']>;
}
export const personCriteria: Criteria<Open.Person> = {
  organization: (r) => r.posts.map(({ organization }) => organization),
};

export interface OrganizationFilter<R extends Open.Organization = Open.Organization> {
  readonly type?: OneOf<R['organizationType']>;
  readonly state?: OneOf<NonNullable<R['state']>>;
  readonly controlledBy?: OneOf<NonNullable<R['controlledBy']>>;
  /** A body that is or was a member. */
  readonly member?: OneOf<Item<NonNullable<R['members']>>['organization']>;
  readonly partOf?: OneOf<NonNullable<R['partOf']>>;
  readonly place?: OneOf<NonNullable<R['place']>>;
  readonly source?: OneOf<Cited<R>>;
}
export const organizationCriteria: Criteria<Open.Organization> = {
  type: (r) => [r.organizationType],
  state: (r) => [r.state],
  controlledBy: (r) => [r.controlledBy],
  member: (r) => (r.members ?? []).map(({ organization }) => organization),
  partOf: (r) => [r.partOf],
  place: (r) => [r.place],
  source: cited,
};

export interface PlaceFilter<R extends Open.Place = Open.Place> {
  readonly type?: OneOf<R['placeType']>;
  readonly country?: OneOf<NonNullable<R['country']>>;
  readonly within?: OneOf<NonNullable<R['within']>>;
  readonly source?: OneOf<Cited<R>>;
}
export const placeCriteria: Criteria<Open.Place> = {
  type: (r) => [r.placeType],
  country: (r) => [r.country],
  within: (r) => [r.within],
  source: cited,
};

export interface SummitFilter<R extends Open.Summit = Open.Summit> {
  readonly party?: OneOf<Item<R['parties']>>;
  readonly host?: OneOf<NonNullable<R['host']>>;
  /** The body whose meeting it is. */
  readonly body?: OneOf<NonNullable<R['body']>>;
  /** A town or a building. */
  readonly place?: OneOf<Item<R['places']> | NonNullable<R['venue']>>;
  readonly participant?: OneOf<NonNullable<Item<R['participations']>['person']>>;
  readonly source?: OneOf<Cited<R>>;
}
export const summitCriteria: Criteria<Open.Summit> = {
  party: (r) => r.parties,
  host: (r) => [r.host],
  body: (r) => [r.body],
  place: (r) => [...r.places, r.venue, ...r.sessions.map(({ venue }) => venue)],
  participant: (r) => r.participations.map(({ person }) => person),
  source: cited,
};

export interface DocumentFilter<R extends Open.Document = Open.Document> {
  readonly type?: OneOf<R['documentType']>;
  /** Meeting at which it was signed, adopted, issued or concluded. */
  readonly summit?: OneOf<NonNullable<NonNullable<R['conclusion']>['summit']>>;
  /** How it came about. */
  readonly how?: OneOf<NonNullable<R['conclusion']>['how']>;
  readonly party?: OneOf<Item<R['parties']>>;
  /** Who signed it: the person, or the body in whose name. */
  readonly signedBy?: OneOf<Item<R['signatories']>['person'] | Item<R['signatories']>['onBehalfOf']>;
  readonly bindingness?: OneOf<R['bindingness']>;
  readonly about?: OneOf<Item<NonNullable<R['about']>>>;
  readonly source?: OneOf<Cited<R>>;
}
export const documentCriteria: Criteria<Open.Document> = {
  type: (r) => [r.documentType],
  summit: (r) => [r.conclusion?.summit],
  how: (r) => [r.conclusion?.how],
  party: (r) => r.parties,
  signedBy: (r) => r.signatories.flatMap(({ person, onBehalfOf }) => [person, onBehalfOf]),
  bindingness: (r) => [r.bindingness],
  about: (r) => r.about ?? [],
  source: cited,
};

export interface ProjectFilter<R extends Open.Project = Open.Project> {
  readonly type?: OneOf<R['projectType']>;
  readonly place?: OneOf<NonNullable<R['place']>>;
  /** A body that carries it or holds a share in it. */
  readonly organization?: OneOf<Item<NonNullable<R['organizations']>>>;
  readonly source?: OneOf<Cited<R>>;
}
export const projectCriteria: Criteria<Open.Project> = {
  type: (r) => [r.projectType],
  place: (r) => [r.place],
  organization: (r) => [...(r.organizations ?? []), ...(r.shareholdings ?? []).map(({ holder }) => holder)],
  source: cited,
};

export interface ClaimFilter<R extends Open.Claim = Open.Claim> {
  readonly summit?: OneOf<R['summit']>;
  readonly theme?: OneOf<R['theme']>;
  readonly topic?: OneOf<NonNullable<R['topic']>>;
  readonly speechAct?: OneOf<R['speechAct']>;
  /** Who says so: a person, a body, a document, or a source in its own voice. */
  readonly actor?: OneOf<Actor<R['attribution']>>;
  readonly voice?: OneOf<R['attribution']['voice']>;
  /** What it is about: a document, project, body, person or place. */
  readonly about?: OneOf<Item<R['about']>>;
  readonly refines?: OneOf<R['id']>;
  /** Credibility, the second character of the Admiralty code. */
  readonly credibility?: OneOf<R['credibility']['grade']>;
  readonly source?: OneOf<Cited<R>>;
}
export const claimCriteria: Criteria<Open.Claim> = {
  summit: (r) => [r.summit],
  theme: (r) => [r.theme],
  topic: (r) => [r.topic],
  speechAct: (r) => [r.speechAct],
  actor: ({ attribution: by }) => {
    switch (by.voice) {
      case 'persons':
        return by.speakers;
      case 'document':
        return [by.document];
      case 'organizations':
        return by.organizations;
      default:
        return [by.source];
    }
  },
  voice: (r) => [r.attribution.voice],
  about: (r) => r.about,
  refines: (r) => r.refines ?? [],
  credibility: (r) => [r.credibility.grade],
  source: cited,
};

export interface FigureFilter<R extends Open.Figure = Open.Figure> {
  readonly claim?: OneOf<R['claim']>;
  /** What it is about: a project, body, place, document or meeting. */
  readonly subject?: OneOf<NonNullable<R['subject']>>;
  /** What is measured; figures of a series share it. */
  readonly metric?: OneOf<R['metric']>;
  /** Whose number it is: a body, a person or a document, or `unstated`. */
  readonly authority?: OneOf<
    | Member<R['authority'], 'organization'>
    | Member<R['authority'], 'document'>
    | Item<Member<R['authority'], 'persons'>>
    | 'unstated'
  >;
  readonly currency?: OneOf<Member<R['unit'], 'currency'>>;
  readonly comparator?: OneOf<R['comparator']>;
  readonly source?: OneOf<Cited<R>>;
}
export const figureCriteria: Criteria<Open.Figure> = {
  claim: (r) => [r.claim],
  subject: (r) => [r.subject],
  metric: (r) => [r.metric],
  authority: ({ authority: by }) => {
    switch (by.type) {
      case 'persons':
        return by.persons;
      case 'document':
        return [by.document];
      case 'unstated':
        return ['unstated'];
      default:
        return [by.organization];
    }
  },
  currency: (r) => [r.unit.type === 'money' ? r.unit.currency : undefined],
  comparator: (r) => [r.comparator],
  source: cited,
};

export interface QuotationFilter<R extends Open.Quotation = Open.Quotation> {
  readonly claim?: OneOf<R['claim']>;
  readonly speaker?: OneOf<R['speaker']>;
  readonly language?: OneOf<R['language']>;
  readonly manner?: OneOf<R['manner']>;
  readonly source?: OneOf<Cited<R>>;
}
export const quotationCriteria: Criteria<Open.Quotation> = {
  claim: (r) => [r.claim],
  speaker: (r) => [r.speaker],
  language: (r) => [r.language],
  manner: (r) => [r.manner],
  source: cited,
};

export interface CommitmentFilter<R extends Open.Commitment = Open.Commitment> {
  readonly summit?: OneOf<R['summit']>;
  readonly obligor?: OneOf<Item<R['obligors']>>;
  readonly beneficiary?: OneOf<Item<NonNullable<R['beneficiaries']>>>;
  readonly theme?: OneOf<R['theme']>;
  readonly claim?: OneOf<Item<R['claims']>>;
  readonly document?: OneOf<NonNullable<R['document']>>;
  readonly project?: OneOf<NonNullable<R['project']>>;
}
export const commitmentCriteria: Criteria<Open.Commitment> = {
  summit: (r) => [r.summit],
  obligor: (r) => r.obligors,
  beneficiary: (r) => r.beneficiaries ?? [],
  theme: (r) => [r.theme],
  claim: (r) => r.claims,
  document: (r) => [r.document],
  project: (r) => [r.project],
};

export interface DiscrepancyFilter<R extends Open.Discrepancy = Open.Discrepancy> {
  readonly summit?: OneOf<R['summit']>;
  /** A record of which a field is in dispute. */
  readonly record?: OneOf<Item<R['subjects']>['record']>;
  readonly state?: OneOf<R['state']>;
}
export const discrepancyCriteria: Criteria<Open.Discrepancy> = {
  summit: (r) => [r.summit],
  record: (r) => r.subjects.map(({ record }) => record),
  state: (r) => [r.state],
};

export interface EditionFilter<R extends Open.Edition = Open.Edition> {
  readonly summit?: OneOf<R['summit']>;
  readonly status?: OneOf<R['status']>;
}
export const editionCriteria: Criteria<Open.Edition> = {
  summit: (r) => [r.summit],
  status: (r) => [r.status],
};

export interface CodeFilter<R extends Open.Code = Open.Code> {
  readonly list?: OneOf<R['list']>;
  readonly code?: OneOf<R['code']>;
}
export const codeCriteria: Criteria<Open.Code> = {
  list: (r) => [r.list],
  code: (r) => [r.code],
};

export interface RedirectFilter<R extends Open.Redirect = Open.Redirect> {
  readonly reason?: OneOf<R['reason']>;
}
export const redirectCriteria: Criteria<Open.Redirect> = {
  reason: (r) => [r.reason],
};
