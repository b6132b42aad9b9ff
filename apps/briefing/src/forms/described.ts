/** The files of an export, and what their metadata are made of. */
import type { Table } from './table.ts';

export const FORMS = ['csv', 'ndjson', 'json-ld', 'turtle', 'sqlite', 'parquet'] as const;
export type Form = (typeof FORMS)[number];

/** What is said of the dataset as a whole. */
export interface About {
  /** Lower case, with hyphens: the name of the data package. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** Whose work it is. */
  readonly author: string;
  readonly version: string | null;
  /** Null where nobody said under which licence the records are. */
  readonly licence: { readonly name: string; readonly path: string } | null;
  /** The day of publication; null where it is not known. */
  readonly released: string | null;
}

export interface FormFile {
  readonly path: string;
  readonly data: string | Uint8Array;
  /** Media type (IANA). */
  readonly mediaType: string;
  readonly form: Form | null;
  /** The table that the file holds, if it is one. */
  readonly table: Table | null;
  readonly title: string;
}

/** What metadata of all files are made of. */
export interface Described {
  readonly about: About;
  readonly base: string | null;
  readonly digestOf: (data: string | Uint8Array) => string;
  readonly files: readonly FormFile[];
}

export function bytesOf({ data }: FormFile): number {
  return typeof data === 'string' ? Buffer.byteLength(data) : data.length;
}
