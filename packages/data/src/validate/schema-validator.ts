/** A fault as Ajv's standalone code reports it. */
export interface SchemaError {
  readonly keyword: string;
  /** JSON Pointer to the value at fault. */
  readonly instancePath: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** A precompiled validator: true where the value is sound, otherwise `errors` is set. */
export interface SchemaValidator {
  (value: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}
