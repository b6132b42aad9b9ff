import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A JSON Schema as it is read; only the keywords that the record schemas use are known. */
export interface Schema {
  readonly $schema?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: 'object' | 'array' | 'string' | 'integer' | 'number' | 'boolean';
  readonly properties?: Readonly<Record<string, Schema>>;
  /** The form of the names of all members. */
  readonly propertyNames?: { readonly pattern: string };
  /** What further members are; false for none. */
  readonly additionalProperties?: Schema | false;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly enum?: readonly string[];
  readonly const?: string;
  readonly discriminator?: { readonly propertyName: string };
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: true;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
}

/** The keywords that may stand together in a schema, beside what is there for readers; nothing else would be checked. */
const FORMS: readonly (readonly (keyof Schema)[])[] = [
  ['$ref'],
  ['const'],
  ['enum'],
  ['anyOf'],
  ['oneOf'],
  ['type', 'required', 'oneOf', 'discriminator'],
  ['type', 'required', 'properties', 'additionalProperties', 'propertyNames'],
  ['type', 'items', 'minItems', 'maxItems', 'uniqueItems'],
  ['type', 'minLength', 'maxLength', 'pattern'],
  ['type', 'anyOf', 'maxLength'],
  ['pattern'],
  ['type', 'minimum', 'maximum'],
];
const FOR_READERS = ['$schema', '$defs', 'title', 'description'];

/** Throws for a schema of a form that types and validators do not know. */
function checkForm(schema: Schema, file: string): void {
  const keywords = Object.keys(schema).filter((one) => !FOR_READERS.includes(one));
  const known = FORMS.some((form) => keywords.every((one) => (form as readonly string[]).includes(one)));
  const open = schema.properties && schema.additionalProperties === undefined;
  if (!known || open)
    throw new Error(
      `${file}, ${schema.title ?? schema.description}: no validator is made of ${keywords.join(', ')}`,
    );
}

/**
 * A named definition in which every titled part has become `{ $ref: <title> }`, so that nothing is nested
 * and nothing is defined twice.
 */
export interface Definition {
  readonly title: string;
  readonly schema: Schema;
  /**
   * What an id of this definition points at: a kind of record or several, joined by `|`, `any` kind, a `local` part;
   * null for no id.
   */
  readonly target: string | null;
  /** The part of the model in which it is defined: `common`, or the kind whose schema file it stands in. */
  readonly part: string;
}

export interface Definitions {
  /** By title, each after those it is made of. */
  readonly all: ReadonlyMap<string, Definition>;
  /** Titles of the record types by kind, in the order of record.schema.json. */
  readonly kinds: ReadonlyMap<string, string>;
  /** The schemas as they stand in their files, by file name. */
  readonly files: ReadonlyMap<string, Schema>;
}

/** A list of constants that each carry a description. */
export function isCodeList(schema: Schema): boolean {
  return schema.oneOf?.every((member) => member.const !== undefined) ?? false;
}

/** A list of constants beside which a dataset may have codes of its own. */
export function isOpenList(schema: Schema): boolean {
  return schema.anyOf?.[0] !== undefined && isCodeList(schema.anyOf[0]);
}

/** The codes of a list, open or closed, with what each stands for. */
export function codesIn(schema: Schema): readonly (readonly [code: string, description: string])[] {
  const members = (isOpenList(schema) ? schema.anyOf?.[0]?.oneOf : schema.oneOf) ?? [];
  return members.map((one) => [one.const ?? '', one.description ?? '']);
}

/** The name of the collection of a kind. */
export function plural(kind: string): string {
  return kind.endsWith('y') ? `${kind.slice(0, -1)}ies` : `${kind}s`;
}

/** Reads all schemas of a folder and takes them apart into named definitions. Throws on what it cannot name. */
export function readDefinitions(folder: string): Definitions {
  const names = readdirSync(folder).filter((name) => name.endsWith('.schema.json'));
  const files = new Map(
    names.sort().map((name) => [name, JSON.parse(readFileSync(join(folder, name), 'utf8')) as Schema]),
  );
  const all = new Map<string, Definition>();

  const fileOf = (name: string): Schema => {
    const schema = files.get(name);
    if (!schema) throw new Error(`no schema ${name}`);
    return schema;
  };

  const titleOfReference = (reference: string, file: string): string => {
    const [target = '', path] = reference.split('#');
    const root = fileOf(target || file);
    const name = path?.split('/').at(-1);
    const title = name ? root.$defs?.[name]?.title : root.title;
    if (!title) throw new Error(`${file}: ${reference} leads to nothing that has a title`);
    return title;
  };

  const define = (schema: Schema, file: string, target: string | null): string => {
    checkForm(schema, file);
    const title = schema.title ?? '';
    const part = file.replace('.schema.json', '');
    const definition = { title, schema: flatten(schema, file), target, part };
    const known = all.get(title);
    if (known && JSON.stringify(known.schema) !== JSON.stringify(definition.schema))
      throw new Error(`${file}: two different definitions are titled ${title}`);
    if (!known) all.set(title, definition);
    return title;
  };

  /** A part of a definition: named parts are lifted out and leave a reference by title. */
  const part = (schema: Schema, file: string): Schema => {
    checkForm(schema, file);
    const description = schema.description === undefined ? {} : { description: schema.description };
    if (schema.$ref) return { ...description, $ref: titleOfReference(schema.$ref, file) };
    if (schema.title && schema.const === undefined)
      return { ...description, $ref: define(schema, file, null) };
    if (schema.type === 'object') throw new Error(`${file}: an object without a title`);
    return flatten(schema, file);
  };

  const flatten = (schema: Schema, file: string): Schema => ({
    ...schema,
    ...(schema.properties && {
      properties: Object.fromEntries(
        Object.entries(schema.properties).map(([name, value]) => [name, part(value, file)]),
      ),
    }),
    ...(schema.items && { items: part(schema.items, file) }),
    ...(schema.oneOf && !isCodeList(schema) && { oneOf: schema.oneOf.map((value) => part(value, file)) }),
    ...(schema.anyOf && { anyOf: schema.anyOf.map((value) => part(value, file)) }),
  });

  for (const [name, schema] of Object.entries(fileOf('common.schema.json').$defs ?? {}))
    define(schema, 'common.schema.json', targetOf(name, schema));
  const kinds = new Map<string, string>();
  for (const { $ref } of fileOf('record.schema.json').oneOf ?? []) {
    if (!$ref) throw new Error('record.schema.json: every kind is a reference to its file');
    kinds.set($ref.replace('.schema.json', ''), define(fileOf($ref), $ref, null));
  }
  define(fileOf('record.schema.json'), 'record.schema.json', null);
  return { all, kinds, files };
}

/** What an id of a definition points at, by the name of the definition; a choice of ids points at the kinds of all. */
function targetOf(name: string, { anyOf }: Schema): string | null {
  if (name === 'id') return 'any';
  if (name === 'localId') return 'local';
  const kind = /^(\w+)Id$/.exec(name)?.[1];
  if (kind === undefined) return null;
  return anyOf?.map(({ $ref = '' }) => /(\w+)Id$/.exec($ref)?.[1] ?? '').join('|') ?? kind;
}
