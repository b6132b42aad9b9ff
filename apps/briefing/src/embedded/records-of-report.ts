/**
 * Which records a report rests on: the summit, or those that it compares, its edition and all claims and documents of
 * these, whether or not the report has room for them, since standing and inferences lean on what is not shown; then what belongs to
 * these, and all that any of them refers to. The result is a dataset of its own: no reference leads out of it.
 */
import { type Dataset, findRecord, recordKinds, references, type SummitRecord } from '@summit/data/validate';
import {
  claimsOfMeeting,
  commitmentsOnClaim,
  discrepanciesOnRecord,
  documentsOfMeeting,
  figuresOfClaim,
  figuresOfMeeting,
  figuresOfMetric,
  quotationsOfClaim,
  under,
} from '../facts/indexes.ts';
import { compare } from '../facts/names.ts';

export interface ReportName {
  readonly summit: string;
  readonly edition: string;
  readonly report: string;
  /** Of a report with subjects, the id of the record that it is about; null otherwise. */
  readonly subject: string | null;
  /** Of a report that compares, the meetings, in the order of time. */
  readonly meetings?: readonly string[];
}

/** In order of kind and id, as a dataset lists its records. */
export function recordsOfReport(
  dataset: Dataset,
  { summit, edition, subject, meetings = [summit] }: Omit<ReportName, 'report'>,
): readonly SummitRecord[] {
  const found = new Set<SummitRecord>();
  const ahead: SummitRecord[] = [
    // Fields name the dataset's own codes as they are, not by the ids of their records.
    ...dataset.codes.values(),
    ...meetings.flatMap((meeting) => [
      ...under(dataset, claimsOfMeeting, meeting),
      ...under(dataset, documentsOfMeeting, meeting),
    ]),
    ...seriesFigures(dataset, meetings),
    ...[...meetings, edition, ...(subject === null ? [] : [subject])].flatMap(
      (id) => findRecord(dataset, id) ?? [],
    ),
  ];
  for (let next = ahead.pop(); next; next = ahead.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    const referred = references(next).flatMap(({ id }) => findRecord(dataset, id) ?? []);
    ahead.push(...referred, ...belongingTo(next, dataset));
  }
  const kinds = new Map(recordKinds.map((kind, index) => [kind, index]));
  const place = ({ kind }: SummitRecord): number => kinds.get(kind) ?? 0;
  return [...found].sort((a, b) => place(a) - place(b) || compare(a.id, b.id));
}

/** What other meetings record of measures for which goals were set: reports tell these from year to year. */
function seriesFigures(dataset: Dataset, meetings: readonly string[]): readonly SummitRecord[] {
  const own = meetings.flatMap((meeting) => under(dataset, figuresOfMeeting, meeting));
  return [...new Set(own.map(({ metric }) => metric))]
    .map((metric) => under(dataset, figuresOfMetric, metric))
    .filter((figures) => figures.some(({ goal }) => goal))
    .flat();
}

/** What is told of a record in others, which belong wherever it does. */
function belongingTo({ id }: SummitRecord, dataset: Dataset): readonly SummitRecord[] {
  return [
    ...under(dataset, figuresOfClaim, id),
    ...under(dataset, quotationsOfClaim, id),
    ...under(dataset, commitmentsOnClaim, id),
    ...under(dataset, discrepanciesOnRecord, id),
  ];
}
