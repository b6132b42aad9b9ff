/** Which node has which id. */
import { childrenOf } from '../document/children.ts';
import type { AnyNode, DocumentNode, NodeKey } from '../document/types.ts';

/** Keys of all nodes with an id; of two with the same, the first. */
export function identifiers(document: DocumentNode): ReadonlyMap<string, NodeKey> {
  const keys = new Map<string, NodeKey>();
  for (const child of document.children) collect(child, keys);
  return keys;
}

function collect(node: AnyNode, into: Map<string, NodeKey>): void {
  if (node.id !== undefined && !into.has(node.id)) into.set(node.id, node.key);
  for (const child of childrenOf(node)) collect(child, into);
}
