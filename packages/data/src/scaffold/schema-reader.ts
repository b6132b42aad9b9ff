/** The parts of a JSON Schema that a scaffold is made of. */
export interface FieldSchema {
  readonly title?: string;
  readonly description?: string;
  readonly type?: string;
  readonly const?: string;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly properties?: Readonly<Record<string, FieldSchema>>;
  readonly required?: readonly string[];
  readonly items?: FieldSchema;
  readonly minItems?: number;
  readonly oneOf?: readonly FieldSchema[];
  readonly anyOf?: readonly FieldSchema[];
  readonly discriminator?: { readonly propertyName: string };
  /** The form of the names of all members. */
  readonly propertyNames?: { readonly pattern?: string };
  /** What members of other names are; false for none. */
  readonly additionalProperties?: FieldSchema | false;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, FieldSchema>>;
}

/** A schema with the name of the file that its references are relative to. */
export interface PlacedSchema {
  readonly schema: FieldSchema;
  readonly file: string;
}

/** The published schemas by file name, as parsed from JSON. */
export type Schemas = ReadonlyMap<string, FieldSchema>;

/** Follows a reference; what stands beside it, such as a description, comes before what it leads to. */
export function resolve(schemas: Schemas, { schema, file }: PlacedSchema): PlacedSchema {
  if (schema.$ref === undefined) return { schema, file };
  const [name = '', path = ''] = schema.$ref.split('#');
  const target = name === '' ? file : name;
  let found: FieldSchema | undefined = schemas.get(target);
  for (const part of path.split('/').slice(1))
    found = (found as Readonly<Record<string, FieldSchema | undefined>> | undefined)?.[part];
  if (!found) throw new Error(`${schema.$ref} leads to no schema`);
  const resolved = resolve(schemas, { schema: found, file: target });
  return { ...resolved, schema: { ...resolved.schema, ...described(schema) } };
}

function described({ description }: FieldSchema): { description?: string } {
  return description === undefined ? {} : { description };
}

/** Values that a schema allows where it allows a few only. */
export function codesOf({ enum: listed, oneOf, discriminator }: FieldSchema): readonly string[] | null {
  if (listed) return listed;
  if (!oneOf || discriminator) return null;
  return oneOf.flatMap((one) => one.const ?? []);
}

/** The standard codes of an open list; null for anything else. */
export function standardCodesOf({ anyOf }: FieldSchema): readonly string[] | null {
  return anyOf?.[0] ? codesOf(anyOf[0]) : null;
}
