/** The dynamic programme of Knuth and Plass: the cheapest way through a paragraph's break points. Weights are plain TeX's. */

import { nodes } from './break-nodes.ts';
import {
  badnessOf,
  fitnessOf,
  LEAST_STRETCH,
  type Pass,
  RAGGED_STRETCH,
  WORST_BADNESS,
} from './line-fitness.ts';
import { isForced, type LineSums } from './line-sums.ts';
import type { InlineItem, LineBreak } from './types.ts';
import { EMERGENCY_COST, FORBIDDEN_COST } from './word-breaks.ts';

export interface Task {
  readonly items: readonly InlineItem[];
  readonly sums: LineSums;
  /** Of every line, in thousandths of a point. */
  readonly width: number;
  readonly shortLast: number;
}

const LINE_PENALTY = 10;
const CONSECUTIVE_FLAGGED = 10_000;
const FLAGGED_BEFORE_LAST = 5_000;
const FITNESS_JUMP = 10_000;
const SHORT_LAST = 30_000;
/** An emergency cut must outweigh any looseness, and an overfull line any number of cuts. */
const EMERGENCY_WEIGHT = 100_000;
const OVERFULL = 1e18;

const FORCED = Number.NEGATIVE_INFINITY;

/** @returns undefined when the paragraph cannot be set within what the pass allows */
export function totalFit(task: Task, pass: Pass): LineBreak[] | undefined {
  const { items, sums, width } = task;
  let textEnd = items.length;
  while (textEnd > 0 && items[textEnd - 1]?.kind !== 'box' && !isForced(items[textEnd - 1])) textEnd--;
  // Each further line adds to the cost.
  if (!sums.forced && (sums.width[textEnd] ?? 0) <= width) return [{ start: 0, end: textEnd, ratio: 0 }];
  nodes.begin();
  // How much room is too much, where that is known.
  const ragged = pass.align === 'left';
  const loosest = ragged ? pass.tolerance * (width * RAGGED_STRETCH) : Number.POSITIVE_INFINITY;
  for (let at = 0; at <= textEnd; at++) {
    const cost = costAt(items, at, textEnd, pass);
    if (cost === undefined) continue;
    advance(task, pass, at, textEnd, cost, loosest);
    if (nodes.activeCount === 0) return undefined;
  }
  return linesTo(nodes.cheapest());
}

/** Cost of breaking at an item; undefined where that is not allowed. */
function costAt(items: readonly InlineItem[], at: number, textEnd: number, pass: Pass): number | undefined {
  if (at === textEnd) return isForced(items[at - 1]) ? undefined : FORCED;
  const item = items[at];
  if (item === undefined || item.kind === 'box') return undefined;
  if (item.kind === 'glue') return items[at - 1]?.kind === 'box' ? 0 : undefined;
  if (item.cost === Number.POSITIVE_INFINITY) return pass.emergency ? FORBIDDEN_COST : undefined;
  if (item.font !== undefined && !pass.hyphens) return undefined;
  if (item.cost >= EMERGENCY_COST && !pass.emergency) return undefined;
  return item.cost;
}

/** Leaves the nodes active that remain, and those that a line ending at item `at` makes. */
function advance(
  { items, sums, width, shortLast }: Task,
  { align, tolerance, emergency }: Pass,
  at: number,
  textEnd: number,
  cost: number,
  loosest: number,
): void {
  const item = at < textEnd ? items[at] : undefined;
  const penalty = item?.kind === 'penalty' ? item : undefined;
  const flagged = penalty?.flagged ?? false;
  const forced = cost === FORCED;
  const start = forced && penalty ? at + 1 : (sums.lineStart[penalty ? at + 1 : at] ?? items.length);
  const ragged = align === 'left';
  const widthHere = sums.width[at] ?? 0;
  const stretchHere = sums.stretch[at] ?? 0;
  const shrinkHere = sums.shrink[at] ?? 0;
  // Where a line that ends here would have to begin to be just full.
  const fullFrom = widthHere - (width - (penalty?.width ?? 0));
  const { active, activeCount } = nodes;
  nodes.beginStep();
  for (let i = 0; i < activeCount; i++) {
    const node = active[i] ?? 0;
    const from = nodes.start[node] ?? 0;
    const slack = (sums.width[from] ?? 0) - fullFrom;
    if (slack > loosest && !forced) {
      // Those that begin later are shorter still.
      nodes.keepFrom(i);
      break;
    }
    // The ratio by which the line is judged and, in justified text, that by which its glue is set.
    let ratio = 0;
    let set = 0;
    let badness = 0;
    let excess = 0;
    if (slack < 0) {
      const shrink = ragged ? 0 : shrinkHere - (sums.shrink[from] ?? 0);
      ratio = shrink > 0 ? slack / shrink : Number.NEGATIVE_INFINITY;
      if (ratio < -1) {
        excess = -slack - shrink;
        if (!emergency) continue;
        set = shrink > 0 ? -1 : 0;
        badness = WORST_BADNESS;
      } else {
        set = ratio;
        badness = badnessOf(ratio);
        if (!forced) nodes.keep(node);
      }
    } else {
      if (!forced) {
        nodes.keep(node);
        const stretch = ragged ? 0 : stretchHere - (sums.stretch[from] ?? 0);
        ratio = slack / (ragged ? width * RAGGED_STRETCH : Math.max(stretch, LEAST_STRETCH * width));
        if (ratio > tolerance) continue;
        set = stretch > 0 ? slack / stretch : 0;
        badness = badnessOf(ratio);
      }
    }
    const fitness = fitnessOf(set, align);
    const isFirst = nodes.previous[node] === -1;
    const afterFlagged = nodes.flagged[node] === 1;
    let demerits = (nodes.demerits[node] ?? 0) + costOf(badness, cost);
    if (afterFlagged && flagged) demerits += CONSECUTIVE_FLAGGED;
    if (!isFirst && Math.abs(fitness - (nodes.fitness[node] ?? 1)) > 1) demerits += FITNESS_JUMP;
    if (forced && !isFirst) {
      if (afterFlagged) demerits += FLAGGED_BEFORE_LAST;
      const filled = (widthHere - (sums.width[from] ?? 0)) / width;
      if (filled < shortLast) demerits += SHORT_LAST * (1.5 - filled / shortLast);
    }
    if (excess > 0) nodes.offerOverfull(demerits + OVERFULL * (1 + excess), node, set, fitness);
    else nodes.offer(demerits, node, set, fitness);
  }
  nodes.endStep(at, start, flagged);
}

function costOf(badness: number, cost: number): number {
  const plain = LINE_PENALTY + badness;
  if (cost === FORCED) return plain ** 2;
  if (cost >= EMERGENCY_COST) return plain ** 2 + EMERGENCY_WEIGHT * cost ** 2;
  return cost >= 0 ? (plain + cost) ** 2 : plain ** 2 - cost ** 2;
}

function linesTo(last: number): LineBreak[] {
  const lines: LineBreak[] = [];
  for (let node = last; ; ) {
    const before = nodes.previous[node] ?? -1;
    if (before === -1) return lines.reverse();
    lines.push({ start: nodes.start[before] ?? 0, end: nodes.at[node] ?? 0, ratio: nodes.ratio[node] ?? 0 });
    node = before;
  }
}
