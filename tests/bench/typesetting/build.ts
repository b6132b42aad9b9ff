/**
 * Bundles the contestant `summit` as the app bundles its command, launcher and code cache included, as whoever wants a
 * command that starts fast would: `build.ts [FOLDER]`.
 */
import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { bundleCommand } from '../../../apps/briefing/scripts/bundle.ts';

const here = import.meta.dirname;
const folder = resolve(process.argv[2] ?? join(here, '../node_modules/.ours'));

rmSync(folder, { recursive: true, force: true });
mkdirSync(join(folder, 'fonts'), { recursive: true });
await bundleCommand({
  entry: join(here, 'contestants/summit-command.mjs'),
  outdir: join(folder, 'dist'),
  version: 'bench',
});
// Where the typesetter looks for them when nothing is said.
symlinkSync(resolve(here, '../../../packages/typesetter/fonts/prepared'), join(folder, 'fonts/prepared'));
