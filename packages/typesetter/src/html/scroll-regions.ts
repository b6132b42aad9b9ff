import { type Change, mapChildren, mapDocument } from '../document/children.ts';
import type { DocumentNode } from '../document/types.ts';
import { wordsOf } from '../document/words.ts';
import type { Theme } from '../theme/theme.ts';

/**
 * Tables with more columns of signs or numbers than a phone is wide scroll in a region of their own, which the keyboard
 * can reach and which has the name of their caption or of the heading above them.
 */
export function widthScrolled(document: DocumentNode, { tables = {} }: Theme): DocumentNode {
  let heading = '';
  const change: Change = (node) => {
    if (node.type === 'heading') heading = wordsOf(node).trim();
    if (node.type !== 'table' || !tables[node.role]?.scrolls) return mapChildren(node, change);
    const { key, origin, lang, claim, caption } = node;
    const label = caption ? wordsOf(caption).trim() : heading;
    const attributes = { class: 'scroll', role: 'region', tabindex: '0', 'aria-label': label };
    const base = { key, origin, id: undefined, lang, claim, attributes };
    return { ...base, type: 'section', element: 'div', role: 'plain', children: [node] };
  };
  return mapDocument(document, change);
}
