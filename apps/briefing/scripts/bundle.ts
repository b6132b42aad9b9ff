/** Bundles a command as one script, what starts it beside it. */
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { pdfkitStubs } from './pdfkit-stubs.ts';

const app = resolve(import.meta.dirname, '..');

export interface CommandBundle {
  /** The module that runs the command. */
  readonly entry: string;
  readonly outdir: string;
  readonly version: string;
}

/** Writes `summit.js`, which starts, and `command.js`, which is started; fonts are looked for beside them. */
export async function bundleCommand({ entry, outdir, version }: CommandBundle): Promise<void> {
  const common = {
    absWorkingDir: app,
    outdir,
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    logLevel: 'warning',
  } as const;

  await build({
    ...common,
    entryPoints: { command: entry },
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
  await writeFile(join(outdir, 'package.json'), '{ "type": "commonjs" }\n');
}
