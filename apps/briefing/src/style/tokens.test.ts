import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { tokens } from './tokens.ts';

const source = resolve(import.meta.dirname, '..');

describe('colours are tokens', () => {
  const files = ['style', 'html/styles', 'layout', 'charts'].flatMap((folder) =>
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

/** WCAG 2.2, relative luminance and contrast ratio. */
function contrast(one: string, other: string): number {
  const luminance = (color: string) => {
    const channels = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255);
    const [red = 0, green = 0, blue = 0] = channels.map((value) =>
      value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

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
