import { expect, test } from 'vitest';
import { columnDemands, columnWidths, withLongWordsCapped } from './table-columns.ts';

test('columns that fit share what is left over in proportion', () => {
  expect(
    columnWidths(
      [
        { min: 10, max: 50 },
        { min: 10, max: 100 },
      ],
      300,
    ),
  ).toEqual([100, 200]);
});

test('short columns get what they want, long ones share the rest', () => {
  expect(
    columnWidths(
      [
        { min: 20, max: 60 },
        { min: 50, max: 800 },
        { min: 50, max: 800 },
      ],
      460,
    ),
  ).toEqual([60, 200, 200]);
});

test('no column is narrower than its widest word while that is possible', () => {
  expect(
    columnWidths(
      [
        { min: 90, max: 100 },
        { min: 20, max: 10000 },
      ],
      120,
    ),
  ).toEqual([90, 30]);
});

test('when even words do not fit, the widest give way', () => {
  const widths = columnWidths(
    [
      { min: 500, max: 500 },
      { min: 30, max: 30 },
      { min: 500, max: 500 },
    ],
    230,
  );
  expect(widths.map(Math.round)).toEqual([100, 30, 100]);
});

test('a cell over two columns widens both', () => {
  const cells = [
    { column: 0, span: 1, min: 10, parted: 5, max: 20 },
    { column: 1, span: 1, min: 10, parted: 5, max: 20 },
    { column: 0, span: 2, min: 50, parted: 30, max: 110 },
  ];
  expect(columnDemands(cells, 2, 10)).toEqual([
    { min: 20, parted: 10, max: 50 },
    { min: 20, parted: 10, max: 50 },
  ]);
});

test('an address that could be parted takes no more than half of the width for being one word', () => {
  const words = { min: 40, parted: 40, max: 600 };
  const address = { min: 400, parted: 90, max: 700 };
  expect(withLongWordsCapped([words, address], 500)).toEqual([words, { ...address, min: 250 }]);
  // Parts that are wider than that are not parted.
  expect(withLongWordsCapped([words, { ...address, parted: 300 }], 500)[1]?.min).toBe(300);
  expect(withLongWordsCapped([words, { ...address, min: 200 }], 500)[1]?.min).toBe(200);
});
