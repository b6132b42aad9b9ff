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

/** What is painted on, and how what lines refer to is set. */
export interface Canvas {
  readonly items: PageItem[];
  readonly setReference: SetReference;
}

/** All items of a fragment in painting order: what lies behind comes first. */
export function paint(fragment: Fragment, x: number, y: number, artifact: boolean, canvas: Canvas): void {
  const { items, setReference } = canvas;
  if (fragment.kind === 'lines') {
    const { lines } = fragment;
    let top = y;
    for (let i = 0; i < lines.length; i++) {
      const line = lines[i];
      if (line === undefined) break;
      paintItems(line.items, x, top, artifact, items);
      if (line.reference !== undefined) paintItems(setReference(line.reference), x, top, artifact, items);
      top += line.height;
    }
    return;
  }
  paintFrame(fragment.frame, x, y, fragment.width, fragment.height, items);
  eachChild(fragment, x, y, artifact, paint, canvas);
}

function paintItems(
  items: readonly PageItem[],
  x: number,
  y: number,
  artifact: boolean,
  into: PageItem[],
): void {
  for (let i = 0; i < items.length; i++) {
    const moved = moveItem(items[i] as PageItem, x, y);
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
  canvas: Canvas,
): void {
  const length = continued ? width : Math.min(width, ruleLength);
  const above = y + top + between - ruleGap - rule.width;
  canvas.items.push(rectangle(x, above, length, rule.width, rule.color, ARTIFACT));
  for (const note of placed) paint(note.fragment, x + note.x, y + top + note.y, false, canvas);
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
  if (background !== undefined) into.push(rectangle(x, y, width, height, background, BACKGROUND));
  if (top !== undefined) into.push(rectangle(x, y, width, top.width, top.color, BACKGROUND));
  if (left !== undefined) into.push(rectangle(x, y, left.width, height, left.color, BACKGROUND));
  if (bottom === undefined) return;
  into.push(rectangle(x, y + height - bottom.width, width, bottom.width, bottom.color, BACKGROUND));
}

/** Tells where every anchored node begins, on the page and among its notes. */
export function collectPlacements(
  { text, notes }: PageBody,
  page: number,
  x: number,
  y: number,
  into: Map<NodeKey, Placement>,
): void {
  const found = { page, into };
  if (text !== undefined) collectWithin(text, x, y, false, found);
  for (const note of notes?.placed ?? []) {
    collectWithin(note.fragment, x + note.x, y + (notes?.top ?? 0) + note.y, false, found);
  }
}

interface FoundOnPage {
  readonly page: number;
  readonly into: Map<NodeKey, Placement>;
}

function collectWithin(
  fragment: Fragment,
  x: number,
  y: number,
  repeated: boolean,
  found: FoundOnPage,
): void {
  // What is repeated was placed before, where it counts.
  if (repeated) return;
  const { page, into } = found;
  const { anchors } = fragment;
  if (anchors.length > 0) for (const node of anchors) if (!into.has(node)) into.set(node, { page, x, y });
  if (fragment.kind === 'lines') {
    const { lines } = fragment;
    let top = y;
    for (let i = 0; i < lines.length; i++) {
      const line = lines[i];
      if (line === undefined) break;
      if (line.anchors.length > 0)
        for (const anchor of line.anchors) {
          if (!into.has(anchor.node)) into.set(anchor.node, { page, x: x + anchor.x, y: top });
        }
      top += line.height;
    }
    return;
  }
  eachChild(fragment, x, y, false, collectWithin, found);
}
