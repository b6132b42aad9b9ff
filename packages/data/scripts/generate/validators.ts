import Ajv2020 from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { type Definitions, isCodeList, type Schema } from './definitions.ts';

/**
 * A flat definition with its references made local to one document. Code lists become plain enumerations:
 * the same language, and one fault instead of one for each member.
 */
function localized(schema: Schema): object {
  const local = (one: Schema) => (one.$ref ? { $ref: `#/$defs/${one.$ref}` } : localized(one));
  // What is there for readers is not compiled in: generated code carries the schemas that it looks things up in.
  const { oneOf, anyOf, items, properties, title: _t, description: _d, $defs: _s, ...rest } = schema;
  return {
    ...rest,
    ...(properties && {
      properties: Object.fromEntries(Object.entries(properties).map(([name, one]) => [name, local(one)])),
    }),
    ...(items && { items: local(items) }),
    ...(anyOf && { anyOf: anyOf.map(local) }),
    ...(oneOf &&
      (isCodeList(schema) ? { enum: oneOf.map((one) => one.const) } : { oneOf: oneOf.map(local) })),
  };
}

/**
 * Validators of all kinds as one ES module without imports: Ajv's standalone code, bundled so that the
 * helpers it requires at run time are inside. All definitions live in one document, so that each is compiled
 * once and shared by the kinds.
 */
export async function compileValidators({ all, kinds }: Definitions): Promise<string> {
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
  const sound = [...all.values()].filter(({ title }) => title !== 'SummitRecord');
  ajv.addSchema({
    $id: 'summit',
    $defs: Object.fromEntries(sound.map(({ title, schema }) => [title, localized(schema)])),
  });
  const names = Object.fromEntries([...kinds].map(([kind, title]) => [kind, `summit#/$defs/${title}`]));
  const { outputFiles, metafile } = await build({
    stdin: {
      contents: compact(standaloneCode.default(ajv, names)),
      resolveDir: import.meta.dirname,
      loader: 'js',
    },
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['main'],
    target: 'es2022',
    write: false,
    metafile: true,
    legalComments: 'none',
    charset: 'utf8',
  });
  if (Object.values(metafile.outputs).some(({ imports }) => imports.length > 0))
    throw new Error('validators: an import is left in the bundle');
  return outputFiles[0]?.text ?? '';
}

/**
 * Ajv's code without what nothing here reads: the parameters that pass the surroundings of a value on, the
 * record of evaluated properties (only `unevaluatedProperties` asks for it), and the path within the schema,
 * of which it matters alone whether it leads through `anyOf`. Faults are pushed in one place. What is left
 * decides as before; that a third of the size is left is what this is for.
 */
function compact(code: string): string {
  const steps: readonly (readonly [RegExp, string | ((...found: string[]) => string)])[] = [
    [
      /const (err\d+) = (\{.*\});\s*if\s*\(vErrors === null\)\s*\{\s*vErrors = \[\1\];\s*\}\s*else\s*\{\s*vErrors\.push\(\1\);\s*\}\s*errors\+\+;/g,
      'vErrors = report(vErrors, $2); errors++;',
    ],
    [
      /schemaPath:\s*"([^"]*)",/g,
      (_, path = '') => (path.includes('/anyOf/') ? 'schemaPath:"/anyOf/",' : ''),
    ],
    [
      /,\s*\{\s*instancePath\s*=\s*"",\s*parentData,\s*parentDataProperty,\s*rootData\s*=\s*data,\s*dynamicAnchors\s*=\s*\{\}\s*\}\s*=\s*\{\}/g,
      ', instancePath = ""',
    ],
    [
      /\{\s*instancePath(:[^,]*)?,\s*parentData(?::[^,]*)?,\s*parentDataProperty(?::[^,]*)?,\s*rootData,\s*dynamicAnchors\s*\}/g,
      (_, path) => path?.slice(1) ?? 'instancePath',
    ],
    [/const evaluated\d+ = [\s\S]*?\.items = undefined;\s*\}/g, ''],
    [/^.*\bevaluated\d*\s*(\.props\s*)?=\s*.*$/gm, ''],
  ];
  let compacted = code;
  for (const [pattern, replacement] of steps) {
    const next = compacted.replace(pattern, replacement as string);
    if (next === compacted)
      throw new Error(`validators: nothing looks like ${pattern}; has Ajv's code changed?`);
    compacted = next;
  }
  if (/evaluated|parentData|rootData|dynamicAnchors/.test(compacted))
    throw new Error('validators: something is left that was to be taken out');
  return `${compacted}
function report(errors, error) {
  if (errors === null) return [error];
  errors.push(error);
  return errors;
}`;
}

/** Declaration of the module of validators. */
export function declareValidators({ kinds }: Definitions): string {
  const entries = [...kinds.keys()].map((kind) => `export const ${kind}: SchemaValidator;`);
  return `import type { SchemaValidator } from '../validate/schema-validator.ts';

${entries.join('\n')}
`;
}
