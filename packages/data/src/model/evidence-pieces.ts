import type { Evidence, SummitRecord } from '../generated/open.ts';
import type { JsonValue } from '../parse/raw-record.ts';
import { titleOfKind, walk } from './walk.ts';

/** A piece of evidence of a record or of a part of it. */
export interface EvidencePiece {
  /** JSON Pointer (RFC 6901) to it. */
  readonly pointer: string;
  readonly evidence: Evidence;
}

/** All evidence of a record, in the order of its fields. */
export function evidencePieces(record: SummitRecord): EvidencePiece[] {
  const found: EvidencePiece[] = [];
  walk(titleOfKind(record.kind) ?? '', record as unknown as JsonValue, ({ title, pointer, value }) => {
    if (title === 'Evidence') found.push({ pointer, evidence: value as unknown as Evidence });
  });
  return found;
}
