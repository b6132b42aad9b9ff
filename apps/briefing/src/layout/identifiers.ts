/** Which node has which id. */
import { childrenOf } from '../document/children.ts';
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
