import { compile, type JSONSchema } from 'json-schema-to-typescript';
import {
  codesIn,
  type Definition,
  type Definitions,
  isCodeList,
  isOpenList,
  plural,
  type Schema,
} from './definitions.ts';

type Compilable = JSONSchema & { tsType?: string };

/** A part of a definition for json-schema-to-typescript: references become type names, so none is resolved. */
function compilable(schema: Schema, definitions: Definitions): Compilable {
  const description = schema.description ?? definitions.all.get(schema.$ref ?? '')?.schema.description ?? '';
  if (schema.$ref) return { tsType: schema.$ref, description };
  if (schema.items) {
    const items = compilable(schema.items, definitions);
    delete items.description;
    return { type: 'array', description, items, ...(schema.minItems ? { minItems: 1 } : {}) };
  }
  if (schema.const !== undefined) return { description, enum: [schema.const] };
  return { description, type: schema.type, ...(schema.enum && { enum: [...schema.enum] }) } as Compilable;
}

/** Texts whose form TypeScript can tell, as far as it can. */
const FORMS: Readonly<Record<string, string>> = {
  EdtfDate: ['#', '#-#', '#-#-#'].map((form) => `\`${form.replaceAll('#', `\${number}`)}\``).join(' | '),
};

function compilableDefinition(schema: Schema, definitions: Definitions): JSONSchema {
  const head = { title: schema.title ?? '', description: schema.description ?? '' };
  if (isCodeList(schema)) {
    const members = codesIn(schema).map(([code, description]) => `- \`${code}\`: ${description}`);
    return {
      ...head,
      description: `${head.description}\n\n${members.join('\n')}`,
      enum: codesIn(schema).map(([code]) => code),
    };
  }
  if (schema.oneOf) return { ...head, oneOf: schema.oneOf.map((one) => ({ tsType: one.$ref ?? '' })) };
  const form = FORMS[schema.title ?? ''];
  if (form !== undefined) return { ...head, tsType: form };
  if (!schema.properties) return { ...head, type: schema.type } as JSONSchema;
  const properties = Object.entries(schema.properties).map(
    ([name, value]) => [name, compilable(value, definitions)] as const,
  );
  return {
    ...head,
    type: 'object',
    properties: Object.fromEntries(properties),
    required: [...(schema.required ?? [])],
    additionalProperties: schema.additionalProperties ? { type: 'string' } : false,
  };
}

/** Makes the members of a flat interface readonly, its lists too, and sets the text as one reads it. */
function readonly(text: string): string {
  return text
    .replace(/^ \* @minItems \d+\n/gm, '')
    .replace(/^ \* *\n(?= \*\/)/gm, '')
    .replace(/^ \* $/gm, ' *')
    .replace(/^\/\*\*\n \* (.*)\n \*\/$/gm, '/** $1 */')
    .replace(
      /^(\w+\??): (.*)$/gm,
      (_, name: string, type: string) => `  readonly ${name}: ${readonlyList(type)};`,
    )
    .replace(/^\[k: string\]: (.*)$/gm, '  readonly [other: string]: $1;')
    .replace(/^(\/\*\*.*\*\/)(?=\n {2}readonly)/gm, '  $1')
    .replace(/^(export type .*[^;{])$/gm, '$1;');
}

function readonlyList(type: string): string {
  const bare = (item: string) =>
    /^\(\w+\)$/.test(item) ? item.slice(1, -1) : item.replace(/^\(\((.*)\)\)$/, '($1)');
  const atLeastOne = /^\[(.*), \.\.\.(.*)\[\]\]$/.exec(type);
  if (atLeastOne) return `readonly [${atLeastOne[1]}, ...${bare(atLeastOne[2] ?? '')}[]]`;
  return type.endsWith('[]') ? `readonly ${type}` : type;
}

/** A module of types: its name without extension, and its text. */
export type TypeModule = readonly [name: string, text: string];

/**
 * The types of all records as modules, one for each schema file: the text that both flavours share. Flavours
 * differ in their module `ids` alone. Modules of the same name stand side by side in the packed archive, so
 * that the second flavour takes next to no room in it.
 */
export async function compileTypes(definitions: Definitions): Promise<TypeModule[]> {
  const parts = new Map<string, string[]>();
  for (const { title, schema, target, part } of definitions.all.values()) {
    if (isOfFlavour({ schema, target })) continue;
    const text = await compile(compilableDefinition(schema, definitions), title, {
      bannerComment: '',
      format: false,
      declareExternallyReferenced: true,
      additionalProperties: false,
    });
    parts.set(part, [...(parts.get(part) ?? []), readonly(text.trim())]);
  }
  parts.set('dataset', [recordHelpers(definitions)]);
  const home = new Map(
    [...definitions.all.values()].map((one) => [one.title, isOfFlavour(one) ? 'ids' : one.part]),
  );
  home.set('RedirectId', 'ids').set('RecordKind', 'dataset').set('RecordOf', 'dataset');
  return [...parts].map(([name, texts]) => [name, withImports(name, texts.join('\n\n'), home)]);
}

/** A text of types with imports of those that other modules declare. */
function withImports(own: string, text: string, home: ReadonlyMap<string, string>): string {
  const code = text.replace(/\/\*\*[\s\S]*?\*\//g, '').replace(/"[^"]*"|'[^']*'/g, '');
  const needed = new Map<string, Set<string>>();
  for (const [word] of code.matchAll(/\b[A-Z]\w+\b/g)) {
    const from = home.get(word);
    if (from !== undefined && from !== own) needed.set(from, (needed.get(from) ?? new Set()).add(word));
  }
  const lines = [...needed]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([from, names]) => `import type { ${[...names].sort().join(', ')} } from './${from}.ts';`);
  return lines.length === 0 ? text : `${lines.join('\n')}\n\n${text}`;
}

/** The module through which all types of a flavour are had. */
export function typesIndex(folder: string, modules: readonly TypeModule[]): string {
  return ['ids', ...modules.map(([name]) => name)]
    .map((name) => `export type * from './${folder}/${name}.ts';`)
    .join('\n');
}

function recordHelpers({ kinds }: Definitions): string {
  const entries = [...kinds];
  const collections = entries.map(
    ([kind, title]) =>
      `  /** By id, in order of ids. */\n  readonly ${plural(kind)}: ReadonlyMap<${title}Id, ${title}>;`,
  );
  return `/** Kinds of record. */
export type RecordKind = SummitRecord['kind'];

/** The record type of a kind. */
export type RecordOf<K extends RecordKind> = Extract<SummitRecord, { readonly kind: K }>;

/** What is known of a dataset as a whole. */
export interface DatasetMeta {
  /** Version of the data; null where none was given. */
  readonly version: string | null;
  /** Version of the record model; it changes with every break of a schema. */
  readonly schemaVersion: number;
  /** Number of records of each kind. */
  readonly counts: { readonly [K in RecordKind]: number };
  /** SHA-256 digest of all records, in order of kind and id, as JSON lines. */
  readonly digest: string;
}

/** A sound dataset: the records of each kind by id. */
export interface Dataset {
${collections.join('\n')}
  readonly meta: DatasetMeta;
}`;
}

function isId(target: string | null): boolean {
  return target !== null && target !== 'local';
}

/** Whether a type is another one in the canonical flavour: ids, and open lists with the codes of the dataset. */
function isOfFlavour({ schema, target }: Pick<Definition, 'schema' | 'target'>): boolean {
  return isId(target) || isOpenList(schema);
}

/**
 * The types of ids and of the codes of open lists.
 *
 * @param ids ids by kind for literal unions; null for open types, where every id is a string.
 * @param codes the dataset's own codes by the title of the list's definition; null where any text may be one.
 */
export function compileIds(
  definitions: Definitions,
  ids: ReadonlyMap<string, readonly string[]> | null,
  codes: ReadonlyMap<string, readonly string[]> | null,
): string {
  const union = (members: readonly string[]) =>
    members.length === 0 ? 'never' : members.map((id) => `\n  | '${id}'`).join('');
  const declare = ({ title, schema }: Pick<Definition, 'title' | 'schema'>, type: string) =>
    `/** ${schema.description} */\nexport type ${title} = ${type};`;
  const declared = [...definitions.all.values()]
    .filter(({ target }) => isId(target))
    .map((definition) => {
      const { target } = definition;
      if (!ids) return declare(definition, 'string');
      const titlesOf = (wanted: string) =>
        [...definitions.kinds].flatMap(([kind, title]) =>
          wanted === 'any' || wanted.split('|').includes(kind) ? [`${title}Id`] : [],
        );
      if (target === 'any' || target?.includes('|')) return declare(definition, titlesOf(target).join(' | '));
      return declare(definition, union(ids.get(target ?? '') ?? []));
    });
  const redirect = declare(
    { title: 'RedirectId', schema: { description: 'Id that is no longer used and has a redirect.' } },
    ids ? union(ids.get('redirect') ?? []) : 'string',
  );
  const lists = [...definitions.all.values()]
    .filter(({ schema }) => isOpenList(schema))
    .map((definition) => {
      const standard = codesIn(definition.schema);
      const own = codes
        ? (codes.get(definition.title) ?? []).map((code) => `\n  | '${code}'`)
        : ['\n  | (string & Record<never, never>)'];
      const members = standard.map(([code]) => `\n  | '${code}'`);
      return declare(definition, [...members, ...own].join(''));
    });
  return [...declared, redirect, ...lists].join('\n\n');
}
