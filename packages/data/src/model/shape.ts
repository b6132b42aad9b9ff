/**
 * The record model as data, generated from the schemas: what validation, rules, fixers and messages need to know of
 * a field without a hand-kept list.
 */

/** What is asked of a text or number beyond its type, under the names and with the meaning of JSON Schema. */
export interface Limits {
  /** In Unicode code points. */
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
}

/** The type of a field, and the limits of its value, which are those of each item where the field is a list. */
export interface FieldType extends Limits {
  /** Title of a definition, or `string`, `integer`, `number`, `boolean`. */
  readonly type: string;
  /** The field is a list of these. */
  readonly list?: true;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: true;
  /** The only values allowed, for constants and plain enumerations. */
  readonly values?: readonly string[];
}

/** Members of an object that the schema does not name. */
export interface OtherFields {
  /** Title of the form that their names have. */
  readonly names: string;
  readonly field: FieldType;
}

/** A definition of the schemas. */
export type Shape =
  | {
      readonly is: 'object';
      readonly fields: Readonly<Record<string, FieldType>>;
      readonly required: readonly string[];
      /** What members of other names are; absent where there may be none. */
      readonly others?: OtherFields;
    }
  | {
      readonly is: 'union';
      /** The field that tells its branches apart. */
      readonly tag: string;
      /** Titles of the branches by their tags. */
      readonly branches: Readonly<Record<string, string>>;
      /** Fields that every branch has. */
      readonly required: readonly string[];
    }
  | { readonly is: 'codes'; readonly values: readonly string[]; readonly open?: never }
  /** A list of which a dataset has codes of its own beside these; `open` is how code records name it. */
  | (Limits & { readonly is: 'codes'; readonly values: readonly string[]; readonly open: string })
  /** A string with a form of its own, such as a date; the description says which. */
  | (Limits & { readonly is: 'text'; readonly description: string })
  /** The id of a record of a kind, of several, joined by `|`, or of `any` kind. */
  | (Limits & { readonly is: 'reference'; readonly target: string; readonly description: string })
  /** The id of a part of a record. */
  | (Limits & { readonly is: 'local'; readonly description: string });

export type ObjectShape = Extract<Shape, { is: 'object' }>;
export type UnionShape = Extract<Shape, { is: 'union' }>;
