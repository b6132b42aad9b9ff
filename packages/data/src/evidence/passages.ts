import { allRecords, currentId } from '../dataset/build.ts';
import type {
  Dataset,
  Furniture,
  FurnitureRole,
  PassageEvidence,
  RecordId,
  RecordKind,
  Sha256,
  SourceId,
  TextPositionSelector,
} from '../generated/open.ts';
import { titleOfKind, walk } from '../model/walk.ts';
import type { JsonValue } from '../parse/raw-record.ts';

/** A position that a record names in the text of a source. */
export interface Passage {
  readonly record: RecordId;
  readonly kind: RecordKind;
  /** JSON Pointer to the evidence or furniture in the record. */
  readonly pointer: string;
  readonly source: SourceId;
  readonly selector: TextPositionSelector;
  readonly sha256: Sha256;
  /** What the text is where it is no evidence; null for evidence. */
  readonly furniture: FurnitureRole | null;
}

/** All positions that a dataset names, evidence and furniture, in order of its records. */
export function passages(dataset: Dataset): readonly Passage[] {
  return allRecords(dataset).flatMap((record) => {
    const found: Passage[] = [];
    walk(titleOfKind(record.kind) ?? '', record as unknown as JsonValue, ({ title, value, pointer }) => {
      const of = { record: record.id, kind: record.kind, pointer };
      if (title === 'PassageEvidence') {
        const { source, selector, sha256 } = value as unknown as PassageEvidence;
        found.push({ ...of, source: currentId(dataset, source), selector, sha256, furniture: null });
      } else if (title === 'Furniture') {
        const { role, selector, sha256 } = value as unknown as Furniture;
        found.push({ ...of, source: record.id, selector, sha256, furniture: role });
      }
    });
    return found;
  });
}
