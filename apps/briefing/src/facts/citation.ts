/** How to cite a briefing: for people, and for programs that manage references. */
import type { Message } from '../messages/catalogue.ts';
import type { ReaderMessages } from '../messages/catalogues.ts';
import type { Worded } from '../messages/in-words.ts';
import { message } from '../messages/message.ts';
import { versionTold } from './edition.ts';
import type { CitedView, Words } from './types.ts';

const AUTHOR = 'Summit';

/** The same in the forms in which it is copied. */
export interface CitationForms {
  readonly plain: string;
  readonly bibtex: string;
  /** CSL-JSON, as text. */
  readonly csl: string;
}

/** Of what a report is made. */
interface CitedState {
  readonly summit: { readonly id: string };
  readonly edition: { readonly number: number };
  readonly asOf: string;
  readonly dataVersion: string | null;
}

/** @param subject id of the record that it is about, null for the meeting */
export function citedView(
  {
    title,
    kicker,
    subject,
  }: { readonly title: Message; readonly kicker: Words; readonly subject: string | null },
  { summit, edition, asOf, dataVersion }: CitedState,
): CitedView {
  const version = versionTold({ dataVersion });
  return {
    title,
    kicker,
    summit: summit.id,
    subject,
    asOf,
    version,
    state: message('citation-state', { edition: String(edition.number), asOf, version }),
  };
}

/** @param report its name, for the key where its title has no Latin letters */
export function citationForms(
  cited: Worded<CitedView>,
  report: string,
  { lang, text }: ReaderMessages,
): CitationForms {
  const { title, kicker, summit, subject, asOf, version, state } = cited;
  const slug = kicker.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  const key = [summit, /[a-z]/.test(slug) ? slug : report, subject].filter((part) => part !== null).join('-');
  const csl = {
    id: key,
    type: 'report',
    title,
    author: [{ literal: AUTHOR }],
    issued: { 'date-parts': [asOf.split('-').map(Number)] },
    genre: kicker,
    version,
    language: lang,
  };
  const fields = { ...bibtexFields(cited), language: text('bibtex-language') };
  return {
    plain: text('citation', { author: AUTHOR, title, state }),
    bibtex: [
      `@techreport{${key},`,
      ...Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},`),
      '}',
    ].join('\n'),
    csl: JSON.stringify([csl], null, 2),
  };
}

function bibtexFields({ title, kicker, asOf, state }: Worded<CitedView>): Record<string, string> {
  const [year = '', month = ''] = asOf.split('-');
  return {
    // The inner braces keep BibTeX from reading a name and its capitals as anything else.
    author: `{${AUTHOR}}`,
    title: `{${escapeTex(title)}}`,
    institution: AUTHOR,
    type: escapeTex(kicker),
    year,
    ...(month && { month: String(Number(month)) }),
    note: escapeTex(state),
  };
}

function escapeTex(text: string): string {
  return text.replace(/[&%$#_{}]/g, '\\$&');
}
