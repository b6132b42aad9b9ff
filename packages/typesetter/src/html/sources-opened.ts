import { type Change, childrenOf, mapChildren, mapDocument } from '../document/children.ts';
import type { AnyNode, DocumentNode, LinkNode } from '../document/types.ts';

/**
 * A source opens where it is cited: its number is a button, and the source itself, which is not there twice, is what the
 * button opens. In a row of a table one button for each source is enough.
 */
export function sourcesOpened(document: DocumentNode): DocumentNode {
  const cited = citedIds(document.children);
  /** Sources that the row has named so far. */
  let named: Set<string> | undefined;
  const change: Change = (node) => {
    if (node.type === 'row') named = new Set();
    const id = citedBy(node);
    if (id !== undefined && node.type === 'link') {
      if (named?.has(id)) return wordsAlone(node);
      named?.add(id);
      return button(node, id);
    }
    const inside = mapChildren(node, change);
    if (node.type === 'row') named = undefined;
    return node.id !== undefined && cited.has(node.id) ? opening(inside, node.id) : inside;
  };
  return mapDocument(document, change);
}

/** Id of the source to which a reference leads. */
function citedBy(node: AnyNode): string | undefined {
  return node.type === 'link' && node.role === 'cite' && node.target.type === 'internal'
    ? node.target.id
    : undefined;
}

function citedIds(nodes: readonly AnyNode[], ids = new Set<string>()): ReadonlySet<string> {
  for (const node of nodes) {
    const id = citedBy(node);
    if (id !== undefined) ids.add(id);
    else citedIds(childrenOf(node), ids);
  }
  return ids;
}

const plain = ({ key, origin, lang, claim, children }: LinkNode) =>
  ({ type: 'span', role: 'plain', key, origin, id: undefined, lang, claim, children }) as const;

const button = (link: LinkNode, id: string): AnyNode => ({
  ...plain(link),
  element: 'button',
  attributes: { popovertarget: id },
});

const wordsAlone = (link: LinkNode): AnyNode =>
  link.children.length === 1 && link.children[0] ? link.children[0] : plain(link);

/** A list item keeps its number; what it holds comes forward. */
function opening(node: AnyNode, id: string): AnyNode {
  if (node.type !== 'list-item') return { ...node, attributes: { ...node.attributes, popover: '' } };
  const { key, origin, lang, claim, children } = node;
  const held = { key, origin, id, lang, claim, attributes: { popover: '' }, children } as const;
  return { ...node, id: undefined, children: [{ ...held, type: 'section', role: 'plain', element: 'div' }] };
}
