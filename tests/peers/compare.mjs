/**
 * Writes apps/briefing/docs/validate-comparison.md: the files of broken/ as three other validators and
 * `summit validate` tell them. The others get the place schema, with names by which its files find each other.
 *
 * npm run compare, at the root.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

const here = import.meta.dirname;
const root = resolve(here, '../..');
const broken = join(here, 'broken');
const planted = JSON.parse(readFileSync(join(here, 'planted.json'), 'utf8'));
const { dependencies } = JSON.parse(readFileSync(join(here, 'package.json'), 'utf8'));

const schemas = mkdtempSync(join(tmpdir(), 'summit-peers-'));
for (const name of ['place', 'common'].map((one) => `${one}.schema.json`)) {
  const schema = JSON.parse(readFileSync(join(root, 'schemas', name), 'utf8'));
  writeFileSync(join(schemas, name), JSON.stringify({ $id: `https://schemas.example/${name}`, ...schema }));
}
const [place, common] = ['place', 'common'].map((one) => join(schemas, `${one}.schema.json`));

const bin = (name) => join(here, 'node_modules/.bin', name);
const better = `
import Ajv from 'ajv/dist/2020.js';
import report from 'better-ajv-errors';
import { readFileSync } from 'node:fs';
const [place, common, file] = process.argv.slice(1);
const read = (path) => JSON.parse(readFileSync(path, 'utf8'));
const validate = new Ajv({ allErrors: true, strict: false, discriminator: true, schemas: [read(common)] }).compile(read(place));
const json = readFileSync(file, 'utf8');
const data = JSON.parse(json);
if (!validate(data)) console.log((report.default ?? report)(read(place), data, validate.errors, { indent: 2, json }));`;

/** How each is called so that it tells the most; the first of each is what the page calls it. */
const tools = {
  'ajv-cli': (file) => [
    bin('ajv'),
    ...['validate', '--spec=draft2020', '--strict=false', '--all-errors', '--errors=json'],
    ...['-s', place, '-r', common, '-d', file],
  ],
  '@sourcemeta/jsonschema': (file) => [bin('jsonschema'), 'validate', place, file, '--resolve', common],
  'better-ajv-errors': (file) => [process.execPath, '--input-type=module', '-e', better, place, common, file],
  'summit validate': (file) => [
    process.execPath,
    join(root, 'apps/briefing/dist/summit.js'),
    'validate',
    file.replace(`${broken}/`, ''),
  ],
};

/** What a tool says of a file: its words without colours, the machine's paths and the stack. */
function ask(tool, name) {
  const [program, ...args] = tools[tool](join(broken, `${name}.json`));
  const cwd = tool === 'summit validate' ? broken : here;
  const { stdout, stderr } = spawnSync(program, args, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
  const words = stripVTControlCharacters(tool === 'summit validate' ? stderr : `${stderr}${stdout}`);
  return words
    .replaceAll(`${broken}/`, '')
    .replaceAll(`${here}/`, '')
    .replaceAll(`${schemas}/`, '')
    .replaceAll('broken/', '')
    .split('\n')
    .filter((line) => !/^\s+at .*:\d+:\d+\)?$|node:internal|^Node\.js v/.test(line))
    .join('\n')
    .trim();
}

const names = readdirSync(broken).map((name) => name.replace('.json', ''));
const told = new Map(
  names.map((name) => [name, Object.fromEntries(Object.keys(tools).map((tool) => [tool, ask(tool, name)]))]),
);
rmSync(schemas, { recursive: true });

const faults = names.flatMap((name) =>
  Object.entries(planted[name]).map(([fault, needle]) => ({
    name,
    fault,
    found: Object.keys(tools).filter((tool) => new RegExp(needle).test(told.get(name)[tool])),
  })),
);
const row = (cells) => `| ${cells.join(' | ')} |`;
const short = (text) => {
  const lines = text.split('\n').map((line) => (line.length > 160 ? `${line.slice(0, 159)}…` : line));
  return lines.length > 34
    ? [...lines.slice(0, 30), `… and ${lines.length - 30} lines more`].join('\n')
    : lines.join('\n');
};
const page = `# The same broken files, told by four validators

Written by \`tests/peers/compare.mjs\`; \`tests/peers/compare.test.ts\` holds what \`summit validate\` says here against
what it says now. The files are in \`tests/peers/broken\`. The others are called so that they tell the most: ajv-cli
${dependencies['ajv-cli']} with \`--all-errors --errors=json\`, @sourcemeta/jsonschema ${dependencies['@sourcemeta/jsonschema']} as it is,
better-ajv-errors ${dependencies['better-ajv-errors']} behind Ajv ${dependencies.ajv} with \`allErrors\`. They are general
validators that know nothing but the schema; what lies beyond it they cannot find, and are not meant to. A fault counts
as found where the words name the property, the value or its place.

## Faults found

${row(['File', 'Fault', ...Object.keys(tools)])}
${row(['---', '---', ...Object.keys(tools).map(() => '---')])}
${faults.map(({ name, fault, found }) => row([name, fault, ...Object.keys(tools).map((tool) => (found.includes(tool) ? 'yes' : '–'))])).join('\n')}
${row(['**all**', '', ...Object.keys(tools).map((tool) => `**${faults.filter(({ found }) => found.includes(tool)).length} of ${faults.length}**`)])}

## Where the others are better

- They check any JSON against any schema, of several drafts; \`summit validate\` knows the schemas of this project only.
- @sourcemeta/jsonschema is one native program, and names the path through the schema by which a fault was found, which
  helps whoever writes the schema. \`summit validate\` names the field and its type, and not the path.
- better-ajv-errors leaves out what it takes for the consequence of another fault of the same object, which is quieter;
  \`summit validate\` tells both that a property is missing and that a misspelt one stands there.
- ajv-cli prints faults as JSON with keyword and parameters, for programs (\`--errors=json\`, as here); without that
  it names no misspelt property.

## What each says

${names
  .map(
    (name) => `### ${name}

${Object.entries(told.get(name))
  .map(
    ([tool, text]) =>
      `${tool}:\n\n\`\`\`\`text\n${tool === 'summit validate' ? text : short(text) || '(nothing)'}\n\`\`\`\``,
  )
  .join('\n\n')}`,
  )
  .join('\n\n')}
`;
writeFileSync(join(root, 'apps/briefing/docs/validate-comparison.md'), page);
