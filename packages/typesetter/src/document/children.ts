/** What lies inside a node. */
import type { AnyNode } from './types.ts';

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
