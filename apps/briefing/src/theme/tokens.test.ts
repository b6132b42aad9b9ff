import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { plainTheme } from '@summit/typesetter';
import { describe, expect, test } from 'vitest';
import { contrast } from './contrast.ts';
import { tokens } from './tokens.ts';

const source = resolve(import.meta.dirname, '..');
const typesetter = resolve(source, '../../../packages/typesetter/src');
const filesIn = (...folders: readonly string[]) =>
  folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => /\.(ts|css)$/.test(name) && !/^tokens|\.test\.ts$|^plain-theme/.test(name))
      .map((name) => join(folder, name)),
  );

test.each(
  filesIn(
    ...['style', 'html/styles', 'layout', 'drawing', 'theme'].map((folder) => join(typesetter, folder)),
    ...['theme', 'theme/styles', 'charts', 'site/styles'].map((folder) => join(source, folder)),
  ),
)('%s writes no colour of its own', (file) => {
  const text = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
  // Shadows are black that lets light through, in both schemes.
  const opaque = text.replace(/rgb\(0 0 0 \/ [\d.]+\)/g, '');
  const found = opaque.match(/#[0-9a-f]{3,8}\b(?=['";)\s])|\b(rgb|hsl|oklch|color-mix)a?\(/gi) ?? [];
  expect(found).toEqual([]);
});

// In em go with the letters, in pixels with a finger, and the site has one width; all others are of the system.
test.each(
  filesIn(join(typesetter, 'html/styles'), join(source, 'theme/styles'), join(source, 'site/styles')),
)('%s writes no space of its own', (file) => {
  const text = readFileSync(file, 'utf8').replaceAll('58rem', '');
  expect(text.match(/^\s*(margin|padding|gap|(column|row)-gap)[a-z-]*:.*\drem.*$/gm) ?? []).toEqual([]);
});

describe.each(['light', 'dark'] as const)('%s', (scheme) => {
  const texts = ['ink', 'muted', 'accent', 'link'] as const;
  const grounds = ['paper', 'panel'] as const;

  test.each(texts.flatMap((text) => grounds.map((ground) => [text, ground] as const)))(
    '%s can be read on %s in the plain theme',
    (text, ground) => {
      const colors = plainTheme.tokens[scheme];
      expect(contrast(colors[text], colors[ground])).toBeGreaterThanOrEqual(4.5);
    },
  );

  test.each([
    ...[...texts, 'caution' as const].flatMap((text) =>
      [...grounds, 'cautionPanel' as const].map((ground) => [text, ground] as const),
    ),
    ...(['bandInk', 'bandMuted', 'bandAccent'] as const).map((text) => [text, 'band'] as const),
    ...(['kept', 'inProgress', 'noVerdict', 'inTrouble'] as const).flatMap((family) => [
      ['onStatus', family] as const,
      [family, 'paper'] as const,
    ]),
  ])('%s can be read on %s', (text, ground) => {
    expect(contrast(tokens[scheme][text], tokens[scheme][ground])).toBeGreaterThanOrEqual(4.5);
  });
});
