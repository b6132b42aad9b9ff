/** Builds dist: one ES module per entry with what it needs bundled in, declarations, schemas, notices. */
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { kinds } from '../src/generated/model.ts';
import { rollUp } from './build/declarations.ts';
import { digestsOf, INPUTS } from './build/inputs.ts';

const home = resolve(import.meta.dirname, '..');
const dist = join(home, 'dist');
rmSync(dist, { recursive: true, force: true });

type Entries = Readonly<Record<string, string>>;

/** Marks the modules of the bundles that read records on demand; esbuild takes them for modules of their own. */
const ON_DEMAND = '?on-demand';
/** The modules that lead to records, and so differ between the two kinds of bundles. */
const LEADS_TO_RECORDS =
  /\/src\/(?:index|canonical-\w+|generated\/(?:whole|collections|(?:collections|records)\/\w+))\.ts$/;

const collections = Object.values(kinds).map(({ collection }) => collection);
/** Modules that share much code; what they share lies in chunks beside them. */
const modules: Entries = {
  compare: 'src/compare/index.ts',
  index: 'src/index.ts',
  parse: 'src/parse/index.ts',
  query: 'src/query/index.ts',
  validate: 'src/validate/index.ts',
};
/**
 * The modules that share nothing but their records, so that each takes two requests to load: the whole dataset, and
 * one for each kind. By the names of the latter the patterns in the manifest's `exports` find them.
 */
const recordModules: Entries = {
  dataset: 'src/generated/whole.ts',
  ...Object.fromEntries(
    collections.map((name) => [`kind-${name}`, `src/generated/collections/${name}.ts`] as const),
  ),
};
/** What gives out records, once more for Node: there they are read when they are first asked for. */
const onDemand = (entries: Entries): Entries =>
  Object.fromEntries(
    Object.entries(entries).map(([name, entry]) => [`${name}.node`, `./${entry}${ON_DEMAND}`]),
  );

/** The records stay JSON files beside the modules, which import them: they are in the package once. */
const recordsStayFiles: Plugin = {
  name: 'records-stay-files',
  setup: ({ onResolve }) => {
    onResolve({ filter: /^\.\/\w+\.json$/ }, ({ path }) => ({
      path: `./records-${basename(path)}`,
      external: true,
      sideEffects: false,
    }));
  },
};

/**
 * In Node, records come from a CommonJS module that requires a JSON file at the first call: importing the package
 * parses none of them, and bundlers for Node know what to do with it. Browsers have no such thing, and import the
 * JSON files with the modules.
 */
const recordsOnDemand: Plugin = {
  name: 'records-on-demand',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /\.ts(?:\?on-demand)?$/ }, ({ path, resolveDir, pluginData, kind }) => {
      if (kind === 'entry-point' ? !path.endsWith(ON_DEMAND) : pluginData !== ON_DEMAND) return null;
      const file = resolve(resolveDir, path.replace(ON_DEMAND, ''));
      return LEADS_TO_RECORDS.test(file) ? { path: file, suffix: ON_DEMAND, pluginData: ON_DEMAND } : null;
    });
    onResolve({ filter: /^\.\/records\.cjs$/ }, ({ path }) => ({ path, external: true, sideEffects: false }));
    onLoad({ filter: /\.ts$/ }, ({ path, pluginData }) => {
      if (pluginData !== ON_DEMAND) return null;
      const records = /\/records\/(\w+)\.ts$/.exec(path)?.[1];
      return {
        contents: records
          ? `export { ${records} as read } from './records.cjs';`
          : readFileSync(path, 'utf8'),
        loader: 'ts',
        resolveDir: dirname(path),
        pluginData,
      };
    });
  },
};

/** Minifying takes away the mark by which a bundler knows that a call may be left out with its result. */
function markFrozen(file: string): void {
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replaceAll('Object.freeze({', '/*@__PURE__*/Object.freeze({'));
}

async function bundle(entryPoints: Entries, splitting: boolean): Promise<readonly string[]> {
  const { metafile } = await build({
    absWorkingDir: home,
    entryPoints,
    outdir: 'dist',
    bundle: true,
    splitting,
    // All modules lie in one folder, so that the records are beside each of them.
    chunkNames: 'shared-[hash]',
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    // Only those who read YAML need its parser; it is their own, and an optional peer of this package.
    external: ['yaml', 'yaml/util'],
    target: 'es2022',
    supported: { 'import-attributes': true },
    plugins: [recordsOnDemand, recordsStayFiles],
    minify: true,
    legalComments: 'none',
    charset: 'utf8',
    metafile: true,
  });
  for (const name of Object.keys(metafile.outputs)) markFrozen(join(home, name));
  for (const [name, { imports }] of Object.entries(metafile.outputs))
    for (const { path, external } of imports)
      if (external && !/^yaml(?:\/util)?$/.test(path) && !/^\.\/records(?:-\w+\.json|\.cjs)$/.test(path))
        throw new Error(`${name}: ${path} is left outside`);
  return Object.keys(metafile.inputs);
}

const inputs = [
  ...(await bundle(modules, true)),
  // In Node each further module that is imported takes longer than to read its code once more.
  ...(await bundle({ ...recordModules, ...onDemand({ ...recordModules, index: 'src/index.ts' }) }, false)),
];
// What somebody requires from the JSON files is theirs to change: the records are read from the files once more. Where
// these are not there, since a bundler for Node took them in, they are those that it took in.
writeFileSync(
  join(dist, 'records.cjs'),
  `const { readFileSync } = require('node:fs');
const parsed = {};
const read = (name, bundled) => {
  try {
    return (parsed[name] ??= JSON.parse(readFileSync(\`\${__dirname}/records-\${name}.json\`, 'utf8')));
  } catch {
    return bundled();
  }
};
${collections.map((name) => `exports.${name} = () => read('${name}', () => require('./records-${name}.json'));\n`).join('')}`,
);

for (const [name, text] of rollUp(declarations(), { ...entryPaths(modules), ...entryPaths(recordModules) }))
  write(`types/${name}.d.ts`, text);
for (const name of collections) {
  cpSync(join(home, `src/generated/records/${name}.json`), join(dist, `records-${name}.json`));
  // A JSON file is to an ES module what a CommonJS module is: its whole is the default export.
  const declaration = readFileSync(join(home, `src/generated/records/${name}.d.json.ts`), 'utf8');
  write(
    `types/records/${name}.d.cts`,
    declaration.replace("canonical.ts';", "canonical.js' with { 'resolution-mode': 'import' };"),
  );
}
cpSync(join(home, 'src/generated/meta.json'), join(dist, 'meta.json'));
const schemas = join(home, '../../schemas');
mkdirSync(join(dist, 'schemas'));
for (const name of readdirSync(schemas).filter((one) => one.endsWith('.json')))
  writeFileSync(
    join(dist, 'schemas', name),
    `${JSON.stringify(JSON.parse(readFileSync(join(schemas, name), 'utf8')))}\n`,
  );
writeFileSync(join(dist, 'THIRD-PARTY-NOTICES.txt'), notices(inputs));
writeFileSync(join(dist, INPUTS), digestsOf(home));

function typescript(): string {
  const manifest = createRequire(import.meta.url).resolve('typescript/package.json');
  return join(dirname(manifest), 'bin/tsc');
}

/** The declarations of all modules by path without extension, as TypeScript emits them. */
function declarations(): Map<string, string> {
  const folder = mkdtempSync(join(tmpdir(), 'summit-types-'));
  try {
    const options = ['-p', 'tsconfig.build.json', '--outDir', folder];
    execFileSync(process.execPath, [typescript(), ...options], { cwd: home, stdio: 'inherit' });
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    const emitted = names.filter((name) => name.endsWith('.d.ts')).sort();
    return new Map(
      emitted.map((name) => [
        name.replace(/\.d\.ts$/, '').replaceAll('\\', '/'),
        readFileSync(join(folder, name), 'utf8'),
      ]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function entryPaths(entries: Entries): Entries {
  return Object.fromEntries(
    Object.entries(entries).map(([name, entry]) => [name, entry.replace(/^src\/(.*)\.ts$/, '$1')]),
  );
}

function write(name: string, text: string): void {
  const file = join(dist, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** The licences of the packages whose code is inside the bundles. */
function notices(inputs: readonly string[]): string {
  const named = inputs.flatMap((input) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1] ?? []);
  const names = [...new Set(named)].sort();
  const parts = names.map((name) => {
    const folder = packageFolder(name);
    const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
      version: string;
      license: string;
    };
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    const text = file ? readFileSync(join(folder, file), 'utf8').trim() : license;
    return `${name} ${version} (${license})\n\n${text}\n`;
  });
  return `The modules of this package contain code of these packages.\n\n${parts.join(`\n${'-'.repeat(72)}\n\n`)}`;
}

function packageFolder(name: string): string {
  for (let at = home; ; at = dirname(at)) {
    const folder = join(at, 'node_modules', name);
    if (existsSync(folder)) return folder;
    if (at === dirname(at)) throw new Error(`${relative(home, name)} is not installed`);
  }
}
