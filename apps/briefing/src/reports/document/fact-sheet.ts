/** R5, the fact sheet of a document: its titles, who signed, whether the text was seen, what it says, what follows from it. */

import { status } from '@summit/data/validate';
import { meetingTold } from '../../facts/answer.ts';
import { pillOfStatus } from '../../facts/codes.ts';
import { type BandSubject, bandView, type Context, reportTitle } from '../../facts/common.ts';
import { dated, datedOrNull, daysOf, inferredOf } from '../../facts/dates.ts';
import { discrepanciesMarked, discrepancyViews } from '../../facts/discrepancies.ts';
import { disputeViews, openAlone, recordsOfClaim } from '../../facts/disputes.ts';
import { commitmentsOfDocument, documentsOnDocument, under } from '../../facts/indexes.ts';
import { legendView } from '../../facts/legend.ts';
import { linkedData } from '../../facts/linked-data.ts';
import { personName, shortName } from '../../facts/names.ts';
import type { Claim, Instrument, SpeechAct } from '../../facts/records.ts';
import { claimGroups } from '../../facts/refinements.ts';
import { doubtOf, standingView, supportView } from '../../facts/standings.ts';
import { standsView } from '../../facts/stands-view.ts';
import { newsTold, statusTold } from '../../facts/status.ts';
import { message } from '../../messages/message.ts';
import { claimViews } from '../full/outcomes.ts';
import type {
  FactSheetView,
  LineageView,
  RelatedCommitmentView,
  SignatoryView,
  TitleView,
} from './fact-sheet-types.ts';
import { knownViews } from './known.ts';

export function factSheetView(given: Context, subject: string | null): FactSheetView {
  if (subject === null) throw new Error('A fact sheet is about one document');
  // What is settled stands in the evidence report.
  const context = { ...given, disputes: openAlone(given.disputes) };
  const { lookup, disputes, dataset, citations } = context;
  const document = lookup.get('document', subject);
  const claims = claimsOf(document, context);
  const band = bandView(message('report-document'), context, conclusionOf(document, context));
  const founding = claims.find(({ speechAct }) => FOUNDING.includes(speechAct)) ?? null;
  // The fields that cite come in reading order, which decides between sources that serve alike.
  const headline = founding
    ? { text: founding.statement, claims: founding.id, cites: citations.citeClaims([founding.id]) }
    : { text: message('document-named', { name: lookup.name(document.name) }), claims: '', cites: [] };
  const doubt = founding && doubtOf(standingView(founding, dataset));
  const known = knownViews(document, context);
  const titles = titleViews(document, context);
  const signatories = signatoryViews(document, context);
  const commitments = commitmentsOf(document, context);
  const stands = standsView([document], context);
  const rest = claims.filter((claim) => claim !== founding);
  const content = contentOf(document, rest, context);
  const lineage = lineageViews(document, context);
  const told = content?.claims ?? [];
  const ownDisputes = disputeViews(
    disputes.touching([document.id, ...(founding ? recordsOfClaim(founding.id, lookup) : [])]),
  );
  const marks = [...ownDisputes, ...told.flatMap((one) => one.disputes)];
  const discrepancies = discrepancyViews(context, 'open', discrepanciesMarked(context, marks));
  const sources = citations.sources();
  const used = [doubt, ...told.map((one) => one.doubt)].flatMap((one) => one?.code ?? []);
  return {
    report: 'document',
    lang: context.messages.lang,
    title: reportTitle(band),
    description: headline.text,
    band,
    parties: meetingTold(context).parties,
    linkedData: linkedData(context),
    charts: [],
    headline,
    doubt,
    known,
    disputes: ownDisputes,
    titles,
    signatories,
    commitments,
    stands,
    content,
    lineage,
    printed: (document.asPrinted ?? []).map(({ printed, read, why }) => ({ printed, read, why })),
    discrepancies,
    sources,
    doubts: [...new Set(used)].map(supportView),
    grades: legendView(context, new Set(), sources).reliability,
    about: message('about-licence'),
  };
}

/** Acts by which a document comes about. */
const FOUNDING: readonly SpeechAct[] = ['signed', 'concluded', 'adopted'];

/** Claims that are about the document or that its text makes. */
function claimsOf({ id }: Instrument, { claims }: Context): readonly Claim[] {
  return claims.filter(
    ({ about, attribution }) => (about as readonly string[]).includes(id) || isTextOf(id, attribution),
  );
}

function isTextOf(document: string, attribution: Claim['attribution']): boolean {
  return attribution.voice === 'document' && attribution.document === document;
}

/** Title, place and date of the sheet: those of the document. */
function conclusionOf({ id, name, conclusion }: Instrument, { lookup }: Context): BandSubject {
  const { date, summit } = conclusion ?? {};
  const place = conclusion?.place ?? (summit && lookup.get('summit', summit).places[0]);
  return {
    id,
    title: lookup.name(name),
    where: place ? lookup.name(lookup.get('place', place).name) : message('place-unknown'),
    date: date ? dated(daysOf(date)) : message('date-unknown'),
    dateInferred: date ? inferredOf(date) : null,
  };
}

function titleViews({ titles }: Instrument, { lookup, citations }: Context): readonly TitleView[] {
  return titles.map(({ title, language, issuer, official, note, evidence }) => ({
    title,
    lang: language,
    language: message('language', { tag: language }),
    issuer: issuer ? shortName(lookup.get('organization', issuer), lookup) : '–',
    status: message(official ? 'title-official' : 'title-not-official'),
    note: note ?? null,
    cites: citations.cite(evidence),
  }));
}

function signatoryViews(
  { signatories }: Instrument,
  { lookup, citations }: Context,
): readonly SignatoryView[] {
  return signatories.map(({ person, capacity, onBehalfOf, evidence }) => ({
    name: personName(lookup.get('person', person), lookup),
    capacity: lookup.name(capacity),
    onBehalfOf: shortName(lookup.get('organization', onBehalfOf), lookup),
    cites: citations.cite(evidence),
  }));
}

/** What its text says, then what is told of it; what makes a claim more precise stands in the evidence report. */
function contentOf({ id }: Instrument, claims: readonly Claim[], context: Context): FactSheetView['content'] {
  const roots = (some: readonly Claim[]) => claimGroups({ claims: some }).map(({ claim }) => claim);
  const told = [
    ...roots(claims.filter(({ attribution }) => isTextOf(id, attribution))),
    ...roots(claims.filter(({ attribution }) => !isTextOf(id, attribution))),
  ];
  return told.length > 0 ? { start: '1', claims: claimViews(told, 1, context) } : null;
}

/** Earlier instruments on which it rests, then later ones of the dataset that rest on it. */
function lineageViews({ id, lineage }: Instrument, { lookup, citations }: Context): readonly LineageView[] {
  const onward = (lineage ?? []).map(({ relation, document, label, evidence }) => ({
    relation: message(`lineage-${relation}`),
    text: document ? lookup.name(lookup.get('document', document).name) : (label ?? ''),
    cites: citations.cite(evidence),
  }));
  const back = under(lookup.dataset, documentsOnDocument, id).flatMap((later) =>
    (later.lineage ?? [])
      .filter(({ document }) => document === id)
      .map(({ relation, evidence }) => ({
        relation: message(`lineage-${relation}.back`),
        text: lookup.name(later.name),
        cites: citations.cite(evidence),
      })),
  );
  return [...onward, ...back];
}

function commitmentsOf(document: Instrument, context: Context): readonly RelatedCommitmentView[] {
  const { dataset, asOf, citations } = context;
  return under(dataset, commitmentsOfDocument, document.id).map((commitment) => {
    const report = status(dataset, commitment, asOf);
    return {
      title: commitment.title,
      undertaking: commitment.undertaking,
      claims: commitment.claims.join(' '),
      ...statusTold(report),
      pill: pillOfStatus(report.status),
      due: datedOrNull(commitment.due?.date),
      ...newsTold(report, citations),
    };
  });
}
