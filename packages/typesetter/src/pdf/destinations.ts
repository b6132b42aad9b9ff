/** Where links and bookmarks lead: where on which page a node begins, and which element of the structure it is. */
import type { NodeKey } from '../document/types.ts';
import type { LayoutResult } from '../layout/types.ts';
import type { PdfDictionary, PdfRef, PdfValue } from './objects.ts';

/** A little air above what is jumped to, points. */
const AIR = 6;

/** The entries of a link annotation or a bookmark that lead to a node. */
export type LeadTo = (node: NodeKey) => PdfDictionary;

/** Explicit destinations (ISO 32000-1, 12.3.2.2). The horizontal position and the zoom stay as the reader has them. */
export function destinationFinder(layout: LayoutResult, pages: readonly PdfRef[]): LeadTo {
  const places = placeFinder(layout, pages);
  return (node) => {
    const { page, view } = places(node);
    return { Dest: [page, ...view] };
  };
}

/**
 * Structure destinations (PDF/UA-2, 8.8; ISO 32000-2, 12.3.2.3 and 12.6.4.2), with the place on a page for viewers that
 * do not know them.
 *
 * @param elementOf the structure element of a node
 */
export function structureDestinationFinder(
  layout: LayoutResult,
  pages: readonly PdfRef[],
  elementOf: (node: NodeKey) => PdfRef,
): LeadTo {
  const places = placeFinder(layout, pages);
  return (node) => {
    const { page, view } = places(node);
    return { A: { S: 'GoTo', D: [page, ...view], SD: [elementOf(node), ...view] } };
  };
}

interface Place {
  readonly page: PdfRef;
  readonly view: readonly PdfValue[];
}

function placeFinder(layout: LayoutResult, pages: readonly PdfRef[]): (node: NodeKey) => Place {
  return (node) => {
    const placement = layout.placements.get(node);
    const page = placement === undefined ? undefined : layout.pages[placement.page];
    const ref = placement === undefined ? undefined : pages[placement.page];
    if (placement === undefined || page === undefined || ref === undefined) {
      throw new Error(`Node ${node} is the target of a link or a bookmark and was not placed`);
    }
    const top = Math.min(page.height, page.height - placement.y + AIR);
    return { page: ref, view: ['XYZ', null, Math.round(top * 1000) / 1000, null] };
  };
}
