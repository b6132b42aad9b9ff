/** The list of all records of a kind, in groups. */

import { codeLists, recordsOf } from '@summit/data/validate';
import { groups } from 'd3-array';
import {
  documentTypesInOrder,
  documentTypeTitle,
  SPEECH_ACTS,
  STATUSES,
  statusView,
  themesInOrder,
  themeTitle,
} from '../facts/codes.ts';
import { dated, daysOf } from '../facts/dates.ts';
import { authorityTold, periodTold } from '../facts/figures.ts';
import { compare } from '../facts/names.ts';
import type { Words } from '../messages/catalogue.ts';
import { message } from '../messages/message.ts';
import { initial } from './alphabet.ts';
import { byTitle, namesIn, otherNames, type PageContext } from './context.ts';
import type { PageKind, PageRecord } from './kinds.ts';
import { claimMarks, statusOf, statusSign } from './marks.ts';
import { seriesTitle } from './series.ts';
import type { ClaimMarksView, NameView, Portrait, SignView, TextView } from './types.ts';

/** What is said below a record in the list of its kind; each kind fills some of it. */
interface NoteView {
  readonly claim: ClaimMarksView | null;
  readonly status: SignView | null;
  readonly names: readonly NameView[];
  readonly forms: readonly TextView[];
  readonly words: Words | null;
  /** In small print, last. */
  readonly small: Words | null;
}
const EMPTY: NoteView = { claim: null, status: null, names: [], forms: [], words: null, small: null };

/** Where a record stands in the list of its kind. */
interface Placing {
  readonly group: Words;
  /** Of the group among groups, then of the record in its group; what is equal goes by title. */
  readonly order: readonly [number, number];
  readonly note: Partial<NoteView>;
}

export function listPortrait(kind: PageKind, context: PageContext): Portrait {
  const { messages } = context;
  const inOrder = byTitle(context);
  const records = [...recordsOf(context.dataset, kind).values()] as PageRecord[];
  const placed = records
    .map((record) => {
      const { group, order, note } = placingOf(record, context);
      return { record, group: messages.show(group), order, note: { ...EMPTY, ...note } };
    })
    .sort(
      (a, b) =>
        a.order[0] - b.order[0] ||
        compare(a.group, b.group) ||
        a.order[1] - b.order[1] ||
        inOrder(a.record, b.record),
    );
  return {
    band: { title: message(`kind-${kind}.many`), lead: message(`kind-${kind}.about`) },
    view: {
      groups: groups(placed, ({ group }) => group).map(([title, list], index) => ({
        id: `group-${index + 1}`,
        title,
        entries: list.map(({ record, note }) => ({
          name: context.name(record.id),
          note: Object.values(note).some((one) => one !== null && !isEmptyList(one)) ? note : null,
        })),
      })),
    },
  };
}

const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

/** Place of a code in its list. */
const placeIn = (list: object, code: string): number => Object.keys(list).indexOf(code);

function placingOf(record: PageRecord, context: PageContext): Placing {
  const { lookup } = context;
  switch (record.kind) {
    case 'claim':
      return {
        group: themeTitle(record.theme, lookup),
        order: [themesInOrder(lookup).indexOf(record.theme), SPEECH_ACTS.indexOf(record.speechAct)],
        note: { claim: claimMarks(record, context) },
      };
    case 'document':
      return {
        group: documentTypeTitle(record.documentType, lookup),
        order: [documentTypesInOrder(lookup).indexOf(record.documentType), 0],
        note: {
          small: record.conclusion?.date ? dated(daysOf(record.conclusion.date)) : message('date-unknown'),
        },
      };
    case 'commitment': {
      const report = statusOf(record, context);
      const status = report?.status ?? 'pending';
      return {
        group: statusView(status).word,
        order: [STATUSES.indexOf(status), 0],
        note: { status: statusSign(report), names: context.names(record.obligors) },
      };
    }
    case 'discrepancy':
      return {
        group: message(`state-${record.state}`),
        order: [Number(record.state === 'settled'), Number(record.label.slice(1))],
        note: { small: message('discrepancy-values', { label: record.label, count: record.values.length }) },
      };
    case 'organization':
      return {
        group: message(`organization-type-${record.organizationType}.heading`),
        order: [placeIn(codeLists.OrganizationType, record.organizationType), 0],
        note: { forms: namesIn(record.name, lookup) },
      };
    case 'place':
      return {
        group: message(`place-type-${record.placeType}.heading`),
        order: [placeIn(codeLists.PlaceType, record.placeType), 0],
        note: { forms: otherNames(record.name, lookup) },
      };
    case 'project':
      return {
        group: message('capital', { words: message(`project-type-${record.projectType}`) }),
        order: [placeIn(codeLists.ProjectType, record.projectType), 0],
        note: { forms: otherNames(record.name, lookup) },
      };
    case 'person': {
      const [post] = record.posts;
      return {
        group: initial(lookup.name(record.name)),
        order: [0, 0],
        note: { forms: otherNames(record.name, lookup), small: post ? lookup.name(post.title) : null },
      };
    }
    case 'figure':
      return {
        group: seriesTitle(record.metric, lookup),
        order: [0, 0],
        note: {
          small: message('figure-listed', {
            authority: authorityTold(record.authority, lookup),
            period: periodTold(record.period),
          }),
        },
      };
    case 'quotation':
      return {
        group: lookup.name(lookup.get('person', record.speaker).name),
        order: [0, 0],
        note: { names: [context.name(record.claim)] },
      };
    case 'source':
      return {
        group: message('capital', { words: message(`tier-${record.tier}`) }),
        order: [placeIn(codeLists.SourceTier, record.tier), 0],
        note: { words: message('grade', { grade: record.reliability.grade }) },
      };
    case 'edition':
      return {
        group: message('all'),
        order: [0, record.number],
        note: {
          small: message('edition-listed', {
            status: message(`edition-status-${record.status}`),
            date: record.asOf,
          }),
        },
      };
    case 'code':
      return {
        group: message(`code-list-${record.list}`),
        order: [placeIn(codeLists.OpenList, record.list), 0],
        note: { forms: otherNames(record.title, lookup), small: record.code },
      };
    case 'summit':
      return {
        group: record.date.start.slice(0, 4),
        order: [-Number(record.date.start.slice(0, 4)), 0],
        note: { forms: otherNames(record.title, lookup), small: dated(daysOf(record.date)) },
      };
    default:
      return { group: message('all'), order: [0, 0], note: {} };
  }
}
