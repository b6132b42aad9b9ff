/**
 * Dividing blocks between pages: how much of a block goes into the space that is left, and where it
 * goes on. A block says no (undefined) rather than divide badly, unless it is pressed.
 */
import type { Block, Resume } from './block.ts';
import { divideFlow } from './divide-flow.ts';
import { divideLines } from './divide-lines.ts';
import { divideRow } from './divide-row.ts';
import type { Division, Space } from './division.ts';

export type Divide = typeof divide;

/** The part of `block` from `from` on that goes into the space; undefined if none should. */
export function divide(block: Block, from: Resume | undefined, space: Space): Division | undefined {
  switch (block.kind) {
    case 'lines':
      return divideLines(block, from?.kind === 'lines' ? from.line : 0, space);
    case 'flow':
      return divideFlow(block, from?.kind === 'flow' ? from : undefined, space, divide);
    case 'row':
      return divideRow(block, from?.kind === 'row' ? from : undefined, space, divide);
  }
}
