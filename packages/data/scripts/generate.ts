/**
 * Generates src/generated from the schemas and the records: types in two flavours, the record
 * model as data, code lists, and the canonical dataset. The same input gives the same bytes.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { compileTitles, misfits, ownCodes, readCodes } from './generate/codes.ts';
import { collectionModules } from './generate/collections.ts';
import { readDefinitions } from './generate/definitions.ts';
import { compileCodeLists, compileModel } from './generate/model.ts';
import { compileRules } from './generate/rules.ts';
import { compileIds, compileTypes, typesIndex } from './generate/types.ts';

const home = resolve(import.meta.dirname, '..');
const generated = join(home, 'src/generated');
const definitions = readDefinitions(join(home, '../../schemas'));
const codes = readCodes(join(home, '../../schemas'));
const apart = misfits(codes, definitions);
if (apart.length > 0) throw new Error(`codes.json and the schemas differ: ${apart.join('; ')}`);

const BANNER = '// Generated from the schemas and records by scripts/generate.ts. Do not edit.\n\n';

function write(name: string, text: string): void {
  const whole = name.endsWith('.json') ? text : `${BANNER}${text}\n`;
  writeFileSync(join(generated, name), whole.replace(/\n+$/, '\n'));
}

rmSync(generated, { recursive: true, force: true });
for (const folder of ['open', 'canonical', 'collections', 'records'])
  mkdirSync(join(generated, folder), { recursive: true });
const types = await compileTypes(definitions);
for (const [name, text] of types) write(`open/${name}.ts`, text);
write('open/ids.ts', compileIds(definitions, null, null));
write('open.ts', typesIndex('open', types));
write('model.ts', compileModel(definitions, codes));
write('titles.ts', compileTitles(codes));
write('code-lists.ts', compileCodeLists(definitions));
write('rules.ts', compileRules(join(home, 'src/rules')));
for (const [name, text] of collectionModules(definitions)) write(name, text);

// The dataset is read with the very code that it is published with; that code needs the modules above.
const { generateDataset } = await import('./generate/dataset.ts');
const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { version: string };
const dataset = generateDataset(join(home, 'records'), version);
process.stderr.write(dataset.report);
if (!dataset.sound) process.exit(1);
for (const [name, text] of types) write(`canonical/${name}.ts`, text);
write('canonical/ids.ts', compileIds(definitions, dataset.ids, ownCodes(codes, dataset.codes)));
write('canonical.ts', typesIndex('canonical', types));
for (const [name, text] of dataset.files) write(name, text);
