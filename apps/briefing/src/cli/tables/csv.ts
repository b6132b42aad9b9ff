/** Reads tables as spreadsheets write CSV: with a byte order mark or without, with a first line `sep=;` or without. */
import type { Diagnostic, Place } from '@summit/data/validate';
import { CsvError, parse } from 'csv-parse/sync';
import { DELIMITERS, textOfCell } from '../../forms/csv.ts';
import type { TextFile } from '../files/read-files.ts';
import type { TableCatalogue } from './faults.ts';

export interface Cell {
  readonly text: string;
  readonly place: Place;
}

export interface CsvTable {
  readonly header: readonly Cell[];
  /** The other lines, those without any text left out. */
  readonly rows: readonly (readonly Cell[])[];
}

/** Reads CSV; a fault of its form ends the reading, since the rest would be guesswork. */
export function readCsv({ name, text }: TextFile): CsvTable | Diagnostic<TableCatalogue> {
  const start = /^(\uFEFF)?(?:sep=(.)\r?\n)?/.exec(text);
  const skipped = start?.[0].length ?? 0;
  const body = text.slice(skipped);
  const delimiter = start?.[2] ?? likelyDelimiter(body);
  const bytes = Buffer.from(body);
  const places = new Places(name, text, skipped, bytes);
  let cells: Cell[][];
  try {
    cells = parse(bytes, {
      delimiter,
      // Also where a table was put together from several, with line ends of their own.
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      skip_empty_lines: true,
      // Called for each cell in turn, once it is read.
      cast: (cell, { bytes: end, index }) => ({
        text: textOfCell(cell),
        place: places.until(end, index === 0),
      }),
    }) as unknown as Cell[][];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const args = { reason: REASONS[error.code] ?? 'other' } as const;
    return { code: 'csv-syntax', severity: 'error', args, place: places.next() };
  }
  const [header = [], ...rows] = cells.filter((line) => line.some((cell) => cell.text.trim() !== ''));
  return { header, rows };
}

const REASONS: Readonly<Record<string, 'quote-open' | 'quote-within'>> = {
  CSV_QUOTE_NOT_CLOSED: 'quote-open',
  CSV_INVALID_CLOSING_QUOTE: 'quote-within',
  INVALID_OPENING_QUOTE: 'quote-within',
};

/** The delimiter that stands most often in the first line, where names of fields stand, which have none of them. */
function likelyDelimiter(text: string): string {
  const [line = ''] = text.split(/\r?\n|\r/, 1);
  const count = (delimiter: string) => line.split(delimiter).length;
  return Object.values(DELIMITERS).reduce((best, one) => (count(one) > count(best) ? one : best));
}

/** Lines and columns of cells, of which the parser tells where in the bytes they end. */
class Places {
  #byte = 0;
  #at: number;
  #line = 1;
  #lineStart = 0;

  constructor(
    private readonly file: string,
    private readonly text: string,
    skipped: number,
    private readonly bytes: Buffer,
  ) {
    this.#at = skipped;
    this.#countLines(0, skipped);
    // Editors count no column for a byte order mark.
    if (this.#line === 1 && text.startsWith('\uFEFF')) this.#lineStart = 1;
  }

  /** The place of the cell that ends at a byte. */
  until(end: number, isFirst: boolean): Place {
    this.#pass(isFirst);
    const from = this.#here();
    const next = this.#at + this.bytes.subarray(this.#byte, end).toString('utf8').length;
    this.#countLines(this.#at, next);
    this.#at = next;
    this.#byte = end;
    const { line: endLine, column: endColumn } = this.#here();
    return { ...from, endLine, endColumn };
  }

  /** The place of the cell that could not be read. */
  next(): Place {
    this.#pass(false);
    return this.#here();
  }

  /** Passes over the delimiter before a cell, or over the line ends before a line. */
  #pass(isFirst: boolean): void {
    if (this.#byte === 0) return;
    const passed = isFirst ? (/^[\r\n]*/.exec(this.text.slice(this.#at))?.[0].length ?? 0) : 1;
    this.#countLines(this.#at, this.#at + passed);
    this.#at += passed;
    this.#byte += passed;
  }

  #countLines(from: number, to: number): void {
    for (const { 0: end, index } of this.text.slice(from, to).matchAll(/\r\n|\n|\r/g)) {
      this.#line++;
      this.#lineStart = from + index + end.length;
    }
  }

  #here(): Place {
    return { file: this.file, line: this.#line, column: this.#at - this.#lineStart + 1, pointer: '' };
  }
}
