/** The reports that there are. A new one is a template, a view function and an entry here (docs/reports.md). */
import { type CitingRule, type Context, shownBy } from '../facts/common.ts';
import { documentsOf } from '../facts/documents.ts';
import type { Words } from '../facts/types.ts';
import { message } from '../messages/message.ts';
import { comparisonView } from './comparison/comparison.ts';
import { factSheetView } from './document/fact-sheet.ts';
import { evidenceView } from './evidence/evidence.ts';
import { executiveView } from './executive/executive.ts';
import { fullView } from './full/full.ts';
import { trackerView } from './tracker/tracker.ts';
import type { BriefingView } from './types.ts';

export interface ReportDefinition {
  /** Its name on the command line, in file names, and of its template. */
  readonly name: string;
  /** What lists of reports call it. */
  readonly title: Words;
  /**
   * Ids of the records of which each gets a file of its own, or null where the meeting as a whole is the
   * subject. Given the id of one, `view` tells of that one alone.
   */
  readonly subjects: ((context: Context) => readonly string[]) | null;
  /** true where it sets several meetings side by side: there is one file for a series of them. */
  readonly compares?: true;
  readonly cites: CitingRule;
  /** The most pages that it may take; null for as many as it needs. */
  readonly pages: number | null;
  /** Pages to which it is set where a little less air will do. */
  readonly aim?: number;
  /** true where all that it tells follows from dated records, so that it can be made for an earlier day. */
  readonly anyDay: boolean;
  readonly view: (context: Context, subject: string | null) => BriefingView;
}

/** Name of the report that `summit compare` makes. */
export const COMPARISON = 'comparison';

export const REPORTS = [
  {
    name: 'executive',
    title: message('report-executive'),
    subjects: null,
    cites: { most: 1, shown: shownBy },
    pages: 1,
    anyDay: false,
    view: executiveView,
  },
  {
    name: 'full',
    title: message('report-full'),
    subjects: null,
    cites: { most: 1 },
    pages: null,
    anyDay: false,
    view: fullView,
  },
  {
    name: 'tracker',
    title: message('report-any-tracker'),
    subjects: null,
    cites: { most: 1 },
    pages: null,
    anyDay: true,
    view: trackerView,
  },
  {
    name: 'document',
    title: message('report-fact-sheet'),
    subjects: (context) => documentsOf(context).map(({ id }) => id),
    cites: { most: 1 },
    pages: null,
    aim: 1,
    anyDay: false,
    view: factSheetView,
  },
  {
    name: 'evidence',
    title: message('report-evidence'),
    subjects: null,
    cites: { most: Number.POSITIVE_INFINITY },
    pages: null,
    anyDay: false,
    view: evidenceView,
  },
  {
    name: COMPARISON,
    title: message('report-comparison'),
    subjects: null,
    compares: true,
    cites: { most: 1 },
    pages: null,
    aim: 6,
    anyDay: false,
    view: comparisonView,
  },
] as const satisfies readonly ReportDefinition[];

export type Report = (typeof REPORTS)[number]['name'];
