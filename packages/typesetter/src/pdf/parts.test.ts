import { expect, test } from 'vitest';
import type { Content, PathCommand } from '../layout/types.ts';
import { subsetTag } from './fonts.ts';
import { linkFragments } from './links.ts';
import { byBytes, number, rgb } from './objects.ts';
import { paintPath } from './paint-path.ts';
import { srgbProfile } from './srgb-profile.ts';
import { toUnicodeMap } from './to-unicode.ts';
import type { StructElement } from './types.ts';
import { pageLabels } from './write.ts';

test('numbers never come as exponents or as something that is none', () => {
  expect([1e-9, -1e-9, 12.34567, 100, -0.0004].map(number)).toEqual(['0', '0', '12.346', '100', '0']);
  expect(() => number(Number.NaN)).toThrow('Not a coordinate');
  expect(rgb('#ff8000')).toBe('1 0.502 0');
  expect(() => rgb('red')).toThrow('Not a colour');
});

test('names are ordered by their bytes, not by a locale or by UTF-16', () => {
  expect(['z', 'ä', 'Z', '\u{20000}', '\uffe0'].sort(byBytes)).toEqual([
    'Z',
    'z',
    'ä',
    '\uffe0',
    '\u{20000}',
  ]);
});

test('page labels: numbers in ranges, anything else as it stands', () => {
  expect(pageLabels(['1', '2', '3'])).toEqual({ Nums: [0, { S: 'D', St: 1 }] });
  const { Nums } = pageLabels(['i', 'ii', '1', '2', '7', '08']);
  expect(JSON.parse(JSON.stringify(Nums))).toEqual([
    0,
    { P: 'i' },
    1,
    { P: 'ii' },
    2,
    { S: 'D', St: 1 },
    4,
    { S: 'D', St: 7 },
    5,
    { P: '08' },
  ]);
});

test('a path is painted in a graphics state of its own', () => {
  const shown = paintPath({
    kind: 'path',
    path: [['M', 0, 0], ['L', 10, 0], ['C', 1, 2, 3, 4, 5, 6], ['Z']],
    fill: '#000000',
    stroke: { color: '#ffffff', width: 0.5, dash: [2, 1] },
    content: { type: 'artifact', artifact: 'layout' },
  });
  expect(shown).toBe('q\n0 0 0 rg\n1 1 1 RG 0.5 w 1 j\n[2 1] 0 d\n0 0 m\n10 0 l\n1 2 3 4 5 6 c\nh\nB\nQ\n');
});

test('a rectangle is written as one, and nothing else is', () => {
  const content = { type: 'artifact', artifact: 'layout' } as const;
  const painted = (path: PathCommand[]) =>
    paintPath({ kind: 'path', path, fill: '#000000', stroke: undefined, content }).split('\n').slice(2, -3);
  expect(painted([['M', 1.0004, 2], ['L', 9.5, 2], ['L', 9.5, 7.25], ['L', 1.0004, 7.25], ['Z']])).toEqual([
    '1 2 8.5 5.25 re',
  ]);
  const others: PathCommand[][] = [
    [['M', 1, 2], ['L', 9, 3], ['L', 9, 7], ['L', 1, 7], ['Z']],
    [['M', 1, 2], ['L', 9, 2], ['L', 9, 7], ['L', 1, 6], ['Z']],
    [
      ['M', 1, 2],
      ['L', 9, 2],
      ['L', 9, 7],
      ['L', 1, 7],
    ],
    [['M', 1, 2], ['L', 9, 2], ['L', 9, 7], ['L', 1, 7], ['Z'], ['M', 0, 0]],
  ];
  for (const path of others) expect(painted(path)).toHaveLength(path.length);
});

test('ToUnicode blocks hold a hundred entries at most, and surrogate pairs', () => {
  const codes = Array.from({ length: 151 }, (_, index) => ({ number: index + 1, text: 'a' }));
  const map = toUnicodeMap([...codes.slice(0, 150), { number: 0x97, text: '\u{20000}' }]);
  expect(map.match(/\d+ beginbfchar/g)).toEqual(['100 beginbfchar', '51 beginbfchar']);
  expect(map).toContain('<0097> <d840dc00>');
});

test('link areas join along a line, across leaders to a page number, and not into the next line', () => {
  const link = { tag: 'Link' } as StructElement;
  const place = { owner: link, link, figure: undefined };
  const body: Content = { type: 'node', node: 1, part: 'body' };
  const area = (left: number, top: number, content = body) => ({
    place,
    content,
    area: { left, top, right: left + 30, bottom: top + 10 },
  });
  const number: Content = { type: 'node', node: 2, part: 'page-number' };
  const fragments = linkFragments([
    area(0, 0),
    area(31, 1),
    area(300, 0, number),
    area(0, 14),
    area(200, 14),
  ]);
  expect(fragments.map((fragment) => fragment.area)).toEqual([
    { left: 0, top: 0, right: 330, bottom: 11 },
    { left: 0, top: 14, right: 30, bottom: 24 },
    { left: 200, top: 14, right: 230, bottom: 24 },
  ]);
});

test('the profile of sRGB: header, tags in bounds, white is the sum of the primaries', () => {
  const bytes = srgbProfile();
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const signature = (offset: number) => String.fromCharCode(...bytes.subarray(offset, offset + 4));
  expect([view.getUint32(0), signature(12), signature(16), signature(20), signature(36)]).toEqual([
    bytes.length,
    'mntr',
    'RGB ',
    'XYZ ',
    'acsp',
  ]);
  const tags = new Map<string, number>();
  for (let index = 0; index < view.getUint32(128); index++) {
    const entry = 132 + 12 * index;
    const [offset, length] = [view.getUint32(entry + 4), view.getUint32(entry + 8)];
    expect(offset % 4).toBe(0);
    expect(offset + length).toBeLessThanOrEqual(bytes.length);
    tags.set(signature(entry), offset);
  }
  const xyz = (tag: string) => [0, 4, 8].map((at) => view.getInt32((tags.get(tag) ?? 0) + 8 + at) / 65536);
  const white = [0, 1, 2].map((i) =>
    ['rXYZ', 'gXYZ', 'bXYZ'].reduce((sum, tag) => sum + (xyz(tag)[i] ?? 0), 0),
  );
  xyz('wtpt').forEach((value, index) => {
    expect(white[index]).toBeCloseTo(value, 3);
  });
});

test('subsets of a face have names of their own, which their glyphs alone decide', () => {
  const tags = Array.from({ length: 2000 }, (_, last) => subsetTag([3, 36, 37, last + 38]));
  expect(new Set(tags).size).toBe(2000);
  expect(tags.every((tag) => /^[A-Z]{6}$/.test(tag))).toBe(true);
  expect(subsetTag([3, 36, 37, 38])).toBe(tags[0]);
});
