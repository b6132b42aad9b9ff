/** Fragments to page items: absolute places, frames drawn, page numbers filled in. Lengths are points. */
import type { NodeKey } from '../document/types.ts';
import type { FootnoteFormat, Frame } from '../style/formats.ts';
import type { Fragment, LineBox } from './block.ts';
import { eachChild } from './each-child.ts';
import type { FootOfPage, PageBody } from './paginate.ts';
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
      paintItems(line.items, x, top, artifact, into);
      if (line.reference !== undefined) paintItems(setReference(line.reference), x, top, artifact, into);
      top += line.height;
    }
    return;
  }
  paintFrame(fragment.frame, x, y, fragment.width, fragment.height, into);
  eachChild(fragment, (child, dx, dy, repeated) => {
    paint(child, x + dx, y + dy, artifact || repeated, setReference, into);
  });
}

function paintItems(
  items: readonly PageItem[],
  x: number,
  y: number,
  artifact: boolean,
  into: PageItem[],
): void {
  for (const item of items) {
    const moved = moveItem(item, x, y);
    into.push(artifact ? { ...moved, content: ARTIFACT } : moved);
  }
}

/** The notes of a page below their rule, which runs all across where the first goes on from the page before. */
export function paintNotes(
  { placed, top, continued }: FootOfPage,
  x: number,
  y: number,
  width: number,
  { between, rule, ruleGap, ruleLength }: FootnoteFormat,
  into: PageItem[],
): void {
  const length = continued ? width : Math.min(width, ruleLength);
  const above = y + top + between - ruleGap - rule.width;
  into.push(rectangle(x, above, length, rule.width, rule.color, ARTIFACT));
  for (const note of placed) paint(note.fragment, x + note.x, y + top + note.y, false, () => [], into);
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
function paintFrame(
  { background, top, left, bottom }: Frame,
  x: number,
  y: number,
  width: number,
  height: number,
  into: PageItem[],
): void {
  const add = (fill: string, rx: number, ry: number, w: number, h: number): void => {
    into.push(rectangle(rx, ry, w, h, fill, BACKGROUND));
  };
  if (background !== undefined) add(background, x, y, width, height);
  if (top !== undefined) add(top.color, x, y, width, top.width);
  if (left !== undefined) add(left.color, x, y, left.width, height);
  if (bottom !== undefined) add(bottom.color, x, y + height - bottom.width, width, bottom.width);
}

/** Tells where every anchored node begins, on the page and among its notes. */
export function collectPlacements(
  { text, notes }: PageBody,
  page: number,
  x: number,
  y: number,
  into: Map<NodeKey, Placement>,
): void {
  if (text !== undefined) collectWithin(text, page, x, y, into);
  for (const note of notes?.placed ?? []) {
    collectWithin(note.fragment, page, x + note.x, y + (notes?.top ?? 0) + note.y, into);
  }
}

function collectWithin(
  fragment: Fragment,
  page: number,
  x: number,
  y: number,
  into: Map<NodeKey, Placement>,
): void {
  for (const node of fragment.anchors) if (!into.has(node)) into.set(node, { page, x, y });
  if (fragment.kind === 'lines') {
    let top = y;
    for (const line of fragment.lines) {
      for (const anchor of line.anchors) {
        if (!into.has(anchor.node)) into.set(anchor.node, { page, x: x + anchor.x, y: top });
      }
      top += line.height;
    }
    return;
  }
  eachChild(fragment, (child, dx, dy, repeated) => {
    // What is repeated was placed before, where it counts.
    if (!repeated) collectWithin(child, page, x + dx, y + dy, into);
  });
}
