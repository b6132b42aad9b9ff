/** Tables of the site as files: what a page shows, in the codes of the records, for those who reckon with it. */
import { writeCsv } from '../forms/csv.ts';

/** @param rows each with all columns, which the first one names */
export function csvOf(rows: readonly Readonly<Record<string, string>>[]): string {
  return writeCsv(
    Object.keys(rows[0] ?? {}),
    rows.map((row) => new Map(Object.entries(row))),
    { delimiter: ',', mark: false },
  );
}
