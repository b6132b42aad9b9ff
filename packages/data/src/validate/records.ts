import type { RecordKind, RecordOf } from '../generated/open.ts';
import { type SchemaFault, schemaFaults } from './schema-faults.ts';

/** Thrown by `assertRecord` for a value that its schema does not accept. */
export class InvalidRecordError extends Error {
  override readonly name = 'InvalidRecordError';
  readonly faults: readonly SchemaFault[];

  constructor(kind: string, faults: readonly SchemaFault[]) {
    // The words of diagnostics are not taken in for this: a check of a value is to stay small.
    const told = faults.map(
      ({ code, pointer, args }) => `${pointer || 'the record'}: ${code} ${JSON.stringify(args)}`,
    );
    super(`not a sound ${kind}: ${told.join('; ')}`);
    this.faults = faults;
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
