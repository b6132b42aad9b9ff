/** What PDF 2.0 tells of a document that PDF 1.7 has no words for (ISO 32000-2, 14.8.4 and 14.8.5.5). */
import { childrenOf } from '../document/children.ts';
import type { AnyNode, BlockNode, DocumentNode, HeadingNode, ListNode } from '../document/types.ts';
import type { Standard } from './standard.ts';
import type { StructElement } from './types.ts';

function headingsIn(nodes: readonly AnyNode[]): readonly HeadingNode[] {
  return nodes.flatMap((node) => (node.type === 'heading' ? [node] : headingsIn(childrenOf(node))));
}

/**
 * The heading that is the title of the document (Title, 14.8.4.3): the first, where nothing but sections is around it and
 * all others are of lower levels. Where there is none, all headings are headings.
 */
export function titleOf(document: DocumentNode): HeadingNode | undefined {
  const [first, ...others] = headingsIn(document.children);
  const standsFree = (nodes: readonly BlockNode[]): boolean =>
    nodes.some((node) => node === first || (node.type === 'section' && standsFree(node.children)));
  return first !== undefined &&
    standsFree(document.children) &&
    others.every(({ level }) => level > first.level)
    ? first
    : undefined;
}

/** How a list is numbered (14.8.5.5, table 382); one without labels numbers nothing. */
export function listNumbering(
  { items, ordered }: ListNode,
  standard: Standard,
): StructElement['listNumbering'] {
  const labels = items.map(({ label }) => label).filter((label) => label !== '');
  if (labels.length === 0) return 'None';
  if (!ordered) return 'Disc';
  return standard === 'ua1' || labels.every((label) => /^\d+\.?$/.test(label)) ? 'Decimal' : 'Ordered';
}
