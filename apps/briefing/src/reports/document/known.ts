/** What is known of a document, and what is not. */
import { textSeenOf } from '@summit/data/validate';
import { documentTypeTitle } from '../../facts/codes.ts';
import type { Context } from '../../facts/common.ts';
import { dated, daysOf } from '../../facts/dates.ts';
import { compare, shortNames } from '../../facts/names.ts';
import type { Instrument, Lookup } from '../../facts/records.ts';
import { message } from '../../messages/message.ts';
import type { KnownView } from './fact-sheet-types.ts';

export function knownViews(document: Instrument, context: Context): readonly KnownView[] {
  const { lookup, citations } = context;
  const { text, conclusion, parties, about, note } = document;
  const plain = { url: null, note: null, cites: [] };
  const meeting = conclusion?.summit ? lookup.get('summit', conclusion.summit) : null;
  const session = meeting?.sessions.find(({ id }) => id === conclusion?.session)?.title ?? null;
  // What is not known is told in one row.
  const unknown = [
    ...(conclusion ? [] : [message('unknown-day')]),
    ...(parties.length > 0 ? [] : [message('unknown-parties')]),
    ...(document.titles.length > 0 ? [] : [message('unknown-title')]),
    // What was adopted or issued nobody need have signed.
    ...(document.signatories.length > 0 || conclusion?.how === 'adopted' || conclusion?.how === 'issued'
      ? []
      : [message('unknown-signatories')]),
  ];
  const rows: readonly (KnownView | null)[] = [
    {
      ...plain,
      term: message('column-kind'),
      text: message('document-kind', {
        kind: documentTypeTitle(document.documentType, lookup),
        binding: message(`binding-${document.bindingness}`),
      }),
      cites: citations.cite(document.evidence),
    },
    conclusion
      ? {
          ...plain,
          term: message(`document-${conclusion.how}`),
          text: message('document-signed-at', {
            items: [
              conclusion.date ? dated(daysOf(conclusion.date)) : null,
              meeting && lookup.name(meeting.title),
              session,
            ].filter((one) => one !== null),
          }),
          note: conclusion.date?.basis ?? null,
        }
      : null,
    parties.length > 0
      ? {
          ...plain,
          term: message('event-parties'),
          text: message('list', { items: [...shortNames(parties, lookup)].sort(compare) }),
        }
      : null,
    {
      ...plain,
      term: message('column-text'),
      text: message(`seen-by-editors-${textSeenOf(lookup.dataset, document)}`),
      url: text.url ?? null,
      note: text.note ?? null,
    },
    about
      ? {
          ...plain,
          term: message('document-concerns'),
          text: message('list', { items: about.map((id) => nameOf(id, lookup)) }),
        }
      : null,
    note ? { ...plain, term: message('note'), text: note } : null,
    unknown.length > 0
      ? { ...plain, term: message('not-known'), text: message('list', { items: unknown }) }
      : null,
  ];
  return rows.filter((row) => row !== null);
}

/** The name of a record of any kind that has one. */
function nameOf(id: string, lookup: Lookup): string {
  const named = (['project', 'organization', 'place', 'person', 'document'] as const)
    .map((kind) => lookup.find(kind, id))
    .find((record) => record !== null);
  if (!named) throw new Error(`No record with a name "${id}": the dataset was not validated`);
  return lookup.name(named.name);
}
