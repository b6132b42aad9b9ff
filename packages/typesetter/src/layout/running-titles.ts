/** What `{section}` of a running head is filled in with. */
import { childrenOf } from '../document/children.ts';
import type { AnyNode, DocumentNode, HeadingNode, NodeKey } from '../document/types.ts';
import { textOf } from '../document/words.ts';
import type { Placement } from './types.ts';

/** Points. A heading that is nearer to the top of its page than a line and the space above it has no text before it. */
const AT_TOP = 16;

/**
 * Of each page the words of the heading of the second level whose section it begins in: the one that stands at its top,
 * else the last one before it; where there is none, the first one on it, and else nothing.
 */
export function runningTitles(
  { children }: DocumentNode,
  placements: ReadonlyMap<NodeKey, Placement>,
  pages: number,
  topOf: (page: number) => number,
): readonly string[] {
  const begun: { readonly page: number; readonly atTop: boolean; readonly words: string }[] = [];
  for (const heading of headingsIn(children)) {
    const place = placements.get(heading.key);
    if (!place) continue;
    const words = textOf(heading.children).trim();
    begun.push({ page: place.page, atTop: place.y - topOf(place.page) < AT_TOP, words });
  }
  return Array.from({ length: pages }, (_, index) => {
    const before = begun.findLast(({ page, atTop }) => page < index || (page === index && atTop));
    return (before ?? begun.find(({ page }) => page === index))?.words ?? '';
  });
}

function headingsIn(nodes: readonly AnyNode[]): HeadingNode[] {
  return nodes.flatMap((node) => {
    if (node.type === 'heading') return node.level === 2 ? [node] : [];
    return headingsIn(childrenOf(node));
  });
}
