/**
 * Bundles the command into dist/: one script that needs no node_modules, what starts it, and the fonts beside them.
 */
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { pdfkitStubs } from './pdfkit-stubs.ts';

const app = resolve(import.meta.dirname, '..');
const dist = join(app, 'dist');

const { version } = JSON.parse(await readFile(join(app, 'package.json'), 'utf8')) as { version: string };

await rm(dist, { recursive: true, force: true });
await mkdir(join(dist, 'fonts'), { recursive: true });

const common = {
  absWorkingDir: app,
  outdir: dist,
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  logLevel: 'warning',
} as const;

await build({
  ...common,
  entryPoints: { command: 'src/cli/summit.ts' },
  // One byte a character, so that the launcher need not decode it.
  charset: 'ascii',
  legalComments: 'linked',
  plugins: [pdfkitStubs()],
  // An expression that the launcher calls: all of the command is one script, which V8 can cache.
  banner: {
    js: "(function (require, __filename, __dirname) { const module = { exports: {} }; const __url = require('node:url').pathToFileURL(__filename).href;",
  },
  footer: { js: '})' },
  // pdfkit asks for it when it is loaded.
  define: { SUMMIT_VERSION: JSON.stringify(version), 'import.meta.url': '__url' },
  // The data package's shared chunks are imported for their exports alone, as its manifest says.
  logOverride: { 'ignored-bare-import': 'silent' },
});
await build({ ...common, entryPoints: { summit: 'src/cli/launch.ts' } });
// The package is of ES modules; what is bundled here is not.
await writeFile(join(dist, 'package.json'), '{ "type": "commonjs" }\n');

const prepared = join(app, 'fonts/prepared');
for (const name of await readdir(prepared)) await cp(join(prepared, name), join(dist, 'fonts', name));
