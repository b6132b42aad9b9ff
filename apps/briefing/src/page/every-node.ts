import { type AnyNode, childrenOf } from '@summit/typesetter';

/** All nodes of a tree, each before those within it. */
export function everyNode(nodes: readonly AnyNode[], found: AnyNode[] = []): readonly AnyNode[] {
  for (const node of nodes) {
    found.push(node);
    everyNode(childrenOf(node), found);
  }
  return found;
}

export function idsIn(nodes: readonly AnyNode[]): ReadonlySet<string> {
  return new Set(everyNode(nodes).flatMap(({ id }) => id ?? []));
}
