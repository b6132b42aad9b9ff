/**
 * Tries the packed data in blank projects with runtimes, test runners and bundlers that the tests do not install: Bun, Jest
 * and Parcel. What the README says of each is tried, also what it says does not work.
 *
 * npm run check:tools, at the root.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const data = resolve(import.meta.dirname, '../../packages/data');
const tools = join(import.meta.dirname, 'node_modules');
const folder = mkdtempSync(join(tmpdir(), 'summit-tools-'));

function run(program, args, cwd, env = {}) {
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  return { status, said: `${stdout ?? ''}${stderr ?? ''}` };
}

const packed = run('npm', ['pack', '--silent', '--pack-destination', folder], data);
if (packed.status !== 0) throw new Error(packed.said);
const tarball = join(folder, packed.said.trim().split('\n').at(-1));

/** A blank project with the package and some files. */
function project(name, files) {
  const home = join(folder, name);
  const installed = join(home, 'node_modules/@summit/data');
  mkdirSync(installed, { recursive: true });
  run('tar', ['-xzf', tarball, '--strip-components=1', '-C', installed], home);
  for (const [path, text] of Object.entries(files)) writeFileSync(join(home, path), text);
  return home;
}

let failed = false;
function check(what, holds, said = '') {
  console.log(`${holds ? '✓' : '✗'} ${what}${holds ? '' : `\n${said}`}`);
  failed ||= !holds;
}

const bun = join(tools, '@oven', `bun-${process.platform}-${process.arch}`, 'bin/bun');
const inBun = run(
  bun,
  ['run', 'main.ts'],
  project('bun', {
    'main.ts': `import { claims, meta, places } from '@summit/data';
import json from '@summit/data/places.json' with { type: 'json' };
import { isRecord } from '@summit/data/validate';
console.log(claims().length === meta.counts.claim, places().length === json.length, isRecord('place', json[0]));`,
  }),
);
check('Bun: records, JSON and validators in one file', inBun.said === 'true true true\n', inBun.said);

const jest = (home, env) =>
  run(process.execPath, [join(tools, 'jest/bin/jest.js'), '--rootDir', '.'], home, env);
const body = "test('places', () => expect(places().length).toBeGreaterThan(0));\n";
const asModules = jest(
  project('jest-modules', {
    'package.json': JSON.stringify({ type: 'module' }),
    'places.test.js': `import { places } from '@summit/data';\n${body}`,
  }),
  { NODE_OPTIONS: '--experimental-vm-modules' },
);
check('Jest with ES modules', asModules.status === 0, asModules.said);
const [major, minor] = process.versions.node.split('.').map(Number);
const requires = major > 24 || (major === 24 && minor >= 9);
const plain = jest(
  project('jest-plain', {
    'package.json': '{}',
    'places.test.js': `const { places } = require('@summit/data');\n${body}`,
  }),
);
check(
  `Jest without: ${requires ? 'works from Node 24.9 on' : 'says before Node 24.9 that it must be imported'}`,
  requires ? plain.status === 0 : plain.said.includes('Must use import to load ES Module'),
  plain.said,
);

function parcel(name, from, settings) {
  const home = project(name, {
    'package.json': JSON.stringify(settings),
    'index.html': '<!doctype html><title>x</title><script type="module" src="main.js"></script>',
    'main.js': `import { place } from '${from}';\ndocument.title = place('russia').name.en;\n`,
  });
  const built = run(
    process.execPath,
    [join(tools, 'parcel/lib/bin.js'), 'build', 'index.html', '--no-cache'],
    home,
  );
  const size = (file) => readFileSync(join(home, 'dist', file)).length;
  const code =
    built.status === 0 ? readdirSync(join(home, 'dist')).filter((file) => file.endsWith('.js')) : [];
  return { ...built, size: code.reduce((sum, file) => sum + size(file), 0) };
}
const byDefault = parcel('parcel', '@summit/data', {});
check('Parcel: the root, with all records', byDefault.status === 0, byDefault.said);
const exported = { '@parcel/resolver-default': { packageExports: true } };
const one = parcel('parcel-exports', '@summit/data/places', exported);
check(
  'Parcel with packageExports: one kind, with its records alone',
  one.status === 0 && one.size < byDefault.size / 5,
  one.said,
);
const without = parcel('parcel-entry', '@summit/data/places', {});
check('Parcel without: no entry but the root', without.status !== 0, without.said);

rmSync(folder, { recursive: true, force: true });
process.exit(failed ? 1 : 0);
