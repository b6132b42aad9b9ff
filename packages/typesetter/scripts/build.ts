/** Builds dist: ES modules with all that they need bundled in but the font libraries, declarations, and the licences of what is bundled. */
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire, isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { build } from 'esbuild';

const home = resolve(import.meta.dirname, '..');
const dist = join(home, 'dist');
/**
 * What pdfkit brings along and the typesetter never calls: fonts are prepared, lines broken and painted without it, and
 * files neither encrypted nor illustrated. To load all that would take half as long as to set a document of ten pages.
 */
const NEVER_CALLED = ['fontkit', 'linebreak', 'png-js', '@noble/ciphers/aes'];
/** With their WebAssembly they are as large as all else, and only those need them who prepare fonts of their own. */
const PEERS = ['harfbuzzjs', 'subset-font'];
rmSync(dist, { recursive: true, force: true });

const { metafile } = await build({
  absWorkingDir: home,
  entryPoints: { index: 'src/index.ts', prepare: 'src/prepare.ts', testing: 'src/testing.ts' },
  outdir: 'dist',
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  external: PEERS,
  alias: Object.fromEntries(NEVER_CALLED.map((name) => [name, join(home, 'scripts/absent.ts')])),
  // Names stay, so that a stack says where it is.
  minifyWhitespace: true,
  minifySyntax: true,
  legalComments: 'none',
  charset: 'utf8',
  metafile: true,
  logLevel: 'warning',
});
for (const [name, { imports }] of Object.entries(metafile.outputs))
  for (const { path } of imports)
    if (!isBuiltin(path) && !(name === 'dist/prepare.js' && PEERS.includes(path)))
      throw new Error(`${name}: ${path} is left outside`);

for (const [name, text] of declarations('index', 'prepare', 'testing')) {
  const file = join(dist, 'types', `${name}.d.ts`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
writeFileSync(join(dist, 'THIRD-PARTY-NOTICES.txt'), notices(Object.keys(metafile.inputs)));

/** The declarations of modules and of all that they lead to, by path without extension. */
function declarations(...entries: readonly string[]): ReadonlyMap<string, string> {
  const folder = mkdtempSync(join(tmpdir(), 'summit-types-'));
  try {
    const compiler = createRequire(import.meta.url).resolve('typescript/package.json');
    const options = ['-p', 'tsconfig.build.json', '--outDir', folder];
    execFileSync(process.execPath, [join(dirname(compiler), 'bin/tsc'), ...options], {
      cwd: home,
      stdio: 'inherit',
    });
    const found = new Map<string, string>();
    const waiting = [...entries];
    for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
      if (found.has(name)) continue;
      // TypeScript leaves the names of modules in declarations as they are written.
      const text = readFileSync(join(folder, `${name}.d.ts`), 'utf8').replace(
        /(?<=from '\.[^']*)\.ts(?=')/g,
        '.js',
      );
      found.set(name, text);
      for (const [, path = ''] of text.matchAll(/from '(\.[^']*)\.js'/g))
        waiting.push(join(dirname(name), path));
    }
    return found;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The licences of the packages whose code is in the bundle. */
function notices(inputs: readonly string[]): string {
  const names = inputs.flatMap((input) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1] ?? []);
  const parts = [...new Set(names)].sort().map((name) => {
    const folder = packageFolder(name);
    const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
      version: string;
      license: string;
    };
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    const text = file ? readFileSync(join(folder, file), 'utf8').trim() : license;
    return `${name} ${version} (${license})\n\n${text}\n`;
  });
  return `The module of this package contains code of these packages.\n\n${parts.join(`\n${'-'.repeat(72)}\n\n`)}`;
}

function packageFolder(name: string): string {
  for (let at = home; ; at = dirname(at)) {
    const folder = join(at, 'node_modules', name);
    if (existsSync(folder)) return folder;
    if (at === dirname(at)) throw new Error(`${name} is not installed`);
  }
}
