/**
 * Inline nodes as inline-level structure elements (ISO 32000-1, 14.8.4.4). Emphasis and the like
 * have no standard type in PDF 1.7 and add nothing to read aloud; a Span stands only where it
 * carries a language, an anchor or what it rests on.
 */
import type { FootnoteNode, InlineNode, LinkNode, NodeKey } from '../document/types.ts';
import type { Scope } from './structure-element.ts';
import { contentOf, element, isPlain, within } from './structure-element.ts';
import type { LinkIndex } from './structure-links.ts';
import type { ContentReference, LinkTarget, StructElement } from './types.ts';

function wordsOf(node: InlineNode): string {
  switch (node.type) {
    case 'text':
      return node.text;
    case 'span':
    case 'link':
      return node.children.map(wordsOf).join('');
    case 'symbol':
      return node.alt;
    case 'line-break':
      return ' ';
    case 'footnote':
      return '';
  }
}

/** The words of inline nodes. Soft hyphens say where a line may end, and viewers show them where there are no lines. */
export function inlineText(nodes: readonly InlineNode[]): string {
  return nodes.map(wordsOf).join('').replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim();
}

/**
 * Links to other places of the document are references (14.8.4.4.1); those of a contents are wrapped
 * by their entry.
 */
export function planLink(
  node: LinkNode,
  scope: Scope,
  links: LinkIndex,
  decorative: Set<NodeKey>,
): StructElement {
  const words = planInlines(node.children, within(node), links, decorative);
  // A cross-reference tells its page.
  const kids = node.role === 'see' ? [...words, contentOf(node.key, 'page-number')] : words;
  return { ...element('Link', node, scope, kids), link: links.target(node) };
}

/**
 * The mark is a reference; the note follows it at once, wherever it is set, with an id of its own (PDF/UA-1,
 * 7.9) and its number as label, from which a link leads back.
 */
function planFootnote(
  node: FootnoteNode,
  scope: Scope,
  links: LinkIndex,
  decorative: Set<NodeKey>,
): StructElement[] {
  const { note } = node;
  const link = (content: ContentReference, to: LinkTarget): StructElement => ({
    ...element('Link', undefined, scope, [content]),
    link: to,
  });
  const there = link(contentOf(node.key, 'body'), links.note(node));
  const back = link(contentOf(note.key, 'label'), links.backToMark(node));
  return [
    element('Reference', undefined, scope, [there]),
    element('Note', note, scope, [
      element('Lbl', undefined, within(note), [back]),
      ...planInlines(note.children, within(note), links, decorative),
    ]),
  ];
}

type Kid = StructElement['kids'][number];

/** Adds what a node becomes. */
function addInline(
  node: InlineNode,
  scope: Scope,
  links: LinkIndex,
  decorative: Set<NodeKey>,
  into: Kid[],
): void {
  switch (node.type) {
    case 'line-break':
      return;
    case 'text': {
      const content = contentOf(node.key, 'body');
      const own = node.lang !== scope.lang;
      into.push(own ? element('Span', { ...node, basis: scope.basis }, scope, [content]) : content);
      return;
    }
    case 'symbol': {
      // PDF/UA-1, 7.3: graphics that say something are figures with an alternative, others artifacts.
      if (node.alt === '') {
        decorative.add(node.key);
        return;
      }
      into.push({ ...element('Figure', node, scope, [contentOf(node.key, 'body')]), alt: node.alt });
      return;
    }
    case 'link': {
      const link = planLink(node, scope, links, decorative);
      into.push(node.role !== 'plain' ? element('Reference', undefined, scope, [link]) : link);
      return;
    }
    case 'footnote':
      into.push(...planFootnote(node, scope, links, decorative));
      return;
    case 'span': {
      if (node.role !== 'quotation' && isPlain(node, scope)) {
        addInlines(node.children, scope, links, decorative, into);
        return;
      }
      const kids = planInlines(node.children, within(node), links, decorative);
      into.push(element(node.role === 'quotation' ? 'Quote' : 'Span', node, scope, kids));
    }
  }
}

function addInlines(
  nodes: readonly InlineNode[],
  scope: Scope,
  links: LinkIndex,
  decorative: Set<NodeKey>,
  into: Kid[],
): void {
  for (let i = 0; i < nodes.length; i++) addInline(nodes[i] as InlineNode, scope, links, decorative, into);
}

export function planInlines(
  nodes: readonly InlineNode[],
  scope: Scope,
  links: LinkIndex,
  decorative: Set<NodeKey>,
): StructElement['kids'] {
  const kids: Kid[] = [];
  addInlines(nodes, scope, links, decorative, kids);
  return kids;
}
