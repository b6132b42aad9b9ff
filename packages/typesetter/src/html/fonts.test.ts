import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { testFonts } from '../text/testing/fonts.ts';
import { testTheme } from '../theme/testing/theme.ts';
import type { Family } from '../theme/tokens.ts';
import { pageFonts } from './fonts.ts';
import { ShownText } from './shown-text.ts';
import { documentFrom } from './testing/printed.ts';

const fonts = testFonts();

/** The code points of each `@font-face` rule of a family, weight and style. */
function coverage(text: string): Map<string, number[]> {
  const shown = new ShownText(testTheme);
  shown.add(0, text);
  const { prepared, rules } = pageFonts(shown, fonts, testTheme.tokens);
  const css = [...prepared.map(({ text }) => text), rules.join('')].join('');
  const found = new Map<string, number[]>();
  for (const [, family = '', range = ''] of css.matchAll(
    /@font-face\{font-family:"([^"]*)"[^{}]*?unicode-range:([^;]*);/g,
  )) {
    const codePoints = range.split(',').flatMap((part) => {
      const [first = '', last = first] = part.replace('U+', '').split('-');
      const [from, to] = [Number.parseInt(first, 16), Number.parseInt(last, 16)];
      return Array.from({ length: to - from + 1 }, (_, index) => from + index);
    });
    // The sans is there twice, regular and bold.
    if (family !== 'Report Sans') found.set(family, [...(found.get(family) ?? []), ...codePoints]);
  }
  return found;
}

describe('the fonts of a page', () => {
  const RUSSIAN = 'Съешь же ещё этих мягких французских булок, да выпей чаю';

  test('are prepared ones where most of their characters are shown', () => {
    const shown = new ShownText(testTheme);
    shown.add(0, 'Pack my box with five dozen liquor jugs: THE QUICK BROWN FOX, 0123456789.');
    const latin = pageFonts(shown, fonts, testTheme.tokens);
    expect(latin.prepared.map(({ covered }) => covered.has(0x41))).toEqual([true, true, true]);
    expect(latin.rules).toEqual([]);
    shown.add(0, RUSSIAN);
    const both = pageFonts(shown, fonts, testTheme.tokens);
    expect(both.prepared.filter(({ covered }) => covered.has(0x430))).toHaveLength(1);
    expect(both.rules).toEqual([]);
  });

  test('are those of the families in which headings and running text are set', () => {
    const shown = new ShownText(testTheme);
    shown.addAll(documentFrom('<h1>Żółw</h1><p>Łódź</p>').children, new Map());
    const inFamily = (face: { text: Family; heading: Family }) =>
      pageFonts(shown, fonts, { face })
        .rules.join('')
        .match(/font-family:"[^"]*";font-weight:\d+|U\+17B/g);
    const [serif, sans] = ['font-family:"Report Serif";font-weight', 'font-family:"Report Sans";font-weight'];
    expect(inFamily({ text: 'serif', heading: 'serif' })).toEqual([`${serif}:400`, `${serif}:700`, 'U+17B']);
    expect(inFamily({ text: 'serif', heading: 'sans' })).toEqual([
      `${serif}:400`,
      `${sans}:400`,
      'U+17B',
      `${sans}:700`,
      'U+17B',
    ]);
    expect(inFamily({ text: 'sans', heading: 'serif' })).toEqual([
      `${serif}:700`,
      'U+17B',
      `${sans}:400`,
      `${sans}:700`,
    ]);
  });

  test('are cut for the page where few are', () => {
    expect(coverage('Пять')).toEqual(new Map([['Report Serif', [0x41f, 0x442, 0x44c, 0x44f]]]));
  });

  test('together hold each character that is shown, once', () => {
    const characters = fc.constantFrom(...`aAzZ09.,éñΩ→ \u00a0–“”${RUSSIAN}国元首会晤`);
    fc.assert(
      fc.property(fc.array(characters, { minLength: 1, maxLength: 120 }), (list) => {
        const text = list.join('');
        const found = coverage(text);
        const all = [...(found.get('Report Serif') ?? []), ...(found.get('Report Han') ?? [])];
        expect(new Set(all).size).toBe(all.length);
        for (const character of text) {
          const codePoint = character.codePointAt(0) ?? 0;
          const face = fonts.faceFor(codePoint, 'serif');
          // What the serif lacks stands in the sans.
          if (face === 'serif' || face === 'han') expect(all).toContain(codePoint);
        }
      }),
      { numRuns: 200 },
    );
  });
});
