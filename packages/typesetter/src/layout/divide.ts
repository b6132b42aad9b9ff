/**
 * Dividing blocks between pages: how much of a block goes into the space that is left, and where it
 * goes on. A block says no (undefined) rather than divide badly, unless it is pressed.
 */
import type { Block, FlowBlock, Resume, RowBlock } from './block.ts';
import { divideFlow } from './divide-flow.ts';
import { divideLines } from './divide-lines.ts';
import { divideRow } from './divide-row.ts';
import { type Division, fits, type Space, shouldWait } from './division.ts';
import { beginsPages } from './stack.ts';

/** Whether all of a block goes into the space, and without notes that would have to find room too. */
const standsWhole = (block: Block, { height }: Space): boolean =>
  block.noteHeight === 0 && fits(block.height, height) && !beginsPages(block);

/** The part of `block` from `from` on that goes into the space; undefined if none should. */
export function divide(block: Block, from: Resume | undefined, space: Space): Division | undefined {
  if (from === undefined && standsWhole(block, space)) {
    return { fragment: block, rest: undefined, notes: space.notes };
  }
  switch (block.kind) {
    case 'lines':
      return divideLines(block, from?.kind === 'lines' ? from.line : 0, space);
    case 'flow':
      return divideFlow(block, from?.kind === 'flow' ? from : undefined, space, divide);
    case 'row':
      if (block.otherwise) return divideSpanned(block, block.otherwise, from, space);
      return divideRow(block, from?.kind === 'row' ? from : undefined, space, divide);
  }
}

/** Rows that a cell reaches over stand on one page; where none is high enough, they are divided one by one. */
function divideSpanned(
  block: RowBlock,
  otherwise: FlowBlock,
  from: Resume | undefined,
  space: Space,
): Division | undefined {
  if (from === undefined) {
    if (shouldWait(block, from, space)) return undefined;
    const whole = divideRow(block, undefined, { ...space, pressure: 'none' }, divide);
    if (whole !== undefined && whole.rest === undefined) return whole;
  }
  return divideFlow(otherwise, from?.kind === 'flow' ? from : undefined, space, divide);
}
