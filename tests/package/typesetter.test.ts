/** The typesetter as somebody else would use it: the packed tarball in a blank project. */
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { conformanceFaults, readStructure } from '@summit/typesetter/testing';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { beforeAll, expect, test } from 'vitest';
import { run } from '../support/command.ts';
import { qpdf, testWith } from '../support/tools.ts';
import { blankProject, pack, packageFolder, runNode, type Tarball } from './packed.ts';

const readme = readFileSync(resolve(import.meta.dirname, '../../packages/typesetter/README.md'), 'utf8');
const examples = Array.from(readme.matchAll(/^```js\n([\s\S]*?)^```$/gm), ([, code = '']) => code);
const [example = ''] = examples;
const ownTheme = examples.find((code) => code.includes('...plainTheme')) ?? '';

let tarball: Tarball;
let project: string;
let pdf: Uint8Array;
beforeAll(() => {
  tarball = pack('typesetter');
  project = blankProject(tarball);
  writeFileSync(join(project, 'main.mjs'), example);
  // It prints the faults that it found.
  expect(runNode(project, 'main.mjs')).toEqual({ status: 0, stdout: '[]\n', stderr: '' });
  pdf = readFileSync(join(project, 'tides.pdf'));
});

test("the README's example keeps to the clauses of PDF/UA-1 and PDF/A-3a that our own checks know", () => {
  expect(conformanceFaults(pdf)).toEqual([]);
});

testWith(qpdf, 'qpdf', 'qpdf finds nothing in it', async (tool) => {
  const { code, out, err } = await run(tool, ['--check', join(project, 'tides.pdf')]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toContain('No syntax or stream encoding errors found');
});

test('its PDF has the parts that its HTML has, in their order', () => {
  const tags = JSON.stringify(readStructure(pdf)).match(/(?<=\[")[A-Z][A-Za-z0-9]*/g) ?? [];
  const parts = ['H1', 'Note', 'L', 'Table', 'Caption', 'TH', 'TD', 'Figure'];
  expect([...new Set(tags)].filter((tag) => parts.includes(tag))).toEqual(parts);
});

test("a theme of one's own, as the README spreads it, has one class more", () => {
  const main = [
    "import { parseDocument, plainTheme } from '@summit/typesetter';",
    ownTheme,
    `const html = '<p class="motto">a</p>';`,
    'console.log(parseDocument(html, { theme }).faults.length, parseDocument(html, { theme: plainTheme }).faults.length);',
  ];
  writeFileSync(join(project, 'theme.mjs'), main.join('\n'));
  expect(runNode(project, 'theme.mjs')).toEqual({ status: 0, stdout: '0 1\n', stderr: '' });
});

test('its page is one file that asks for nothing', () => {
  const page = readFileSync(join(project, 'tides.html'), 'utf8');
  expect(page).toContain('<html lang="en-GB">');
  expect(page).toContain("default-src 'none'");
  expect(page).toMatch(/<svg class="chart/);
  expect(page.match(/\b(?:src|href)="?(?:https?:|\/)/g)).toBeNull();
});

test.each(['nodenext', 'bundler'])('its types are checked whole under %s', (resolution) => {
  const types = join(project, 'node_modules/@types');
  mkdirSync(types, { recursive: true });
  if (!existsSync(join(types, 'node')))
    symlinkSync(packageFolder('@types/node'), join(types, 'node'), 'junction');
  writeFileSync(
    join(project, 'theme.mts'),
    "import { type Theme, plainTheme } from '@summit/typesetter';\nexport const theme: Theme = { ...plainTheme, justified: true };\n",
  );
  const module = resolution === 'nodenext' ? 'nodenext' : 'esnext';
  const options = [
    '--noEmit',
    '--strict',
    '--module',
    module,
    '--moduleResolution',
    resolution,
    '--target',
    'es2022',
  ];
  const tsc = join(packageFolder('typescript'), 'bin/tsc');
  expect(runNode(project, tsc, ...options, 'theme.mts')).toEqual({ status: 0, stdout: '', stderr: '' });
});

test('publint finds nothing, and the types are right for the resolutions that know ES modules', async () => {
  const folder = join(project, 'node_modules/@summit/typesetter');
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<string, unknown>;
  const { messages } = await publint({ pkgDir: folder, level: 'suggestion', strict: true, pack: false });
  expect(messages.map((message) => formatMessage(message, manifest, { color: false }))).toEqual([]);
  const result = await checkPackage(createPackageFromTarballData(tarball.bytes));
  if (!('problems' in result)) throw new Error('no types were found');
  const old = ['node10', 'node16-cjs'];
  expect(
    result.problems.filter((one) => !('resolutionKind' in one && old.includes(one.resolutionKind))),
  ).toEqual([]);
});

test('holds only what is needed, with the licences of what it holds, and depends on nothing', () => {
  const expected = [
    /^package\/(package\.json|README\.md|LICENSE)$/,
    /^package\/dist\/(index|prepare|testing)\.js$/,
    /^package\/dist\/THIRD-PARTY-NOTICES\.txt$/,
    /^package\/dist\/types\/.*\.d\.ts$/,
    /^package\/fonts\/prepared\/(latin|han|page|hyphenation)\.bin$/,
    /^package\/fonts\/OFL-[a-z0-9-]+\.txt$/,
  ];
  expect(tarball.files.filter((file) => !expected.some((one) => one.test(file)))).toEqual([]);
  for (const one of expected) expect(tarball.files.some((file) => one.test(file))).toBe(true);
  const manifest = readFileSync(join(project, 'node_modules/@summit/typesetter/package.json'), 'utf8');
  expect(JSON.parse(manifest)).not.toHaveProperty('dependencies');
});
