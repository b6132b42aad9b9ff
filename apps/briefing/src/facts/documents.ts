/** The documents table: title, kind, who signed, whether the text was seen. */
import { message } from '../messages/message.ts';
import { slipsTold } from './claim-note.ts';
import { DOCUMENT_TYPES } from './codes.ts';
import type { Context } from './common.ts';
import { datedOrNull } from './dates.ts';
import { disputeViews } from './disputes.ts';
import { personName, shortName, shortNames } from './names.ts';
import type { Instrument } from './records.ts';
import { sentences } from './sentences.ts';
import type { DocumentView, SubjectView } from './types.ts';

export function documentViews(context: Context): readonly DocumentView[] {
  return documentsOf(context)
    .filter((document) => !isSubjectOnly(document))
    .map((document) => documentView(document, context));
}

/** Documents of which nothing but the subject is known: they have no row of their own. */
export function subjectViews(context: Context): readonly SubjectView[] {
  return documentsOf(context)
    .filter(isSubjectOnly)
    .map(({ id, name, evidence }) => ({
      anchor: `document-${id}`,
      text: context.lookup.name(name).replace(/^Document on (the )?/, ''),
      cites: context.citations.cite(evidence),
      disputes: disputeViews(context.disputes.touching([id])),
    }));
}

function isSubjectOnly({ documentType, signatories, titles, text }: Instrument): boolean {
  return (
    documentType === 'unstated' &&
    signatories.length === 0 &&
    !text.seen &&
    !titles.some(({ official }) => official)
  );
}

/**
 * Instruments signed or concluded at the meeting, then others that its claims are about; by kind, then in the
 * order of the record ids.
 */
export function documentsOf({ lookup, summit, claims }: Context): readonly Instrument[] {
  const about = new Set<string>(claims.flatMap((claim) => claim.about));
  return lookup
    .all('document')
    .filter((document) => document.signed?.summit === summit.id || about.has(document.id))
    .map((document) => ({
      document,
      elsewhere: Number(document.signed?.summit !== summit.id),
      rank: DOCUMENT_TYPES.indexOf(document.documentType),
    }))
    .sort((a, b) => a.elsewhere - b.elsewhere || a.rank - b.rank)
    .map(({ document }) => document);
}

function documentView(document: Instrument, { lookup, citations, disputes }: Context): DocumentView {
  const { text, signed } = document;
  const name = lookup.name(document.name);
  return {
    anchor: `document-${document.id}`,
    name: { text: name, original: null },
    titles: document.titles
      .filter(({ title, official }) => official && title !== name)
      .map(({ title, language, issuer }) => {
        const by = issuer ? [shortName(lookup.get('organization', issuer), lookup)] : [];
        const items = [message('language', { tag: language }), ...by];
        return { title, lang: language, label: message('items', { items }) };
      }),
    type: message(`document-type-${document.documentType}`),
    binding: document.bindingness === 'unknown' ? null : message(`binding-${document.bindingness}`),
    signatories: document.signatories.map(({ person, capacity }) => ({
      name: { ...personName(lookup.get('person', person), lookup), original: null },
      capacity: lookup.name(capacity),
    })),
    parties:
      document.parties.length > 0 ? message('list', { items: shortNames(document.parties, lookup) }) : null,
    signed: datedOrNull(signed?.date.start),
    text: sentences(message(text.seen ? 'text-seen' : 'text-not-seen'), text.note ?? null) ?? '',
    textUrl: text.url ?? null,
    note: document.note ?? null,
    printed: slipsTold(document.asPrinted),
    cites: citations.cite(document.evidence),
    disputes: disputeViews(disputes.touching([document.id])),
  };
}
