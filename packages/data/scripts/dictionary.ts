/** Writes docs/data-dictionary.md from the schemas. */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readDefinitions } from './generate/definitions.ts';
import { compileDictionary } from './generate/dictionary.ts';

const home = resolve(import.meta.dirname, '..');
const text = compileDictionary(readDefinitions(join(home, '../../schemas')));
writeFileSync(join(home, 'docs/data-dictionary.md'), text);
