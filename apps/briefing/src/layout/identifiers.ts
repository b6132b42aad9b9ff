/** Which node has which id. */
import type { AnyNode, DocumentNode, NodeKey } from '../document/types.ts';

/** Keys of all nodes with an id; of two with the same, the first. */
export function identifiers(document: DocumentNode): ReadonlyMap<string, NodeKey> {
  const keys = new Map<string, NodeKey>();
  const visit = (node: AnyNode): void => {
    if (node.id !== undefined && !keys.has(node.id)) keys.set(node.id, node.key);
    for (const child of childrenOf(node)) visit(child);
  };
  for (const child of document.children) visit(child);
  return keys;
}

/** Children of a node in reading order, whatever they are called. */
export function childrenOf(node: AnyNode): readonly AnyNode[] {
  switch (node.type) {
    case 'text':
    case 'symbol':
    case 'line-break':
    case 'picture':
      return [];
    case 'footnote':
      return [node.note];
    case 'list':
      return node.items;
    case 'description-list':
    case 'contents':
      return node.entries;
    case 'description-entry':
      return [node.term, ...node.children];
    case 'table':
      return [...(node.caption ? [node.caption] : []), ...node.head, ...node.body];
    case 'row':
      return node.cells;
    case 'contents-entry':
      return [node.link];
    default:
      return node.children;
  }
}
