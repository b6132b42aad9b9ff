/** The dynamic programme of Knuth and Plass: the cheapest way through a paragraph's break points. Weights are plain TeX's. */
import { EMERGENCY, FORBIDDEN } from './cuts.ts';
import { fitLine, fitnessOf, type Pass } from './fit.ts';
import { isForced, type Measured } from './measure.ts';
import type { InlineItem, LineBreak } from './types.ts';

export interface Task {
  readonly items: readonly InlineItem<unknown>[];
  readonly sums: Measured;
  /** Points, by line number. */
  readonly lineWidths: (line: number) => number;
  /** Lines from this number on are equally wide, so ways that differ in their count alone compete. */
  readonly sameFrom: number;
  readonly shortLast: number;
}

/** A place where a line may end, with the cheapest way of getting there. */
interface Node {
  /** Index of the item at which the line before ends; -1 at the start. */
  readonly at: number;
  /** Index of the first item of the next line. */
  readonly start: number;
  /** Number of the next line. */
  readonly line: number;
  readonly fitness: number;
  readonly flagged: boolean;
  readonly demerits: number;
  readonly ratio: number;
  readonly previous: Node | undefined;
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
  const { items } = task;
  let textEnd = items.length;
  while (textEnd > 0 && items[textEnd - 1]?.kind !== 'box' && !isForced(items[textEnd - 1])) textEnd--;
  let active: readonly Node[] = [
    { at: -1, start: 0, line: 0, fitness: 1, flagged: false, demerits: 0, ratio: 0, previous: undefined },
  ];
  for (let at = 0; at <= textEnd; at++) {
    const cost = costAt(items, at, textEnd, pass);
    if (cost === undefined) continue;
    active = advance(task, pass, active, at, textEnd, cost);
    if (active.length === 0) return undefined;
  }
  return linesOf(active.reduce((best, node) => (node.demerits < best.demerits ? node : best)));
}

/** Cost of breaking at an item; undefined where that is not allowed. */
function costAt(
  items: readonly InlineItem<unknown>[],
  at: number,
  textEnd: number,
  pass: Pass,
): number | undefined {
  if (at === textEnd) return isForced(items[at - 1]) ? undefined : FORCED;
  const item = items[at];
  if (item === undefined || item.kind === 'box') return undefined;
  if (item.kind === 'glue') return items[at - 1]?.kind === 'box' ? 0 : undefined;
  if (item.cost === Number.POSITIVE_INFINITY) return pass.emergency ? FORBIDDEN : undefined;
  if (item.run !== undefined && !pass.hyphens) return undefined;
  if (item.cost >= EMERGENCY && !pass.emergency) return undefined;
  return item.cost;
}

/** The nodes that remain, and those that a line ending at item `at` makes. */
function advance(
  { items, sums, lineWidths, sameFrom, shortLast }: Task,
  pass: Pass,
  active: readonly Node[],
  at: number,
  textEnd: number,
  cost: number,
): Node[] {
  const item = at < textEnd ? items[at] : undefined;
  const penalty = item?.kind === 'penalty' ? item : undefined;
  const flagged = penalty?.flagged ?? false;
  const forced = cost === FORCED;
  const start = forced && penalty ? at + 1 : (sums.lineStart[penalty ? at + 1 : at] ?? items.length);
  const kept: Node[] = [];
  const best = new Map<number, Node>();
  let fallback: Node | undefined;
  for (const node of active) {
    const width = lineWidths(node.line);
    const fit = fitLine(sums, node.start, at, penalty?.width ?? 0, width, forced, pass);
    if (fit.excess === 0 && !forced) kept.push(node);
    const overfull = fit.excess > 0 && pass.emergency;
    if (!fit.good && !overfull) continue;
    const fitness = fitnessOf(fit, pass.align);
    let demerits = node.demerits + costOf(fit.badness, cost);
    if (node.flagged && flagged) demerits += CONSECUTIVE_FLAGGED;
    if (node.previous !== undefined && Math.abs(fitness - node.fitness) > 1) demerits += FITNESS_JUMP;
    if (forced && node.previous !== undefined) {
      if (node.flagged) demerits += FLAGGED_BEFORE_LAST;
      const filled = ((sums.width[at] ?? 0) - (sums.width[node.start] ?? 0)) / width;
      if (filled < shortLast) demerits += SHORT_LAST * (1.5 - filled / shortLast);
    }
    if (overfull) demerits += OVERFULL * (1 + fit.excess);
    const line = node.line + 1;
    const key = Math.min(line, sameFrom) * 4 + fitness;
    const rival = overfull ? fallback : best.get(key);
    if (rival !== undefined && rival.demerits <= demerits) continue;
    const reached: Node = { at, start, line, fitness, flagged, demerits, ratio: fit.ratio, previous: node };
    if (overfull) fallback = reached;
    else best.set(key, reached);
  }
  for (const node of best.values()) kept.push(node);
  return kept.length === 0 && fallback !== undefined ? [fallback] : kept;
}

function costOf(badness: number, cost: number): number {
  const plain = LINE_PENALTY + badness;
  if (cost === FORCED) return plain ** 2;
  if (cost >= EMERGENCY) return plain ** 2 + EMERGENCY_WEIGHT * cost ** 2;
  return cost >= 0 ? (plain + cost) ** 2 : plain ** 2 - cost ** 2;
}

function linesOf(last: Node): LineBreak[] {
  const lines: LineBreak[] = [];
  for (let node: Node = last; node.previous !== undefined; node = node.previous) {
    lines.push({ start: node.previous.start, end: node.at, ratio: node.ratio });
  }
  return lines.reverse();
}
