import { expect, test } from 'vitest';
import type { TextItem } from '../layout/types.ts';
import type { Glyph } from '../text/types.ts';
import { codeOf, OWN } from './codes.ts';
import { FontTable } from './fonts.ts';
import { TextPainter } from './paint-text.ts';
import { PdfFile } from './pdfkit-document.ts';
import { Budget } from './read/budget.ts';
import { type Bytes, Lexer } from './read/lexer.ts';
import { testFonts } from './testing/test-fonts.ts';
import { hex4 } from './to-unicode.ts';

const glyph = (id: number, width: number, advance = width): Glyph => ({
  id,
  width,
  advance,
  text: String.fromCodePoint(0x40 + id),
});

function item(x: number, glyphs: readonly Glyph[], options: Partial<TextItem> = {}): TextItem {
  return {
    kind: 'text',
    x,
    y: 100,
    width: glyphs.reduce((sum, { advance }) => sum + advance / 100, 0),
    face: 'serif',
    size: 10,
    words: [glyphs],
    stretch: undefined,
    color: '#000000',
    content: { type: 'artifact', artifact: 'layout' },
    ...options,
  };
}

const numberOf = (bytes: string) => bytes.charCodeAt(0) * 256 + bytes.charCodeAt(1);

async function paint(...items: TextItem[]): Promise<string> {
  const out: string[] = [];
  const painter = new TextPainter(new FontTable(await testFonts(), new PdfFile({}, 'en', 'ua1')), out);
  for (const one of items) painter.show(one);
  painter.end();
  // Strings as the numbers of their codes in the order in which they were given.
  return out
    .join('')
    .replace(
      /\(([^()]*)\)/g,
      (_, bytes: string) => `<${bytes.replace(/.{2}/gs, (code) => hex4(numberOf(code) - OWN + 1))}>`,
    );
}

test('spaces are stretched and shrunk behind the words that they follow', async () => {
  const [word, space] = [[glyph(1, 600, 530), glyph(2, 500)], [glyph(3, 250)]];
  const shown = await paint(
    item(20, [], { words: [word, space, word, space, word], stretch: [0, 0.6, 0, -0.25] }),
  );
  expect(shown.split('\n')[4]).toBe('[<0001>70<00020003>-60<0001>70<00020003>25<0001>70<0002>]TJ');
});

test('kerning moves the pen by advance less width', async () => {
  expect(
    await paint(item(20, [glyph(1, 600, 530), glyph(2, 500, 500), glyph(3, 250, 310), glyph(1, 600)])),
  ).toBe('BT\n/F1 10 Tf\n0 0 0 rg\n1 0 0 -1 20 100 Tm\n[<0001>70<00020003>-60<0001>]TJ\nET\n');
});

test('fractions of a thousandth are carried, not lost', async () => {
  const shown = await paint(
    item(
      0,
      Array.from({ length: 9 }, () => glyph(1, 500.4)),
    ),
  );
  const moved = [...shown.matchAll(/>(-?\d+)</g)].reduce((sum, [, value]) => sum - Number(value), 0);
  expect(Math.abs(moved - 8 * 0.4)).toBeLessThanOrEqual(0.5);
});

test('items that continue a line are one string; a new line, face, colour or a far item is another', async () => {
  const red = { color: '#ff0000' };
  const shown = await paint(
    item(0, [glyph(1, 600)]),
    item(7, [glyph(2, 500)]),
    item(80, [glyph(1, 600)]),
    item(86, [glyph(1, 600)], red),
    item(0, [glyph(1, 600)], { ...red, y: 114 }),
  );
  expect(shown.split('\n').slice(3)).toEqual([
    '1 0 0 -1 0 100 Tm',
    '[<0001>-100<0002>]TJ',
    '80 0 Td',
    '[<0001>]TJ',
    '1 0 0 rg',
    '6 0 Td',
    '[<0001>]TJ',
    '-86 -14 Td',
    '[<0001>]TJ',
    'ET',
    '',
  ]);
});

test('one code for each pair of glyph and text; a glyph without text says nothing', async () => {
  const fonts = new FontTable(await testFonts(), new PdfFile({}, 'en', 'ua1'));
  const { font } = fonts.use('serif');
  const hyphens = ['-', '\u2010', '\u00ad', '-'].map((text) =>
    font.code({ id: 7, width: 300.4, advance: 300, text }),
  );
  expect(hyphens.map(({ number }) => number - OWN)).toEqual([0, 1, 2, 0]);
  expect(hyphens[0]?.width).toBe(300);
  const silent = { id: 8, width: 0, advance: 0, text: '' };
  expect([font.code(silent), font.code(silent)].map(({ number }) => number - OWN)).toEqual([3, 3]);
});

test('what is common has the same code in every file, whatever the file shows first', async () => {
  const faces = await testFonts();
  const shape = (text: string) => faces.face('serif').shape(text, { figures: 'tabular', ligatures: false });
  const [word, other] = [shape('Text'), shape('Moscow')];
  const codes = [[word], [other, word]].map((words) => {
    const { font } = new FontTable(faces, new PdfFile({}, 'en', 'ua1')).use('serif');
    for (const before of words) font.word(before);
    return [font.word(word), ...word.map((glyph) => font.code(glyph).number)];
  });
  expect(codes[0]).toEqual(codes[1]);
  expect(codes[0]?.slice(1)).toEqual([...'Text'].map((character) => character.charCodeAt(0) - 0x1f));
});

test('codes whose bytes mean something within a string are escaped', () => {
  for (let code = 1; code <= 0x2900; code++) {
    const { bytes } = codeOf(code, { id: 1, text: 'x', width: 500, advance: 500 });
    const read = new Lexer(`(${bytes})`, 0, new Budget()).value() as Bytes;
    // In a viewer an end of a line that is not escaped is a line feed.
    expect([read.latin, /(?<!\\)\r/.test(bytes)]).toEqual([
      String.fromCharCode(code >> 8, code & 0xff),
      false,
    ]);
  }
});

test('.notdef, private use and halves of characters are refused', async () => {
  const fonts = new FontTable(await testFonts(), new PdfFile({}, 'en', 'ua1'));
  const { font } = fonts.use('serif');
  for (const [id, text] of [
    [0, 'a'],
    [3, '\ue000'],
    [3, '\ud800'],
    [3, '\ufeff'],
    [3, '\0'],
  ] as const) {
    expect(() => font.code({ id, text, width: 500, advance: 500 })).toThrow('cannot show');
  }
});
