import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { itemize } from './itemize.ts';
import { breakOpportunities, NO_BREAK } from './line-break.ts';
import { styled, testFonts, textOf } from './testing/fonts.ts';
import { type InlineItem, PER_POINT, type StyledText } from './types.ts';
import { EMERGENCY_COST } from './word-breaks.ts';

const fonts = testFonts();

/** All text that the items carry, but for hyphens that hyphenation put in. */
const sourceText = (items: readonly InlineItem[], source: string): string => {
  let text = '';
  for (const item of items) {
    const own = textOf(item);
    if (item.kind === 'penalty' && item.font !== undefined && source[text.length] !== '\u00ad') continue;
    if (item.kind === 'penalty' && item.cost === Number.NEGATIVE_INFINITY) text += '\n';
    text += own;
  }
  return text;
};

/** Items as a line of marks: | may break, ^ hyphen, ~ no break, · stretch between Chinese characters, ! emergency. */
const drawn = (content: readonly StyledText<unknown>[]): string =>
  itemize(content, fonts, { hyphens: true })
    .items.map((item) => {
      if (item.kind === 'box') return textOf(item);
      if (item.kind === 'glue') return item.font === undefined ? '·' : textOf(item);
      if (item.cost === Number.POSITIVE_INFINITY) return '~';
      if (item.cost === Number.NEGATIVE_INFINITY) return '‖';
      if (item.cost >= EMERGENCY_COST) return '!';
      return item.font === undefined ? '|' : '^';
    })
    .join('');

describe('itemize', () => {
  it.each([
    ['a joint statement', 'a joint state^ment'],
    ['e-mail and well-known', 'e-|mail and well-|known'],
    ['non\u00a0breaking', 'non~\u00a0break^ing'],
    ['20\u202f000 t', '20\u202f000 t'],
    ['co\u00adop', 'co^op'],
    ['line\nbreak ', 'line‖break~ '],
    ['units 3–4, 50 %', 'units 3–!4, 50 %'],
    ['trade — worth', 'trade| — worth'],
    ['UNESCO NATO', 'UNESCO NATO'],
    ['MegaFon AliExpress', 'MegaFon AliExpress'],
  ])('%j', (text, expected) => {
    expect(drawn([styled(text, 'en', { size: 6 })])).toBe(expected);
  });

  it('never hyphenates what must stay whole', () => {
    expect(drawn([styled('Rosselkhoznadzor agreement', 'en', { size: 4, hyphenate: false })])).toBe(
      'Rosselkhoznadzor agreement',
    );
  });

  it('spreads Chinese and keeps punctuation where it belongs', () => {
    expect(drawn([styled('“声明”（一），二。', 'zh-Hans')])).toBe('“~·声·明~·”·（~·一~·）~·，·二~·。');
    expect(drawn([styled('好……的——', 'zh-Hans')])).toBe('好~·……·的·——');
  });

  it('takes punctuation from the face of the language', () => {
    const faces = (lang: string, text: string) =>
      itemize([styled(text, lang)], fonts).items.flatMap((item) => item.font?.face ?? []);
    expect(faces('zh-Hans', '“a”')).toEqual(['han', 'serif', 'han']);
    expect(faces('en', '“a”')).toEqual(['serif']);
    expect(faces('en', '中')).toEqual(['han']);
  });

  it('sets a word that changes style in two boxes that must not part', () => {
    const items = itemize([styled('Rus'), styled('sia', 'en', { face: 'serif-italic' })], fonts).items;
    expect(items.map((item) => item.kind)).toEqual(['box', 'penalty', 'box']);
    expect(items[1]).toMatchObject({ cost: Number.POSITIVE_INFINITY });
  });

  it('measures as the face does, kerning across hyphenation points included', () => {
    const word = 'AVATAR-Tavern';
    const { items } = itemize([styled('comprehensive'), styled(word)], fonts);
    const width = items.reduce((sum, item) => sum + (item.kind === 'penalty' ? 0 : item.width), 0);
    const options = { figures: 'proportional', ligatures: true } as const;
    const glyphs = ['comprehensive', word].flatMap((text) => [...fonts.face('serif').shape(text, options)]);
    expect(width).toBeCloseTo(glyphs.reduce((sum, glyph) => sum + glyph.advance, 0) * 10, 9);
  });

  it('says which characters no face has, once each', () => {
    const { items, missing } = itemize([styled('a\u{10330}b\u{10330}')], fonts);
    expect(missing).toEqual([{ codePoint: 0x10330, owner: 'p' }]);
    expect(items.map(textOf).join('')).toBe('a\u{10330}b\u{10330}');
  });

  it('cuts only what no line could hold', () => {
    const url = 'https://example.org/a/very-long-path';
    const { items } = itemize([styled(url, 'en', { hyphenate: false })], fonts, { narrowest: 20 });
    expect(Math.max(...items.map((item) => (item.kind === 'box' ? item.width : 0)))).toBeLessThan(
      20 * PER_POINT,
    );
    expect(items.map(textOf).join('')).toBe(url);
  });

  it('sets a word as its surroundings ask, whatever it was met in before', () => {
    const marks = fc.constantFrom(...'ab1.,-–—/“”«»()[]\u00a0\u00ad\u202f%$№é中国，。（）…·');
    const words = fc.array(fc.string({ unit: marks, minLength: 1, maxLength: 5 }), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(words, fc.constantFrom('en', 'zh-Hans'), (list, lang) => {
        const text = list.join(' ');
        const { items } = itemize([styled(text, lang)], fonts);
        // With a narrowest line, however wide, each word is set in its place; in two pieces the style changes within one.
        const half = text.length >> 1;
        const halves = [styled(text.slice(0, half), lang), styled(text.slice(half), lang, { size: 9 })];
        for (const content of [[styled(text, lang)], halves]) {
          const inPlace = itemize(content, fonts, { narrowest: Number.POSITIVE_INFINITY });
          expect(itemize(content, fonts)).toEqual(inPlace);
        }
        const opportunities = breakOpportunities(text, () => lang);
        let offset = 0;
        items.forEach((item, i) => {
          if (textOf(item) === ' ' && offset + 1 < text.length) {
            const before = items[i - 1];
            const kept = before?.kind === 'penalty' && before.cost === Number.POSITIVE_INFINITY;
            expect(kept).toBe(opportunities[offset + 1] === NO_BREAK);
          }
          if (item.kind !== 'penalty' || item.font !== undefined) offset += textOf(item).length;
        });
      }),
      { numRuns: 500 },
    );
  });

  it('keeps every character, in order', () => {
    const character = fc.oneof(
      fc.constantFrom(
        ...'  abcfil AV.,-–—/“”«»\u00a0\u00ad\u202f\u200b\n\t%$№0123456789еёяЖ中文国，。（）《》…·é\u0301',
      ),
      fc.constantFrom('office', 'comprehensive', 'соглашение', '\u{20000}', '☃', 'https://a.b/c?d=e'),
    );
    const piece = fc.record({
      text: fc.array(character, { maxLength: 40 }).map((list) => list.join('')),
      lang: fc.constantFrom('en', 'ru', 'zh-Hans'),
      hyphenate: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 4 }), (pieces) => {
        const content = pieces.map(({ text, lang, hyphenate }) => styled(text, lang, { hyphenate }));
        const source = pieces.map(({ text }) => text).join('');
        for (const hyphens of [false, true]) {
          const { items, owners, ends } = itemize(content, fonts, { hyphens });
          expect(sourceText(items, source)).toBe(source);
          expect(owners.length).toBe(ends.length);
          expect(ends.at(-1) ?? 0).toBe(items.length);
        }
      }),
    );
  });
});
