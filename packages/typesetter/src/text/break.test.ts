import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakParagraph } from './break.ts';
import { itemize } from './itemize.ts';
import { setLines, styled, testFonts } from './testing/fonts.ts';

const fonts = testFonts();
const ENGLISH =
  `The two leaders signed a joint statement on developing a comprehensive partnership of strategic
coordination for a new era, and agreed that bilateral trade should reach two hundred billion dollars by the year
named in the plan that their ministers had drawn up.`.replaceAll('\n', ' ');

/** As the layout does it: with places to break in all that is wider than a line, where words are cut at all. */
const breaks = (text: string, width: number, align: 'left' | 'justify', lang = 'en') =>
  breakParagraph(
    (hyphens) => itemize([styled(text, lang)], fonts, { hyphens, narrowest: hyphens ? width : undefined }),
    width,
    { align },
  );

const broken = (...args: Parameters<typeof breaks>) => {
  const { content, lines } = breaks(...args);
  return setLines(content.items, lines);
};

describe('breakParagraph', () => {
  it('fills justified lines exactly, but for the last', () => {
    const lines = broken(ENGLISH, 220, 'justify');
    for (const line of lines.slice(0, -1)) expect(line.width).toBeCloseTo(220, 6);
    expect(lines.at(-1)?.width).toBeLessThanOrEqual(220);
  });

  it('keeps ragged lines even', () => {
    const lines = broken(ENGLISH, 220, 'left').slice(0, -1);
    for (const line of lines) expect(line.width).toBeGreaterThan(220 * 0.8);
    expect(lines.every((line) => !line.text.endsWith('-'))).toBe(true);
  });

  it('hyphenates nothing where it need not', () => {
    const asked: boolean[] = [];
    const content = itemize([styled(ENGLISH)], fonts);
    const contentOf = (hyphens: boolean) => {
      asked.push(hyphens);
      return content;
    };
    breakParagraph(contentOf, 220, { align: 'left' });
    expect(asked).toEqual([false]);
  });

  it('hyphenates where lines would otherwise gape', () => {
    const lines = broken(ENGLISH, 90, 'justify');
    expect(lines.some((line) => line.text.endsWith('-'))).toBe(true);
  });

  it('breaks at hard breaks and keeps empty lines', () => {
    expect(broken('one\ntwo\n\nthree', 200, 'justify').map((line) => line.text)).toEqual([
      'one',
      'two',
      '',
      'three',
    ]);
  });

  it('avoids leaving one short word on the last line', () => {
    const width = broken('a b c d e f g h i j k l m n o p q r s t u v w x y', 10_000, 'left')[0]?.width ?? 0;
    const lines = broken('a b c d e f g h i j k l m n o p q r s t u v w x y', width / 2 - 1, 'left');
    expect(lines.at(-1)?.text.length).toBeGreaterThan(1);
  });

  it('cuts a part that fits its line, but not with the hyphen that would have to follow it', () => {
    const word = 'ммaaaabbaa';
    const part = broken('ммaaaab', 400, 'left')[0]?.width ?? 0;
    const lines = broken(word, part + 1, 'left');
    for (const line of lines) expect(line.width).toBeLessThanOrEqual(part + 1);
    expect(lines.map((line) => line.text.replace(/-$/, '')).join('')).toBe(word);
  });

  it('cuts addresses after marks before it cuts them anywhere', () => {
    const lines = broken('see https://www.example.org/documents/declaration-2019.html', 75, 'left');
    for (const line of lines) expect(line.width).toBeLessThanOrEqual(75);
    expect(
      lines
        .map((line) => line.text)
        .slice(0, -1)
        .every((line) => /[/.-]$/.test(line)),
    ).toBe(true);
  });

  it('sets Chinese without marks at the wrong end of a line', () => {
    const text =
      '两国元首签署了“关于发展新时代全面战略协作伙伴关系”的联合声明，并就《加强当代全球战略稳定》发表声明（莫斯科）。'.repeat(
        3,
      );
    for (let width = 50; width < 200; width += 7) {
      for (const line of broken(text, width, 'justify', 'zh-Hans')) {
        expect(line.text).not.toMatch(/^[，。）》”、]|[（《“]$/);
        expect(line.width).toBeLessThanOrEqual(width + 1e-6);
      }
    }
  });

  it('returns nothing for nothing', () => {
    expect(breaks('', 100, 'left').lines).toEqual([]);
    expect(broken('   ', 100, 'left')).toEqual([]);
  });

  it('never overfills a line, loses nothing and goes forward, whatever the text', () => {
    const word = fc.oneof(
      fc.string({ unit: fc.constantFrom(...'abcdefghiлмно-/.'), minLength: 1, maxLength: 30 }),
      fc.constantFrom('comprehensive', 'стратегического', '中文，', '（国）', '—', '3–4', 'x\u00a0y', '\n'),
    );
    const align = fc.constantFrom('left' as const, 'justify' as const);
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 60 }),
        fc.integer({ min: 45, max: 400 }),
        align,
        (words, width, how) => {
          const { content, lines } = breaks(words.join(' '), width, how);
          const { items } = content;
          let end = -1;
          for (const line of lines) {
            expect(line.start).toBeGreaterThan(end - 1);
            expect(line.end).toBeGreaterThanOrEqual(line.start);
            const skipped = items.slice(Math.max(end, 0), line.start);
            expect(skipped.every((item) => item.kind !== 'box')).toBe(true);
            end = line.end;
          }
          expect(items.slice(Math.max(end, 0)).every((item) => item.kind !== 'box')).toBe(true);
          for (const line of setLines(items, lines)) expect(line.width).toBeLessThanOrEqual(width + 1e-6);
        },
      ),
    );
  });
});
