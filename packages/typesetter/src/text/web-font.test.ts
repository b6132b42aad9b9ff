import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openShaper } from '../prepare/shaper.ts';
import { testFonts } from './testing/fonts.ts';
import type { FaceId } from './types.ts';

const TEXT = 'AVATAR office fjord ffi To. „Гудок“ ТАСС 2019 fl';

/** HarfBuzz sets the web font as the app's own shaping sets the prepared face. */
describe.each<FaceId>(['serif', 'serif-bold', 'sans', 'sans-bold'])('the web font of %s', (id) => {
  const face = testFonts().face(id);
  const shaper = openShaper(face.webFont([...TEXT].map((c) => c.codePointAt(0) ?? 0)));

  it.each([
    ['tabular', []],
    ['proportional', ['pnum']],
  ] as const)('kerns and joins as the face does, with %s figures', (figures, features) => {
    for (const word of TEXT.split(' ')) {
      const set = shaper.shapeText(word, features);
      const expected = face.shape(word, { figures, ligatures: true });
      expect(set.map(({ advance }) => advance)).toEqual(expected.map(({ advance }) => advance));
    }
  });

  it('kerns and joins at all', () => {
    const width = (features: readonly string[]) =>
      shaper.shapeText('AVATAR To.', features).reduce((sum, { advance }) => sum + advance, 0);
    expect(width([])).toBeLessThan(width(['-kern']));
    expect(shaper.shapeText('office', []).length).toBeLessThan(6);
  });
});

it('kerns whatever it holds as the face does, and joins it, in every pair', () => {
  const face = testFonts().face('serif-italic');
  const letters = fc.constantFrom(...'AVTLYWfijrvyo.,-«»„“”’()0127ГДТУАЛьё é№');
  fc.assert(
    fc.property(fc.uniqueArray(letters, { minLength: 1, maxLength: 12 }), (held) => {
      const shaper = openShaper(face.webFont(held.map((letter) => letter.codePointAt(0) ?? 0)));
      for (const first of held)
        for (const second of held) {
          const set = shaper.shapeText(first + second, []).map(({ advance }) => advance);
          const options = { figures: 'tabular', ligatures: true } as const;
          expect(set).toEqual(face.shape(first + second, options).map(({ advance }) => advance));
        }
    }),
    { numRuns: 150 },
  );
});
