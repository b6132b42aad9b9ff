/** Makes the structure elements of a plan; what is inherited is said once. */
import type { NodeKey } from '../document/types.ts';
import type { ContentReference, StructElement, StructTag } from './types.ts';

/** What an element inherits from those around it. */
export interface Scope {
  readonly lang: string;
  readonly basis: string | undefined;
}

/** What of a node concerns its element. */
interface Source {
  readonly key: NodeKey;
  readonly id: string | undefined;
  readonly lang: string;
  readonly basis: string | undefined;
}

export function within(node: Scope): Scope {
  return { lang: node.lang, basis: node.basis };
}

/** Whether a node has nothing to say for itself: no anchor, and the language of what is around it, resting on the same. */
export function isPlain(node: Source, scope: Scope): boolean {
  return node.id === undefined && node.lang === scope.lang && node.basis === scope.basis;
}

const NO_REFS: readonly NodeKey[] = [];

/** An element for a node, or for no node of its own, such as the body of a list item. */
export function element(
  tag: StructTag,
  node: Source | undefined,
  scope: Scope,
  kids: StructElement['kids'],
): StructElement {
  return {
    type: 'element',
    tag,
    node: node?.key,
    refs: NO_REFS,
    lang: node !== undefined && node.lang !== scope.lang ? node.lang : undefined,
    alt: undefined,
    id: node?.id,
    scope: undefined,
    colSpan: 1,
    rowSpan: 1,
    listNumbering: undefined,
    decoration: undefined,
    basis: node !== undefined && node.basis !== scope.basis ? node.basis : undefined,
    link: undefined,
    kids,
  };
}

export function contentOf(node: NodeKey, part: ContentReference['part']): ContentReference {
  return { type: 'content', node, part };
}
