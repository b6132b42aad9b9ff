import type { Evidence, SummitRecord } from '../generated/open.ts';
import type { JsonValue } from '../parse/raw-record.ts';
import { type Part, titleOfKind, titlesOver, walk } from './walk.ts';

/** A piece of evidence of a record or of a part of it. */
export interface EvidencePiece {
  /** JSON Pointer (RFC 6901) to it. */
  readonly pointer: string;
  readonly evidence: Evidence;
}

/** All evidence of a record, in the order of its fields. */
export function evidencePieces(record: SummitRecord): EvidencePiece[] {
  const found: EvidencePiece[] = [];
  const collect = ({ title, pointer, value }: Part): void => {
    if (title === EVIDENCE) found.push({ pointer, evidence: value as unknown as Evidence });
  };
  holding ??= titlesOver((_, title) => title === EVIDENCE);
  walk(titleOfKind(record.kind) ?? '', record as unknown as JsonValue, collect, '', holding);
  return found;
}

const EVIDENCE = 'Evidence';

/** Most of a record is no evidence, and nothing is looked for there. */
let holding: ReadonlySet<string> | undefined;
