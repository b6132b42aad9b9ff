import type { DataDiagnostic } from '../diagnostics/catalogue.ts';
import { sortDiagnostics } from '../diagnostics/diagnostic.ts';
import { parse } from './parse.ts';
import { baseName, type RawRecord, type SourceFile } from './raw-record.ts';

export interface ParseAllResult {
  /** What could be read, records with faults included; those are marked as not sound. */
  readonly records: readonly RawRecord[];
  /** Faults of all files, sorted. */
  readonly diagnostics: readonly DataDiagnostic[];
  /** Ids, by the names of their files, of records of which nothing could be read; for `validate`. */
  readonly unreadable: readonly string[];
}

/** Reads many files, one after the other as they come; one that is bad does not stop the others. */
export function parseAll(files: Iterable<SourceFile>): ParseAllResult {
  const results = Array.from(files, (file) => ({ file, ...parse(file) }));
  return {
    records: results.flatMap(({ record }) => record ?? []),
    diagnostics: sortDiagnostics(results.flatMap(({ diagnostics }) => diagnostics)),
    unreadable: results.filter(({ record }) => record === null).map(({ file }) => baseName(file.name)),
  };
}
