import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Folders and files of `src`, the lowest first: each imports from those before it alone. */
const ORDER = [
  'generated',
  'messages',
  'diagnostics.ts',
  'facts',
  'theme',
  'charts',
  'raster',
  'reports',
  'templates',
  'page',
  'house',
  'word',
  'embedded',
  'forms',
  'text-comparison',
  'site',
  'coverage-page',
  'pipeline.ts',
  'site-pipeline.ts',
  'cli',
];

const src = import.meta.dirname;
const roomOf = (path: string) => path.split('/')[0] ?? '';
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
  (path) => /\.ts$/.test(path) && !/\.test\.ts$|(?:^|\/)testing\//.test(path) && roomOf(path) !== 'generated',
);

/** What a file imports of the app, as values or types, by paths within `src`. */
function importsOf(path: string): readonly string[] {
  const imported = readFileSync(join(src, path), 'utf8').matchAll(/(?:\bfrom |\bimport\()'(\.[^']*)'/g);
  return [...imported].map(([, specifier = '']) => relative(src, join(src, dirname(path), specifier)));
}

describe('folders of the app', () => {
  test('all have a place in the order', () => {
    expect(files.filter((path) => !ORDER.includes(roomOf(path)))).toEqual([]);
  });

  test('import from lower ones alone', () => {
    const upward = files.flatMap((path) =>
      importsOf(path)
        .filter((target) => ORDER.indexOf(roomOf(target)) > ORDER.indexOf(roomOf(path)))
        .map((target) => `${path} imports ${target}`),
    );
    expect(upward).toEqual([]);
  });
});
