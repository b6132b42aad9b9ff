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
    const { children } = parent;
    for (let i = 0; i < children.length; i++) {
      const child = children[i];
      if (child === undefined) break;
      visit(child.fragment, x + child.x, y + child.y, artifact || child.artifact, context);
    }
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
  const { columns, align } = parent;
  const lowest = align === 'bottom' ? Math.max(0, ...columns.map(({ block }) => block.height)) : 0;
  for (let i = 0; i < columns.length; i++) {
    const column = columns[i];
    if (column === undefined) break;
    const { x: across, block } = column;
    const down = align === 'bottom' ? top + lowest - block.height : top;
    visit(block, x + (across + left), y + down, artifact, context);
  }
}
