/** Which briefings a call of `summit render` asks for. */
import type { Dataset } from '@summit/data/validate';
import { nearest } from '@summit/data/validate';
import { currentEdition } from '../../facts/edition.ts';
import type { Edition } from '../../facts/records.ts';
import { definitionOf, subjectsOf } from '../../reports/build-view.ts';
import { REPORTS, type ReportDefinition } from '../../reports/reports.ts';
import { CommandFault } from '../faults.ts';

export interface Job {
  readonly summit: string;
  readonly edition: string;
  readonly report: string;
  /** The record that the report is about, or null where it is about the meeting. */
  readonly subject: string | null;
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
  return [
    ...meetings.flatMap((summit) =>
      (reports ?? USUAL).flatMap((report) => jobsOf(dataset, { summit, report, asOf }, definitions)),
    ),
    ...documents.flatMap((id) => factSheetOf(dataset, id, definitions)),
  ];
}

/** One job a subject, in the current edition of the summit. */
function jobsOf(
  dataset: Dataset,
  { summit, report, asOf }: { summit: string; report: string; asOf: string | null },
  definitions: readonly ReportDefinition[],
): readonly Job[] {
  const { id: edition, asOf: day } = editionOf(dataset, summit);
  if (asOf !== null && asOf > day)
    throw new CommandFault(
      `--as-of ${asOf} is later than ${day}, up to which ${edition} takes account of events`,
      {
        exitCode: 2,
        hint: 'What has happened since is in no record yet.',
      },
    );
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
  const signedAt = dataset.documents.get(id)?.signed?.summit;
  const summits = signedAt ? [signedAt] : [...dataset.summits.keys()];
  const jobs = summits
    .flatMap((summit) => jobsOf(dataset, { summit, report: 'document', asOf: null }, definitions))
    .filter(({ subject }) => subject === id);
  if (!jobs[0])
    throw new CommandFault(`no meeting of the dataset tells of ${id}`, {
      exitCode: 1,
      hint: 'A fact sheet is made of a document that was signed at a meeting, or that a claim is about.',
    });
  return [jobs[0]];
}

function editionOf(dataset: Dataset, summit: string): Edition {
  const edition = currentEdition(dataset, summit);
  if (!edition)
    throw new CommandFault(`${summit} has no edition, and a briefing needs one`, {
      exitCode: 1,
      hint: 'An edition record says what comes first: bottom line, key points, figures and cautions.',
    });
  return edition;
}

function checkDay(
  asOf: string | null,
  reports: readonly string[] | null,
  definitions: readonly ReportDefinition[],
): void {
  if (asOf === null) return;
  if (!/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(asOf))
    throw new CommandFault(`--as-of ${asOf} is no day`, { exitCode: 2, hint: 'Write it as 2021-12-31.' });
  const editionOnly = (reports ?? USUAL).filter((report) => !definitionOf(report, definitions).anyDay);
  if (editionOnly.length > 0)
    throw new CommandFault(`--as-of does not go with the report ${editionOnly.join(', ')}`, {
      exitCode: 2,
      hint: `Its words are those of an edition. As of an earlier day there is ${definitions
        .filter(({ anyDay }) => anyDay)
        .map(({ name }) => `--report ${name}`)
        .join(', ')}.`,
    });
}

function checkIds(dataset: Dataset, summits: readonly string[]): void {
  const unknown = summits.filter((id) => !dataset.summits.has(id));
  if (unknown.length === 0) return;
  const known = [...dataset.summits.keys(), ...dataset.documents.keys()];
  const near = unknown.map((id) => nearest(id, known)).filter((id) => id !== null);
  throw new CommandFault(`there is no summit or document ${unknown.join(', ')}`, {
    exitCode: 1,
    hint:
      near.length > 0 ? `Did you mean ${near.join(', ')}?` : 'summit list prints the summits of the dataset.',
  });
}

function checkReports(
  documents: readonly string[],
  summits: readonly string[],
  reports: readonly string[] | null,
): void {
  const other = (reports ?? []).filter((report) => report !== 'document');
  if (documents.length > 0 && summits.length === 0 && other.length > 0)
    throw new CommandFault(`--report ${other.join(', ')}: ${documents.join(', ')} is no summit`, {
      exitCode: 2,
      hint: 'Of a document there is its fact sheet alone: leave --report out.',
    });
}
