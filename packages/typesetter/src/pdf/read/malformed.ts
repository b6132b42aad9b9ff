/** What can be wrong with a file that is read back. */
export type PdfReadFault =
  | { readonly code: 'not-a-pdf' }
  | { readonly code: 'encrypted' }
  /** More than a reader should spend on one file: a limit keeps time and memory in bounds. */
  | { readonly code: 'too-much'; readonly what: string }
  /** @property what what is wrong, in words; @property offset where in the file, in bytes. */
  | { readonly code: 'damaged'; readonly what: string; readonly offset: number | null };

/** Carries a fault out of the depths of the reader; `readAttachment` turns it into a result. */
export class Malformed extends Error {
  constructor(readonly fault: PdfReadFault) {
    super(fault.code);
  }
}

export function damaged(what: string, offset: number | null = null): Malformed {
  return new Malformed({ code: 'damaged', what, offset });
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
