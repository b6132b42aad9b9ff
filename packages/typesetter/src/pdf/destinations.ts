/** Explicit destinations (ISO 32000-1, 12.3.2.2): where on which page a node begins. */
import type { NodeKey } from '../document/types.ts';
import type { LayoutResult } from '../layout/types.ts';
import type { PdfRef, PdfValue } from './objects.ts';

/** A little air above what is jumped to, points. */
const AIR = 6;

export type FindDestination = (node: NodeKey) => PdfValue;

/** The horizontal position and the zoom stay as the reader has them. */
export function destinationFinder(layout: LayoutResult, pages: readonly PdfRef[]): FindDestination {
  return (node) => {
    const placement = layout.placements.get(node);
    const page = placement === undefined ? undefined : layout.pages[placement.page];
    const ref = placement === undefined ? undefined : pages[placement.page];
    if (placement === undefined || page === undefined || ref === undefined) {
      throw new Error(`Node ${node} is the target of a link or a bookmark and was not placed`);
    }
    const top = Math.min(page.height, page.height - placement.y + AIR);
    return [ref, 'XYZ', null, Math.round(top * 1000) / 1000, null];
  };
}
