import { type Change, mapChildren, mapDocument } from '../document/children.ts';
import type { AnyNode, DocumentNode, InlineNode, SpanNode } from '../document/types.ts';
import type { Theme } from '../theme/theme.ts';

/**
 * A line may end before and behind a button, whatever stands beside it (CSS Text 3, 5.1: an atomic inline), so that the
 * brackets and commas of a reference would be torn from its number. Those that stand in a line of words get a span that
 * the style sheet keeps whole; spans of the theme that it does not break are whole as they are.
 */
export function referencesWhole(document: DocumentNode, { html }: Theme): DocumentNode {
  const unbroken = html?.unbroken ?? [];
  const change: Change = (node) => {
    if (node.type === 'span' && unbroken.includes(node.role)) return node;
    const inside = mapChildren(node, change);
    return hasInlines(inside) && inside.children.some(isButton)
      ? { ...inside, children: together(inside.children) }
      : inside;
  };
  return mapDocument(document, change);
}

type InlineHolder = Extract<AnyNode, { readonly children: readonly InlineNode[] }>;

function hasInlines(node: AnyNode): node is InlineHolder {
  const { type } = node;
  return (
    type === 'paragraph' ||
    type === 'heading' ||
    type === 'term' ||
    type === 'caption' ||
    type === 'span' ||
    type === 'link' ||
    type === 'note'
  );
}

const isButton = (node: InlineNode): node is SpanNode => node.type === 'span' && node.element === 'button';

const OPENING = /[[(]$/;
const CLOSING = /^[\]),;:.]+/;

function together(nodes: readonly InlineNode[]): readonly InlineNode[] {
  const left = [...nodes];
  const whole: InlineNode[] = [];
  for (let node = left.shift(); node; node = left.shift()) {
    const before = isButton(node) ? cut(whole, whole.length - 1, OPENING) : [];
    const after = isButton(node) ? cut(left, 0, CLOSING) : [];
    const held = [...before, node, ...after];
    whole.push(held.length === 1 ? node : { ...plainSpan(node), children: held });
  }
  return whole;
}

/** Takes what a pattern finds out of the text at an index. */
function cut(nodes: InlineNode[], index: number, pattern: RegExp): readonly InlineNode[] {
  const node = nodes[index];
  const found = node?.type === 'text' ? pattern.exec(node.text)?.[0] : undefined;
  if (node?.type !== 'text' || found === undefined) return [];
  const text = node.text.replace(pattern, '');
  nodes.splice(index, 1, ...(text === '' ? [] : [{ ...node, text }]));
  return [{ ...node, text: found }];
}

function plainSpan({ key, origin, lang, claim }: InlineNode) {
  return { type: 'span', role: 'plain', key, origin, id: undefined, lang, claim } as const;
}
