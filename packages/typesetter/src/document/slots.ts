import { type Change, mapChildren, mapDocument } from './children.ts';
import type { DocumentNode } from './types.ts';

/**
 * Fills the places that templates leave for what is known only when all is read, `<span data-slot="name">–</span>`: the
 * words given for it take its place. What stands in a slot stays there where none are given.
 */
export function slotsFilled(document: DocumentNode, words: Readonly<Record<string, string>>): DocumentNode {
  const change: Change = (node) => {
    const slot = node.type === 'span' ? node.attributes?.['data-slot'] : undefined;
    if (node.type !== 'span' || slot === undefined) return mapChildren(node, change);
    const [held] = node.children;
    return held?.type === 'text' && Object.hasOwn(words, slot) ? { ...held, text: words[slot] ?? '' } : node;
  };
  return mapDocument(document, change);
}
