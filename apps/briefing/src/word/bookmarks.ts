/** Names that Word accepts for what links lead to: letters, digits and underscores, at most 40 of them. */
import type { DocumentNode } from '@summit/typesetter';
import { everyNode, idsIn } from '../page/every-node.ts';

/** Names of bookmarks by the ids of the tree, of those alone to which something leads. */
export function bookmarksOf(document: DocumentNode): ReadonlyMap<string, string> {
  const targets = new Set(
    everyNode(document.children).flatMap((node) =>
      node.type === 'link' && node.target.type === 'internal' ? node.target.id : [],
    ),
  );
  const named = [...idsIn(document.children)].filter((id) => targets.has(id));
  return new Map(
    named.map((id, index) => [id, `b${index + 1}_${id.replaceAll(/\W/g, '_')}`.slice(0, 40)] as const),
  );
}
