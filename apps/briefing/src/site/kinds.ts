/** The kinds of record as folders of the site, in the order in which it lists them. */
import type { RecordKind, SummitRecord } from '@summit/data/validate';

/** Kinds whose records have a page; a redirect is found where the record that it leads to is. */
export type PageKind = Exclude<RecordKind, 'redirect'>;
export type PageRecord = Exclude<SummitRecord, { readonly kind: 'redirect' }>;

export interface KindWords {
  /** Folder of the site, and the heading of its list in lower case. */
  readonly folder: string;
  readonly one: string;
  readonly many: string;
  /** What the list of these holds. */
  readonly about: string;
}

export const KINDS: Readonly<Record<PageKind, KindWords>> = {
  summit: {
    folder: 'summits',
    one: 'Summit',
    many: 'Summits',
    about: 'Meetings of leaders, with who took part and what came out of them.',
  },
  claim: {
    folder: 'claims',
    one: 'Claim',
    many: 'Claims',
    about: 'Each thing that was said, done or reported, by theme; the firmest acts come first.',
  },
  document: {
    folder: 'documents',
    one: 'Document',
    many: 'Documents',
    about: 'Instruments that were signed, concluded or adopted, or that are spoken of as such.',
  },
  commitment: {
    folder: 'commitments',
    one: 'Commitment',
    many: 'Commitments',
    about: 'What parties and companies took upon themselves, and what became of it.',
  },
  project: {
    folder: 'projects',
    one: 'Project',
    many: 'Projects',
    about: 'Plants, ventures and programmes that are spoken of.',
  },
  person: {
    folder: 'persons',
    one: 'Person',
    many: 'People',
    about: 'Who spoke, signed or took part.',
  },
  organization: {
    folder: 'organizations',
    one: 'Organization',
    many: 'Organizations',
    about: 'States, governments, ministries, companies and international bodies.',
  },
  place: { folder: 'places', one: 'Place', many: 'Places', about: 'Places that the records name.' },
  discrepancy: {
    folder: 'discrepancies',
    one: 'Discrepancy',
    many: 'Discrepancies',
    about: 'Points on which sources differ; those that are open come first.',
  },
  figure: {
    folder: 'figures',
    one: 'Figure',
    many: 'Figures',
    about: 'Every number, with whose it is and the time for which it holds.',
  },
  quotation: {
    folder: 'quotations',
    one: 'Quotation',
    many: 'Quotations',
    about: 'Short phrases in the words of a speaker.',
  },
  source: {
    folder: 'sources',
    one: 'Source',
    many: 'Sources',
    about: 'Every page, document and broadcast that facts are taken from, with its grade.',
  },
  edition: {
    folder: 'editions',
    one: 'Edition',
    many: 'Editions',
    about: 'Editions of the briefings: what the editors put first, and as of which day.',
  },
};

export const PAGE_KINDS = Object.keys(KINDS) as readonly PageKind[];

/** Folder of the pages on one measure by whom and when, made of figures. */
export const SERIES_FOLDER = 'series';
