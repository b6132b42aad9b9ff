/** The words of nodes, as they are read out. */
import { childrenOf } from './children.ts';
import type { AnyNode, BlockNode, InlineNode } from './types.ts';

/** The words of the first heading of the first level. */
export function titleOf(blocks: readonly BlockNode[]): string | undefined {
  for (const block of blocks) {
    if (block.type === 'heading' && block.level === 1) return textOf(block.children);
    const found = block.type === 'section' ? titleOf(block.children) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The words of inlines; footnotes stand elsewhere. */
export function textOf(inlines: readonly InlineNode[]): string {
  return inlines
    .map((node) => {
      if (node.type === 'text') return node.text;
      if (node.type === 'symbol') return node.alt;
      if (node.type === 'footnote') return '';
      return node.type === 'line-break' ? ' ' : textOf(node.children);
    })
    .join('');
}

/** All text in a node, as it stands there: without signs and pictures, with footnotes. */
export function wordsOf(node: AnyNode): string {
  return node.type === 'text' ? node.text : childrenOf(node).map(wordsOf).join('');
}

/** The words of inlines in a line. Soft hyphens say where a line may end, and viewers show them where there are no lines. */
export function inlineText(inlines: readonly InlineNode[]): string {
  return textOf(inlines).replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim();
}
