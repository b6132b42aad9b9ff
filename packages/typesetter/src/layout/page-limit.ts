/** A document that must keep to a number of pages and does not: what to cut, by section and by how much. */
import { childrenOf } from '../document/children.ts';
import type { AnyNode, DocumentNode, NodeKey } from '../document/types.ts';
import { textOf } from '../document/words.ts';
import type { LayoutResult, Page } from './types.ts';

export interface PageLimitFault {
  readonly code: 'too-many-pages';
  readonly args: {
    readonly pages: number;
    readonly limit: number;
    /** Lines beyond the limit. */
    readonly over: number;
    /** The parts at the top of the document that have a heading, with their lines; the longest first. */
    readonly sections: readonly { readonly title: string; readonly lines: number }[];
  };
}

/** undefined where the document keeps to the limit. */
export function pageLimitFault(
  document: DocumentNode,
  layout: LayoutResult,
  limit: number,
): PageLimitFault | undefined {
  if (layout.pages.length <= limit) return undefined;
  // Placed once, since they are looked through for each section.
  const pages = layout.pages.map(({ items }) => ({ items }));
  const sections = document.children
    .map((child) => ({ title: titleOf(child) ?? '', lines: linesOf(pages, keysIn(child)) }))
    .filter(({ title, lines }) => title !== '' && lines > 0)
    .sort((a, b) => b.lines - a.lines);
  const over = linesOf(pages.slice(limit), null);
  return { code: 'too-many-pages', args: { pages: pages.length, limit, over, sections } };
}

/** The words of the first heading in a node. */
function titleOf(node: AnyNode): string | undefined {
  if (node.type === 'heading') return textOf(node.children).trim();
  for (const child of childrenOf(node)) {
    const title = titleOf(child);
    if (title !== undefined) return title;
  }
  return undefined;
}

function keysIn(node: AnyNode, keys = new Set<NodeKey>()): ReadonlySet<NodeKey> {
  keys.add(node.key);
  for (const child of childrenOf(node)) keysIn(child, keys);
  return keys;
}

/** Notes at the side of a line stand a little higher or lower than it. */
const SAME_LINE = 4;

/** How many lines of the nodes stand on the pages; of all that is no furniture where `keys` is null. */
function linesOf(pages: readonly Pick<Page, 'items'>[], keys: ReadonlySet<NodeKey> | null): number {
  return pages
    .map(({ items }) => {
      const baselines = items
        .flatMap((item) =>
          item.kind === 'text' && item.content.type === 'node' && (keys?.has(item.content.node) ?? true)
            ? [item.y]
            : [],
        )
        .sort((a, b) => a - b);
      return baselines.filter((y, i) => y - (baselines[i - 1] ?? Number.NEGATIVE_INFINITY) > SAME_LINE)
        .length;
    })
    .reduce((sum, lines) => sum + lines, 0);
}
