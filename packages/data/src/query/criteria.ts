/**
 * What can be asked of the records of each kind by their own fields: under the name that a filter has for it, the fields
 * that answer. Each kind is a constant of its own, so that a bundle holds those alone that it uses. Filters are typed by
 * the records that they select.
 */
import type * as Open from '../generated/open.ts';
import { type At, type FieldFilter, type OneOf, valuesAt } from './match.ts';

const source = 'evidence.source';

export const sourceCriteria = {
  publisher: 'publisher',
  language: 'language',
  tier: 'tier',
  /** Reliability, the first character of the Admiralty code. */
  reliability: 'reliability.grade',
  /** A source from which it was made. */
  derivedFrom: 'derivedFrom.source',
} as const;
export type SourceFilter<R extends Open.Source = Open.Source> = FieldFilter<R, typeof sourceCriteria>;

export const personCriteria = {
  /** A body in which a post was held, at any time. */
  organization: 'posts.organization',
} as const;
export type PersonFilter<R extends Open.Person = Open.Person> = FieldFilter<R, typeof personCriteria>;

export const organizationCriteria = {
  type: 'organizationType',
  state: 'state',
  controlledBy: 'controlledBy',
  /** A body that is or was a member. */
  member: 'members.organization',
  partOf: 'partOf',
  place: 'place',
  source,
} as const;
export type OrganizationFilter<R extends Open.Organization = Open.Organization> = FieldFilter<
  R,
  typeof organizationCriteria
>;

export const placeCriteria = { type: 'placeType', country: 'country', within: 'within', source } as const;
export type PlaceFilter<R extends Open.Place = Open.Place> = FieldFilter<R, typeof placeCriteria>;

export const summitCriteria = {
  party: 'parties',
  host: 'host',
  /** The body whose meeting it is. */
  body: 'body',
  /** A town or a building. */
  place: ['places', 'venue', 'sessions.venue'],
  participant: 'participations.person',
  source,
} as const;
export type SummitFilter<R extends Open.Summit = Open.Summit> = FieldFilter<R, typeof summitCriteria>;

export const documentCriteria = {
  type: 'documentType',
  /** Meeting at which it was signed, adopted, issued or concluded. */
  summit: 'conclusion.summit',
  /** How it came about. */
  how: 'conclusion.how',
  party: 'parties',
  /** Who signed it: the person, or the body in whose name. */
  signedBy: ['signatories.person', 'signatories.onBehalfOf'],
  bindingness: 'bindingness',
  about: 'about',
  source,
} as const;
export type DocumentFilter<R extends Open.Document = Open.Document> = FieldFilter<R, typeof documentCriteria>;

export const projectCriteria = {
  type: 'projectType',
  place: 'place',
  /** A body that carries it or holds a share in it. */
  organization: ['organizations', 'shareholdings.holder'],
  source,
} as const;
export type ProjectFilter<R extends Open.Project = Open.Project> = FieldFilter<R, typeof projectCriteria>;

const claimFields = {
  summit: 'summit',
  theme: 'theme',
  speechAct: 'speechAct',
  voice: 'attribution.voice',
  /** What it is about: a document, project, body, person or place. */
  about: 'about',
  refines: 'refines',
  /** Credibility, the second character of the Admiralty code. */
  credibility: 'credibility.grade',
  source,
} as const;
/** What bodies declare in a text they say themselves. */
const ACTORS = {
  persons: 'attribution.speakers',
  organizations: 'attribution.organizations',
  document: 'attribution.document',
  narration: 'attribution.source',
  'quoted-unnamed': 'attribution.source',
} as const;
export const claimCriteria = {
  ...claimFields,
  actor: (claim: Open.Claim) => valuesAt(claim, ACTORS[claim.attribution.voice]),
};
export interface ClaimFilter<R extends Open.Claim = Open.Claim> extends FieldFilter<R, typeof claimFields> {
  /** Who says so: a person, a body, a document, or a source in its own voice. */
  readonly actor?: OneOf<At<R, (typeof ACTORS)[keyof typeof ACTORS]>>;
}

const figureFields = {
  claim: 'claim',
  /** What it is about: a project, body, place, document or meeting. */
  subject: 'subject',
  /** What is measured; figures of a series share it. */
  metric: 'metric',
  currency: 'unit.currency',
  comparator: 'comparator',
  source,
} as const;
const AUTHORITIES = ['authority.persons', 'authority.document', 'authority.organization'] as const;
export const figureCriteria = {
  ...figureFields,
  authority: (figure: Open.Figure) =>
    figure.authority.type === 'unstated' ? ['unstated'] : valuesAt(figure, AUTHORITIES),
};
export interface FigureFilter<R extends Open.Figure = Open.Figure>
  extends FieldFilter<R, typeof figureFields> {
  /** Whose number it is: a body, a person or a document, or `unstated`. */
  readonly authority?: OneOf<At<R, (typeof AUTHORITIES)[number]> | 'unstated'>;
}

export const quotationCriteria = {
  claim: 'claim',
  speaker: 'speaker',
  language: 'language',
  manner: 'manner',
  source,
} as const;
export type QuotationFilter<R extends Open.Quotation = Open.Quotation> = FieldFilter<
  R,
  typeof quotationCriteria
>;

export const commitmentCriteria = {
  summit: 'summit',
  obligor: 'obligors',
  beneficiary: 'beneficiaries',
  theme: 'theme',
  claim: 'claims',
  document: 'document',
  project: 'project',
} as const;
export type CommitmentFilter<R extends Open.Commitment = Open.Commitment> = FieldFilter<
  R,
  typeof commitmentCriteria
>;

export const discrepancyCriteria = {
  summit: 'summit',
  /** A record of which a field is in dispute. */
  record: 'subjects.record',
  state: 'state',
} as const;
export type DiscrepancyFilter<R extends Open.Discrepancy = Open.Discrepancy> = FieldFilter<
  R,
  typeof discrepancyCriteria
>;

export const editionCriteria = { summit: 'summit', status: 'status' } as const;
export type EditionFilter<R extends Open.Edition = Open.Edition> = FieldFilter<R, typeof editionCriteria>;

export const codeCriteria = { list: 'list', code: 'code' } as const;
export type CodeFilter<R extends Open.Code = Open.Code> = FieldFilter<R, typeof codeCriteria>;

export const redirectCriteria = { reason: 'reason' } as const;
export type RedirectFilter<R extends Open.Redirect = Open.Redirect> = FieldFilter<R, typeof redirectCriteria>;
