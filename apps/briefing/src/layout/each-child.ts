/** Where the parts of what lies on one page stand. Lengths are points. */
import type { Fragment } from './block.ts';

/** `x` and `y` are relative to the parent; what is repeated there is an artifact. */
type Visit = (child: Fragment, x: number, y: number, artifact: boolean) => void;

/** The children of a fragment that is not lines, in painting order. */
export function eachChild(parent: Exclude<Fragment, { kind: 'lines' }>, visit: Visit): void {
  if (parent.kind === 'group') {
    for (const { fragment, x, y, artifact } of parent.children) visit(fragment, x, y, artifact);
    return;
  }
  const { left, top } = parent.frame.padding;
  if (parent.kind === 'flow') {
    let y = 0;
    for (let i = 0; i < parent.children.length; i++) {
      const child = parent.children[i];
      if (child === undefined) break;
      if (i > 0) y += child.gap;
      visit(child.block, child.x + left, top + y, false);
      y += child.block.height;
    }
    return;
  }
  const lowest = parent.columns.reduce((height, { block }) => Math.max(height, block.height), 0);
  for (const { x, block } of parent.columns) {
    visit(block, x + left, parent.align === 'bottom' ? top + lowest - block.height : top, false);
  }
}
