import { expect, test } from 'vitest';
import { fonts } from '../testing/fonts.ts';
import { openRaster } from './apart/raster.ts';
import { rasterLibrary } from './testing/library.ts';

const raster = await openRaster(rasterLibrary, fonts);
const drawing = (text: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20" viewBox="0 0 40 20"><text x="2" y="15" font-size="12" font-family="'Source Sans 3'">${text}</text></svg>`;
const draw = (svg: string) => Buffer.from(raster(svg, { width: 80, background: '#ffffff' }));

test('is a PNG of the width asked for, the same each time', () => {
  const png = draw(drawing('Ab'));
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
  // The head of the file (W3C, PNG third edition, 11.2.1) begins with width and height.
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([80, 40]);
  expect(draw(drawing('Ab')).equals(png)).toBe(true);
});

test('sets what is bold in the bold face', () => {
  const bold = drawing('Ab').replace('<text', '<style>.bold{font-weight:700}</style><text class="bold"');
  expect(draw(bold).equals(draw(drawing('Ab')))).toBe(false);
});

test.each(['Ab', 'Ая', '中美'])('shows %s in the fonts that are given', (text) => {
  expect(draw(drawing(text)).equals(draw(drawing('')))).toBe(false);
  expect(draw(drawing(text)).equals(draw(drawing([...text].reverse().join(''))))).toBe(false);
});
