/** Where the parts of what lies on one page stand. Lengths are points. */
import type { Fragment } from './block.ts';

/** Of what is repeated, or lies in what is, `artifact` is true. */
type Visit<Context> = (child: Fragment, x: number, y: number, artifact: boolean, context: Context) => void;

/**
 * The children, in painting order, of a fragment at `x` and `y` that is not lines. Visits that are functions of their
 * own, and not of one call each, keep the code that V8 made for them.
 */
export function eachChild<Context>(
  parent: Exclude<Fragment, { kind: 'lines' }>,
  x: number,
  y: number,
  artifact: boolean,
  visit: Visit<Context>,
  context: Context,
): void {
  if (parent.kind === 'group') {
    for (const child of parent.children)
      visit(child.fragment, x + child.x, y + child.y, artifact || child.artifact, context);
    return;
  }
  const { left, top } = parent.frame.padding;
  if (parent.kind === 'flow') {
    let below = 0;
    for (let i = 0; i < parent.children.length; i++) {
      const child = parent.children[i];
      if (child === undefined) break;
      if (i > 0) below += child.gap;
      visit(child.block, x + (child.x + left), y + (top + below), artifact, context);
      below += child.block.height;
    }
    return;
  }
  const lowest = parent.columns.reduce((height, { block }) => Math.max(height, block.height), 0);
  for (const { x: across, block } of parent.columns) {
    const down = parent.align === 'bottom' ? top + lowest - block.height : top;
    visit(block, x + (across + left), y + down, artifact, context);
  }
}
