/** Bundles the bench's briefing as the app bundles its command, launcher and code cache included: `build.ts [FOLDER]`. */
import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { bundleCommand } from '../../../../apps/briefing/scripts/bundle.ts';
import './write-templates.ts';

const here = import.meta.dirname;
const root = resolve(here, '../../../..');
const outdir = resolve(process.argv[2] ?? join(here, '../../node_modules/.ours'));

rmSync(outdir, { recursive: true, force: true });
mkdirSync(outdir, { recursive: true });
await bundleCommand({ entry: join(here, 'main.ts'), outdir, version: 'bench' });
symlinkSync(join(root, 'packages/typesetter/fonts/prepared'), join(outdir, 'fonts'));
// The peers vary and grow the text by the same code.
await build({
  entryPoints: [join(here, '../content.ts')],
  outfile: join(outdir, 'content.mjs'),
  format: 'esm',
});
