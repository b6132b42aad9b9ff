/** Shaping without a font library must give what HarfBuzz gives with the original fonts. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LATIN_FILES } from '../../scripts/fonts/sources.ts';
import { openShaper } from '../prepare/shaper.ts';
import { runsOf } from './runs.ts';
import { testFonts } from './testing/fonts.ts';
import type { FaceId } from './types.ts';

const TOKENS =
  `The AVATAR Today, W. Wa Ye To. "Yes" (fjord) office affinity difficult fluffy shelf fi ffi fl ffl fj
flow, ff. Thomas Türkiye Łódź Žižek Đoković Škoda Ångström Ștefan François Øresund naïve Æsir nǚ lǜ Běijīng
2019 $107.06 27.1% 1,070 €200–300 №5 1.11.7 A.V. L'Oréal d’accord “quoted” ‘q’ «цитата» — – -
Гудок Уголь ТАСС Россия партнёрства Хабаровск Тула. «Росатом» АО, г. Москва У.Е. РФ, Гарантия Їжак Ђоковић ґ
≠ ≤ ≥ − × → ½ x² H₂O © ® ™ § ¶ … ±1 Π Ω Αθήνα Ψ`.split(/\s+/);

describe.each(Object.entries(LATIN_FILES))('%s', (id, file) => {
  const face = testFonts().face(id as FaceId);
  const shaper = openShaper(readFileSync(file));
  const covered = TOKENS.filter((token) => [...token].every((c) => face.has(c.codePointAt(0) ?? 0)));

  it('covers nearly all of the test words', () => {
    expect(covered.length).toBeGreaterThan(TOKENS.length - 5);
  });

  it.each([
    ['tabular', ['kern', 'liga']],
    ['proportional', ['kern', 'liga', 'pnum']],
  ] as const)('advances as HarfBuzz with %s figures', (figures, features) => {
    const ours = covered.map((token) =>
      face.shape(token, { figures, ligatures: true }).map((g) => g.advance),
    );
    const theirs = covered.map((token) => shaper.shapeText(token, features).map((g) => g.advance));
    expect(ours).toEqual(theirs);
  });

  it('advances as HarfBuzz without ligatures', () => {
    const ours = covered.map((token) =>
      face.shape(token, { figures: 'tabular', ligatures: false }).map((g) => g.advance),
    );
    expect(ours).toEqual(covered.map((token) => shaper.shapeText(token, ['-liga']).map((g) => g.advance)));
  });
});

describe('a face', () => {
  it('keeps the text of what it sets, ligatures and missing characters too', () => {
    const glyphs = testFonts().face('serif').shape('office 漢', { figures: 'tabular', ligatures: true });
    expect(glyphs.map((g) => g.text).join('')).toBe('office 漢');
    expect(glyphs.at(-1)?.id).toBe(0);
    expect(glyphs.length).toBeLessThan('office 漢'.length);
  });

  it.each(Object.keys(LATIN_FILES))('%s has every space and hyphen the text stage uses', (id) => {
    const face = testFonts().face(id as FaceId);
    const needed = [0x20, 0xa0, 0xad, 0x2009, 0x202f, 0x2010, 0x2011, 0x2212, 0x200b, 0x2060, 0x2192, 0x2260];
    expect(needed.filter((codePoint) => !face.has(codePoint))).toEqual([]);
  });

  it('sets figures of one width in tables', () => {
    const widths = testFonts().face('sans').shape('0123456789', { figures: 'tabular', ligatures: true });
    expect(new Set(widths.map((g) => g.advance)).size).toBe(1);
  });
});

describe('a mark that no letter has drawn with it', () => {
  const serif = testFonts().face('serif');
  const shaped = (text: string) => serif.shape(text, { figures: 'tabular', ligatures: true });

  it('stands within the width of its letter, which stays as wide as it is', () => {
    const [alone] = shaped('а');
    const [letter, mark] = shaped('а\u0301');
    expect((letter?.advance ?? 0) + (mark?.advance ?? 0)).toBe(alone?.advance);
    expect(letter?.text).toBe('а');
    expect(mark?.text).toBe('\u0301');
    // Not behind the letter, where the pen is once it is set.
    expect(letter?.advance).toBeLessThan(alone?.advance ?? 0);
  });

  it('is told as missing where it would stand in its letter', () => {
    const style = { face: 'serif', size: 10, lang: 'ru', figures: 'tabular', hyphenate: false } as const;
    expect(runsOf('а\u0301', style, testFonts()).missing).toEqual([]);
    expect(runsOf('M\u0302', style, testFonts()).missing).toEqual([0x302]);
    expect(runsOf('а\u0301\u0302', style, testFonts()).missing).toEqual([0x302]);
  });
});
