/** Compiles the templates of this folder into `templates.ts`. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileTemplates } from '../../../../apps/briefing/scripts/templates/compile.ts';

const here = import.meta.dirname;
const sources = readdirSync(here)
  .filter((name) => name.endsWith('.hbs'))
  .map((name): [string, string] => [name.slice(0, -4), readFileSync(join(here, name), 'utf8')]);
writeFileSync(join(here, 'templates.ts'), compileTemplates(new Map(sources)));
