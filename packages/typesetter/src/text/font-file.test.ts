import { describe, expect, it } from 'vitest';
import { openFonts } from './font-file.ts';
import { prepared, testFonts } from './testing/fonts.ts';

const latin = prepared('latin.bin');
const han = prepared('han.bin');
const options = { figures: 'tabular', ligatures: true } as const;

describe('openFonts', () => {
  it('reads the Chinese face only when it is needed, and then only the parts used', () => {
    let read = 0;
    const source = {
      read(offset: number, length: number) {
        read += length;
        return han.slice(offset, offset + length);
      },
    };
    const fonts = openFonts({ latin, han: () => source });
    expect(fonts.faceFor(0x416, 'serif')).toBe('serif');
    expect(read).toBe(0);
    const glyphs = fonts.face('han').shape('两国元首', options);
    const subset = fonts.face('han').subset(glyphs.map((g) => g.id));
    expect(read).toBeLessThan(30_000);
    expect(subset).toEqual(
      testFonts()
        .face('han')
        .subset(glyphs.map((g) => g.id)),
    );
  });

  it('reads of the other faces those that are asked for, each at once, and the outlines near those used', () => {
    const reads: number[] = [];
    const source = {
      read(offset: number, length: number) {
        reads.push(length);
        return latin.slice(offset, offset + length);
      },
    };
    const fonts = openFonts({ latin: source, han });
    const header = reads.splice(0).reduce((sum, length) => sum + length, 0);
    expect(header).toBeLessThan(10_000);
    const glyphs = fonts.face('sans').shape('AVA', options);
    expect(reads).toHaveLength(1);
    const subset = fonts.face('sans').subset(glyphs.map((glyph) => glyph.id));
    expect(reads.length).toBeLessThan(5);
    expect(reads.reduce((sum, length) => sum + length, 0)).toBeLessThan(latin.length / 8);
    const whole = testFonts().face('sans');
    expect(glyphs).toEqual(whole.shape('AVA', options));
    expect(subset).toEqual(whole.subset(glyphs.map((glyph) => glyph.id)));
  });

  it('takes bytes that start anywhere in memory', () => {
    const shifted = new Uint8Array(latin.length + 1);
    shifted.set(latin, 1);
    const fonts = openFonts({ latin: shifted.subarray(1), han });
    expect(fonts.face('sans').shape('AVA', options)).toEqual(testFonts().face('sans').shape('AVA', options));
  });

  it('falls back to another face, and says when there is none', () => {
    const fonts = testFonts();
    expect(fonts.faceFor(0x4e2d, 'serif-bold')).toBe('han');
    expect(fonts.faceFor(0xff0c, 'sans')).toBe('han');
    expect(fonts.faceFor(0x2717, 'serif')).toBe('sans');
    expect(fonts.faceFor(0x10330, 'serif')).toBeUndefined();
  });

  it('refuses files of another kind', () => {
    expect(() => openFonts({ latin: prepared('hyphenation.bin') })).toThrow(
      'a prepared hyphenation file where faces was expected',
    );
    expect(() => openFonts({ latin: new Uint8Array(20), han })).toThrow('not a prepared faces file');
  });
});
