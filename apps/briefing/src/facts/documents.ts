/** The documents table: title, kind, who signed, whether the text was seen. */

import { textSeenOf } from '@summit/data/validate';
import { message } from '../messages/message.ts';
import { slipsTold } from './claim-note.ts';
import { documentTypesInOrder, documentTypeTitle } from './codes.ts';
import type { Context } from './common.ts';
import { datedOrNull, daysOf } from './dates.ts';
import { disputeViews } from './disputes.ts';
import { documentsOfMeeting, under } from './indexes.ts';
import { actorName, compare, personName, shortName } from './names.ts';
import type { Instrument } from './records.ts';
import { sentences } from './sentences.ts';
import { partiesOfText, partiesTold } from './stands.ts';
import type { DocumentView, SubjectView, Words } from './types.ts';

export function documentViews(context: Context): readonly DocumentView[] {
  return documentsOf(context)
    .filter((document) => !isSubjectOnly(document) && isOfMeeting(document, context))
    .map((document) => documentView(document, context));
}

/** Documents of other meetings and days that the claims are about, each with its day. */
export function otherDocumentViews(context: Context): readonly SubjectView[] {
  return documentsOf(context)
    .filter((document) => !isSubjectOnly(document) && !isOfMeeting(document, context))
    .map(({ id, name, conclusion, evidence }) => {
      const text = context.lookup.name(name);
      return {
        anchor: `document-${id}`,
        text: conclusion?.date
          ? message('document-dated', {
              text: text.replace(/ \(\d{4}\)$/, ''),
              date: daysOf(conclusion.date),
            })
          : text,
        cites: context.citations.cite(evidence),
        disputes: disputeViews(context.disputes.touching([id])),
      };
    });
}

function isOfMeeting({ conclusion }: Instrument, { summit }: Context): boolean {
  return conclusion?.summit === summit.id;
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
export function documentsOf({ dataset, lookup, summit, claims }: Context): readonly Instrument[] {
  const about = claims.flatMap((claim) => claim.about).flatMap((id) => dataset.documents.get(id) ?? []);
  const types = documentTypesInOrder(lookup);
  return [...new Set([...under(dataset, documentsOfMeeting, summit.id), ...about])]
    .sort((a, b) => compare(a.id, b.id))
    .map((document) => ({
      document,
      elsewhere: Number(document.conclusion?.summit !== summit.id),
      rank: types.indexOf(document.documentType),
    }))
    .sort((a, b) => a.elsewhere - b.elsewhere || a.rank - b.rank)
    .map(({ document }) => document);
}

/**
 * "Adopted by all eight parties": how it came about and by whom, counted by the parties of the meeting; and behind
 * that, who withdrew or stood apart.
 */
function concludedTold(document: Instrument, { summit, lookup, asOf }: Context): Words | null {
  const how = document.conclusion?.how ?? 'concluded';
  const by = document.conclusion?.by;
  const { parties, apart } = partiesOfText(document, asOf, lookup);
  const whoTold = (): Words | null => {
    if (!by)
      return parties.length === 0 || how === 'issued' ? null : partiesTold(parties, summit.parties, lookup);
    return message('list', { items: by.map((id) => actorName(id, lookup)) });
  };
  const who = whoTold();
  if (who === null) return null;
  return message('stands-told', { parts: [message(`concluded-${how}`, { who }), ...apart] });
}

function documentView(document: Instrument, context: Context): DocumentView {
  const { lookup, citations, disputes } = context;
  const { text, conclusion } = document;
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
    type: documentTypeTitle(document.documentType, lookup),
    binding: document.bindingness === 'unknown' ? null : message(`binding-${document.bindingness}`),
    signatories: document.signatories.map(({ person, capacity }) => ({
      name: { ...personName(lookup.get('person', person), lookup), original: null },
      capacity: lookup.name(capacity),
    })),
    concluded: concludedTold(document, context),
    signed: datedOrNull(conclusion?.date?.start),
    text: sentences(message(`text-seen-${textSeenOf(lookup.dataset, document)}`), text.note ?? null) ?? '',
    textUrl: text.url ?? null,
    note: document.note ?? null,
    printed: slipsTold(document.asPrinted),
    cites: citations.cite(document.evidence),
    disputes: disputeViews(disputes.touching([document.id])),
  };
}
