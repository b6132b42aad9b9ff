import { type Change, childrenOf, mapChildren, mapDocument } from '../document/children.ts';
import type { AnyNode, DocumentNode, LinkNode } from '../document/types.ts';
import type { Theme } from '../theme/theme.ts';
import { elementOf } from './elements.ts';

/**
 * What others may want to link to has a link to itself behind its first paragraph. Where it prints its name, which is
 * its id without the beginning that the theme lists, that is the link.
 */
export function selfLinked(document: DocumentNode, { html, words }: Theme): DocumentNode {
  const { linked = [] } = html ?? {};
  /** The element that waits for its link. */
  let waiting: { readonly id: string; readonly printed: boolean } | undefined;
  const change: Change = (node) => {
    const { id } = node;
    if (id !== undefined && linked.some((beginning) => id.startsWith(`${beginning}-`)))
      waiting = { id, printed: prints(nameIn(id), node) };
    if (node.type === 'text') {
      if (waiting === undefined || !prints(nameIn(waiting.id), node)) return node;
      const link = linkTo(waiting.id, node, [node]);
      waiting = undefined;
      return link;
    }
    const inside = mapChildren(node, change);
    if (inside.type !== 'paragraph' || elementOf(inside) !== 'p' || !waiting || waiting.printed)
      return inside;
    const link = linkTo(waiting.id, inside, []);
    waiting = undefined;
    const named = { ...link, attributes: { class: 'self', 'aria-label': words.link } };
    return { ...inside, children: [...inside.children, named] };
  };
  return linked.length === 0 ? document : mapDocument(document, change);
}

const nameIn = (id: string): string => id.slice(id.indexOf('-') + 1);

/** Whether a text of the node is the name and nothing else. */
function prints(name: string, node: AnyNode): boolean {
  return node.type === 'text' ? node.text === name : childrenOf(node).some((child) => prints(name, child));
}

function linkTo(id: string, { key, origin, lang, claim }: AnyNode, children: LinkNode['children']): LinkNode {
  const target = { type: 'internal', id } as const;
  return { type: 'link', role: 'plain', key, origin, id: undefined, lang, claim, target, children };
}
