/** The list of all records of a kind, in groups. */

import { codeLists, recordsOf } from '@summit/data/validate';
import {
  authorityInWords,
  DOCUMENT_TYPE,
  dateInWords,
  EDITION_STATUS,
  meetingDate,
  periodInWords,
  SPEECH_ACTS,
  STATUS,
  THEMES,
  TIER,
} from '../facts/english.ts';
import { compare } from '../facts/names.ts';
import { groupBy } from '../reports/evidence/ledger.ts';
import { initial } from './alphabet.ts';
import { byTitle, otherNames, type PageContext } from './context.ts';
import { KINDS, type PageKind, type PageRecord } from './kinds.ts';
import { claimMarks, statusOf, statusSign } from './marks.ts';
import { inAllLanguages } from './pages/parts.ts';
import { capital, joined, meaning, type Phrase, small, words } from './phrases.ts';
import { entry, section } from './sections.ts';
import { seriesTitle } from './series.ts';
import type { Portrait } from './types.ts';

/** Where a record stands in the list of its kind. */
interface Placing {
  readonly group: string;
  /** Of the group among groups, then of the record in its group; what is equal goes by title. */
  readonly order: readonly [number, number];
  readonly note: Phrase;
}

export function listPortrait(kind: PageKind, context: PageContext): Portrait {
  const { many, about } = KINDS[kind];
  const inOrder = byTitle(context.lookup);
  const records = [...recordsOf(context.dataset, kind).values()] as PageRecord[];
  const placed = records
    .map((record) => ({ record, ...placingOf(record, context) }))
    .sort(
      (a, b) =>
        a.order[0] - b.order[0] ||
        compare(a.group, b.group) ||
        a.order[1] - b.order[1] ||
        inOrder(a.record, b.record),
    );
  return {
    title: many,
    lead: [words(about)],
    sections: groupBy(placed, ({ group }) => group).map(([group, list], index) =>
      section(`group-${index + 1}`, group, {
        entries: list.map(({ record, note }) => entry(context.name(record.id), note)),
      }),
    ),
  };
}

function placingOf(record: PageRecord, context: PageContext): Placing {
  const { lookup } = context;
  switch (record.kind) {
    case 'claim': {
      const theme = THEMES.findIndex((one) => one.theme === record.theme);
      return {
        group: THEMES[theme]?.title ?? record.theme,
        order: [theme, SPEECH_ACTS.indexOf(record.speechAct)],
        note: joined(claimMarks(record, context), ' · '),
      };
    }
    case 'document':
      return {
        group: DOCUMENT_TYPE[record.documentType],
        order: [Object.keys(DOCUMENT_TYPE).indexOf(record.documentType), 0],
        note: [small(record.signed ? meetingDate(record.signed.date).text : 'date not known')],
      };
    case 'commitment': {
      const report = statusOf(record, context);
      const status = report?.status ?? 'pending';
      return {
        group: STATUS[status].word,
        order: [Object.keys(STATUS).indexOf(status), 0],
        note: [statusSign(report), words(' · '), ...joined(context.names(record.obligors), ', ')],
      };
    }
    case 'discrepancy':
      return {
        group: record.state === 'open' ? 'Open' : 'Settled',
        order: [Number(record.state === 'settled'), Number(record.label.slice(1))],
        note: [small(`${record.label} · ${record.values.length} values`)],
      };
    case 'organization':
      return {
        group: meaning(codeLists.OrganizationType, record.organizationType)
          .replace(/^An? /, '')
          .replace(/^./, (c) => c.toUpperCase()),
        order: [Object.keys(codeLists.OrganizationType).indexOf(record.organizationType), 0],
        note: inAllLanguages(record.name),
      };
    case 'place':
      return {
        group: meaning(codeLists.PlaceType, record.placeType)
          .replace(/^An? /, '')
          .replace(/^./, (c) => c.toUpperCase()),
        order: [Object.keys(codeLists.PlaceType).indexOf(record.placeType), 0],
        note: joined(otherNames(record.name), ' · '),
      };
    case 'project':
      return {
        group: meaning(codeLists.ProjectType, record.projectType),
        order: [Object.keys(codeLists.ProjectType).indexOf(record.projectType), 0],
        note: joined(otherNames(record.name), ' · '),
      };
    case 'person':
      return {
        group: initial(record.name.en),
        order: [0, 0],
        note: joined(
          [
            ...otherNames(record.name),
            ...record.posts.slice(0, 1).map((post): Phrase => [small(post.title.en)]),
          ],
          ' · ',
        ),
      };
    case 'figure':
      return {
        group: seriesTitle(record.metric, lookup),
        order: [0, 0],
        note: [
          small(`${capital(authorityInWords(record.authority, lookup))} · ${periodInWords(record.period)}`),
        ],
      };
    case 'quotation':
      return {
        group: lookup.get('person', record.speaker).name.en,
        order: [0, 0],
        note: context.name(record.claim),
      };
    case 'source':
      return {
        group: capital(TIER[record.tier]),
        order: [Object.keys(TIER).indexOf(record.tier), 0],
        note: [words(`Grade ${record.reliability.grade}`)],
      };
    case 'edition':
      return {
        group: 'All',
        order: [0, record.number],
        note: [small(`${capital(EDITION_STATUS[record.status])}, as of ${dateInWords(record.asOf)}`)],
      };
    case 'summit':
      return {
        group: record.date.start.slice(0, 4),
        order: [-Number(record.date.start.slice(0, 4)), 0],
        note: [
          ...otherNames(record.title).flatMap((name) => [...name, words(' · ')]),
          small(meetingDate(record.date).text),
        ],
      };
  }
}
