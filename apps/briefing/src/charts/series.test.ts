import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawSeries } from './series.ts';
import { labelFaults, measure, number } from './testing/scenes.ts';
import type { WordedDrawing } from './view/types.ts';

type SeriesDrawing = Extract<WordedDrawing, { kind: 'series' }>;

const year = fc.integer({ min: 1990, max: 2030 });
const value = fc.oneof(fc.constant(0), fc.double({ min: -500, max: 500, noNaN: true }));
const point = fc.record({ year, value }).map((one) => ({ ...one, label: one.value.toFixed(1) }));
const points = fc
  .uniqueArray(point, { selector: (one) => one.year, maxLength: 14 })
  .map((all) => all.sort((a, b) => a.year - b.year));
const name = fc.constantFrom('Chinese customs', 'Таможня', '海关总署', 'B');
const drawing: fc.Arbitrary<SeriesDrawing> = fc.record({
  kind: fc.constant('series' as const),
  unit: fc.constant('US$ bn'),
  lines: fc.array(fc.record({ name, points }), { maxLength: 3 }),
  said: fc.array(
    fc.record({
      name,
      points: points.map((all) => all.map((one, i) => ({ ...one, above: i % 2 === 0 }))),
      asSaid: fc.constant('A leader, as said'),
      above: fc.constant('A leader: “more than”'),
    }),
    { maxLength: 2 },
  ),
  goals: fc.array(
    fc.record({
      value,
      amount: fc.constant('100'),
      label: fc.constant('Goal 100'),
      spans: fc.array(fc.record({ from: fc.option(year), to: fc.option(year) }), { maxLength: 3 }),
    }),
    { maxLength: 3 },
  ),
  events: fc
    .array(
      fc.record({
        at: fc.double({ min: 1990, max: 2030, noNaN: true }),
        label: fc.constantFrom('Meeting, 5 June 2019', 'Moscow 2019'),
      }),
      { maxLength: 8 },
    )
    .map((events) => events.sort((a, b) => a.at - b.at)),
});

test('whatever the values, no label leaves the drawing or covers another', () => {
  fc.assert(
    fc.property(drawing, fc.integer({ min: 180, max: 520 }), (one, width) => {
      expect(labelFaults(drawSeries(one, width, measure, number), ['label', 'axis'])).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

const two: SeriesDrawing = {
  kind: 'series',
  unit: 'US$ bn',
  lines: [
    {
      name: 'Customs',
      points: [
        { year: 2016, value: 50, label: '50' },
        { year: 2017, value: 100, label: '100' },
        { year: 2019, value: 75, label: '75' },
      ],
    },
  ],
  said: [],
  goals: [],
  events: [],
};

test('a year without a figure is a gap, not a line', () => {
  const [line] = drawSeries(two, 400, measure, number).marks.flatMap((mark) =>
    mark.kind === 'path' && mark.role === 'data' && mark.fill === undefined ? [mark.path] : [],
  );
  expect(line?.map(([command]) => command)).toEqual(['M', 'L', 'M']);
});

test('a higher value stands higher, a later year further right', () => {
  fc.assert(
    fc.property(points, (all) => {
      const scene = drawSeries({ ...two, lines: [{ name: 'A', points: all }] }, 400, measure, number);
      const at = scene.marks.flatMap((mark) =>
        mark.kind === 'path' && mark.role === 'data' && mark.fill === 'ink' ? [mark.path[0]] : [],
      );
      expect(at).toHaveLength(all.length);
      all.forEach((a, i) => {
        all.forEach((b, j) => {
          const [, ax = 0, ay = 0] = at[i] ?? [];
          const [, bx = 0, by = 0] = at[j] ?? [];
          if (a.value - b.value > 1e-9) expect(ay).toBeLessThanOrEqual(by);
          if (a.year > b.year) expect(ax).toBeGreaterThan(bx);
        });
      });
    }),
    { numRuns: 200 },
  );
});
