/** Names that Word accepts for what links lead to: letters, digits and underscores, at most 40 of them. */
import { type AnyNode, childrenOf, type DocumentNode } from '@summit/typesetter';

/** Names of bookmarks by the ids of the tree, of those alone to which something leads. */
export function bookmarksOf(document: DocumentNode): ReadonlyMap<string, string> {
  const [ids, targets] = [new Set<string>(), new Set<string>()];
  const visit = (node: AnyNode): void => {
    if (node.id !== undefined) ids.add(node.id);
    if (node.type === 'link' && node.target.type === 'internal') targets.add(node.target.id);
    for (const child of childrenOf(node)) visit(child);
  };
  for (const node of document.children) visit(node);
  const named = [...ids].filter((id) => targets.has(id));
  return new Map(
    named.map((id, index) => [id, `b${index + 1}_${id.replaceAll(/\W/g, '_')}`.slice(0, 40)] as const),
  );
}
