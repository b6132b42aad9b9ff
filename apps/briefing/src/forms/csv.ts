/**
 * Tables as CSV (RFC 4180) for spreadsheets and for those who reckon: with a byte order mark or without, with commas,
 * semicolons or tabulators.
 */
import { stringify } from 'csv-stringify/sync';

export const DELIMITERS = { comma: ',', semicolon: ';', tab: '\t' } as const;

/**
 * A cell that a spreadsheet would take for a formula (OWASP, "CSV Injection"). A negative number is none.
 */
const FORMULA = /^'*[=+\-@\t\r＝＋－＠]/;
const NUMBER = /^-\d+(?:\.\d+)?$/;

/**
 * A text as a cell in which no spreadsheet finds a formula: with an apostrophe before it, as people type it there to
 * have a text. What begins with apostrophes before such a sign gets one more, so that reading is the reverse.
 */
export function cellOf(text: string): string {
  return FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
}

/** The text of a cell: without the apostrophe that `cellOf` puts before it. */
export function textOfCell(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}

/** A table as CSV: lines end with CR LF, as RFC 4180 has it. */
export function writeCsv(
  columns: readonly string[],
  rows: readonly ReadonlyMap<string, string>[],
  { delimiter, mark }: { readonly delimiter: string; readonly mark: boolean },
): string {
  const lines = rows.map((row) => columns.map((column) => cellOf(row.get(column) ?? '')));
  // A line break within a cell must not end its line, whichever it is.
  return stringify([columns, ...lines], {
    delimiter,
    record_delimiter: '\r\n',
    bom: mark,
    quoted_match: /[\r\n]|^\s|\s$/,
  });
}
