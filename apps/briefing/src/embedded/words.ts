/** What keeps the records of a briefing from being read back, in words: what is wrong, and what to do. */
import type { PdfReadFault } from '@summit/typesetter';
import type { BriefingDataFault } from './briefing-data.ts';

export type EmbeddedFault = PdfReadFault | BriefingDataFault | { readonly code: 'no-records' };

type Words = { readonly what: string; readonly mend: string };
type Wording = {
  readonly [F in EmbeddedFault as F['code']]: (fault: F) => Words;
};

const RENDER_AGAIN = 'Get the file again from where it came, or render the briefing again.';

const WORDS: Wording = {
  'not-a-pdf': () => ({
    what: 'it is not a PDF file',
    mend: 'Name the PDF of a briefing, as summit render writes it.',
  }),
  encrypted: () => ({
    what: 'it is encrypted',
    mend: 'Briefings are written without a password; remove it, for example with qpdf --decrypt.',
  }),
  'too-much': ({ what }) => ({
    what: `it holds more than a briefing can hold (${what})`,
    mend: 'It was not read further. Briefings are written by summit render.',
  }),
  damaged: ({ what, offset }) => ({
    what: `it is damaged: ${what}${offset === null ? '' : ` (byte ${offset})`}`,
    mend: RENDER_AGAIN,
  }),
  'no-records': () => ({
    what: 'it carries no records',
    mend: `Programs that rewrite PDF files may drop them. ${RENDER_AGAIN}`,
  }),
  'not-briefing-data': () => ({
    what: 'the file of records in it is not one that summit render wrote',
    mend: RENDER_AGAIN,
  }),
  'newer-format': ({ version }) => ({
    what: `its records are in version ${version} of their format, which this command does not know`,
    mend: 'Use a newer version of the command.',
  }),
  'other-model': ({ version, known }) => ({
    what: `its records follow version ${version} of the record model; this command knows version ${known}`,
    mend: 'Use the version of the command that knows it.',
  }),
  'unsound-records': ({ records }) => ({
    what: `records in it do not follow their schemas: ${records.slice(0, 5).join(', ')}${records.length > 5 ? ` and ${records.length - 5} more` : ''}`,
    mend: `They were changed after the briefing was made. ${RENDER_AGAIN}`,
  }),
};

export function wordsOfEmbeddedFault(fault: EmbeddedFault): Words {
  return (WORDS[fault.code] as (one: EmbeddedFault) => Words)(fault);
}
