/** Fonts of somebody's own, from file to PDF and page: set, and read back by others. */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { create, type Font } from 'fontkit';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, describe, expect, test } from 'vitest';
import { parseDocument } from '../document/parse.ts';
import { fontFiles } from '../font-files.ts';
import { writePage } from '../html/write-page.ts';
import { conformanceFaults } from '../pdf/testing/conformance.ts';
import { plain } from '../pdf/testing/read-pdf.ts';
import { StructureReader } from '../pdf/testing/read-structure.ts';
import { openFonts, type PreparedFonts } from '../text/font-file.ts';
import { readSfnt, viewOf, writeSfnt } from '../text/sfnt.ts';
import { plainTheme } from '../theme/plain-theme.ts';
import { typeset } from '../typeset.ts';
import { prepareFonts } from './prepare-fonts.ts';
import { openShaper } from './shaper.ts';

const require = createRequire(import.meta.url);
const file = (path: string): Uint8Array => new Uint8Array(readFileSync(require.resolve(path)));
const alegreya = (style: string): Uint8Array =>
  file(`@fontsource/alegreya/files/alegreya-latin-${style}.woff2`);
/** 2,048 units to the em, glyphs made of others, bearings that are not the outline's. */
const dejavu = (style: string): Uint8Array => file(`dejavu-fonts-ttf/ttf/DejaVuSans${style}.ttf`);
const variable = file('@fontsource-variable/alegreya/files/alegreya-latin-wght-normal.woff2');

const ARTICLE = `
  <h1>The flood office</h1>
  <p>AVATAR Today, <strong>fjord</strong> and <em>office</em> <strong><em>Wolf</em></strong> affinity, naïve Ångström<span class="footnote">To. W. Ya.</span>.</p>
  <table><caption>Levels</caption><thead><tr><th scope="col">Day</th><th scope="col" class="number">Metres</th></tr></thead>
    <tbody><tr><th scope="row">Monday</th><td class="number">6.71</td></tr></tbody></table>`;

let pack: Uint8Array;
let fonts: PreparedFonts;
beforeAll(async () => {
  const prepared = await prepareFonts({
    serif: {
      name: 'Body',
      regular: alegreya('400-normal'),
      italic: alegreya('400-italic'),
      bold: alegreya('700-normal'),
      boldItalic: alegreya('700-italic'),
    },
    sans: {
      name: 'Head',
      regular: dejavu(''),
      italic: dejavu('-Oblique'),
      bold: dejavu('-Bold'),
    },
  });
  expect(prepared.faults).toEqual([]);
  pack = prepared.pack ?? new Uint8Array();
  fonts = openFonts({ own: pack, hyphenation: fontFiles().hyphenation });
});

function set(html: string, own = fonts) {
  const { document, faults } = parseDocument(html, { theme: plainTheme, source: 'a.html' });
  const options = { theme: plainTheme, fonts: own };
  const set = typeset(document, { ...options, metadata: { date: new Date(0) } });
  return {
    faults: [...faults, ...set.faults],
    pdf: set.pdf ?? new Uint8Array(),
    page: () => Buffer.from(writePage(document, options)).toString('utf8'),
  };
}

async function textOf(pdf: Uint8Array): Promise<string> {
  const options = { data: pdf.slice(), useSystemFonts: false, isEvalSupported: false, verbosity: 0 };
  const opened = await getDocument(options).promise;
  const parts: string[] = [];
  for (let number = 1; number <= opened.numPages; number++) {
    const { items } = await (await opened.getPage(number)).getTextContent();
    parts.push(...items.map((item) => ('str' in item ? item.str : '')));
  }
  await opened.destroy();
  return parts.join('').replace(/\s+/g, '');
}

/** The fonts of a PDF by their names without the tags of subsets: what it holds, and the widths that it tells by glyph. */
function fontsOf(bytes: Uint8Array) {
  const { pdf } = new StructureReader(bytes);
  const all = pdf.pages.flatMap((page) => {
    const held = pdf.get(page, 'Resources', 'Font');
    return held instanceof Map ? [...held.values()] : [];
  });
  return new Map(
    all.map((font) => {
      const [inner] = pdf.array(pdf.get(font, 'DescendantFonts'));
      const program = pdf.stream(pdf.dictionary(pdf.get(inner, 'FontDescriptor')).get('FontFile2'));
      const glyphs = pdf.stream(pdf.dictionary(inner).get('CIDToGIDMap'));
      const rows = pdf.array(pdf.get(inner, 'W')).map((one) => pdf.resolve(one));
      const widths: [glyph: number, width: number][] = [];
      for (let at = 0; at < rows.length; at += 2)
        pdf.array(rows[at + 1]).forEach((width, index) => {
          const code = Number(plain(rows[at])) + index;
          widths.push([viewOf(glyphs).getUint16(2 * code), Number(plain(width))]);
        });
      return [String(plain(pdf.get(font, 'BaseFont'))).replace(/^\/[A-Z]{6}\+/, ''), { program, widths }];
    }),
  );
}

describe('an article in fonts from elsewhere', () => {
  test('keeps to the standards and is read back by pdf.js as it was written', async () => {
    const { pdf, faults } = set(ARTICLE);
    expect(faults).toEqual([]);
    expect(conformanceFaults(pdf)).toEqual([]);
    const text = await textOf(pdf);
    for (const words of [
      'Thefloodoffice',
      'AVATARToday,fjordandofficeWolfaffinity,naïveÅngström',
      'To.W.Ya.',
      'Monday6.71',
    ])
      expect(text).toContain(words);
  });

  test('holds those fonts and no other, cut down, with the widths that their programs have', () => {
    const { pdf } = set(ARTICLE);
    const held = fontsOf(pdf);
    expect([...held.keys()].sort()).toEqual([
      'Alegreya-Bold',
      'Alegreya-BoldItalic',
      'Alegreya-Italic',
      'Alegreya-Regular',
      'DejaVuSans',
      'DejaVuSans-Bold',
    ]);
    for (const { program, widths } of held.values()) {
      expect(program.length).toBeLessThan(40_000);
      const tables = readSfnt(program);
      const em = viewOf(tables['head'] as Uint8Array).getUint16(18);
      const hmtx = viewOf(tables['hmtx'] as Uint8Array);
      // PDF/A-3, 6.2.11.5: within a thousandth of an em.
      for (const [glyph, width] of widths)
        expect(Math.abs((hmtx.getUint16(4 * glyph) * 1000) / em - width)).toBeLessThan(1);
    }
  });

  test('is on the page in the same fonts, which browsers can read', () => {
    const page = set(ARTICLE).page();
    const rules = [
      ...page.matchAll(
        /@font-face\{font-family:"([^"]*)";font-weight:(\d+);font-style:(\w+)[^}]*base64,([^)]*)/g,
      ),
    ];
    expect(rules.map(([, family, weight, style]) => `${family} ${weight} ${style}`)).toEqual([
      'Report Serif 400 normal',
      'Report Serif 400 italic',
      'Report Serif 700 normal',
      'Report Serif 700 italic',
      'Report Sans 400 normal',
      'Report Sans 700 normal',
    ]);
    const opened = rules.map(
      ([, , , , data = '']) => create(Buffer.from(data, 'base64')) as Font & { fullName: string },
    );
    expect(opened.map(({ fullName }) => fullName)).toEqual([
      'Body regular',
      'Body italic',
      'Body bold',
      'Body bold italic',
      'Head regular',
      'Head bold',
    ]);
    expect(opened.map(({ unitsPerEm }) => unitsPerEm)).toEqual([1000, 1000, 1000, 1000, 2048, 2048]);
  });

  test('whatever its letters, they are all there in their order', async () => {
    const letters = fc.constantFrom(...'aAfiflTVWoy.,-éñÅßœŁğ019“”–… ');
    await fc.assert(
      fc.asyncProperty(fc.array(letters, { minLength: 1, maxLength: 200 }), async (list) => {
        const text = list.join('');
        fc.pre(text.trim() !== '');
        const { pdf, faults } = set(
          `<h1>T</h1><p>x${text}x</p><table><thead><tr><th scope="col">y${text}y</th></tr></thead><tbody><tr><td>z</td></tr></tbody></table>`,
        );
        fc.pre(faults.length === 0);
        const words = text.replace(/\s+/g, '');
        const read = (await textOf(pdf)).replaceAll('\u00ad', '');
        expect(read).toContain(`x${words}x`);
      }),
      { numRuns: 25 },
    );
  });
});

test.each([
  ['serif', alegreya('400-normal')],
  ['sans-bold', dejavu('-Bold')],
] as const)('%s is kerned and joined as HarfBuzz does with the font itself', async (id, bytes) => {
  const whole =
    bytes[0] === 0
      ? bytes
      : await import('subset-font').then(({ default: subset }) =>
          subset(Buffer.from(bytes), undefined, { keepAllGlyphs: true, targetFormat: 'truetype' }),
        );
  const em = viewOf(readSfnt(whole)['head'] as Uint8Array).getUint16(18);
  const shaper = openShaper(whole);
  for (const word of 'AVATAR Today, fine flow To. W. Ya. fjord “Yes” 2019'.split(' ')) {
    const ours = fonts.face(id).shape(word, { figures: 'tabular', ligatures: true });
    const theirs = shaper.shapeText(word, ['-calt', '-clig']);
    expect(ours.map(({ text }) => text).join('')).toBe(word);
    expect(ours).toHaveLength(theirs.length);
    for (const [index, { advance }] of theirs.entries())
      expect(Math.abs((ours[index]?.advance ?? 0) - (advance * 1000) / em)).toBeLessThanOrEqual(1);
  }
});

test('the pack may be kept in a file and opened again', () => {
  const path = join(tmpdir(), 'own.fonts');
  writeFileSync(path, pack);
  const again = openFonts({ own: readFileSync(path), hyphenation: fontFiles().hyphenation });
  expect(set(ARTICLE, again).pdf).toEqual(set(ARTICLE).pdf);
});

test('what the fonts lack is told with its word and place, unless the fonts of the package set it', () => {
  const html = '<h1>A</h1>\n<p>The river 黄河 rises.</p>';
  expect(set(html).faults).toMatchObject([
    {
      code: 'missing-glyph',
      args: { character: '黄', word: '黄河' },
      origin: { template: 'a.html', line: 2 },
    },
    { args: { character: '河', word: '黄河' } },
  ]);
  const both = openFonts({ ...fontFiles(), own: pack });
  expect(set(html, both).faults).toEqual([]);
});

describe('one family alone', () => {
  test('sets all of the text, and a face that it lacks is told and set in the nearest', async () => {
    const { pack: own, faults } = await prepareFonts({ sans: { name: 'One', regular: dejavu('') } });
    expect(faults).toEqual([
      {
        severity: 'warning',
        family: 'sans',
        face: 'italic',
        code: 'missing-face',
        args: { instead: 'regular' },
      },
      {
        severity: 'warning',
        family: 'sans',
        face: 'bold',
        code: 'missing-face',
        args: { instead: 'regular' },
      },
    ]);
    const { pdf, faults: more } = set(ARTICLE, openFonts({ own }));
    expect(more).toEqual([]);
    expect(conformanceFaults(pdf)).toEqual([]);
    expect([...fontsOf(pdf).keys()]).toEqual(['DejaVuSans']);
  });

  test('may be one of Chinese, beside those of the package', async () => {
    const regular = file('@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf');
    const { pack: own, faults } = await prepareFonts({ han: { name: 'Han', regular } });
    expect(faults).toEqual([]);
    const { pdf } = set('<h1>A</h1><p lang="zh">两国元首会晤。</p>', openFonts({ ...fontFiles(), own }));
    expect([...fontsOf(pdf).keys()]).toEqual(expect.arrayContaining(['NotoSansSC-Bold']));
    expect(await textOf(pdf)).toContain('两国元首会晤。');
    expect(conformanceFaults(pdf)).toEqual([]);
  });
});

describe('a variable font', () => {
  test('is told with its axes, unless the caller says which face it is to be', async () => {
    const axes = [{ tag: 'wght', min: 400, default: 400, max: 900 }];
    const faultsOf = async (regular: Parameters<typeof prepareFonts>[0]['serif']) =>
      (await prepareFonts(regular ? { serif: regular } : {})).faults.filter(({ face }) => face === 'regular');
    expect(await faultsOf({ name: 'V', regular: variable })).toMatchObject([
      { code: 'variable-font', args: { axes } },
    ]);
    const wrong = { file: variable, axes: { wght: 1000 } };
    expect(await faultsOf({ name: 'V', regular: wrong })).toMatchObject([
      { code: 'unknown-axis', args: { tag: 'wght', value: 1000, axes } },
    ]);
  });

  test('makes faces of different weight', async () => {
    const at = (wght: number) => ({ file: variable, axes: { wght } });
    const { pack: own, faults } = await prepareFonts({
      serif: { name: 'V', regular: at(400), bold: at(900) },
    });
    expect(faults.map(({ severity }) => severity)).toEqual(['warning', 'warning']);
    const opened = openFonts({ own });
    const width = (id: 'serif' | 'serif-bold') =>
      opened
        .face(id)
        .shape('weight', { figures: 'tabular', ligatures: true })
        .reduce((sum, { advance }) => sum + advance, 0);
    expect(width('serif-bold')).toBeGreaterThan(width('serif') + 50);
  });
});

describe('a file that is no use', () => {
  const faultOf = async (regular: Uint8Array | string) => {
    const { pack: none, faults } = await prepareFonts({ han: { name: 'X', regular } });
    expect(none).toBeUndefined();
    return faults;
  };
  /** A font with other bytes at a place of a table. */
  const changed = (table: string, at: number, ...bytes: number[]): Uint8Array => {
    const tables = { ...readSfnt(dejavu('')) };
    const own = Uint8Array.from(tables[table] ?? []);
    own.set(bytes, at);
    return writeSfnt({ ...tables, [table]: own });
  };
  const without = (table: string): Uint8Array =>
    writeSfnt(Object.fromEntries(Object.entries(readSfnt(dejavu(''))).filter(([tag]) => tag !== table)));

  test.each([
    ['text', Buffer.from('This is no font, however long it may be.'), 'not-a-font', {}],
    ['nothing', new Uint8Array(), 'not-a-font', {}],
    ['half a font', dejavu('').slice(0, 200_000), 'not-a-font', {}],
    ['half a WOFF2', alegreya('400-normal').slice(0, 9000), 'not-a-font', {}],
    [
      'PostScript outlines',
      Buffer.concat([Buffer.from('OTTO'), dejavu('').slice(4)]),
      'postscript-outlines',
      {},
    ],
    ['a font that may not be embedded', changed('OS/2', 8, 0, 2), 'embedding-forbidden', { fsType: 2 }],
    ['one that may not be cut down', changed('OS/2', 8, 1, 4), 'embedding-forbidden', { fsType: 0x104 }],
    ['one without OS/2', without('OS/2'), 'missing-table', { table: 'OS/2' }],
    ['no file', 'no/such/font.ttf', 'unreadable-file', { path: 'no/such/font.ttf', reason: 'ENOENT' }],
  ])('%s', async (_, bytes, code, args) => {
    expect(await faultOf(bytes)).toEqual([{ severity: 'error', family: 'han', face: 'regular', code, args }]);
  });

  test('is told together with all others', async () => {
    const nothing = new Uint8Array();
    const family = { name: 'X', regular: nothing, italic: nothing, bold: nothing };
    const { faults } = await prepareFonts({ sans: family, han: { name: 'Y', regular: nothing } });
    expect(faults.map(({ family: slot, face }) => `${slot} ${face}`)).toEqual([
      'sans regular',
      'sans italic',
      'sans bold',
      'han regular',
    ]);
  });

  test('letters that it lacks are a warning', async () => {
    const greek = file('@fontsource/alegreya/files/alegreya-greek-400-normal.woff2');
    const { pack: own, faults } = await prepareFonts({
      sans: { name: 'X', regular: greek, italic: greek, bold: greek },
    });
    expect(own).toBeDefined();
    expect(faults[0]).toMatchObject({ severity: 'warning', code: 'missing-letters' });
    expect((faults[0] as { args: { characters: string } }).args.characters).toContain('BCDEF');
  });
});
