/** Fragments to page items: absolute places, frames drawn, page numbers filled in. Lengths are points. */
import type { NodeKey } from '../document/types.ts';
import type { Frame } from '../style/formats.ts';
import type { Fragment, LineBox } from './block.ts';
import { moveItem } from './set-line.ts';
import type { Content, PageItem, PathItem, Placement } from './types.ts';

const ARTIFACT: Content = { type: 'artifact', artifact: 'layout' };
const BACKGROUND: Content = { type: 'artifact', artifact: 'background' };

/** Sets what a line refers to, relative to the line. */
export type SetReference = (reference: NonNullable<LineBox['reference']>) => readonly PageItem[];

/** All items of a fragment in painting order: what lies behind comes first. */
export function paint(
  fragment: Fragment,
  x: number,
  y: number,
  artifact: boolean,
  setReference: SetReference,
  into: PageItem[],
): void {
  if (fragment.kind === 'lines') {
    let top = y;
    for (const line of fragment.lines) {
      const reference = line.reference === undefined ? [] : setReference(line.reference);
      for (const item of [...line.items, ...reference]) {
        const moved = moveItem(item, x, top);
        into.push(artifact ? { ...moved, content: ARTIFACT } : moved);
      }
      top += line.height;
    }
    return;
  }
  into.push(...paintFrame(fragment.frame, x, y, fragment.width, fragment.height));
  for (const child of fragment.children) {
    paint(child.fragment, x + child.x, y + child.y, artifact || child.artifact, setReference, into);
  }
}

/** A filled rectangle as a path. */
export function rectangle(
  x: number,
  y: number,
  width: number,
  height: number,
  fill: string,
  content: Content,
): PathItem {
  return {
    kind: 'path',
    path: [['M', x, y], ['L', x + width, y], ['L', x + width, y + height], ['L', x, y + height], ['Z']],
    fill,
    stroke: undefined,
    content,
  };
}

/** Background and rules; rules lie inside the frame and have no joins, so that fills suffice. */
function paintFrame(frame: Frame, x: number, y: number, width: number, height: number): PathItem[] {
  const { background, top, left, bottom } = frame;
  const items: PathItem[] = [];
  const add = (fill: string, rx: number, ry: number, w: number, h: number): void => {
    items.push(rectangle(rx, ry, w, h, fill, BACKGROUND));
  };
  if (background !== undefined) add(background, x, y, width, height);
  if (top !== undefined) add(top.color, x, y, width, top.width);
  if (left !== undefined) add(left.color, x, y, left.width, height);
  if (bottom !== undefined) add(bottom.color, x, y + height - bottom.width, width, bottom.width);
  return items;
}

/** Notes where every anchored node begins. */
export function collectPlacements(
  fragment: Fragment,
  page: number,
  x: number,
  y: number,
  into: Map<NodeKey, Placement>,
): void {
  const note = (node: NodeKey, placement: Placement): void => {
    if (!into.has(node)) into.set(node, placement);
  };
  for (const node of fragment.anchors) note(node, { page, x, y });
  if (fragment.kind === 'lines') {
    let top = y;
    for (const line of fragment.lines) {
      for (const anchor of line.anchors) note(anchor.node, { page, x: x + anchor.x, y: top });
      top += line.height;
    }
    return;
  }
  for (const child of fragment.children) {
    // What is repeated was placed before, where it counts.
    if (!child.artifact) collectPlacements(child.fragment, page, x + child.x, y + child.y, into);
  }
}
