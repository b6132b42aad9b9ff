import { type Change, mapChildren, mapDocument } from './children.ts';
import type { DocumentNode, FootnoteNode, ListNode } from './types.ts';

/** Gives list items their labels, and footnotes their numbers through the whole document. */
export function numbered(document: DocumentNode): DocumentNode {
  let footnotes = 0;
  const change: Change = (node) => {
    if (node.type === 'footnote') return mapChildren(withNumber(node, ++footnotes), change);
    return mapChildren(node.type === 'list' ? labelled(node) : node, change);
  };
  return mapDocument(document, change);
}

function withNumber(node: FootnoteNode, number: number): FootnoteNode {
  const mark = String(number);
  return { ...node, mark, note: { ...node.note, label: mark, id: node.note.id || `footnote-${number}` } };
}

function labelled(node: ListNode): ListNode {
  let next = numberIn(node.attributes?.['start']) ?? 1;
  const items = node.items.map((item) => {
    if (!node.ordered) return { ...item, label: '•' };
    next = numberIn(item.attributes?.['value']) ?? next;
    return { ...item, label: `${next++}.` };
  });
  return { ...node, items };
}

/** A positive whole number; undefined where there is none. */
export function numberIn(value: string | undefined): number | undefined {
  return value !== undefined && /^[1-9]\d{0,4}$/.test(value) ? Number(value) : undefined;
}
