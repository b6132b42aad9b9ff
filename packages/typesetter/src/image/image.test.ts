import { readFileSync } from 'node:fs';
import { deflateSync, inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { parseDocument } from '../document/parse.ts';
import { writePage } from '../html/write-page.ts';
import { conformanceFaults } from '../pdf/testing/conformance.ts';
import { plain } from '../pdf/testing/read-pdf.ts';
import { StructureReader } from '../pdf/testing/read-structure.ts';
import { testFonts } from '../text/testing/fonts.ts';
import { testTheme } from '../theme/testing/theme.ts';
import { typeset } from '../typeset.ts';
import { type Image, imageSize } from './image.ts';
import { readImage } from './read-image.ts';
import { makePng } from './testing/make-png.ts';
import { matrixOf } from './turn.ts';

const file = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`testing/${name}`, import.meta.url)));
const image = (bytes: Uint8Array): Image => {
  const read = readImage(bytes);
  if (typeof read === 'string') throw new Error(read);
  return read;
};

/** Five rows of three pixels, so that each filter is used once. */
const RGBA = Array.from({ length: 5 }, (_, y) =>
  Array.from({ length: 12 }, (_, x) => (y * 61 + x * x * 7) % 256),
);
const PHYS = [0, 0, 0x0b, 0x13, 0, 0, 0x0b, 0x13, 1];
const jpeg = file('rgb.jpg');
const alpha = makePng({ width: 3, type: 6, rows: RGBA, filtered: 4, chunks: { pHYs: PHYS } });
const palette = makePng({
  width: 3,
  bits: 2,
  type: 3,
  rows: [[0b00011000], [0b10010000]],
  chunks: { PLTE: [255, 0, 0, 0, 255, 0, 0, 0, 255], tRNS: [0, 128] },
});
const grey = makePng({
  width: 9,
  bits: 1,
  type: 0,
  rows: [[0b10101010, 0b10000000]],
  chunks: { tRNS: [0, 1] },
});

const bytesOf = (data: Uint8Array | undefined): number[] => [...inflateSync(data ?? new Uint8Array())];

describe('a PNG', () => {
  test('with alpha comes apart into colours and opacity, whatever the filters of its rows', () => {
    const { samples, mask } = image(alpha);
    expect(bytesOf(samples.data)).toEqual(RGBA.flat().filter((_, i) => i % 4 !== 3));
    expect(bytesOf(mask)).toEqual(RGBA.flat().filter((_, i) => i % 4 === 3));
  });

  test('with a palette keeps it, and has the opacity of each pixel', () => {
    const { samples, mask } = image(palette);
    expect(samples).toMatchObject({ bits: 2, rowColors: 1, filter: 'FlateDecode' });
    expect(bytesOf(mask)).toEqual([0, 128, 255, 255, 128, 0]);
  });

  test('with one transparent colour names it', () => {
    expect(image(grey)).toMatchObject({
      mask: undefined,
      samples: { colors: 'grey', bits: 1, transparent: [1] },
    });
  });
});

test('pixels an inch make its size, 96 where nothing is said', () => {
  expect(image(alpha).density).toBeCloseTo(72.01, 1);
  expect(imageSize(image(alpha)).width).toBeCloseTo(3, 2);
  expect(imageSize(image(grey)).width).toBe(6.75);
  expect(image(jpeg)).toMatchObject({ width: 12, height: 8, density: 2 });
});

const exif = (orientation: number): Uint8Array => {
  const tiff = [0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 1, 18, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0];
  const data = [...Buffer.from('Exif\0\0', 'latin1'), ...tiff];
  return Uint8Array.from([0xff, 0xd8, 0xff, 0xe1, 0, data.length + 2, ...data, ...jpeg.subarray(2)]);
};

/** The head of an ICC profile (ICC.1, 7.2). */
function profile(space: string, version = 2): Uint8Array {
  const bytes = new Uint8Array(140);
  bytes.set([0, 0, 0, 140]);
  bytes[8] = version;
  bytes.set(Buffer.from(`mntr${space}XYZ `, 'latin1'), 12);
  bytes.set(Buffer.from('acsp', 'latin1'), 36);
  return bytes;
}
/** In two segments, as large ones are. */
function withProfile(image: Uint8Array, icc: Uint8Array): Uint8Array {
  const parts = [icc.subarray(0, 2), icc.subarray(2)].flatMap((part, index) => {
    const data = [...Buffer.from('ICC_PROFILE\0', 'latin1'), index + 1, 2, ...part];
    return [0xff, 0xe2, 0, data.length + 2, ...data];
  });
  return Uint8Array.from([0xff, 0xd8, ...parts, ...image.subarray(2)]);
}
const iccp = (icc: Uint8Array): number[] => [...Buffer.from('name\0\0', 'latin1'), ...deflateSync(icc)];
const coloured = (chunks: Record<string, readonly number[]>): Uint8Array =>
  makePng({ width: 1, type: 2, rows: [[1, 2, 3]], chunks });

describe('a photograph that its camera asks to turn', () => {
  test('is as wide as it is shown', () => {
    expect([1, 2, 3, 4, 5, 6, 7, 8].map((turn) => image(exif(turn)).width)).toEqual([
      12, 12, 12, 12, 8, 8, 8, 8,
    ]);
    expect(image(exif(9)).turn).toBe(1);
  });

  // Exif 2.3: where the first row and the first column are to be seen.
  test.each([
    [1, 'top', 'left'],
    [2, 'top', 'right'],
    [3, 'bottom', 'right'],
    [4, 'bottom', 'left'],
    [5, 'left', 'top'],
    [6, 'right', 'top'],
    [7, 'right', 'bottom'],
    [8, 'left', 'bottom'],
  ] as const)('as %i has its first row at the %s and its first column at the %s', (turn, row, column) => {
    const [a, b, c, d, e, f] = matrixOf(turn);
    // The square of the image has its first row at the top, where y is 1.
    const at = (x: number, y: number) => [a * x + c * y + e, b * x + d * y + f];
    const sideOf = (points: readonly (readonly number[])[]): string | undefined => {
      const all = (axis: 0 | 1, value: number) => points.every((point) => point[axis] === value);
      return all(0, 0) ? 'left' : all(0, 1) ? 'right' : all(1, 0) ? 'top' : all(1, 1) ? 'bottom' : undefined;
    };
    expect([sideOf([at(0, 1), at(1, 1)]), sideOf([at(0, 0), at(0, 1)])]).toEqual([row, column]);
  });

  test('is turned in the PDF, in a place of its own shape', () => {
    const { document } = read('<figure><img src="photo" alt="p"></figure>');
    const { pdf = new Uint8Array() } = typeset(document, {
      ...{ theme: testTheme, fonts: testFonts(), metadata: { date: new Date(0) } },
      pictures: new Map([['photo', exif(6)]]),
    });
    const { pdf: reader } = new StructureReader(pdf);
    const [page] = reader.pages;
    const content = Buffer.from(reader.stream(reader.dictionary(page).get('Contents'))).toString('latin1');
    const [, matrix = ''] = /q\n(.*) cm\n\/Im1 Do/.exec(content) ?? [];
    const [a, b = 0, c = 0, d] = matrix.split(' ').map(Number);
    expect([a, d]).toEqual([0, 0]);
    expect(b / c).toBeCloseTo(12 / 8, 2);
    const html = Buffer.from(
      writePage(document, { theme: testTheme, fonts: testFonts(), pictures: new Map([['photo', exif(6)]]) }),
    ).toString();
    expect(html).toContain(' width=384 height=576>');
  });
});

describe('an image with a profile', () => {
  test('keeps it in the PDF, once for all that have the same, and four colours are taken', () => {
    const rgb = profile('RGB ');
    const own = new Map([
      ['a', withProfile(jpeg, rgb)],
      ['b', coloured({ iCCP: iccp(rgb), gAMA: [0, 1, 0x86, 0xa0] })],
      ['c', withProfile(file('cmyk.jpg'), profile('CMYK', 4))],
      ['d', coloured({ sRGB: [0], gAMA: [0, 1, 0x86, 0xa0] })],
    ]);
    const { pdf = new Uint8Array(), faults } = typeset(read([...own.keys()].map(figure).join('')).document, {
      ...{ theme: testTheme, fonts: testFonts(), metadata: { date: new Date(0) } },
      pictures: own,
    });
    expect(faults).toEqual([]);
    expect(conformanceFaults(pdf)).toEqual([]);
    const { pdf: reader } = new StructureReader(pdf);
    const images = reader.pages.flatMap((page) => {
      const named = reader.get(page, 'Resources', 'XObject');
      return named instanceof Map ? [...named.values()].map((ref) => reader.dictionary(ref)) : [];
    });
    const spaces = images.map((one) => plain(one.get('ColorSpace')));
    expect(spaces[0]).toEqual(['/ICCBased', expect.anything()]);
    expect(spaces[1]).toEqual(spaces[0]);
    expect(spaces[2]).not.toEqual(spaces[0]);
    expect(spaces[3]).toBe('/DeviceRGB');
    const profiles = [0, 2].map((index) => reader.array(images[index]?.get('ColorSpace'))[1]);
    expect(profiles.map((ref) => Buffer.from(reader.stream(ref)))).toEqual(
      [rgb, profile('CMYK', 4)].map(Buffer.from),
    );
    expect(profiles.map((ref) => plain(reader.get(ref, 'N')))).toEqual([3, 4]);
    expect(plain(images[2]?.get('Decode'))).toEqual([1, 0, 1, 0, 1, 0, 1, 0]);
  });
});

describe('an interlaced PNG', () => {
  test.each([
    ['RGB with alpha', { width: 9, type: 6, bits: 8 }, 36],
    ['grey of 16 bits', { width: 11, type: 0, bits: 16 }, 22],
    [
      'a palette of 2 bits',
      { width: 9, type: 3, bits: 2, chunks: { PLTE: [1, 2, 3, 4, 5, 6, 7, 8, 9, 0, 0, 0], tRNS: [0, 9] } },
      3,
    ],
    ['black and white', { width: 13, type: 0, bits: 1 }, 2],
    ['one pixel', { width: 1, type: 2, bits: 8 }, 3],
  ] as const)('of %s shows what it shows without', (_, parts, length) => {
    const used = (parts.width * parts.bits) % 8;
    const rows = Array.from({ length: 10 }, (_, y) =>
      Array.from(
        { length },
        (_, x) => ((y * 61 + x * x * 7) % 256) & (x === length - 1 && parts.bits < 8 ? 0xff00 >> used : 255),
      ),
    );
    const [woven, straight] = [true, false].map((interlaced) =>
      image(makePng({ ...parts, rows, interlaced })),
    );
    expect(bytesOf(woven?.mask ?? deflateSync(''))).toEqual(bytesOf(straight?.mask ?? deflateSync('')));
    const pixels = straight?.mask && parts.type === 6 ? bytesOf(straight.samples.data) : rows.flat();
    expect(bytesOf(woven?.samples.data)).toEqual(pixels);
    expect(woven?.samples.rowColors).toBeUndefined();
  });
});

test('16 bits stay 16, and of their opacity 8', () => {
  const deep = image(makePng({ width: 1, type: 6, bits: 16, rows: [[1, 2, 3, 4, 5, 6, 7, 8]] }));
  expect(deep.samples.bits).toBe(16);
  expect(bytesOf(deep.samples.data)).toEqual([1, 2, 3, 4, 5, 6]);
  expect(bytesOf(deep.mask)).toEqual([7]);
});

test.each([
  ['something else', 'unknown-format', new TextEncoder().encode('<svg/>')],
  ['nothing', 'unknown-format', new Uint8Array()],
  ['CMYK', 'cmyk', file('cmyk.jpg')],
  ['half a JPEG', 'damaged', jpeg.slice(0, jpeg.length - 2)],
  ['the head of a JPEG', 'damaged', jpeg.slice(0, 40)],
  ['half a PNG', 'damaged', alpha.slice(0, alpha.length - 20)],
  ['a changed PNG', 'damaged', alpha.map((byte, i) => (i === alpha.length - 30 ? byte ^ 1 : byte))],
  ['too few rows', 'damaged', makePng({ width: 3, type: 2, rows: [[1, 2, 3]] })],
  ['no palette', 'damaged', makePng({ width: 1, type: 3, rows: [[0]] })],
  ['a profile that is none', 'bad-profile', withProfile(jpeg, Uint8Array.of(1, 2, 3))],
  ['a profile of other colours', 'bad-profile', withProfile(jpeg, profile('CMYK'))],
  ['a profile of a later version', 'bad-profile', withProfile(jpeg, profile('RGB ', 5))],
  ['a PNG with a profile of other colours', 'bad-profile', coloured({ iCCP: iccp(profile('GRAY')) })],
  ['a PNG with a gamma of its own', 'calibrated', coloured({ gAMA: [0, 1, 0x86, 0xa0] })],
  ['a PNG with other primaries', 'calibrated', coloured({ cHRM: new Array(32).fill(1) })],
  ['half an interlaced PNG', 'damaged', makePng({ width: 3, type: 2, rows: [[1, 2, 3]], interlaced: true })],
  ['a wall of pixels', 'too-large', makePng({ width: 50_000_001, type: 0, rows: [[0]] })],
])('%s is not taken', (_, fault, bytes) => {
  expect(readImage(bytes)).toBe(fault);
});

test('an upright photograph is taken', () => {
  expect(image(exif(1)).width).toBe(12);
});

const pictures = new Map([
  ['photo', jpeg],
  ['logo', alpha],
  ['map', palette],
  ['dots', grey],
]);
const figure = (name: string): string =>
  `<figure><figcaption><p>About ${name}</p></figcaption><img src="${name}" alt="What ${name} shows"></figure>`;
const read = (html: string) => parseDocument(`<h1>T</h1>${html}`, { theme: testTheme });
const set = (html: string) =>
  typeset(read(html).document, {
    theme: testTheme,
    fonts: testFonts(),
    pictures,
    metadata: { date: new Date(0) },
  });

test('images are figures of the PDF, each in the file once, and the file keeps to both standards', () => {
  const { pdf = new Uint8Array(), faults } = set(
    ['photo', 'logo', 'map', 'dots', 'photo'].map(figure).join(''),
  );
  expect(faults).toEqual([]);
  expect(conformanceFaults(pdf)).toEqual([]);
  const reader = new StructureReader(pdf);
  const figures = reader.elements('Figure').map((one) => plain(one.get('A')) as { BBox: number[] });
  expect(reader.elements('Figure').map((one) => plain(one.get('Alt')))).toEqual(
    ['photo', 'logo', 'map', 'dots', 'photo'].map((name) => `What ${name} shows`),
  );
  const sizes = figures.map(({ BBox: [left = 0, bottom = 0, right = 0, top = 0] }) => [
    right - left,
    top - bottom,
  ]);
  // 12 pixels at 2 an inch are 432 points; 3 at 72 an inch are 3.
  expect(sizes[0]?.[0]).toBeCloseTo(432, 2);
  expect(sizes[0]?.[1]).toBeCloseTo(288, 2);
  expect(sizes[1]?.[0]).toBeCloseTo(3, 1);

  const objects = new Map(
    reader.pdf.pages.flatMap((page) => {
      const named = reader.pdf.get(page, 'Resources', 'XObject');
      return named instanceof Map
        ? [...named].map(([name, ref]) => [name, reader.pdf.dictionary(ref)] as const)
        : [];
    }),
  );
  expect([...objects.keys()].sort()).toEqual(['Im1', 'Im2', 'Im3', 'Im4']);
  const told = (name: string, key: string) => plain(objects.get(name)?.get(key));
  expect(told('Im1', 'Filter')).toBe('/DCTDecode');
  expect(told('Im1', 'ColorSpace')).toBe('/DeviceRGB');
  expect(objects.get('Im1')?.has('SMask')).toBe(false);
  expect(told('Im2', 'Filter')).toBe('/FlateDecode');
  expect(objects.get('Im2')?.has('SMask')).toBe(true);
  expect(told('Im3', 'ColorSpace')).toMatchObject(['/Indexed', '/DeviceRGB', 2, expect.anything()]);
  expect(told('Im3', 'DecodeParms')).toEqual({ Predictor: 15, Colors: 1, BitsPerComponent: 2, Columns: 3 });
  expect(told('Im4', 'Mask')).toEqual([1, 1]);
  for (const object of objects.values()) expect(object.has('Interpolate')).toBe(false);
});

test('an image is no wider than its column and leaves room for its caption', () => {
  const tall = makePng({ width: 1, type: 0, rows: Array.from({ length: 4000 }, () => [0]) });
  const wide = makePng({ width: 4000, type: 0, rows: [Array.from({ length: 4000 }, () => 0)] });
  const { document } = read(
    '<figure><img src="tall" alt="t"></figure><figure><img src="wide" alt="w"></figure>',
  );
  const { pdf = new Uint8Array() } = typeset(document, {
    theme: testTheme,
    fonts: testFonts(),
    pictures: new Map([
      ['tall', tall],
      ['wide', wide],
    ]),
    metadata: { date: new Date(0) },
  });
  const boxes = new StructureReader(pdf)
    .elements('Figure')
    .map((one) => (plain(one.get('A')) as { BBox: [number, number, number, number] }).BBox);
  expect(boxes.length).toBe(2);
  for (const [left, bottom, right, top] of boxes) {
    expect(right - left).toBeLessThan(595);
    expect(top - bottom).toBeLessThan(0.8 * 842);
    expect(bottom).toBeGreaterThan(0);
  }
});

test('on the page they are data, in their size', () => {
  const { document } = read(figure('photo'));
  const page = Buffer.from(
    writePage(document, { theme: testTheme, fonts: testFonts(), pictures }),
  ).toString();
  const data = Buffer.from(jpeg).toString('base64');
  expect(page).toContain(`data:image/jpeg;base64,${data}`);
  expect(page).toContain(' alt="What photo shows" width=576 height=384>');
});

test('an image that is not given, or cannot be taken, is a fault with its place', () => {
  const html = '<figure data-at="a.html:7"><img src="https://example.org/a.png" alt="a"></figure>';
  const { pdf, faults } = set(html);
  expect(pdf).toBeUndefined();
  expect(faults).toMatchObject([{ code: 'unknown-picture', origin: { template: 'a.html', line: 7 } }]);
  const unusable = typeset(read(figure('ink')).document, {
    theme: testTheme,
    fonts: testFonts(),
    pictures: new Map([['ink', file('cmyk.jpg')]]),
    metadata: { date: new Date(0) },
  });
  expect(unusable.faults).toMatchObject([{ code: 'unusable-image', args: { name: 'ink', reason: 'cmyk' } }]);
  expect(read('<figure><img src="a" data-chart="b" alt="c"></figure>').faults).toMatchObject([
    { code: 'not-allowed-here', detail: 'data-chart' },
  ]);
  expect(read('<figure><img src="a"></figure>').faults).toMatchObject([
    { code: 'missing-attribute', detail: 'alt' },
  ]);
});
