import type { RecordKind, RecordOf } from '../generated/open.ts';
import { type SchemaFault, schemaFaults } from './schema-faults.ts';

/** Thrown by `assertRecord` for a value that its schema does not accept. */
export class InvalidRecordError extends Error {
  override readonly name = 'InvalidRecordError';

  constructor(
    kind: string,
    readonly faults: readonly SchemaFault[],
  ) {
    const [first] = faults;
    super(
      `not a sound ${kind}: ${first?.code ?? 'unknown fault'} at "${first?.pointer ?? ''}" (${faults.length} in all)`,
    );
  }
}

/** Whether a value follows the schema of a kind. */
export function isRecord<K extends RecordKind>(kind: K, value: unknown): value is RecordOf<K> {
  return schemaFaults(kind, value).length === 0;
}

/** Throws an `InvalidRecordError` unless a value follows the schema of a kind. */
export function assertRecord<K extends RecordKind>(kind: K, value: unknown): asserts value is RecordOf<K> {
  const faults = schemaFaults(kind, value);
  if (faults.length > 0) throw new InvalidRecordError(kind, faults);
}
