/** Bundles a command as one script, what starts it beside it. */
import { writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { type BuildOptions, build, type Plugin } from 'esbuild';

const app = resolve(import.meta.dirname, '..');

/** Modules of folders with this name are scripts of their own, so that no start pays for the libraries in them. */
const APART = /\/apart\/([\w-]+)\.ts$/;

const loadedApart: Plugin = {
  name: 'loaded-apart',
  setup: ({ onResolve }) => {
    onResolve({ filter: APART }, ({ path, kind }) =>
      kind === 'dynamic-import' ? { path: `./${basename(path, '.ts')}.js`, external: true } : null,
    );
  },
};

export interface CommandBundle {
  /** The module that runs the command. */
  readonly entry: string;
  /** A module that the command starts as a worker, beside itself under its own name. */
  readonly worker?: string;
  /** Modules that the command loads when it needs them, in folders named `apart`. */
  readonly apart?: readonly string[];
  readonly outdir: string;
  readonly version: string;
}

/** Writes `summit.js`, which starts, and `command.js`, which is started; fonts are looked for beside them. */
export async function bundleCommand({
  entry,
  worker,
  apart = [],
  outdir,
  version,
}: CommandBundle): Promise<void> {
  const common = {
    absWorkingDir: app,
    outdir,
    bundle: true,
    platform: 'node' as const,
    target: 'node20',
    logLevel: 'warning',
    // Half as much to read at every start; names stay, so that a stack says where it is.
    minifyWhitespace: true,
    minifySyntax: true,
    plugins: [loadedApart],
    // The data package's shared chunks are imported for their exports alone, as its manifest says.
    logOverride: { 'ignored-bare-import': 'silent' },
  } satisfies BuildOptions;

  await build({
    ...common,
    format: 'cjs',
    entryPoints: { command: entry },
    // A script that comes from a cache has no import(); require takes ES modules since Node 20.19.
    supported: { 'dynamic-import': false },
    legalComments: 'linked',
    // An expression that the launcher calls: all of the command is one script, which V8 can cache.
    banner: {
      js: "(function (require, __filename, __folder) { const module = { exports: {} }, __url = require('node:url').pathToFileURL(__filename).href;",
    },
    footer: { js: '})' },
    // Fonts are looked for beside it.
    define: {
      SUMMIT_VERSION: JSON.stringify(version),
      'import.meta.dirname': '__folder',
      'import.meta.url': '__url',
    },
  });
  if (worker !== undefined)
    await build({
      ...common,
      format: 'esm',
      entryPoints: [worker],
      outExtension: { '.js': '.mjs' },
      // pdfkit and handlebars are CommonJS inside; their `require` of Node's own modules needs one to call.
      banner: {
        js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __folder = import.meta.dirname;",
      },
      define: { SUMMIT_VERSION: JSON.stringify(version) },
    });
  await build({
    ...common,
    format: 'cjs',
    entryPoints: [...apart],
    entryNames: '[name]',
    minify: true,
    legalComments: 'linked',
    // The build of SQLite that needs no file beside it.
    alias: { 'sql.js': 'sql.js/dist/sql-wasm-inline.js' },
  });
  await build({ ...common, format: 'cjs', entryPoints: { summit: 'src/cli/launch.ts' } });
  // The package is of ES modules; what is bundled here is not.
  await writeFile(join(outdir, 'package.json'), '{ "type": "commonjs" }\n');
}
