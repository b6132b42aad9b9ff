/** Which briefings a call of `summit render` asks for. */
import type { Dataset } from '@summit/data/validate';
import { nearest } from '@summit/data/validate';
import { currentEdition, newestEdition } from '../../facts/edition.ts';
import { MOST_MEETINGS, meetingsCompared } from '../../facts/meetings.ts';
import type { Edition } from '../../facts/records.ts';
import { briefingName } from '../../pipeline.ts';
import { definitionOf, subjectsOf } from '../../reports/build-view.ts';
import { COMPARISON, REPORTS, type ReportDefinition } from '../../reports/reports.ts';
import { isDay } from '../days.ts';
import { CommandFault, commandFault } from '../faults.ts';
import { say } from '../words.ts';

export interface Job {
  readonly summit: string;
  readonly edition: string;
  readonly report: string;
  /** The record that the report is about, or null where it is about the meeting. */
  readonly subject: string | null;
  /** The meetings that a report compares, where they were named. */
  readonly meetings?: readonly string[];
  /** The day asked for; null for that of the edition. */
  readonly asOf: string | null;
  /** Day that the file is dated by. */
  readonly day: string;
}

export interface JobRequest {
  /** Summits, or documents of theirs; all summits where empty. */
  readonly ids: readonly string[];
  /** null where none was named. */
  readonly reports: readonly string[] | null;
  readonly asOf: string | null;
  /** The reports that there are; ours where they are left out. */
  readonly definitions?: readonly ReportDefinition[];
}

/** What is made of a meeting where nothing is asked for by name. */
const USUAL = ['executive', 'full'];

export function jobsFor(
  dataset: Dataset,
  { ids, reports, asOf, definitions = REPORTS }: JobRequest,
): readonly Job[] {
  checkDay(asOf, reports, definitions);
  const wanted = [...new Set(ids)];
  const documents = wanted.filter((id) => dataset.documents.has(id));
  const summits = wanted.filter((id) => !documents.includes(id));
  checkIds(dataset, summits);
  checkReports(documents, summits, reports);
  const meetings = ids.length === 0 ? [...dataset.summits.keys()] : summits;
  const asked = reports ?? USUAL;
  const jobs = uniqueJobs([
    ...meetings.flatMap((summit) =>
      asked.flatMap((report) => jobsOf(dataset, { summit, report, asOf }, definitions)),
    ),
    ...documents.flatMap((id) => factSheetOf(dataset, id, definitions)),
  ]);
  if (jobs.length === 0 && asked.some((report) => definitionOf(report, definitions).compares))
    throw new CommandFault(1, say('nothing-to-compare', { ids: meetings }), say('nothing-to-compare.hint'));
  return jobs;
}

/** A comparison is asked for by each of its meetings, and made once. */
export function uniqueJobs(jobs: readonly Job[]): readonly Job[] {
  return [...new Map(jobs.map((job) => [briefingName(job, 'pdf'), job])).values()];
}

/** The comparison of meetings that are named, as of the newest edition among them. */
export function comparisonJob(dataset: Dataset, ids: readonly string[]): Job {
  const wanted = [...new Set(ids)];
  checkIds(dataset, wanted);
  if (wanted.length < 2)
    throw new CommandFault(2, say('one-meeting-to-compare'), say('one-meeting-to-compare.hint'));
  if (wanted.length > MOST_MEETINGS)
    throw new CommandFault(2, say('too-many-to-compare', { count: wanted.length, most: MOST_MEETINGS }));
  const compared = meetingsCompared(dataset, '', wanted);
  const meetings = compared.map(({ id }) => id as string);
  const edition = newestEdition(dataset, compared);
  if (!edition)
    throw new CommandFault(1, say('no-edition', { summit: meetings.join(', ') }), say('no-edition.hint'));
  return {
    summit: meetings.at(-1) ?? '',
    edition: edition.id,
    report: COMPARISON,
    subject: null,
    meetings,
    asOf: null,
    day: edition.asOf,
  };
}

/** One job a subject, in the current edition of the summit. */
function jobsOf(
  dataset: Dataset,
  { summit: named, report, asOf }: { summit: string; report: string; asOf: string | null },
  definitions: readonly ReportDefinition[],
): readonly Job[] {
  // The comparison of a series is made with its last meeting, whichever of them is named.
  const compared = definitionOf(report, definitions).compares ? meetingsCompared(dataset, named) : [];
  const summit = compared.at(-1)?.id ?? named;
  const { id: edition, asOf: day } = newestEdition(dataset, compared) ?? editionOf(dataset, summit);
  if (asOf !== null && asOf > day) throw commandFault(2, 'as-of-too-late', { asOf, day, edition });
  return subjectsOf(dataset, { summit, edition, report, asOf }, definitions).map((subject) => ({
    summit,
    edition,
    report,
    subject,
    asOf,
    day: asOf ?? day,
  }));
}

/** The fact sheet of a document, in the edition of the meeting where it was signed, or else of the first that tells of it. */
function factSheetOf(dataset: Dataset, id: string, definitions: readonly ReportDefinition[]): readonly Job[] {
  const signedAt = dataset.documents.get(id)?.conclusion?.summit;
  const summits = signedAt ? [signedAt] : [...dataset.summits.keys()];
  const jobs = summits
    .flatMap((summit) => jobsOf(dataset, { summit, report: 'document', asOf: null }, definitions))
    .filter(({ subject }) => subject === id);
  if (!jobs[0]) throw commandFault(1, 'document-of-no-meeting', { id });
  return [jobs[0]];
}

function editionOf(dataset: Dataset, summit: string): Edition {
  const edition = currentEdition(dataset, summit);
  if (!edition) throw commandFault(1, 'no-edition', { summit });
  return edition;
}

function checkDay(
  asOf: string | null,
  reports: readonly string[] | null,
  definitions: readonly ReportDefinition[],
): void {
  if (asOf === null) return;
  if (!isDay(asOf)) throw commandFault(2, 'as-of-invalid', { day: asOf });
  const editionOnly = (reports ?? USUAL).filter((report) => !definitionOf(report, definitions).anyDay);
  if (editionOnly.length > 0)
    throw commandFault(2, 'as-of-of-edition', {
      reports: editionOnly,
      others: definitions.filter(({ anyDay }) => anyDay).map(({ name }) => `--report ${name}`),
    });
}

function checkIds(dataset: Dataset, summits: readonly string[]): void {
  const unknown = summits.filter((id) => !dataset.summits.has(id));
  if (unknown.length === 0) return;
  const known = [...dataset.summits.keys(), ...dataset.documents.keys()];
  const near = unknown.map((id) => nearest(id, known)).filter((id) => id !== null);
  throw new CommandFault(
    1,
    say('no-subject', { ids: unknown }),
    near.length > 0 ? say('did-you-mean', { words: near }) : say('list-tells'),
  );
}

function checkReports(
  documents: readonly string[],
  summits: readonly string[],
  reports: readonly string[] | null,
): void {
  const other = (reports ?? []).filter((report) => report !== 'document');
  if (documents.length > 0 && summits.length === 0 && other.length > 0)
    throw commandFault(2, 'report-of-document', { reports: other, documents });
}
