/**
 * Bundles the command into dist/: an ESM file and its parts, with the fonts beside them. All but the worker pool is inside.
 */
import { cp, mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { pdfkitStubs } from './pdfkit-stubs.ts';

const app = resolve(import.meta.dirname, '..');
const dist = join(app, 'dist');

const { version } = JSON.parse(await readFile(join(app, 'package.json'), 'utf8')) as { version: string };

await rm(dist, { recursive: true, force: true });
await mkdir(join(dist, 'fonts'), { recursive: true });

await build({
  absWorkingDir: app,
  entryPoints: { summit: 'src/cli/summit.ts', 'render-worker': 'src/cli/render-worker.ts' },
  outdir: dist,
  bundle: true,
  splitting: true,
  // It finds the entry of its workers beside itself, and is only loaded where many briefings are made.
  external: ['tinypool'],
  format: 'esm',
  platform: 'node',
  target: 'node20',
  // Beside the entries, since code finds the fonts and the workers' entry from where it stands itself.
  chunkNames: '[name]-[hash]',
  legalComments: 'linked',
  plugins: [pdfkitStubs()],
  // pdfkit and handlebars are CommonJS inside; their `require` of Node's own modules needs one to call.
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
  define: { SUMMIT_VERSION: JSON.stringify(version) },
  // The data package's shared chunks are imported for their exports alone, as its manifest says.
  logOverride: { 'ignored-bare-import': 'silent' },
  logLevel: 'warning',
});

const prepared = join(app, 'fonts/prepared');
for (const name of await readdir(prepared)) await cp(join(prepared, name), join(dist, 'fonts', name));

// What `summit init` makes a dataset of: the example, and the schemas for editors.
await cp(join(app, 'starter'), join(dist, 'starter'), { recursive: true });
await cp(join(app, '../../schemas'), join(dist, 'starter/schemas'), { recursive: true });
