/** How to cite a briefing: for people, and for programs that manage references. */
import { dateInWords } from './dates.ts';
import type { CitationView } from './types.ts';

const AUTHOR = 'Summit';

/** Which state of which briefing is cited. */
interface CitedState {
  readonly summit: { readonly id: string };
  readonly edition: { readonly number: number };
  readonly asOf: string;
  readonly dataVersion: string;
}

/**
 * @param title the report's own, with its kind, place and date
 * @param subject id of the record that it is about, null for the meeting
 */
export function citationView(
  title: string,
  { kicker, subject }: { readonly kicker: string; readonly subject: string | null },
  { summit, edition, asOf, dataVersion }: CitedState,
): CitationView {
  const slug = kicker.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  const key = [summit.id, slug, subject].filter((part) => part !== null).join('-');
  const state = `edition ${edition.number}, as of ${dateInWords(asOf)}, data version ${dataVersion}`;
  const csl = {
    id: key,
    type: 'report',
    title,
    author: [{ literal: AUTHOR }],
    issued: { 'date-parts': [asOf.split('-').map(Number)] },
    genre: kicker,
    version: dataVersion,
    language: 'en-GB',
  };
  return {
    plain: `${AUTHOR}. ${title}. E${state.slice(1)}.`,
    bibtex: [
      `@techreport{${key},`,
      ...Object.entries(bibtexFields(title, kicker, asOf, state)).map(
        ([name, value]) => `  ${name} = {${value}},`,
      ),
      '}',
    ].join('\n'),
    csl: JSON.stringify([csl], null, 2),
  };
}

function bibtexFields(title: string, kicker: string, asOf: string, note: string): Record<string, string> {
  const [year = '', month = ''] = asOf.split('-');
  return {
    // The inner braces keep BibTeX from reading a name and its capitals as anything else.
    author: `{${AUTHOR}}`,
    title: `{${escapeTex(title)}}`,
    institution: AUTHOR,
    type: escapeTex(kicker),
    year,
    ...(month && { month: String(Number(month)) }),
    note: escapeTex(`E${note.slice(1)}`),
    language: 'british',
  };
}

function escapeTex(text: string): string {
  return text.replace(/[&%$#_{}]/g, '\\$&');
}
