/** What can be wrong with a file that is read back. */
export type PdfReadFault =
  | { readonly code: 'not-a-pdf' }
  | { readonly code: 'encrypted' }
  /** More than a reader should spend on one file: a limit keeps time and memory in bounds. */
  | { readonly code: 'too-much'; readonly reason: keyof typeof LIMITS; readonly limit: number }
  | {
      readonly code: 'damaged';
      readonly reason: PdfDamage;
      /** What is at fault: the number of an object, a key, a filter, the name of a file. */
      readonly name: string;
      /** Where in the file, in bytes; null where that is not known. */
      readonly offset: number | null;
    };

/** What can be broken in a file: in it as a whole, in its table (7.5.4, 7.5.8), in an object, in a stream. */
export type PdfDamage =
  | 'cut-off'
  | 'no-trailer'
  | 'no-catalog'
  | 'no-content'
  | 'table-misplaced'
  | 'table-broken'
  | 'table-circle'
  | 'table-columns'
  | 'object-misplaced'
  | 'object-unended'
  | 'object-within-itself'
  | 'value-cut-off'
  | 'no-value'
  | 'string-unended'
  | 'key-no-name'
  | 'key-twice'
  | 'stream-within-object'
  | 'no-stream'
  | 'stream-length'
  | 'stream-filter'
  | 'stream-packing'
  | 'stream-rows'
  | 'stream-prediction'
  | 'packed-missing'
  | 'packed-unreadable'
  | 'packed-short'
  | 'packed-misplaced';

/** Carries a fault out of the depths of the reader; `readAttachment` turns it into a result. */
export class Malformed extends Error {
  constructor(readonly fault: PdfReadFault) {
    super(fault.code);
  }
}

export function damaged(
  reason: PdfDamage,
  offset: number | null = null,
  name: string | number = '',
): Malformed {
  return new Malformed({ code: 'damaged', reason, name: String(name), offset });
}

export function tooMuch(reason: keyof typeof LIMITS): Malformed {
  return new Malformed({ code: 'too-much', reason, limit: LIMITS[reason] });
}

/** What a reader spends on one file at most. A document of some ten pages takes a hundredth of it. */
export const LIMITS = {
  /** Bytes of the file. */
  file: 2 ** 27,
  /** Values read, over all objects. */
  values: 2 ** 20,
  /** Bytes of one string. */
  string: 2 ** 20,
  /** Containers in one another. */
  depth: 64,
  /** Entries of the cross-reference table, over all its sections. */
  entries: 2 ** 20,
  /** Sections of the cross-reference table, one for each time the file was saved in place. */
  sections: 64,
  /** Bytes that streams hold when inflated, over all that are read. */
  inflated: 2 ** 26,
  /** Bytes of the table that tells what a stream of objects holds. */
  packed: 2 ** 20,
  /** Nodes, names and kids in the tree of embedded files, counted as often as they are met. */
  entriesOfFiles: 2 ** 14,
} as const;
