/** What lies inside a node, whatever it is called there. */
import type { AnyNode, DocumentNode } from './types.ts';

const NONE: readonly never[] = [];

/** Children of a node in reading order. */
export function childrenOf(node: AnyNode): readonly AnyNode[] {
  switch (node.type) {
    case 'text':
    case 'symbol':
    case 'line-break':
    case 'picture':
      return NONE;
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

/** What a pass makes of a node; it must be of a kind that may stand in the same place. */
export type Change = (node: AnyNode) => AnyNode;

/** The node with its children changed; the same node where none of them is. */
export function mapChildren<Node extends AnyNode>(node: Node, change: Change): Node;
export function mapChildren(node: AnyNode, change: Change): AnyNode {
  switch (node.type) {
    case 'text':
    case 'symbol':
    case 'line-break':
    case 'picture':
      return node;
    case 'footnote': {
      const note = mapNode(node.note, change);
      return note === node.note ? node : { ...node, note };
    }
    case 'list': {
      const items = mapNodes(node.items, change);
      return items === node.items ? node : { ...node, items };
    }
    case 'description-list': {
      const entries = mapNodes(node.entries, change);
      return entries === node.entries ? node : { ...node, entries };
    }
    case 'contents': {
      const entries = mapNodes(node.entries, change);
      return entries === node.entries ? node : { ...node, entries };
    }
    case 'description-entry': {
      const [term, children] = [mapNode(node.term, change), mapNodes(node.children, change)];
      return term === node.term && children === node.children ? node : { ...node, term, children };
    }
    case 'table': {
      const caption = node.caption && mapNode(node.caption, change);
      const [head, body] = [mapNodes(node.head, change), mapNodes(node.body, change)];
      const same = caption === node.caption && head === node.head && body === node.body;
      return same ? node : { ...node, caption, head, body };
    }
    case 'row': {
      const cells = mapNodes(node.cells, change);
      return cells === node.cells ? node : { ...node, cells };
    }
    case 'contents-entry': {
      const link = mapNode(node.link, change);
      return link === node.link ? node : { ...node, link };
    }
    default: {
      const children: readonly AnyNode[] = mapNodes<AnyNode>(node.children, change);
      return children === node.children ? node : ({ ...node, children } as AnyNode);
    }
  }
}

/** The document with the blocks at its top changed. */
export function mapDocument(document: DocumentNode, change: Change): DocumentNode {
  const children = mapNodes(document.children, change);
  return children === document.children ? document : { ...document, children };
}

const mapNode = <Node extends AnyNode>(node: Node, change: Change): Node => change(node) as Node;

function mapNodes<Node extends AnyNode>(nodes: readonly Node[], change: Change): readonly Node[] {
  let mapped: Node[] | undefined;
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index] as Node;
    const now = change(node) as Node;
    if (mapped === undefined && now !== node) mapped = nodes.slice(0, index);
    if (mapped !== undefined) mapped.push(now);
  }
  return mapped ?? nodes;
}
