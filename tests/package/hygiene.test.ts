import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { kinds } from '@summit/data';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { beforeAll, expect, test } from 'vitest';
import { installInto, npmEnvironment, packData, type Tarball } from './packed.ts';

let tarball: Tarball;
beforeAll(() => {
  tarball = packData();
});

test('publint finds nothing', async () => {
  const folder = join(installInto('node-esm', tarball), 'node_modules/@summit/data');
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<string, unknown>;
  const { messages } = await publint({ pkgDir: folder, level: 'suggestion', strict: true, pack: false });
  expect(messages.map((message) => formatMessage(message, manifest, { color: false }))).toEqual([]);
});

test('the types are right, for the resolutions that know ES modules', async () => {
  const lists = Object.values(kinds).map(({ collection }) => collection);
  const result = await checkPackage(createPackageFromTarballData(tarball.bytes), {
    // What a pattern of the manifest stands for is not found by itself.
    includeEntrypoints: lists.flatMap((list) => [`./${list}`, `./${list}.json`]),
  });
  if (!('problems' in result)) throw new Error('no types were found');
  // The profile `esm-only`: resolution as before `exports`, and `require` of ES modules, are left out.
  const problems = result.problems.filter(
    (problem) =>
      !(
        'resolutionKind' in problem &&
        (problem.resolutionKind === 'node10' || problem.resolutionKind === 'node16-cjs')
      ),
  );
  expect(problems).toEqual([]);
});

test('holds only what is needed', () => {
  const expected = [
    /^package\/(package\.json|README\.md|CHANGELOG\.md|LICENSE|LICENSE-DATA)$/,
    /^package\/docs\/[a-z-]+\.md$/,
    /^package\/dist\/THIRD-PARTY-NOTICES\.txt$/,
    /^package\/dist\/(?:(?:kind-)?[a-z]+(?:\.node)?|shared-\w+)\.js$/,
    /^package\/dist\/records\.cjs$/,
    /^package\/dist\/(?:records-[a-z]+|meta)\.json$/,
    /^package\/dist\/schemas\/(?:[a-z]+\.schema|codes)\.json$/,
    /^package\/dist\/types\/.*\.d\.c?ts$/,
  ];
  expect(tarball.files.filter((file) => !expected.some((one) => one.test(file)))).toEqual([]);
});

test('its documents lead to nothing that is not in it', () => {
  const folder = join(installInto('node-esm', tarball), 'node_modules/@summit/data');
  const documents = tarball.files
    .map((file) => file.replace(/^package\//, ''))
    .filter((file) => /\.md$/.test(file));
  expect(documents).toEqual(expect.arrayContaining(['README.md', 'CHANGELOG.md', 'docs/versioning.md']));
  const dead = documents.flatMap((file) =>
    Array.from(readFileSync(join(folder, file), 'utf8').matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g))
      .filter(([, to = '']) => !existsSync(join(folder, dirname(file), to)))
      .map(([, to]) => `${file} → ${to}`),
  );
  expect(dead).toEqual([]);
});

test('depends on nothing, and says under which terms it stands and which Node it needs', () => {
  const folder = join(installInto('node-esm', tarball), 'node_modules/@summit/data');
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<string, unknown>;
  expect(manifest['dependencies']).toBeUndefined();
  expect(manifest['peerDependenciesMeta']).toEqual({ yaml: { optional: true } });
  expect(manifest).toMatchObject({
    type: 'module',
    sideEffects: false,
    license: '(MIT AND CC-BY-4.0)',
    engines: { node: '>=20.19' },
  });
});

test('is within its budget', () => {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'size'], {
    cwd: resolve(import.meta.dirname, '../../packages/data'),
    env: npmEnvironment(),
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  expect(stderr).toBe('');
  expect(stdout).toMatch(/^data +\d.*; at most \d+\neverything else +\d.*; at most \d+\n$/m);
  expect(status).toBe(0);
});
