/** The page of a meeting: its reports, when and where, who took part, and what came out of it. */

import { codeLists } from '@summit/data/validate';
import { DOCUMENT_TYPE, meetingDate, ROLE, STATUS } from '../../facts/english.ts';
import { compare } from '../../facts/names.ts';
import type { Summit } from '../../facts/records.ts';
import { listOf, reportFile } from '../addresses.ts';
import { otherNames, type PageContext, type SiteReport } from '../context.ts';
import { asOfWords, disputeMarks, statusOf, statusSign } from '../marks.ts';
import { joined, link, meaning, type Phrase, small, strong, words } from '../phrases.ts';
import { entry, fact, factSection, said, section, table } from '../sections.ts';
import type { EntryView, Portrait, SectionView } from '../types.ts';
import { inAllLanguages, restsOn } from './parts.ts';

export function summitPortrait(summit: Summit, context: PageContext): Portrait {
  const { name, names, editionOf } = context;
  const { text, inferred } = meetingDate(summit.date);
  const edition = editionOf(summit.id);
  return {
    title: summit.title.en,
    names: otherNames(summit.title),
    ...(edition && { lead: [words(edition.bottomLine.text)] }),
    marks: disputeMarks([summit.id], context),
    sections: [
      section('reports', 'Reports', { entries: reportEntries(summit.id, context) }),
      factSection('facts', 'The meeting', [
        fact('Date', [words(text), ...(inferred ? [small(` (${inferred})`)] : [])], said(summit.date.basis)),
        fact('Place', name(summit.place)),
        fact('Building', summit.venue ? name(summit.venue) : null),
        fact('Parties', ...names(summit.parties)),
        fact('Host', summit.host ? name(summit.host) : null),
        fact('Occasion', said(summit.occasion)),
        fact('Earlier meetings', ...names(summit.previous ?? [])),
        fact('Note', said(summit.note)),
        fact('Edition', edition ? name(edition.id) : [words('None yet.')]),
        restsOn(summit.evidence, context),
      ]),
      sessions(summit, context),
      participants(summit, context),
      documents(summit, context),
      commitments(summit, context),
      section('in-dispute', 'Points in dispute', {
        entries: context.lookup
          .all('discrepancy')
          .filter((one) => one.summit === summit.id)
          .sort((a, b) => compare(a.state, b.state) || Number(a.label.slice(1)) - Number(b.label.slice(1)))
          .map((one) => entry([strong(`${one.label} `), ...name(one.id), small(` (${one.state})`)])),
      }),
    ],
  };
}

/** The reports on a meeting as a whole, each as a page and as a PDF. */
export function reportEntries(summit: string, { reports, to }: PageContext): readonly EntryView[] {
  return reports
    .filter((one) => one.summit === summit && one.subject === null)
    .map((report) => entry(reportLinks(report, to)));
}

/** A report as a page, and as a PDF. */
export function reportLinks({ title, file, pages }: SiteReport, to: PageContext['to']): Phrase {
  return [
    link(title, to(reportFile(file, 'html'))),
    words(' · '),
    link(`PDF of ${title.slice(0, 1).toLowerCase()}${title.slice(1)}`, to(reportFile(file, 'pdf'))),
    small(`, ${pages} ${pages === 1 ? 'page' : 'pages'}`),
  ];
}

function sessions({ sessions: list }: Summit, { cite }: PageContext): SectionView | null {
  return section('sessions', 'Sessions', {
    tables: table(
      'Sessions in order, so far as known.',
      ['Session', 'Kind', 'What is known'],
      list.map(({ title, format, note, evidence }) => [
        [words(title), ...cite(evidence)],
        [words(meaning(codeLists.SessionFormat, format))],
        [note ? words(note) : words('–')],
      ]),
    ),
  });
}

function participants(summit: Summit, { name, cite }: PageContext): SectionView | null {
  const titles = new Map(summit.sessions.map(({ id, title }) => [id as string, title]));
  return section('participants', 'Who took part', {
    tables: table(
      'Those whom the sources name, and for whom they were there.',
      ['Participant', 'On behalf of', 'Role', 'Post'],
      summit.participations.map((part) => [
        [
          ...(part.person ? name(part.person) : [words(part.description ?? '')]),
          ...cite(part.evidence),
          ...(part.person && part.description ? [small(` ${part.description}`)] : []),
          ...(part.note ? [small(` ${part.note}`)] : []),
        ],
        name(part.onBehalfOf),
        [
          words(ROLE[part.role]),
          ...(part.sessions
            ? [small(` In: ${part.sessions.map((id) => titles.get(id) ?? id).join(', ')}`)]
            : []),
        ],
        part.post ? inAllLanguages(part.post) : [words('–')],
      ]),
    ),
  });
}

function documents(summit: Summit, { name, lookup, to }: PageContext): SectionView | null {
  const signed = lookup.all('document').filter((document) => document.signed?.summit === summit.id);
  return section('documents', 'Documents', {
    intro: [words('Signed or concluded at the meeting. '), link('All documents', to(listOf('document')))],
    entries: signed.map((document) =>
      entry(name(document.id), [small(DOCUMENT_TYPE[document.documentType])]),
    ),
  });
}

const ORDER = Object.keys(STATUS);

function commitments(summit: Summit, context: PageContext): SectionView | null {
  const rows = context.lookup
    .all('commitment')
    .filter((one) => one.summit === summit.id)
    .map((commitment) => ({ commitment, report: statusOf(commitment, context) }))
    .sort(
      (a, b) => ORDER.indexOf(a.report?.status ?? 'pending') - ORDER.indexOf(b.report?.status ?? 'pending'),
    );
  const asOf = rows.find(({ report }) => report?.ofEdition)?.report;
  return section('commitments', 'Commitments', {
    tables: table(
      asOf
        ? `What was undertaken, and how it stood ${asOfWords(asOf)}.`
        : 'What was undertaken, and how it stood at the last news.',
      ['Commitment', 'By', 'Status'],
      rows.map(({ commitment, report }): [Phrase, ...Phrase[]] => [
        context.name(commitment.id),
        joined(context.names(commitment.obligors), ', '),
        [statusSign(report)],
      ]),
    ),
  });
}
