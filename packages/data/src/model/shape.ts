/**
 * The record model as data, generated from the schemas: what rules, fixers and messages need to know of a
 * field without a hand-kept list.
 */

/** The type of a field. */
export interface FieldType {
  /** Title of a definition, or `string`, `integer`, `number`, `boolean`. */
  readonly type: string;
  /** The field is a list of these. */
  readonly list?: true;
  /** The only values allowed, for constants and plain enumerations. */
  readonly values?: readonly string[];
}

/** A definition of the schemas. */
export type Shape =
  | {
      readonly is: 'object';
      readonly fields: Readonly<Record<string, FieldType>>;
      readonly required: readonly string[];
      /** Title of the form that the names of further fields have; all of them are texts. */
      readonly others?: string;
    }
  | { readonly is: 'union'; readonly tag: string; readonly branches: Readonly<Record<string, string>> }
  /** An open list has codes of the dataset's own beside these; `open` is how code records name it. */
  | { readonly is: 'codes'; readonly values: readonly string[]; readonly open?: string }
  /** A string with a form of its own, such as a date; the description says which. */
  | { readonly is: 'text'; readonly description: string }
  /** The id of a record of a kind, of several, joined by `|`, or of `any` kind. */
  | { readonly is: 'reference'; readonly target: string; readonly description: string }
  /** The id of a part of a record. */
  | { readonly is: 'local'; readonly description: string };

export type ObjectShape = Extract<Shape, { is: 'object' }>;
