import { STATUS_FAMILIES } from '@summit/data/validate';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SymbolName } from '../facts/types.ts';
import { symbols } from '../theme/symbols.ts';
import { drawChart } from './draw-chart.ts';
import type { Scene } from './scene.ts';
import { labelFaults, measure, number, pathFaults, textsOf } from './testing/scenes.ts';
import type { WordedDrawing } from './view/types.ts';

type DrawingOf<Kind extends WordedDrawing['kind']> = Extract<WordedDrawing, { kind: Kind }>;

const words = fc.constantFrom(
  'Trade',
  'Mechanism: Northwestern Federal District and Southeast China',
  'Сюйдапу, энергоблоки № 3 и 4',
  '徐大堡核电站',
  'Donaudampfschifffahrtsgesellschaftskapitänsmütze',
);
const symbol = fc.constantFrom(...(Object.keys(symbols) as SymbolName[]));
const width = fc.integer({ min: 180, max: 520 });
const moment = fc.record({
  at: fc.double({ min: 2015, max: 2035, noNaN: true }),
  date: fc.constantFrom('2019', '5 June 2019', 'September 2020'),
  label: words,
});
const legend = fc.uniqueArray(fc.record({ symbol, word: words }), {
  selector: (one) => one.symbol,
  maxLength: 5,
});

const timeline: fc.Arbitrary<DrawingOf<'timeline'>> = fc.record({
  kind: fc.constant('timeline' as const),
  event: moment,
  asOf: moment,
  lanes: fc.array(
    fc.record({
      title: words,
      steps: fc
        .array(
          fc
            .tuple(moment, fc.constantFrom('met', 'partly', 'not-met', 'ahead'))
            .map(([one, state]) => ({ ...one, state })),
          { maxLength: 5 },
        )
        .map((steps) => steps.sort((a, b) => a.at - b.at)),
    }),
    { maxLength: 4 },
  ),
  legend: fc.constantFrom([], [{ state: 'met' as const, word: 'Done' }]),
});
const ladder: fc.Arbitrary<DrawingOf<'ladder'>> = fc.record({
  kind: fc.constant('ladder' as const),
  rungs: fc.array(
    fc.record({
      word: words,
      items: fc.array(fc.record({ text: words, status: fc.option(symbol) }), { maxLength: 7 }),
    }),
    { minLength: 1, maxLength: 7 },
  ),
  legend,
  nothing: fc.constant('Nothing'),
  untracked: fc.constant('Not tracked'),
});
const shares: fc.Arbitrary<DrawingOf<'shares'>> = fc.record({
  kind: fc.constant('shares' as const),
  bars: fc.array(
    fc.record({
      title: words,
      parts: fc.array(
        fc.record({
          holder: words,
          share: fc.double({ min: 0, max: 60, noNaN: true }),
          label: fc.constantFrom('9.9', '50.1'),
        }),
        { minLength: 1, maxLength: 6 },
      ),
      brackets: fc.constant([]),
    }),
    { maxLength: 3 },
  ),
});
const measures: fc.Arbitrary<DrawingOf<'measures'>> = fc.record({
  kind: fc.constant('measures' as const),
  rows: fc.array(
    fc.record({ label: words, text: words, value: fc.double({ min: 0, max: 120, noNaN: true }) }),
    { minLength: 1, maxLength: 6 },
  ),
  whole: fc.constantFrom(null, 100),
  aim: fc.option(fc.record({ value: fc.double({ min: 0, max: 200, noNaN: true }), label: words })),
});
const matrix: fc.Arbitrary<DrawingOf<'matrix'>> = fc.integer({ min: 1, max: 12 }).chain((count) =>
  fc.record({
    kind: fc.constant('matrix' as const),
    columns: fc.constant(Array.from({ length: count }, (_, i) => String(2019 + i))),
    rows: fc.array(
      fc.record({
        title: words,
        cells: fc.array(symbol, { minLength: count, maxLength: count }),
        now: fc.constantFrom('In progress', 'Late'),
      }),
      { maxLength: 6 },
    ),
    legend,
  }),
);
const standings: fc.Arbitrary<DrawingOf<'standings'>> = fc.record({
  kind: fc.constant('standings' as const),
  rows: fc.array(fc.record({ symbol, word: words, count: fc.nat(90) }), { maxLength: 6 }),
});
const position = {
  latitude: fc.double({ min: -85, max: 85, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
};
const family = fc.constantFrom(...STATUS_FAMILIES);
const strip: fc.Arbitrary<DrawingOf<'strip'>> = fc.record({
  kind: fc.constant('strip' as const),
  groups: fc.array(
    fc.record({
      family,
      label: words,
      cells: fc.array(fc.record({ title: words, symbol }), { minLength: 1, maxLength: 40 }),
    }),
    { maxLength: 4 },
  ),
});
const next: fc.Arbitrary<DrawingOf<'next'>> = fc.record({
  kind: fc.constant('next' as const),
  from: fc.constant(2026.9),
  steps: fc.array(
    fc.record({ at: fc.double({ min: 2027, max: 2060, noNaN: true }), date: words, label: words }),
    { minLength: 1, maxLength: 9 },
  ),
});
const map: fc.Arbitrary<DrawingOf<'map'>> = fc.record({
  kind: fc.constant('map' as const),
  places: fc.array(
    fc.record({
      ...position,
      name: words,
      sort: fc.constantFrom('meeting', 'point', 'area'),
      status: fc.option(fc.record({ family, symbol, label: words })),
    }),
    {
      minLength: 1,
      maxLength: 8,
    },
  ),
  countries: fc.array(fc.record({ ...position, name: words }), { maxLength: 2 }),
  legend: fc.constantFrom([], [{ sort: 'meeting' as const, word: 'Place of the meeting' }]),
});

describe.each([
  ['timeline', timeline, 60],
  ['ladder', ladder, 60],
  ['shares', shares, 100],
  ['measures', measures, 60],
  ['matrix', matrix, 60],
  ['standings', standings, 60],
  ['strip', strip, 60],
  ['next', next, 60],
  ['map', map, 25],
] as const)('%s', (_, drawing, numRuns) => {
  test('no label leaves the drawing or covers another, whatever the data and the width', () => {
    fc.assert(
      fc.property(drawing as fc.Arbitrary<Parameters<typeof drawChart>[0]>, width, (one, wide) => {
        const scene = drawChart(one, wide, measure, number);
        expect(scene.height).toBeGreaterThan(0);
        expect(labelFaults(scene, ['label', 'axis'])).toEqual([]);
        expect(pathFaults(scene)).toEqual([]);
      }),
      { numRuns },
    );
  });
});

/** Only what tells of the data: kind, place to the point, words. */
const outline = ({ marks }: Scene, ...roles: readonly string[]): string[] =>
  marks.flatMap((mark) => {
    if (!roles.includes(mark.role)) return [];
    if (mark.kind === 'text') return [`${mark.text} ${Math.round(mark.x)},${Math.round(mark.y)}`];
    if (mark.kind === 'rect') return [`${mark.fill} ${Math.round(mark.x)}+${Math.round(mark.width)}`];
    return [];
  });

test('shares are as wide as they are large, in the order given', () => {
  const parts = [
    { holder: 'CNPC', share: 20, label: '20' },
    { holder: 'SRF', share: 9.9, label: '9.9' },
    { holder: 'Novatek', share: 50.1, label: '50.1' },
    { holder: 'TotalEnergies', share: 20, label: '20' },
  ];
  const bars = [
    { title: 'Yamal LNG', parts, brackets: [{ from: 0, to: 1, sum: '29.9', label: 'China: together 29.9' }] },
  ];
  const scene = drawChart({ kind: 'shares', bars }, 400, measure, number);
  expect(outline(scene, 'data').filter((mark) => mark.includes('+'))).toEqual([
    'muted 0+79',
    'rule 80+39',
    'muted 120+200',
    'rule 320+79',
  ]);
  expect(textsOf(scene).map(({ text }) => text)).toEqual(
    expect.arrayContaining(['CNPC', 'SRF', 'Novatek', 'TotalEnergies', 'China: together 29.9', '50.1']),
  );
});

test('shares that leave a rest leave it open', () => {
  const bars = [{ title: 'Half', parts: [{ holder: 'A', share: 50, label: '50' }], brackets: [] }];
  const scene = drawChart({ kind: 'shares', bars }, 400, measure, number);
  expect(outline(scene, 'data')).toEqual(['muted 0+199', '50 100,24', 'undefined 200+199']);
});

test('what was counted stands under its aim where it is less, as long as it is in relation to it', () => {
  const rows = [
    { label: '2023', text: '1.5 m', value: 1.5 },
    { label: '2024', text: '0.2 m', value: 0.2 },
  ];
  const aim = { value: 3, label: 'Aim: 3 m' };
  const { marks } = drawChart({ kind: 'measures', rows, whole: null, aim }, 400, measure, number);
  const [first = 0, second = 0] = marks.flatMap((mark) =>
    mark.kind === 'rect' && mark.role === 'data' ? [mark.width] : [],
  );
  const goals = marks.flatMap((mark) => (mark.kind === 'line' && mark.role === 'goal' ? [mark.x1] : []));
  expect(goals).toEqual([first * 2, first * 2]);
  expect(second).toBeCloseTo((first * 0.2) / 1.5, 6);
});

test('the firmest rung stands on top', () => {
  const rungs = ['Discussed', 'Contract', 'Operating'].map((word) => ({
    word,
    items: [{ text: `${word} item`, status: null }],
  }));
  const scene = drawChart(
    { kind: 'ladder', rungs, legend: [], nothing: 'Nothing', untracked: 'Not tracked' },
    200,
    measure,
    number,
  );
  const names = textsOf(scene).filter(({ text }) => !text.endsWith('item') && text !== 'Not tracked');
  expect(names.map(({ text }) => text)).toEqual(['Operating', 'Contract', 'Discussed']);
  expect([...names].sort((a, b) => a.y - b.y)).toEqual(names);
});

test('a step stands at its time, as far right as it is late', () => {
  fc.assert(
    fc.property(timeline, (drawing) => {
      const scene = drawChart(drawing, 480, measure, number);
      const marks = scene.marks.filter((mark) => mark.kind === 'path' && mark.role === 'data');
      expect(marks).toHaveLength(drawing.lanes.reduce((sum, { steps }) => sum + steps.length, 0));
    }),
    { numRuns: 50 },
  );
});

test('north is up and east is to the right', () => {
  const place = (name: string, latitude: number, longitude: number) =>
    ({ name, latitude, longitude, sort: 'point', status: null }) as const;
  const places = [
    place('Moscow', 55.75, 37.62),
    place('Sabetta', 71.27, 72.07),
    place('Beijing', 39.9, 116.4),
  ];
  const scene = drawChart({ kind: 'map', places, countries: [], legend: [] }, 400, measure, number);
  const [moscow, sabetta, beijing] = scene.marks.flatMap((mark) =>
    mark.kind === 'path' && mark.role === 'data' ? [mark.path[0]?.slice(1).map(Number) ?? []] : [],
  );
  expect(sabetta?.[1]).toBeLessThan(moscow?.[1] ?? 0);
  expect(beijing?.[1]).toBeGreaterThan(moscow?.[1] ?? 0);
  expect(beijing?.[0]).toBeGreaterThan(sabetta?.[0] ?? 0);
  expect(sabetta?.[0]).toBeGreaterThan(moscow?.[0] ?? 0);
});

test('bars are as long as they count, from nought', () => {
  const rows = [
    { symbol: 'refined', word: 'A', count: 60 },
    { symbol: 'partly', word: 'B', count: 15 },
    { symbol: 'one-source', word: 'C', count: 0 },
  ] as const;
  const scene = drawChart({ kind: 'standings', rows }, 400, measure, number);
  const [a = 0, b, c] = scene.marks.flatMap((mark) => (mark.kind === 'rect' ? [mark.width] : []));
  expect(b).toBeCloseTo(a / 4, 6);
  expect(c).toBeCloseTo(0, 6);
});

test('a status has its sign where it begins, and a line as long as it lasts', () => {
  const rows = [
    { title: 'A', cells: ['status-pending', 'status-late', 'status-late'], now: 'Late' },
  ] as const;
  const columns = ['2019', '2020', '2021'];
  const scene = drawChart({ kind: 'matrix', columns, rows, legend: [] }, 400, measure, number);
  const lines = scene.marks.flatMap((mark) => (mark.kind === 'line' && mark.role === 'data' ? [mark] : []));
  const years = textsOf(scene).flatMap(({ role, x }) => (role === 'axis' ? [x] : []));
  expect(lines.map(({ x1, x2 }) => [x1 > (years[0] ?? 0), x2 < (years[1] ?? 0)])).toEqual([
    [true, true],
    [true, false],
  ]);
  expect(lines[1]?.x2).toBeCloseTo(years[2] ?? 0, 6);
});
