/**
 * Inline nodes as inline-level structure elements (ISO 32000-1, 14.8.4.4; ISO 32000-2, 14.8.4.7). Emphasis and the like
 * have no standard type in PDF 1.7; in PDF 2.0 they are Em and Strong. A Span stands only where it carries a language,
 * an anchor, a line under or through its words, or what it rests on.
 */
import type { FootnoteNode, InlineNode, LinkNode, NodeKey } from '../document/types.ts';
import type { Standard } from './standard.ts';
import type { Scope } from './structure-element.ts';
import { contentOf, element, isPlain, within } from './structure-element.ts';
import type { LinkIndex } from './structure-links.ts';
import type { ContentReference, LinkTarget, StructElement, StructTag } from './types.ts';

/** What the plan of a document is made with. */
export interface Planning {
  readonly standard: Standard;
  readonly links: LinkIndex;
  /** Nodes that are found to say nothing. */
  readonly decorative: Set<NodeKey>;
}

/**
 * Links to other places of the document are references (14.8.4.4.1); those of a contents are wrapped
 * by their entry.
 */
export function planLink(node: LinkNode, scope: Scope, planning: Planning): StructElement {
  const words = planInlines(node.children, within(node), planning);
  // A cross-reference tells its page.
  const kids = node.role === 'see' ? [...words, contentOf(node.key, 'page-number')] : words;
  return { ...element('Link', node, scope, kids), link: planning.links.target(node) };
}

/**
 * The mark is a reference; the note follows it at once, wherever it is set, with an id of its own (PDF/UA-1,
 * 7.9) and its number as label, from which a link leads back. Under PDF/UA-2, 8.2.5.14, it is an FENote, and mark and note
 * name each other.
 */
function planFootnote(node: FootnoteNode, scope: Scope, planning: Planning): StructElement[] {
  const { note } = node;
  const link = (content: ContentReference, to: LinkTarget): StructElement => ({
    ...element('Link', undefined, scope, [content]),
    link: to,
  });
  const there = link(contentOf(node.key, 'body'), planning.links.note(node));
  const back = link(contentOf(note.key, 'label'), planning.links.backToMark(node));
  const kids = [
    element('Lbl', undefined, within(note), [back]),
    ...planInlines(note.children, within(note), planning),
  ];
  return planning.standard === 'ua1'
    ? [element('Reference', undefined, scope, [there]), element('Note', note, scope, kids)]
    : [
        { ...there, node: node.key, refs: [note.key] },
        { ...element('FENote', note, scope, kids), refs: [node.key] },
      ];
}

type Kid = StructElement['kids'][number];

/** Roles of spans that have a type of their own. */
const SPANS: Readonly<Record<Standard, Readonly<Record<string, StructTag>>>> = {
  ua1: { quotation: 'Quote' },
  ua2: { quotation: 'Quote', strong: 'Strong', emphasis: 'Em' },
};

/** Words that were taken out or put in have no type of their own; that they are struck or underlined is said of them. */
const DECORATIONS: Readonly<Record<string, StructElement['decoration']>> = {
  inserted: 'Underline',
  deleted: 'LineThrough',
};

/** Adds what a node becomes. */
function addInline(node: InlineNode, scope: Scope, planning: Planning, into: Kid[]): void {
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
        planning.decorative.add(node.key);
        // Nothing of it is written, but a link to it finds what is around it.
        if (node.id !== undefined) into.push(element('Span', node, scope, []));
        return;
      }
      into.push({ ...element('Figure', node, scope, [contentOf(node.key, 'body')]), alt: node.alt });
      return;
    }
    case 'link': {
      const link = planLink(node, scope, planning);
      // A Link has no place in a Reference under ISO/TS 32005, table 5, and needs none.
      const wrapped = node.role !== 'plain' && planning.standard === 'ua1';
      into.push(wrapped ? element('Reference', undefined, scope, [link]) : link);
      return;
    }
    case 'footnote':
      into.push(...planFootnote(node, scope, planning));
      return;
    case 'span': {
      const tag = SPANS[planning.standard][node.role] ?? 'Span';
      const decoration = DECORATIONS[node.role];
      if (tag === 'Span' && decoration === undefined && isPlain(node, scope)) {
        addInlines(node.children, scope, planning, into);
        return;
      }
      const kids = planInlines(node.children, within(node), planning);
      into.push({ ...element(tag, node, scope, kids), decoration });
    }
  }
}

function addInlines(nodes: readonly InlineNode[], scope: Scope, planning: Planning, into: Kid[]): void {
  for (let i = 0; i < nodes.length; i++) addInline(nodes[i] as InlineNode, scope, planning, into);
}

export function planInlines(
  nodes: readonly InlineNode[],
  scope: Scope,
  planning: Planning,
): StructElement['kids'] {
  const kids: Kid[] = [];
  addInlines(nodes, scope, planning, kids);
  return kids;
}
