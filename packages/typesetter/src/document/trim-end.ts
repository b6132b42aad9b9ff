import type { InlineNode } from './types.ts';

/** Removes the white space at the end of a line of inlines, wherever in the tree it lies. */
export function trimEnd(inlines: readonly InlineNode[]): readonly InlineNode[] {
  const last = inlines[inlines.length - 1];
  const before = () => inlines.slice(0, -1);
  switch (last?.type) {
    case 'text': {
      if (!last.text.endsWith(' ')) return inlines;
      const text = last.text.slice(0, -1);
      return text === '' ? trimEnd(before()) : [...before(), { ...last, text }];
    }
    case 'span':
    case 'link': {
      const children = trimEnd(last.children);
      if (children.length === 0) return [...trimEnd(before()), { ...last, children }];
      return children === last.children ? inlines : [...before(), { ...last, children }];
    }
    default:
      return inlines;
  }
}
