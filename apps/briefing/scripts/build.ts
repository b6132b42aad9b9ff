/**
 * Bundles the command into dist/: one script that needs no node_modules, what starts it, and the fonts beside them.
 */
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { bundleCommand } from './bundle.ts';
import { editorSettings } from './editor-settings.ts';

const app = resolve(import.meta.dirname, '..');
const dist = join(app, 'dist');

const { version } = JSON.parse(await readFile(join(app, 'package.json'), 'utf8')) as { version: string };

await rm(dist, { recursive: true, force: true });
await mkdir(join(dist, 'fonts'), { recursive: true });

await bundleCommand({
  entry: 'src/cli/summit.ts',
  worker: 'src/cli/worker.ts',
  apart: ['src/forms/apart/writers.ts', 'src/raster/apart/raster.ts', 'src/word/apart/word.ts'],
  outdir: dist,
  version,
});

const typesetter = dirname(createRequire(import.meta.url).resolve('@summit/typesetter/package.json'));
const prepared = join(typesetter, 'fonts/prepared');
for (const name of await readdir(prepared)) await cp(join(prepared, name), join(dist, 'fonts', name));

// The library that turns drawings into pixels is WebAssembly.
const raster = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm');
await cp(raster, join(dist, 'raster.wasm'));

// Months, lists and numbers of languages that no catalogue of ours is in.
await cp(join(app, 'src/generated/locales.json'), join(dist, 'locales.json'));

// What `summit init` makes a dataset of: the example, and the schemas for editors.
await cp(join(app, 'starter'), join(dist, 'starter'), { recursive: true });
await cp(join(app, '../../schemas'), join(dist, 'starter/schemas'), { recursive: true });
await mkdir(join(dist, 'starter/_vscode'), { recursive: true });
await writeFile(join(dist, 'starter/_vscode/settings.json'), editorSettings());
