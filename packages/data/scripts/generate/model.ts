import type { FieldType, OtherFields, Shape } from '../../src/model/shape.ts';
import type { Codes } from './codes.ts';
import {
  codesIn,
  type Definition,
  type Definitions,
  isCodeList,
  isOpenList,
  plural,
  type Schema,
} from './definitions.ts';

const LIMITS = ['minLength', 'maxLength', 'pattern', 'minimum', 'maximum'] as const;
const LIST_LIMITS = ['minItems', 'maxItems', 'uniqueItems'] as const;

function fieldType(schema: Schema): FieldType {
  if (schema.items) return { ...fieldType(schema.items), list: true, ...picked(schema, LIST_LIMITS) };
  if (schema.$ref) return { type: schema.$ref };
  if (schema.const !== undefined) return { type: 'string', values: [schema.const] };
  if (schema.enum) return { type: 'string', values: schema.enum };
  return { type: schema.type ?? 'string', ...picked(schema, LIMITS) };
}

function picked<K extends keyof Schema>(schema: Schema, keywords: readonly K[]): Pick<Schema, K> {
  const stated = keywords.filter((keyword) => schema[keyword] !== undefined);
  return Object.fromEntries(stated.map((keyword) => [keyword, schema[keyword]])) as Pick<Schema, K>;
}

function shape({ title, schema, target }: Definition, definitions: Definitions, { openLists }: Codes): Shape {
  const description = schema.description ?? '';
  // What may be one of several ids has the form of each.
  const [first, own] = schema.anyOf ?? [];
  const limits = picked(definitions.all.get(first?.$ref ?? '')?.schema ?? schema, LIMITS);
  if (target === 'local') return { is: 'local', description, ...limits };
  if (target) return { is: 'reference', target, description, ...limits };
  const values = codesIn(schema).map(([code]) => code);
  if (isCodeList(schema)) return { is: 'codes', values };
  if (isOpenList(schema)) {
    const open = openLists[title];
    if (open === undefined) throw new Error(`codes.json does not say which list ${title} is`);
    return { is: 'codes', values, open, ...limits, ...picked(own ?? {}, LIMITS) };
  }
  if (schema.oneOf) {
    const tag = schema.discriminator?.propertyName ?? (title === 'SummitRecord' ? 'kind' : undefined);
    if (!tag) throw new Error(`${title}: a union needs a discriminator`);
    const titles = schema.oneOf.map((one) => one.$ref ?? '');
    const tagOf = (branch: string) => definitions.all.get(branch)?.schema.properties?.[tag]?.const ?? branch;
    const branches =
      title === 'SummitRecord' ? [...definitions.kinds] : titles.map((one) => [tagOf(one), one] as const);
    return { is: 'union', tag, branches: Object.fromEntries(branches), required: schema.required ?? [] };
  }
  if (!schema.properties) return { is: 'text', description, ...limits };
  const fields = Object.entries(schema.properties).map(([name, value]) => [name, fieldType(value)]);
  return {
    is: 'object',
    fields: Object.fromEntries(fields),
    required: schema.required ?? [],
    ...(schema.additionalProperties && { others: others(schema, definitions) }),
  };
}

/** What members of other names are, and the definition of the form of their names. */
function others({ additionalProperties, propertyNames }: Schema, { all }: Definitions): OtherFields {
  const form = [...all.values()].find(({ schema }) => schema.pattern === propertyNames?.pattern)?.title;
  if (!form || !additionalProperties) throw new Error(`no definition has the form ${propertyNames?.pattern}`);
  return { names: form, field: fieldType(additionalProperties) };
}

/** The module that holds the record model as data. */
export function compileModel(definitions: Definitions, codes: Codes): string {
  const kinds = [...definitions.kinds].map(
    ([kind, title]) =>
      `  ${kind}: Object.freeze(${JSON.stringify({ title, collection: plural(kind) })} as const),`,
  );
  const shapes = [...definitions.all.values()].map(
    (one) => [one.title, shape(one, definitions, codes)] as const,
  );
  return `import type { Shape } from '../model/shape.ts';

/**
 * The kinds of record, in the order in which datasets list them: the title of the type of each, and the name of its
 * collection, by which a dataset, a subpath of the package and a list function have the records of the kind.
 */
export const kinds = Object.freeze({
${kinds.join('\n')}
});

/** All definitions of the schemas by title. */
export const shapes: Readonly<Record<string, Shape>> = ${JSON.stringify(Object.fromEntries(shapes), null, 1)};
`;
}

/** The module that holds, for each enumerated value, its description; unions count by their tag. */
export function compileCodeLists(definitions: Definitions): string {
  const lists = [...definitions.all.values()].flatMap(({ title, schema }) => {
    if (isCodeList(schema) || isOpenList(schema))
      return [[title, Object.fromEntries(codesIn(schema))] as const];
    const tag = schema.discriminator?.propertyName;
    if (!tag) return [];
    const tags = (schema.oneOf ?? []).map((one) => {
      const value = definitions.all.get(one.$ref ?? '')?.schema.properties?.[tag];
      return [value?.const ?? '', value?.description ?? ''] as const;
    });
    return [[title, Object.fromEntries(tags)] as const];
  });
  const typed = lists.map(([title, list]) => {
    const schema = definitions.all.get(title)?.schema ?? {};
    const tag = schema.discriminator?.propertyName;
    // Of an open list the standard codes are here, and no others.
    const codes = isOpenList(schema)
      ? Object.keys(list)
          .map((code) => `'${code}'`)
          .join(' | ')
      : tag
        ? `T.${title}['${tag}']`
        : `T.${title}`;
    return `  readonly ${title}: { readonly [code in ${codes}]: string };`;
  });
  return `import type * as T from './open.ts';

/** What each enumerated value stands for, by the title of its code list. */
export const codeLists: {
${typed.join('\n')}
} = Object.freeze({
${lists.map(([title, list]) => `${title}: Object.freeze(${JSON.stringify(list, null, 2)}),`).join('\n')}
});
`;
}
