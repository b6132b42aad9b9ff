/** What the pages are made from, and how one page refers to others. */

import { recordOf } from '@summit/data/query';
import type { Dataset } from '@summit/data/validate';
import { currentEdition } from '../facts/edition.ts';
import { dateInWords, qualifiedValue, shortName, titleMarks } from '../facts/english.ts';
import { compare } from '../facts/names.ts';
import { createLookup, type Edition, type Evidence, type Lookup, type Names } from '../facts/records.ts';
import { titleLanguage } from '../facts/source-titles.ts';
import { pageOf, reportFile, toRoot } from './addresses.ts';
import { createRegister, type Register } from './evidence.ts';
import type { PageRecord } from './kinds.ts';
import { joined, link, type Phrase, words } from './phrases.ts';

/** A report that was rendered into the site. */
export interface SiteReport {
  readonly summit: string;
  readonly report: string;
  /** The record that it is about, or null where it is about the meeting. */
  readonly subject: string | null;
  /** Name of its files, without what tells their format. */
  readonly file: string;
  /** "Executive brief". */
  readonly title: string;
  readonly html: Uint8Array;
  /** Ids of its page, to which others can lead. */
  readonly anchors: ReadonlySet<string>;
  readonly pdf: Uint8Array;
  readonly pages: number;
}

export interface SiteContext {
  readonly dataset: Dataset;
  readonly lookup: Lookup;
  readonly reports: readonly SiteReport[];
  /** The edition that speaks for a meeting now, if it has one. */
  readonly editionOf: (summit: string) => Edition | null;
}

export interface PageContext extends SiteContext {
  readonly page: string;
  /** From this page to a file of the site. */
  readonly to: (file: string) => string;
  /** A link to a record, by what it is called. */
  readonly name: (id: string) => Phrase;
  readonly names: (ids: readonly string[]) => readonly Phrase[];
  readonly register: Register;
  /** Numbers of the pieces of evidence, which the page lists at its end. */
  readonly cite: (evidence: readonly Evidence[] | undefined) => Phrase;
}

export function siteContext(dataset: Dataset, reports: readonly SiteReport[]): SiteContext {
  const editionOf = (summit: string) => currentEdition(dataset, summit);
  return { dataset, lookup: createLookup(dataset, 'en'), reports, editionOf };
}

export function pageContext(site: SiteContext, page: string): PageContext {
  const root = toRoot(page);
  const to = (file: string) => `${root}${file}`;
  const name = (id: string): Phrase => {
    const record = recordOf(site.dataset, id);
    return record === undefined || record.kind === 'redirect' ? [words(id)] : linkTo(record, site.lookup, to);
  };
  const register = createRegister(site.lookup, to);
  return {
    ...site,
    page,
    to,
    name,
    names: (ids) => ids.map(name),
    register,
    cite: (evidence) => apart(register.cite(evidence ?? [])),
  };
}

/** A few numbers are kept together in a line. */
function apart(cites: Phrase): Phrase {
  return joined(
    cites.map((one) => [one]),
    cites.length > 6 ? ' ' : '\u00a0',
  );
}

function linkTo(record: PageRecord, lookup: Lookup, to: PageContext['to']): Phrase {
  const href = to(pageOf(record));
  if (record.kind !== 'source') return [link(labelOf(record, lookup), href, langOf(record))];
  const { opening, closing } = titleMarks(record);
  return [
    words(`${record.publisher}, ${opening}`),
    link(record.title, href, titleLanguage(record)),
    words(record.published ? `${closing}, ${dateInWords(record.published)}` : closing),
  ];
}

function langOf(record: PageRecord): string | null {
  return record.kind === 'quotation' ? foreign(record.language) : null;
}

/** A language that is not the site's own. */
export function foreign(language: string): string | null {
  return language === 'en' ? null : language;
}

/** What a record is called where it is listed: its short name, if it has one. */
export function labelOf(record: PageRecord, lookup: Lookup): string {
  return record.kind === 'organization' ? shortName(record) : titleOf(record, lookup);
}

/** The title of a record's page. */
export function titleOf(record: PageRecord, lookup: Lookup): string {
  switch (record.kind) {
    case 'source':
      return record.title;
    case 'summit':
      return record.title.en;
    case 'claim':
      return record.statement;
    case 'figure':
      return `${record.label}: ${qualifiedValue(record)}`;
    case 'quotation':
      return `“${record.phrase}”`;
    case 'commitment':
      return record.title;
    case 'discrepancy':
      return record.question;
    case 'edition':
      return `Edition ${record.number}: ${lookup.get('summit', record.summit).title.en}`;
    default:
      return record.name.en;
  }
}

/** A name in its other languages. */
export function otherNames(names: Names): readonly Phrase[] {
  return [
    ...(names.ru ? [[words(names.ru, 'ru')]] : []),
    ...(names.zh ? [[words(names.zh, 'zh-Hans')]] : []),
  ];
}

/** Reports that show a claim, with the place in them. */
export function reportsShowing(claim: string, { reports, to }: PageContext): readonly Phrase[] {
  return reports
    .filter(({ anchors }) => anchors.has(`claim-${claim}`))
    .map(({ file, title }) => [link(title, `${to(reportFile(file, 'html'))}#claim-${claim}`)]);
}

/** The order of lists. */
export function byTitle(lookup: Lookup): (a: PageRecord, b: PageRecord) => number {
  return (a, b) => compare(titleOf(a, lookup), titleOf(b, lookup)) || compare(a.id, b.id);
}
