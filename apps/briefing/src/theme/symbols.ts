/**
 * The small drawn signs of the reports, each in a box of 10 by 10, y downwards. Shape alone tells them apart, never
 * colour.
 */
import type { DrawnSymbol, PathCommand } from '@summit/typesetter';
import type { SymbolName } from '../facts/signs.ts';
import { circle, K } from './circle.ts';

type Shape = DrawnSymbol[number];

function lines(...points: readonly (readonly [number, number])[]): PathCommand[] {
  return points.map(([x, y], index): PathCommand => [index === 0 ? 'M' : 'L', x, y]);
}

const square = (from: number, to: number): PathCommand[] => [
  ...lines([from, from], [to, from], [to, to], [from, to]),
  ['Z'],
];

const fill = (...path: PathCommand[]): Shape => ({ path, stroke: undefined });
const draw = (stroke: number, ...path: PathCommand[]): Shape => ({ path, stroke });

export const symbols: Readonly<Record<SymbolName, DrawnSymbol>> = {
  /** A filled square: signed, concluded or agreed. */
  'act-agreed': [fill(...square(1, 9))],
  /** A square half filled: announced, welcomed, proposed. */
  'act-announced': [draw(1.1, ...square(1.5, 8.5)), fill(...lines([1, 9], [9, 1], [9, 9]), ['Z'])],
  /** An empty square: discussed only. */
  'act-discussed': [draw(1.1, ...square(1.5, 8.5))],
  /** A dash: stated or told; no outcome. */
  'act-stated': [draw(1.6, ...lines([1, 5], [9, 5]))],
  /** One ring: a single source. */
  'one-source': [draw(1.3, ...circle(5, 5, 3.8))],
  /** A ring with a filled core: more than one origin. */
  corroborated: [draw(1.3, ...circle(5, 5, 3.8)), fill(...circle(5, 5, 2))],
  /** A full disc: more than one origin, and told more precisely. */
  refined: [fill(...circle(5, 5, 4.4))],
  /** A ring, its left half filled: confirmed in part. */
  partly: [
    draw(1.3, ...circle(5, 5, 3.8)),
    fill(
      ['M', 5, 1.2],
      ['C', 5 - 3.8 * K, 1.2, 1.2, 5 - 3.8 * K, 1.2, 5],
      ['C', 1.2, 5 + 3.8 * K, 5 - 3.8 * K, 8.8, 5, 8.8],
      ['Z'],
    ),
  ],
  /** A ring with a stroke through it: another source says otherwise. */
  contradicted: [draw(1.3, ...circle(5, 5, 3.8)), draw(1.3, ...lines([8.2, 1.8], [1.8, 8.2]))],
  /** A tick. */
  'status-fulfilled': [draw(1.8, ...lines([1, 5.4], [3.9, 8.4], [9, 1.8]))],
  /** A triangle to the right: under way. */
  'status-in-progress': [fill(...lines([2, 1], [9, 5], [2, 9]), ['Z'])],
  /** An hourglass. */
  'status-late': [fill(...lines([1.5, 1], [8.5, 1], [1.5, 9], [8.5, 9]), ['Z'])],
  /** A diamond: changed in substance. */
  'status-rescoped': [draw(1.3, ...lines([5, 0.9], [9.1, 5], [5, 9.1], [0.9, 5]), ['Z'])],
  /** Two bars: hindered or suspended. */
  'status-impaired': [draw(2, ...lines([3, 1.2], [3, 8.8])), draw(2, ...lines([7, 1.2], [7, 8.8]))],
  /** A cross: given up. */
  'status-lapsed': [draw(1.6, ...lines([1.5, 1.5], [8.5, 8.5])), draw(1.6, ...lines([8.5, 1.5], [1.5, 8.5]))],
  /** A broken line: what is known allows no judgement. */
  'status-unclear': [draw(1.6, ...lines([1, 5], [4, 5])), draw(1.6, ...lines([6, 5], [9, 5]))],
  /** Three dots: nothing heard. */
  'status-pending': [fill(...circle(1.6, 5, 1.1)), fill(...circle(5, 5, 1.1)), fill(...circle(8.4, 5, 1.1))],
  /** Not equal: sources differ. */
  differ: [
    draw(1.3, ...lines([1.5, 3.5], [8.5, 3.5])),
    draw(1.3, ...lines([1.5, 6.5], [8.5, 6.5])),
    draw(1.3, ...lines([7, 1], [3, 9])),
  ],
  /** A triangle with a stroke: take care. */
  caution: [
    draw(1.1, ...lines([5, 1], [9.4, 9], [0.6, 9]), ['Z']),
    draw(1.2, ...lines([5, 3.8], [5, 6.3])),
    fill(...circle(5, 7.6, 0.65)),
  ],
  /** A plus: stands by the text. */
  'stance-with': [draw(1.8, ...lines([5, 1], [5, 9])), draw(1.8, ...lines([1, 5], [9, 5]))],
  /** A full diamond: its own text or plan. */
  'stance-author': [fill(...lines([5, 0.6], [9.4, 5], [5, 9.4], [0.6, 5]), ['Z'])],
  /** A plus over a line: stands by it, with something kept back. */
  'stance-reserved': [
    draw(1.5, ...lines([5, 0.8], [5, 6.8])),
    draw(1.5, ...lines([2, 3.8], [8, 3.8])),
    draw(1.5, ...lines([2, 9], [8, 9])),
  ],
  /** A ring with a bar in it: no party to it. */
  'stance-apart': [draw(1.3, ...circle(5, 5, 3.9)), draw(1.6, ...lines([2.8, 5], [7.2, 5]))],
  /** An arrow back: took its word or part back. */
  'stance-left': [
    draw(1.6, ...lines([9, 5], [1.6, 5])),
    draw(1.6, ...lines([4.8, 1.6], [1.4, 5], [4.8, 8.4])),
  ],
  /** A point: nothing is known. */
  'stance-unknown': [fill(...circle(5, 5, 1.3))],
};
