/** What the pages are made from, and how one page refers to others. */

import { recordOf } from '@summit/data/query';
import type { Dataset } from '@summit/data/validate';
import { currentEdition } from '../facts/edition.ts';
import { compare, publisherName, shortName } from '../facts/names.ts';
import { createLookup, type Edition, type Evidence, type Lookup, type Names } from '../facts/records.ts';
import { foreign, titleLanguage } from '../facts/source-titles.ts';
import { titleOf } from '../facts/titles.ts';
import type { Words } from '../messages/catalogue.ts';
import type { ReaderMessages } from '../messages/catalogues.ts';
import { primary } from '../messages/locale.ts';
import { pageOf, reportFile, toRoot } from './addresses.ts';
import { createRegister, type Register } from './evidence.ts';
import type { PageRecord } from './kinds.ts';
import type { CiteView, LinkView, NameView, TextView } from './types.ts';

/** A report that was rendered into the site. */
export interface SiteReport {
  readonly summit: string;
  /** The meetings that it tells of: that one, or all that it compares. */
  readonly meetings: readonly string[];
  readonly report: string;
  /** The record that it is about, or null where it is about the meeting. */
  readonly subject: string | null;
  /** Name of its files, without what tells their format. */
  readonly file: string;
  /** "Executive brief", where it stands alone and within a sentence. */
  readonly title: Words;
  readonly within: Words;
  /** Ids of its page, to which others can lead. */
  readonly anchors: ReadonlySet<string>;
  readonly pages: number;
}

export interface SiteContext {
  readonly dataset: Dataset;
  readonly lookup: Lookup;
  readonly reports: readonly SiteReport[];
  readonly messages: ReaderMessages;
  /** The edition that speaks for a meeting now, if it has one. */
  readonly editionOf: (summit: string) => Edition | null;
}

export interface PageContext extends SiteContext {
  readonly page: string;
  /** From this page to a file of the site. */
  readonly to: (file: string) => string;
  /** A link to a record, by what it is called. */
  readonly name: (id: string) => NameView;
  readonly names: (ids: readonly string[] | undefined) => readonly NameView[];
  /** The same of a record that may be absent. */
  readonly nameOrNull: (id: string | undefined) => NameView | null;
  readonly register: Register;
  /** Numbers of the pieces of evidence, which the page lists at its end. */
  readonly cite: (evidence: readonly Evidence[] | undefined) => readonly CiteView[];
}

export function siteContext(
  dataset: Dataset,
  reports: readonly SiteReport[],
  messages: ReaderMessages,
): SiteContext {
  const editionOf = (summit: string) => currentEdition(dataset, summit);
  return { dataset, lookup: createLookup(dataset, messages.lang), reports, messages, editionOf };
}

export function pageContext(site: SiteContext, page: string): PageContext {
  const root = toRoot(page);
  const to = (file: string) => `${root}${file}`;
  const name = (id: string): NameView => {
    const record = recordOf(site.dataset, id);
    return record === undefined || record.kind === 'redirect'
      ? { text: id, lang: null, href: null, source: null }
      : nameOf(record, site.lookup, to);
  };
  const register = createRegister(site.lookup, to, name);
  return {
    ...site,
    page,
    to,
    name,
    names: (ids) => (ids ?? []).map(name),
    nameOrNull: (id) => (id === undefined ? null : name(id)),
    register,
    cite: (evidence) => apart(register.cite(evidence ?? [])),
  };
}

/** A few numbers are kept together in a line. */
function apart(numbers: readonly number[]): readonly CiteView[] {
  const gap = numbers.length > 6 ? ' ' : '\u00a0';
  return numbers.map((number, index) => ({ number, gap: index < numbers.length - 1 ? gap : '' }));
}

function nameOf(record: PageRecord, lookup: Lookup, to: PageContext['to']): NameView {
  const href = to(pageOf(record));
  const lang = record.kind === 'quotation' ? foreign(record.language, lookup) : null;
  const source =
    record.kind === 'source'
      ? {
          publisher: publisherName(record, lookup),
          title: record.title,
          supplied: record.titleSupplied === true,
          href,
          lang: titleLanguage(record),
          published: record.published ?? null,
        }
      : null;
  return { text: labelOf(record, lookup), lang, href, source };
}

/** What a record is called where it is listed: its short name, if it has one. */
function labelOf(record: PageRecord, lookup: Lookup): Words {
  return record.kind === 'organization' ? shortName(record, lookup) : titleOf(record, lookup);
}

/** A name in all its languages, that of the site without its tag. */
export function namesIn(names: Names, { lang }: Lookup): readonly (TextView & { readonly text: string })[] {
  const forms = formsOf(names);
  const own = forms.find((form) => primary(form.lang) === primary(lang)) ?? forms[0];
  return [
    ...forms.filter((form) => form === own).map(({ text }) => ({ text, lang: null })),
    ...forms.filter((form) => form !== own),
  ];
}

/** A name in all its languages. Where one is plainly Chinese, it is written in simplified characters. */
export function formsOf(names: Names): readonly { readonly text: string; readonly lang: string }[] {
  return Object.entries(names).map(([tag, text]) => ({ text, lang: tag === 'zh' ? 'zh-Hans' : tag }));
}

/** A name in its other languages. */
export function otherNames(names: Names, lookup: Lookup): readonly TextView[] {
  return namesIn(names, lookup).slice(1);
}

/** Marks of private use, which no text of a dataset has: they stand for what a list is of. */
const PLACE = 0xe000;

/** Names with the words of the language between them, each with what stands before it: "A and B". */
export function listed(names: readonly NameView[], { list }: ReaderMessages) {
  const between = list(names.map((_, index) => String.fromCharCode(PLACE + index))).split(/[\ue000-\uf8ff]/);
  return names.map((name, index) => ({ ...name, before: between[index] ?? '' }));
}

/** Reports that show a claim, with the place in them. */
export function reportsShowing(claim: string, { reports, to }: PageContext): readonly LinkView[] {
  const shown = showing.get(reports) ?? byAnchor(reports);
  showing.set(reports, shown);
  return (shown.get(`claim-${claim}`) ?? []).map(({ file, title }) => ({
    text: title,
    href: `${to(reportFile(file, 'html'))}#claim-${claim}`,
  }));
}

const showing = new WeakMap<readonly SiteReport[], ReadonlyMap<string, readonly SiteReport[]>>();

/** The reports that have a place, by the id of the place. */
function byAnchor(reports: readonly SiteReport[]): ReadonlyMap<string, readonly SiteReport[]> {
  const found = new Map<string, SiteReport[]>();
  for (const report of reports)
    for (const anchor of report.anchors) {
      const same = found.get(anchor);
      if (same) same.push(report);
      else found.set(anchor, [report]);
    }
  return found;
}

/** The order of lists. */
export function byTitle({
  lookup,
  messages,
}: Pick<SiteContext, 'lookup' | 'messages'>): (a: PageRecord, b: PageRecord) => number {
  const titles = new Map<PageRecord, string>();
  const title = (record: PageRecord) => {
    const known = titles.get(record) ?? messages.show(titleOf(record, lookup));
    titles.set(record, known);
    return known;
  };
  return (a, b) => compare(title(a), title(b)) || compare(a.id, b.id);
}
