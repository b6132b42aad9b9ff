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

/** A field to ask for. */
export interface ScaffoldQuestion extends ScaffoldField {
  /** The value that was taken so far, for a field that decides which others there are or may be empty; null for a blank. */
  readonly taken: string | null;
  /** It is a list, and asks for one more item: how many there are, and whether an item is a value or has fields. */
  readonly more?: { readonly count: number; readonly item: 'value' | 'mapping' };
}

/**
 * What was given and has no place in the record; `too-large` is of all together, which no record may hold, and
 * `no-such-fact` of evidence, where `facts` are those that the record holds.
 */
export type ScaffoldFault =
  | { readonly code: 'unknown-field'; readonly field: string; readonly nearest: string | null }
  | {
      readonly code: 'not-allowed';
      readonly field: string;
      readonly text: string;
      readonly codes: readonly string[];
      readonly nearest: string | null;
      /** The open list to which a dataset adds codes of its own; null where the codes are closed. */
      readonly list: string | null;
    }
  | { readonly code: 'wrong-type'; readonly field: string; readonly text: string; readonly expected: string }
  | { readonly code: 'given-twice'; readonly field: string; readonly texts: readonly string[] }
  | {
      readonly code: 'no-such-fact';
      readonly field: string;
      readonly facts: readonly string[];
      readonly nearest: string | null;
    }
  | { readonly code: 'too-large' };

export interface ScaffoldRequest {
  readonly schemas: Schemas;
  readonly kind: string;
  readonly id: string;
  readonly values: readonly FieldValue[];
  /** The codes that the dataset adds to each open list; without them, any code is taken for one of its own. */
  readonly ownCodes?: ReadonlyMap<string, readonly string[]> | undefined;
  /** Evidence of single facts, by their field: empty for the record itself, or such as `participations.0`. */
  readonly evidence?: ReadonlyMap<string, object> | undefined;
  /** Address of the schema, for the YAML language server. */
  readonly schemaAddress?: string | undefined;
}

export interface Scaffold {
  /** The record's file as YAML in canonical form: every required field, and the others as comments. */
  readonly text: string;
  /** Required fields without a value, in the order of the file. */
  readonly blanks: readonly ScaffoldField[];
  /** The blanks, and among them, in the order of the file, fields that decide which others there are, and empty lists of ids. */
  readonly questions: readonly ScaffoldQuestion[];
  /** Facts that need evidence of their own and were given none; `pointer` leads to its empty list. */
  readonly uncited: readonly ScaffoldField[];
  /** Fields that were given the id of a record. */
  readonly references: readonly (ScaffoldField & { readonly id: string })[];
  readonly faults: readonly ScaffoldFault[];
}
