import { readFileSync } from 'node:fs';
import subsetFont from 'subset-font';
import { expect, test } from 'vitest';
import { LATIN } from '../../scripts/fonts/sources.ts';
import { readSfnt, tableOf } from '../text/sfnt.ts';
import { readCmap } from './cmap-reader.ts';
import { measureKerning } from './kerning.ts';
import { openShaper } from './shaper.ts';

/** Letters that kern, a mark that the font looks past, and l·l, where it looks at three glyphs. */
const TEXT = 'AVTo.,L·lГД«»\u0301';

test('the matrix tells the kerning of each pair as HarfBuzz sets the pair alone', async () => {
  const bytes = await subsetFont(readFileSync(LATIN.serif.regular), TEXT, {
    targetFormat: 'truetype',
    noHinting: true,
    keepFeatures: ['kern'],
  });
  const shaper = openShaper(bytes);
  const glyphs = [...readCmap(tableOf(readSfnt(bytes), 'cmap')).values()];
  const { firstClass, secondClass, values, columns } = measureKerning(shaper, Math.max(...glyphs) + 1);
  const kerned = glyphs.flatMap((first) =>
    glyphs.map((second) => {
      const value = values[(firstClass[first] ?? 0) * columns + (secondClass[second] ?? 0)];
      const alone = (shaper.advancesOf([first, second])[0] ?? 0) - shaper.advance(first);
      expect([first, second, value]).toEqual([first, second, alone]);
      return value !== 0;
    }),
  );
  expect(kerned.filter(Boolean).length).toBeGreaterThan(20);
});
