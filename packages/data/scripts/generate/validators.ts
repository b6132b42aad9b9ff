import Ajv2020 from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { compact } from './compact.ts';
import { type Definitions, isCodeList, isOpenList, type Schema } from './definitions.ts';

/** One document in which each schema is defined once, however often it is used. */
interface SharedDefinitions {
  readonly $defs: Readonly<Record<string, object>>;
  /** Names of the definitions of the record types, by kind. */
  readonly kinds: ReadonlyMap<string, string>;
}

/**
 * Whatever an object or a list is made of becomes a definition, and what is equal becomes the same one, so that
 * Ajv compiles it but once. Code lists become plain enumerations: the same language, and one fault instead of
 * one for each member. Of an open list the form is left, of a choice of ids the form that they share.
 */
function share({ all, kinds }: Definitions): SharedDefinitions {
  const names = new Map<string, string>();
  const $defs: Record<string, object> = {};
  const define = (schema: Schema): string => {
    const flat = flatten(schema);
    const text = JSON.stringify(flat);
    const name = names.get(text) ?? `d${names.size}`;
    names.set(text, name);
    $defs[name] = flat;
    return name;
  };
  const part = (schema: Schema): object => {
    if (schema.const !== undefined) return { const: schema.const };
    return { $ref: `#/$defs/${define(all.get(schema.$ref ?? '')?.schema ?? schema)}` };
  };
  const flatten = (schema: Schema): object => {
    // What is there for readers is not compiled in.
    const {
      oneOf,
      anyOf,
      items,
      properties,
      additionalProperties,
      title,
      description,
      $defs: _,
      $schema,
      ...rest
    } = schema;
    const [first, own] = anyOf ?? [];
    if (isOpenList(schema)) return { ...rest, ...own };
    if (first) return flatten(all.get(first.$ref ?? '')?.schema ?? {});
    return {
      ...rest,
      ...(properties && {
        properties: Object.fromEntries(Object.entries(properties).map(([name, one]) => [name, part(one)])),
      }),
      ...(additionalProperties !== undefined && {
        additionalProperties: additionalProperties && part(additionalProperties),
      }),
      ...(items && { items: part(items) }),
      ...(oneOf &&
        (isCodeList(schema) ? { enum: oneOf.map((one) => one.const) } : { oneOf: oneOf.map(part) })),
    };
  };
  const named = [...kinds].map(([kind, title]) => [kind, define(all.get(title)?.schema ?? {})] as const);
  return { $defs, kinds: new Map(named) };
}

/**
 * Validators of all kinds as one ES module: Ajv's standalone code, compacted, with the helpers that it requires
 * at run time inside. It imports this package's own checks alone.
 */
export async function compileValidators(definitions: Definitions): Promise<string> {
  const { $defs, kinds } = share(definitions);
  const ajv = new Ajv2020.default({
    discriminator: true,
    allErrors: true,
    // Shared definitions stay functions instead of being repeated where they are used.
    inlineRefs: false,
    strict: true,
    // A union states the required tag beside its branches, which define it.
    strictRequired: false,
    // The diagnostics have words of their own.
    messages: false,
    code: { esm: true, source: true, lines: true },
  });
  ajv.addSchema({ $id: 'summit', $defs });
  const references = Object.fromEntries([...kinds].map(([kind, name]) => [kind, `summit#/$defs/${name}`]));
  const { outputFiles, metafile } = await build({
    stdin: {
      contents: compact(standaloneCode.default(ajv, references)),
      resolveDir: import.meta.dirname,
      loader: 'js',
    },
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['main'],
    target: 'es2022',
    external: ['../*.ts'],
    write: false,
    metafile: true,
    legalComments: 'none',
    charset: 'utf8',
  });
  const outside = Object.values(metafile.outputs).flatMap(({ imports }) => imports.map(({ path }) => path));
  if (outside.some((path) => !path.startsWith('../')))
    throw new Error(`validators: an import is left in the bundle: ${outside.join(', ')}`);
  return outputFiles[0]?.text ?? '';
}

/** Declaration of the module of validators. */
export function declareValidators({ kinds }: Definitions): string {
  const entries = [...kinds.keys()].map((kind) => `export const ${kind}: SchemaValidator;`);
  return `import type { SchemaValidator } from '../validate/schema-validator.ts';

${entries.join('\n')}
`;
}
