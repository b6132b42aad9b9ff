import { expect, test } from 'vitest';
import { readLogo } from './read-logo.ts';

const svg = (inside: string, box = '0 0 10 10') =>
  readLogo(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}">${inside}</svg>`);
const SHAPE = '<path d="M0 0h1v1z"/>';

test('empty definitions and descriptions are no faults', () => {
  const { logo, faults } = svg(`<title>Us</title><defs/><g>${SHAPE}</g>`);
  expect(faults).toEqual([]);
  expect(logo?.paths).toHaveLength(1);
});

test.each([
  ['a number that is none', '<path d="M1e999 0h1v1z"/>', 'path-number'],
  ['a rectangle of no number', '<rect width="wide" height="1"/>', 'path-unreadable'],
  ['a shape far out', '<path d="M0 0h9000v1z"/>', 'path-number'],
  ['50,000 arcs', `<path d="M0 0${'a5 5 0 1 0 10 0'.repeat(50_000)}"/>`, 'path-length'],
  ['many arcs in few characters', `<path d="M0 0${'q1 1 2 2'.repeat(6000)}"/>`, 'path-commands'],
  ['30,000 paths', SHAPE.repeat(30_000), 'too-many-shapes'],
  ['curves in many paths', `<path d="M0 0${'h1'.repeat(3000)}"/>`.repeat(3), 'too-many-shapes'],
  ['what is in definitions alone', `${SHAPE}<defs>${SHAPE}</defs>`, 'hidden'],
  ...['display="none"', 'visibility="hidden"', 'opacity="0"', 'fill-opacity="0"'].map((hidden) => [
    hidden,
    `<g ${hidden}>${SHAPE}</g>`,
    'attributes',
  ]),
])('%s is a fault, and told by its code', (_, inside, reason) => {
  const { logo, faults } = svg(inside);
  expect(logo).toBeNull();
  expect(faults.map((fault) => fault.reason)).toContain(reason);
});

test.each(['0 0 1e-300 1e-300', '0 0 10 1e300', '0 0 -1 5', '0 0 10'])('a box of %s is none', (box) => {
  expect(svg(SHAPE, box).faults.map(({ reason }) => reason)).toContain('no-box');
});
