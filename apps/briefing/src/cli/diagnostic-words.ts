/**
 * The words of what is wrong with briefings, templates, house styles, tables and PDF files that are read back. They stand in
 * `messages/diagnostics.ftl` under the codes of the faults.
 */
import type { Wording } from '@summit/data/validate';
import type { DocumentFault, PdfReadFault } from '@summit/typesetter';
import type { BriefingCatalogue } from '../diagnostics.ts';
import type { BriefingDataFault } from '../embedded/briefing-data.ts';
import { type CommandMessageArgs, commandMessages } from '../generated/command-messages.ts';
import type { HouseCatalogue } from '../house/diagnostics.ts';
import type { TableCatalogue } from './tables/faults.ts';
import { type MessageId, sayAny } from './words.ts';

/** What keeps the records of a briefing from being read back. */
export type UnreadFault = PdfReadFault | BriefingDataFault | { readonly code: 'no-records' };

type Catalogue = BriefingCatalogue & HouseCatalogue & TableCatalogue;
/** Ids of all messages that the codes ask for. */
type Asked =
  | `html-${DocumentFault['code']}`
  | `${Exclude<keyof Catalogue, DocumentFault['code']>}${'' | '.why' | '.mend'}`
  | `unread-${UnreadFault['code']}${'' | '.mend'}`;
/** Reasons of a code that its message does not tell. */
type Untold<Fault, Id extends MessageId> = Fault extends { readonly reason: infer Reason }
  ? Exclude<Reason, 'reason' extends keyof CommandMessageArgs[Id] ? CommandMessageArgs[Id]['reason'] : never>
  : never;
type Unworded =
  | { [Code in keyof Catalogue & MessageId]: Untold<Catalogue[Code], Code> }[keyof Catalogue & MessageId]
  | {
      [Code in UnreadFault['code']]: Untold<Extract<UnreadFault, { readonly code: Code }>, `unread-${Code}`>;
    }[UnreadFault['code']];
type Lacking = Exclude<Asked, MessageId> | Unworded;

const wordings = Object.keys(commandMessages().catalogue).flatMap((id) => {
  const [, code] = /^html-(.*)/.exec(id) ?? [];
  if (code !== undefined) return [[code, (args: object) => wordsOf(id, args, 'html')]];
  if (!id.endsWith('.why')) return [];
  const own = id.slice(0, -'.why'.length);
  return [[own, (args: object) => wordsOf(own, args, own)]];
});

/** Where the catalogue lacks words of a code or a reason, their ids stand in the place of the type, and nothing compiles with it. */
export const diagnosticWords = Object.fromEntries(wordings) as [Lacking] extends [never]
  ? Wording<Catalogue>
  : Lacking;

/** @param reasons id of the message that says why and how to mend it */
function wordsOf(id: string, given: object, reasons: string) {
  const { claim, nearest, codePoint, ...args } = given as Record<string, unknown>;
  // Without marks between its digits.
  if (typeof args['line'] === 'number') args['line'] = String(args['line']);
  if (typeof codePoint === 'number')
    args['codePoint'] = `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
  const text = (id: string, args: object): string => sayAny(id, args).text;
  const what = [
    text(id, args),
    ...(claim ? [text('belongs-to', { claim })] : []),
    ...(nearest ? [text('nearest-name', { nearest })] : []),
  ];
  return { what: what.join(' '), why: text(`${reasons}.why`, args), mend: text(`${reasons}.mend`, args) };
}

export function unreadWords({ code, ...given }: UnreadFault) {
  const { records, offset, ...args } = given as Record<string, unknown>;
  const id = `unread-${code}${typeof offset === 'number' ? '.at' : ''}`;
  if (typeof offset === 'number') args['offset'] = String(offset);
  if (Array.isArray(records))
    Object.assign(args, {
      records: records.slice(0, 5).map((id) => id ?? sayAny('record-without-id', {}).text),
      more: records.slice(5).length,
    });
  return { what: sayAny(id, args), mend: sayAny(`unread-${code}.mend`, args) };
}
