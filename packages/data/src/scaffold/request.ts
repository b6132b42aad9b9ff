import type { FieldValue } from './given.ts';
import type { Schemas } from './schema-reader.ts';

/** A field of a scaffold that was filled in or is still to be. */
export interface ScaffoldField {
  /** As it is named in a `FieldValue`, and as a JSON Pointer. */
  readonly field: string;
  readonly pointer: string;
  readonly description: string;
  /** The only values allowed, those of an open list with the dataset's own; null where there are many. */
  readonly codes: readonly string[] | null;
  /** The kind of record that it names by id, `any` for all; null where it names none. */
  readonly target: string | null;
}

/** A value that was given and has no place in the record; `too-large` is of all together, which no record may hold. */
export type ScaffoldFault =
  | { readonly code: 'unknown-field'; readonly field: string; readonly nearest: string | null }
  | {
      readonly code: 'not-allowed';
      readonly field: string;
      readonly text: string;
      readonly codes: readonly string[];
      readonly nearest: string | null;
    }
  | { readonly code: 'wrong-type'; readonly field: string; readonly text: string; readonly expected: string }
  | { readonly code: 'too-large' };

export interface ScaffoldRequest {
  readonly schemas: Schemas;
  readonly kind: string;
  readonly id: string;
  readonly values: readonly FieldValue[];
  /** The codes that the dataset adds to each open list; without them, any code is taken for one of its own. */
  readonly ownCodes?: ReadonlyMap<string, readonly string[]> | undefined;
  /** Stands wherever the record needs evidence and none was given. */
  readonly evidence?: object | undefined;
  /** Address of the schema, for the YAML language server. */
  readonly schemaAddress?: string | undefined;
}

export interface Scaffold {
  /** The record's file as YAML in canonical form: every required field, and the others as comments. */
  readonly text: string;
  /** Required fields without a value, in the order of the file. */
  readonly blanks: readonly ScaffoldField[];
  /**
   * The blanks, and among them, in the order of the file, fields that decide which others there are and for which
   * a value was taken; null for a blank.
   */
  readonly questions: readonly (ScaffoldField & { readonly taken: string | null })[];
  /** Fields that were given the id of a record. */
  readonly references: readonly (ScaffoldField & { readonly id: string })[];
  readonly faults: readonly ScaffoldFault[];
}
