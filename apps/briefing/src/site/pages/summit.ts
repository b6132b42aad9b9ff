/** The page of a meeting: its reports, when and where, who took part, and what came out of it. */

import { evidenceUpTo } from '@summit/data/validate';
import { documentTypeTitle, pillOfStatus, roleTitle, STATUSES } from '../../facts/codes.ts';
import {
  commitmentsOfMeeting,
  discrepanciesOfMeeting,
  documentsOfMeeting,
  under,
} from '../../facts/indexes.ts';
import { compare, partiesInOrder, shortName } from '../../facts/names.ts';
import type { Summit } from '../../facts/records.ts';
import { attendanceTold, presenceTold, sessionTold } from '../../facts/sessions.ts';
import { MOST_COLUMNS, standsTold } from '../../facts/stands.ts';
import { dividedParts, labelOf, standCell } from '../../facts/stands-view.ts';
import { message } from '../../messages/message.ts';
import { listOf, reportFile } from '../addresses.ts';
import { chartOnPage, chartsOfOutcomes } from '../charts.ts';
import { namesIn, otherNames, type PageContext, type SiteReport } from '../context.ts';
import { asOfTold, courseTold, disputesOf, statusOf } from '../marks.ts';
import { meetingContext } from '../meeting.ts';
import { stripView } from '../promises.ts';
import type { Portrait } from '../types.ts';
import { dateFact } from './parts.ts';

export function summitPortrait(summit: Summit, context: PageContext): Portrait {
  const { name, names, nameOrNull, cite, editionOf, lookup, to } = context;
  const edition = editionOf(summit.id);
  const meeting = meetingContext(summit, context);
  const charts = meeting ? chartsOfOutcomes(meeting, context) : [];
  return {
    band: {
      title: lookup.name(summit.title),
      subtitles: otherNames(summit.title, lookup),
      lead: edition?.bottomLine.text ?? null,
      disputes: disputesOf([summit.id], context),
    },
    charts,
    view: {
      figures: charts.map((one) => chartOnPage(one, context)),
      strip: stripView(summit.id, context),
      reports: reportEntries(summit.id, context),
      date: dateFact(summit.date),
      places: names(summit.places),
      venue: nameOrNull(summit.venue),
      parties: names(summit.parties),
      host: nameOrNull(summit.host),
      occasion: summit.occasion ?? null,
      previous: names(summit.previous),
      note: summit.note ?? null,
      edition: nameOrNull(edition?.id),
      evidenceUpTo: evidenceUpTo(context.dataset, summit.id, edition?.asOf),
      restsOn: cite(summit.evidence),
      sessions: summit.sessions.map((session) => ({
        title: session.title,
        cites: cite(session.evidence),
        format: message(`session-format-${session.format}`),
        told: [...sessionTold(session, summit, lookup), ...presenceTold(session, true, summit, lookup)],
        note: session.note ?? null,
      })),
      participants: participants(summit, context),
      allDocuments: to(listOf('document')),
      documents: under(lookup.dataset, documentsOfMeeting, summit.id).map(({ id, documentType }) => ({
        name: name(id),
        kind: documentTypeTitle(documentType, lookup),
      })),
      ...commitments(summit, context),
      stands: standsMatrix(summit, context),
      inDispute: [...under(lookup.dataset, discrepanciesOfMeeting, summit.id)]
        .sort((a, b) => compare(a.state, b.state) || Number(a.label.slice(1)) - Number(b.label.slice(1)))
        .map(({ label, id, state }) => ({
          label,
          name: name(id),
          state: message(`state-${state}.within`),
        })),
    },
  };
}

/** Who stands where on the texts of the meeting; null where nobody stands apart, or for want of room for all parties. */
function standsMatrix(summit: Summit, { lookup, name, editionOf }: PageContext) {
  const parties = partiesInOrder(summit, lookup);
  const rows = under(lookup.dataset, documentsOfMeeting, summit.id)
    .flatMap((document) => dividedParts(document, editionOf(summit.id)?.asOf, lookup))
    .map((part) => ({
      name: name(part.document.id),
      topic: labelOf(part),
      told: standsTold(part.stands),
      cells: parties.map((one) => ({ party: shortName(one, lookup), ...standCell(one.id, part.stands) })),
    }));
  if (rows.length === 0) return null;
  const inColumns = parties.length <= MOST_COLUMNS;
  return { parties: inColumns ? parties.map((one) => shortName(one, lookup)) : [], rows };
}

/** The reports on a meeting as a whole. */
export function reportEntries(summit: string, context: PageContext) {
  return context.reports
    .filter((one) => one.meetings.includes(summit) && one.subject === null)
    .map((report) => reportEntry(report, context));
}

/** A report as a page, and as a PDF. */
export function reportEntry({ title, within, file, pages }: SiteReport, { to }: PageContext) {
  return {
    title,
    within,
    page: to(reportFile(file, 'html')),
    pdf: to(reportFile(file, 'pdf')),
    extent: message('report-pages', { pages }),
  };
}

function participants(summit: Summit, { name, nameOrNull, cite, lookup }: PageContext) {
  const titles = new Map(summit.sessions.map(({ id, title }) => [id as string, title]));
  return summit.participations.map((part) => ({
    name: part.person
      ? name(part.person)
      : { text: part.description ?? '', lang: null, href: null, source: null },
    cites: cite(part.evidence),
    description: (part.person && part.description) || null,
    note: part.note ?? null,
    onBehalfOf: nameOrNull(part.onBehalfOf),
    role: roleTitle(part.role, lookup),
    attendance: attendanceTold(part),
    sessions: part.sessions
      ? message('participant-sessions', { sessions: part.sessions.map((id) => titles.get(id) ?? id) })
      : null,
    post: part.post ? namesIn(part.post, lookup) : null,
  }));
}

function commitments(summit: Summit, context: PageContext) {
  const order = (status: (typeof STATUSES)[number] | undefined) => STATUSES.indexOf(status ?? 'pending');
  const rows = under(context.dataset, commitmentsOfMeeting, summit.id)
    .map((commitment) => ({ commitment, report: statusOf(commitment, context) }))
    .sort((a, b) => order(a.report?.status) - order(b.report?.status));
  const asOf = rows.find(({ report }) => report?.ofEdition)?.report;
  return {
    commitmentsCaption: asOf
      ? message('summit-commitments-caption', { when: asOfTold(asOf) })
      : message('summit-commitments-caption-news'),
    commitments: rows.map(({ commitment, report }) => ({
      name: context.name(commitment.id),
      obligors: context.names(commitment.obligors),
      pill: pillOfStatus(report?.status ?? 'pending'),
      overdue: report?.late === true,
      course: courseTold(report),
    })),
  };
}
