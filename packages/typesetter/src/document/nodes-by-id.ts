/** The nodes that links lead to. */
import { childrenOf } from './children.ts';
import type { AnyNode, DocumentNode } from './types.ts';

/** Layout and structure both ask for them. */
const known = new WeakMap<DocumentNode, ReadonlyMap<string, AnyNode>>();

/** All nodes with an id; of two with the same, which is a fault, the first. */
export function nodesById(document: DocumentNode): ReadonlyMap<string, AnyNode> {
  const found = known.get(document);
  if (found !== undefined) return found;
  const nodes = new Map<string, AnyNode>();
  collect(document.children, nodes);
  known.set(document, nodes);
  return nodes;
}

function collect(nodes: readonly AnyNode[], into: Map<string, AnyNode>): void {
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index] as AnyNode;
    if (node.id !== undefined && !into.has(node.id)) into.set(node.id, node);
    collect(childrenOf(node), into);
  }
}
