/** The documents table: title, kind, who signed, whether the text was seen. */
import { slipsInWords } from './claim-note.ts';
import type { Context } from './common.ts';
import { dateInWords } from './dates.ts';
import { disputeViews } from './disputes.ts';
import { enumerate, personName, shortName } from './names.ts';
import type { Instrument } from './records.ts';
import type { DocumentView, SubjectView } from './types.ts';
import { BINDINGNESS, DOCUMENT_TYPE, LANGUAGE } from './words.ts';

const TYPE_ORDER = Object.keys(DOCUMENT_TYPE);

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
      text: name.en.replace(/^Document on (the )?/, ''),
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
      rank: TYPE_ORDER.indexOf(document.documentType),
    }))
    .sort((a, b) => a.elsewhere - b.elsewhere || a.rank - b.rank)
    .map(({ document }) => document);
}

function documentView(document: Instrument, { lookup, citations, disputes }: Context): DocumentView {
  const { text, signed } = document;
  return {
    anchor: `document-${document.id}`,
    name: { text: document.name.en, original: null },
    titles: document.titles
      .filter(({ title, official }) => official && title !== document.name.en)
      .map(({ title, language, issuer }) => {
        const by = issuer ? shortName(lookup.get('organization', issuer)) : null;
        return {
          title,
          lang: language,
          label: [LANGUAGE[language] ?? language, by].filter(Boolean).join(', '),
        };
      }),
    type: DOCUMENT_TYPE[document.documentType],
    binding: document.bindingness === 'unknown' ? null : BINDINGNESS[document.bindingness],
    signatories: document.signatories.map(({ person, capacity }) => ({
      name: { ...personName(lookup.get('person', person), lookup), original: null },
      capacity: capacity.en,
    })),
    parties: enumerate(document.parties.map((id) => shortName(lookup.get('organization', id)))),
    signed: signed ? dateInWords(signed.date.start) : null,
    text: [text.seen ? 'Text seen.' : 'Text not seen.', text.note].filter(Boolean).join(' '),
    textUrl: text.url ?? null,
    note: document.note ?? null,
    printed: slipsInWords(document.asPrinted),
    cites: citations.cite(document.evidence),
    disputes: disputeViews(disputes.touching([document.id])),
  };
}
