import { createRequire } from 'node:module';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import type Ts from '../../node_modules/@arethetypeswrong/core/node_modules/typescript/lib/typescript.js';
import { installInto, packageFolder, packData, runNode } from './packed.ts';

// The current compiler has no interface for programs; the one within the checker of packages has.
const ts = createRequire(import.meta.url)(
  packageFolder('@arethetypeswrong/core/node_modules/typescript'),
) as typeof Ts;

const options: Ts.CompilerOptions = {
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  strict: true,
  noEmit: true,
};

let folder: string;
beforeAll(() => {
  folder = installInto('typescript', packData(), ['yaml']);
});

/** What an editor says of each name that has the mark ¦ before it. */
function shown(code: string): string[] {
  const file = join(folder, 'shown.ts');
  const text = code.replaceAll('¦', '');
  const service = ts.createLanguageService({
    getCompilationSettings: () => options,
    getScriptFileNames: () => [file],
    getScriptVersion: () => '1',
    getScriptSnapshot: (name) => {
      const content = name === file ? text : ts.sys.readFile(name);
      return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
    },
    getCurrentDirectory: () => folder,
    getDefaultLibFileName: (of) => ts.getDefaultLibFilePath(of),
    fileExists: (name) => name === file || ts.sys.fileExists(name),
    readFile: ts.sys.readFile,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
  });
  expect(service.getSemanticDiagnostics(file).map(({ messageText }) => messageText)).toEqual([]);
  const marks = [...code.matchAll(/¦/g)].map(({ index }, before) => index - before);
  return marks.map((at) => ts.displayPartsToString(service.getQuickInfoAtPosition(file, at)?.documentation));
}

test('an editor shows the descriptions of the schemas and of functions', () => {
  const code = `
import { claims, ¦dossier, type ¦Claim, type ¦SpeechAct } from '@summit/data';
import json from '@summit/data/claims.json' with { type: 'json' };
import { ¦place } from '@summit/data/places';
import { ¦assertRecord, type ¦Place } from '@summit/data/validate';
export const first: Claim | undefined = claims()[0];
export const told = [first?.¦statement, json[0]?.¦speechAct, dossier, place, assertRecord];
export type Of = SpeechAct | Place;
`;
  expect(shown(code)).toEqual([
    'Everything that the dataset holds about a project, person, body, place, document or other record.',
    'One thing that was said, done or reported, in our own words: the atom of the dataset.',
    expect.stringMatching(/- `signed`: .+\n/),
    expect.stringContaining('A place that the records name.'),
    expect.stringContaining('Throws an `InvalidRecordError`'),
    'Where a fault is. Lines and columns count from 1; columns count UTF-16 units, as editors do.',
    'The fact in our own words: one sentence.',
    expect.stringMatching(/^What was done by the words\. /),
  ]);
});

test('the declarations of each entry name what it exports, and no more', () => {
  const entries = ['', '/claims', '/compare', '/dataset', '/parse', '/query', '/validate'].map(
    (name) => `@summit/data${name}`,
  );
  const from = join(folder, 'exports.mts');
  const paths = entries.map((entry) => {
    const found = ts.resolveModuleName(
      entry,
      from,
      options,
      ts.sys,
      undefined,
      undefined,
      ts.ModuleKind.ESNext,
    );
    return found.resolvedModule?.resolvedFileName ?? '';
  });
  const program = ts.createProgram(paths, options);
  const checker = program.getTypeChecker();
  const declared = paths.map((path) => {
    const source = program.getSourceFile(path);
    const symbol = source && checker.getSymbolAtLocation(source);
    return (symbol ? checker.getExportsOfModule(symbol) : [])
      .filter((one) => {
        const target = one.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(one) : one;
        return (target.flags & ts.SymbolFlags.Value) !== 0;
      })
      .map(({ name }) => name)
      .sort();
  });
  const script = `const all = await Promise.all(${JSON.stringify(entries)}.map((one) => import(one)));
console.log(JSON.stringify(all.map((one) => Object.keys(one).sort())));`;
  const { stdout, stderr } = runNode(folder, '--input-type=module', '-e', script);
  expect(stderr).toBe('');
  expect(declared).toEqual(JSON.parse(stdout));
  expect(declared.every((names) => names.length > 0)).toBe(true);
});
