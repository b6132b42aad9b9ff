/** Bundles the bench's briefing as the app bundles its command, launcher and code cache included. */
import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { bundleCommand } from '../../../../apps/briefing/scripts/bundle.ts';
import { compileTemplates } from '../../../../apps/briefing/scripts/templates/compile.ts';

const here = import.meta.dirname;
const app = resolve(here, '../../../../apps/briefing');
const outdir = resolve(here, '../../node_modules/.ours');

const sources = readdirSync(here)
  .filter((name) => name.endsWith('.hbs'))
  .map((name): [string, string] => [name.slice(0, -4), readFileSync(join(here, name), 'utf8')]);
writeFileSync(join(here, 'templates.ts'), compileTemplates(new Map(sources)));

rmSync(outdir, { recursive: true, force: true });
mkdirSync(outdir, { recursive: true });
await bundleCommand({ entry: join(here, 'main.ts'), outdir, version: 'bench' });
symlinkSync(join(app, 'fonts/prepared'), join(outdir, 'fonts'));
// The peers vary and grow the text by the same code.
await build({
  entryPoints: [join(here, '../content.ts')],
  outfile: join(outdir, 'content.mjs'),
  format: 'esm',
});
