/** What src/validate/checks.ts offers to the generated code. */
const CHECKS = ['follow', 'items', 'members', 'names', 'needs', 'oneOf', 'properties', 'report', 'wrongType'];

type Step = readonly [what: string, pattern: RegExp, by: string | ((...found: string[]) => string)];

/**
 * Ajv's standalone code says each check in full wherever it is made, and keeps account of much that nothing here
 * asks for. These steps, in this order, leave that account out and put calls in the place of what is repeated.
 * The validators decide and report as before (validators.test.ts holds them to Ajv); a tenth of the size is left.
 */
const STEPS: readonly Step[] = [
  [
    'names have a form',
    /for\(const (key\d+) in data\)\{\s*const (_errs\d+) = errors;\s*if\(typeof \1 === "string"\)\{\s*if\(!(pattern\d+)\.test\(\1\)\)\{[\s\S]*?errors\+\+;\s*\}\s*\}\s*var (valid\d+) = \2 === errors;\s*if\(!\4\)\{[\s\S]*?errors\+\+;\s*\}\s*\}/g,
    'errors = names(errors, data, $3);',
  ],
  [
    'a fault is made and pushed',
    /const (err\d+) = (\{.*\});\s*if\(vErrors === null\)\{\s*vErrors = \[\1\];\s*\}\s*else \{\s*vErrors\.push\(\1\);\s*\}\s*errors\+\+;/g,
    '$2;',
  ],
  [
    'a fault is an object',
    /\{instancePath(?::instancePath\+"\/\w+")?,schemaPath:"[^"]*",keyword:("\w+"),params:(\{.*\})\};/g,
    'errors = report(errors, $1, $2);',
  ],
  [
    'a validator takes the surroundings of a value',
    /, \{instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors=\{\}\}=\{\}/g,
    '',
  ],
  [
    'another validator is asked',
    /if\(!\((validate\d+)\((.*?), \{instancePath.*\}\)\)\)\{\s*vErrors = [^;]*;\s*errors = vErrors\.length;\s*\}/g,
    'errors = follow(errors, $1, $2);',
  ],
  [
    // Only `unevaluatedProperties` asks for it.
    'evaluated properties are forgotten',
    /const evaluated\d+ = [\s\S]*?\.items = undefined;\s*\}/g,
    '',
  ],
  ['evaluated properties are recorded', /^.*\bevaluated\d*(?:\.props)?\s*=.*$/gm, ''],
  [
    'the properties that a branch evaluated are recorded',
    /var props\d+ = true;|if\(props(\d+) !== true\)\{\s*props\1 = true;\s*\}/g,
    '',
  ],
  ['faults are kept and counted', /let vErrors = null;\s*let errors = 0;/g, 'let errors = null;'],
  [
    'a validator ends',
    /(validate\d+)\.errors = vErrors;\s*return errors === 0;/g,
    '$1.errors = errors;\nreturn errors === null;',
  ],
  [
    'a property is checked where it is there',
    /if\((data\.(\w+)) !== undefined\)\{\s*errors = follow\(errors, (validate\d+), \1\);\s*\}/g,
    'PROPERTY $2: $3',
  ],
  [
    'a property has one value',
    /if\((data\.(\w+)) !== undefined\)\{\s*if\((".*") !== \1\)\{\s*errors = report\(errors, "const", \{allowedValue: \3\}\);\s*\}\s*\}/g,
    'PROPERTY $2: $3',
  ],
  [
    // What has members of other names has the same in all of them.
    'all members are of one sort',
    /for\(const (key\d+) in data\)\{\s*if\(!\(\1 === "\w+"\)\)\{\s*errors = follow\(errors, (validate\d+), data\[\1\]\);\s*\}\s*\}\s*PROPERTY \w+: \2\s/g,
    'errors = members(errors, $2, data);\n',
  ],
  [
    // Every other object of the model is closed, so that the checks of its properties name all that it may have.
    'an object has these properties and no others',
    /for\(const key0 in data\)\{\s*if\(!\(.*\)\)\{\s*errors = report\(errors, "additionalProperties", \{additionalProperty: key0\}\);\s*\}\s*\}\s*((?:PROPERTY .*\s*)+)/g,
    (_, all = '') =>
      `errors = properties(errors, data, { ${all
        .trim()
        .split(/\s*PROPERTY /)
        .slice(1)
        .join(', ')} });\n`,
  ],
  [
    'properties are required',
    /(?:if\(data\.\w+ === undefined\)\{\s*errors = report\(errors, "required", \{missingProperty: "\w+"\}\);\s*\}\s*)+/g,
    (all) =>
      `errors = needs(errors, data, [${[...all.matchAll(/missingProperty: ("\w+")/g)].map(([, name]) => name).join(', ')}]);\n`,
  ],
  [
    'a value has another type',
    /else \{\s*errors = report\(errors, "type", \{type: ("\w+")\}\);\s*\}/g,
    'else errors = wrongType(errors, $1);',
  ],
  [
    'items are checked',
    /const len(\d+) = data\.length;\s*for\(let i\1=0; i\1<len\1; i\1\+\+\)\{\s*errors = follow\(errors, (validate\d+), data\[i\1\]\);\s*\}/g,
    'errors = items(errors, $2, data);',
  ],
  [
    'the length of a text is counted in code points',
    /const (\w+) = require\("ajv\/dist\/runtime\/ucs2length"\)\.default;/g,
    'const $1 = countCodePoints;',
  ],
];

/** The standalone code of Ajv's with its repetitions taken out; calls to the checks are imported. */
export function compact(code: string): string {
  let compacted = code;
  for (const [what, pattern, by] of [...STEPS, ...stepsWithSchemas(code)]) {
    const next = compacted.replace(pattern, by as string);
    if (next === compacted) throw new Error(`validators: nowhere ${what}; has Ajv's code changed?`);
    compacted = next;
  }
  const left =
    /evaluated|instancePath|parentData|rootData|dynamicAnchors|vErrors|schema\d|props\d|PROPERTY/.exec(
      compacted,
    );
  if (left) throw new Error(`validators: ${left[0]} is left, and was to be taken out`);
  return `import { ${CHECKS.join(', ')} } from '../validate/checks.ts';
import { countCodePoints } from '../evidence/code-points.ts';
${compacted}`;
}

/** The steps that look up what the code looks up in the schemas that it carries, so that it need not carry them. */
function stepsWithSchemas(code: string): readonly Step[] {
  const schemas = new Map(
    [...code.matchAll(/^const (schema\d+) = (\{.*\});$/gm)].map(([, name = '', schema = '']) => [
      name,
      JSON.parse(schema) as { enum?: readonly string[] },
    ]),
  );
  return [
    [
      'a value is one of a list',
      /if\(!\(\(*data === .*\)\)\{\s*errors = report\(errors, "enum", \{allowedValues: (schema\d+)\.enum\}\);\s*\}/g,
      (_, name = '') => `errors = oneOf(errors, data, ${JSON.stringify(schemas.get(name)?.enum)});`,
    ],
    ['schemas are carried', /^const schema\d+ = .*$/gm, ''],
  ];
}
