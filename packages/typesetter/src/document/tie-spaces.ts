import { type Change, mapChildren, mapDocument } from './children.ts';
import type { DocumentNode } from './types.ts';

const NBSP = '\u00a0';

/** No line ends at the spaces that a pattern finds, in all words of a document: page and PDF break alike. */
export function spacesTied(document: DocumentNode, spaces: RegExp): DocumentNode {
  const change: Change = (node) => {
    if (node.type !== 'text') return mapChildren(node, change);
    const text = node.text.replace(spaces, NBSP);
    return text === node.text ? node : { ...node, text };
  };
  return mapDocument(document, change);
}
