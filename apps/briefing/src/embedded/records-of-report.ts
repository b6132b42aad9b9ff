/**
 * Which records a report rests on: the summit, or those that it compares, its edition and all claims and documents of
 * these, whether or not the report has room for them, since standing and inferences lean on what is not shown; then what belongs to
 * these, and all that any of them refers to. The result is a dataset of its own: no reference leads out of it.
 */
import { allRecords, type Dataset, findRecord, references, type SummitRecord } from '@summit/data/validate';

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
  const add = (record: SummitRecord | undefined): void => {
    const ahead = record ? [record] : [];
    for (let next = ahead.pop(); next; next = ahead.pop()) {
      if (found.has(next)) continue;
      found.add(next);
      for (const { id } of references(next)) {
        const referred = findRecord(dataset, id);
        if (referred) ahead.push(referred);
      }
    }
  };
  // Fields name the dataset's own codes as they are, not by the ids of their records.
  for (const code of dataset.codes.values()) add(code);
  const told = new Set<string | undefined>(meetings);
  for (const meeting of meetings) add(findRecord(dataset, meeting));
  add(findRecord(dataset, edition));
  if (subject !== null) add(findRecord(dataset, subject));
  for (const claim of dataset.claims.values()) if (told.has(claim.summit)) add(claim);
  for (const document of dataset.documents.values()) if (told.has(document.conclusion?.summit)) add(document);
  const has = (id: string): boolean => {
    const record = findRecord(dataset, id);
    return record !== undefined && found.has(record);
  };
  // What belongs to a record may bring in others, to which more belongs.
  for (let before = -1; before < found.size; ) {
    before = found.size;
    for (const figure of dataset.figures.values()) if (has(figure.claim)) add(figure);
    for (const quotation of dataset.quotations.values()) if (has(quotation.claim)) add(quotation);
    for (const commitment of dataset.commitments.values()) if (commitment.claims.some(has)) add(commitment);
    for (const discrepancy of dataset.discrepancies.values())
      if (discrepancy.subjects.some(({ record }) => has(record))) add(discrepancy);
  }
  return allRecords(dataset).filter((record) => found.has(record));
}
