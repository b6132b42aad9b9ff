/**
 * An esbuild plugin that leaves the dataset's records out of a bundle and puts them beside it: as code they would be
 * read at every start, and again from the code cache; as JSON they are read when they are asked for.
 */
import { copyFile, mkdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Plugin } from 'esbuild';

export function recordsBeside(outdir: string): Plugin {
  return {
    name: 'records-beside',
    setup(build) {
      build.onLoad({ filter: /[\\/]data[\\/]dist[\\/]records-[a-z]+\.json$/ }, async ({ path }) => {
        const name = basename(path);
        await mkdir(join(outdir, 'records'), { recursive: true });
        await copyFile(path, join(outdir, 'records', name));
        // `__folder` is that of the bundle, which its banner sets.
        const file = `require('node:path').join(__folder, ${JSON.stringify(`records/${name}`)})`;
        return { contents: `module.exports = JSON.parse(require('node:fs').readFileSync(${file}, 'utf8'));` };
      });
    },
  };
}
