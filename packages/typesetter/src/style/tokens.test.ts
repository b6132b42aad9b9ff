import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contrast } from './contrast.ts';
import { tokens } from './tokens.ts';

const source = resolve(import.meta.dirname, '..');

describe('colours are tokens', () => {
  const files = ['style', 'html/styles', 'layout', 'drawing'].flatMap((folder) =>
    readdirSync(join(source, folder))
      .filter((name) => /\.(ts|css)$/.test(name) && !name.endsWith('.test.ts') && name !== 'tokens.ts')
      .map((name) => `${folder}/${name}`),
  );

  test.each(files)('%s writes none of its own', (file) => {
    const text = readFileSync(join(source, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
    // Shadows are black that lets light through, in both schemes.
    const opaque = text.replace(/rgb\(0 0 0 \/ [\d.]+\)/g, '');
    const found = opaque.match(/#[0-9a-f]{3,8}\b(?=['";)\s])|\b(rgb|hsl|oklch|color-mix)a?\(/gi) ?? [];
    expect(found).toEqual([]);
  });
});

describe('spaces are tokens', () => {
  const files = ['html/styles', '../../../apps/briefing/src/site/styles'].flatMap((folder) =>
    readdirSync(join(source, folder)).map((name) => join(folder, name)),
  );

  // In em go with the letters, in pixels with a finger, and the site has one width; all others are of the system.
  test.each(files)('%s writes none of its own', (file) => {
    const text = readFileSync(join(source, file), 'utf8').replaceAll('58rem', '');
    expect(text.match(/^\s*(margin|padding|gap|(column|row)-gap)[a-z-]*:.*\drem.*$/gm) ?? []).toEqual([]);
  });
});

describe.each(['light', 'dark'] as const)('%s', (scheme) => {
  const colors = tokens[scheme];
  const pairs = [
    ...(['ink', 'muted', 'accent', 'link', 'caution'] as const).flatMap((text) =>
      (['paper', 'panel', 'cautionPanel'] as const).map((ground) => [text, ground] as const),
    ),
    ...(['bandInk', 'bandMuted', 'bandAccent'] as const).map((text) => [text, 'band'] as const),
  ];

  test.each(pairs)('%s can be read on %s', (text, ground) => {
    expect(contrast(colors[text], colors[ground])).toBeGreaterThanOrEqual(4.5);
  });
});
