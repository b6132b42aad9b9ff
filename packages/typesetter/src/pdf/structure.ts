/**
 * Plans the logical structure of the PDF from the document tree: which standard structure types
 * (ISO 32000-1, 14.8.4) the nodes become, in which order, and what the bookmarks are.
 *
 * Heading levels are those of nesting: PDF/UA-1, 7.4.2, wants the first heading to be H1 and none
 * to skip a level, whatever levels the document's own headings have.
 */
import type {
  BlockNode,
  ContentsEntryNode,
  ContentsNode,
  DescriptionListNode,
  DocumentNode,
  HeadingNode,
  ListNode,
  NodeKey,
  RowNode,
  SectionNode,
  TableNode,
} from '../document/types.ts';
import { inlineText } from '../document/words.ts';
import type { Theme } from '../theme/theme.ts';
import type { Standard } from './standard.ts';
import type { Scope } from './structure-element.ts';
import { contentOf, element, isPlain, within } from './structure-element.ts';
import { type Planning, planInlines, planLink } from './structure-inline.ts';
import { indexLinkTargets } from './structure-links.ts';
import { listNumbering, titleOf } from './structure-ua2.ts';
import type { OutlineEntry, StructElement, StructTag, StructurePlan } from './types.ts';

/** Elements that group parts of the text without being sections of it, as some classes of the theme do. */
const DIVISIONS: readonly SectionNode['role'][] = ['figure', 'details'];

const HEADING_TAGS = ['H1', 'H2', 'H3', 'H4'] as const satisfies readonly StructTag[];

interface MutableOutlineEntry extends OutlineEntry {
  readonly children: MutableOutlineEntry[];
}

interface Heading {
  readonly level: number;
  readonly entry: MutableOutlineEntry;
}

const isFigure = (kid: StructElement['kids'][number]): boolean =>
  kid.type === 'element' && kid.tag === 'Figure';

/** One walk over a document. */
class Planner {
  readonly outline: MutableOutlineEntry[] = [];
  readonly decorative = new Set<NodeKey>();
  readonly #planning: Planning;
  /** The heading that is the title of the document, where titles are told from headings. */
  readonly #title: HeadingNode | undefined;
  /** Headings that the next one may belong under, outermost first. */
  #open: readonly Heading[] = [];

  constructor(
    document: DocumentNode,
    private readonly theme: Theme,
    standard: Standard,
  ) {
    const links = indexLinkTargets(document, theme);
    this.#planning = { standard, links, decorative: this.decorative };
    this.#title = standard === 'ua1' ? undefined : titleOf(document);
  }

  blocks(nodes: readonly BlockNode[], scope: Scope): StructElement[] {
    const elements: StructElement[] = [];
    for (const node of nodes) elements.push(this.#block(node, scope));
    return elements;
  }

  /** What a cell or the body of a list item holds: of a paragraph alone its words, to which a P would add nothing. */
  #held(nodes: readonly BlockNode[], scope: Scope): StructElement['kids'] {
    const node = nodes[0];
    if (nodes.length !== 1 || node?.type !== 'paragraph' || !isPlain(node, scope))
      return this.blocks(nodes, scope);
    const kids = this.#inlines(node.children, scope);
    // That a sign stands in a line of text is told by what is around it.
    return kids.some(isFigure) ? [element('P', node, scope, kids)] : kids;
  }

  #block(node: BlockNode, scope: Scope): StructElement {
    switch (node.type) {
      case 'section': {
        return element(this.#sectionTag(node), node, scope, this.blocks(node.children, within(node)));
      }
      case 'heading':
        return this.#heading(node, scope);
      case 'paragraph':
        return element('P', node, scope, this.#inlines(node.children, within(node)));
      case 'list':
        return this.#list(node, scope);
      case 'description-list':
        return this.#descriptionList(node, scope);
      case 'table':
        return this.#table(node, scope);
      case 'contents':
        return this.#contents(node, scope);
      case 'picture':
        return { ...element('Figure', node, scope, [contentOf(node.key, 'body')]), alt: node.alt };
    }
  }

  #sectionTag({ role, children }: SectionNode): 'Caption' | 'Div' | 'Sect' {
    if (role === 'figcaption') return 'Caption';
    // ISO/TS 32005, table 5: what is in a Div counts as being in what is around it, and a document has no caption.
    const captioned = children.some((child) => child.type === 'section' && child.role === 'figcaption');
    if (captioned && this.#planning.standard === 'ua2') return 'Sect';
    return (this.theme.sections?.[role]?.division ?? DIVISIONS.includes(role)) ? 'Div' : 'Sect';
  }

  #inlines(nodes: Parameters<typeof planInlines>[0], scope: Scope): StructElement['kids'] {
    return planInlines(nodes, scope, this.#planning);
  }

  #heading(node: HeadingNode, scope: Scope): StructElement {
    const above = this.#open.filter(({ level }) => level < node.level);
    const entry: MutableOutlineEntry = { title: inlineText(node.children), node: node.key, children: [] };
    (above.at(-1)?.entry.children ?? this.outline).push(entry);
    this.#open = [...above, { level: node.level, entry }];
    const level = above.length - (this.#title === undefined ? 0 : 1);
    const tag =
      node === this.#title ? 'Title' : (HEADING_TAGS[Math.min(level, HEADING_TAGS.length - 1)] ?? 'H4');
    return element(tag, node, scope, this.#inlines(node.children, within(node)));
  }

  /** A label without words is no Lbl, and a list without labels numbers nothing (table 347). */
  #list(node: ListNode, scope: Scope): StructElement {
    const inList = within(node);
    const items: StructElement[] = [];
    for (const item of node.items) {
      const inItem = within(item);
      const body = element('LBody', undefined, inItem, this.#held(item.children, inItem));
      const label = element('Lbl', undefined, inItem, [contentOf(item.key, 'label')]);
      items.push(element('LI', item, inList, item.label === '' ? [body] : [label, body]));
    }
    const { standard } = this.#planning;
    return { ...element('L', node, scope, items), listNumbering: listNumbering(node, standard) };
  }

  /** Terms are labels that follow no numbering scheme, which table 347 calls None, and PDF 2.0 Description. */
  #descriptionList(node: DescriptionListNode, scope: Scope): StructElement {
    const inList = within(node);
    const entries = node.entries.map((entry) => {
      const inEntry = within(entry);
      const { term } = entry;
      return element('LI', entry, inList, [
        element('Lbl', term, inEntry, this.#inlines(term.children, within(term))),
        element('LBody', undefined, inEntry, this.#held(entry.children, inEntry)),
      ]);
    });
    const listNumbering = this.#planning.standard === 'ua1' ? 'None' : 'Description';
    return { ...element('L', node, scope, entries), listNumbering };
  }

  #row(node: RowNode, scope: Scope): StructElement {
    const inRow = within(node);
    const cells: StructElement[] = [];
    for (const cell of node.cells) {
      const kids = this.#held(cell.children, within(cell));
      const base = element(cell.scope === undefined ? 'TD' : 'TH', cell, inRow, kids);
      const spanned = { ...base, colSpan: cell.colspan, rowSpan: cell.rowspan };
      cells.push(
        cell.scope === undefined ? spanned : { ...spanned, scope: cell.scope === 'row' ? 'Row' : 'Column' },
      );
    }
    return element('TR', node, scope, cells);
  }

  #table(node: TableNode, scope: Scope): StructElement {
    const inTable = within(node);
    const { caption } = node;
    const rows = (tag: 'THead' | 'TBody', from: readonly RowNode[]): StructElement[] => {
      if (from.length === 0) return [];
      return [
        element(
          tag,
          undefined,
          inTable,
          from.map((row) => this.#row(row, inTable)),
        ),
      ];
    };
    return element('Table', node, scope, [
      ...(caption === undefined
        ? []
        : [element('Caption', caption, inTable, this.#inlines(caption.children, within(caption)))]),
      ...rows('THead', node.head),
      ...rows('TBody', node.body),
    ]);
  }

  /** Entries of the second level are a TOC of their own, directly inside the first (14.8.4.3.1). */
  #contents(node: ContentsNode, scope: Scope): StructElement {
    const inContents = within(node);
    const kids: StructElement[] = [];
    let nested: StructElement[] | undefined;
    for (const entry of node.entries) {
      const planned = this.#contentsEntry(entry, inContents);
      if (entry.level === 1) {
        nested = undefined;
        kids.push(planned);
      } else if (nested === undefined) {
        nested = [planned];
        kids.push(element('TOC', undefined, inContents, nested));
      } else {
        nested.push(planned);
      }
    }
    return element('TOC', node, scope, kids);
  }

  #contentsEntry(node: ContentsEntryNode, scope: Scope): StructElement {
    const inEntry = within(node);
    const link = planLink(node.link, inEntry, this.#planning);
    const withNumber = { ...link, kids: [...link.kids, contentOf(node.key, 'page-number')] };
    if (this.#planning.standard === 'ua1')
      return element('TOCI', node, scope, [element('Reference', undefined, inEntry, [withNumber])]);
    // PDF/UA-2, 8.2.5.8 and 8.2.5.20: the entry names its target, and the Reference is the link.
    const destination = link.link?.destination;
    const refs = destination?.type === 'internal' ? [destination.node] : [];
    return { ...element('TOCI', node, scope, [{ ...withNumber, tag: 'Reference' }]), refs };
  }
}

export function planStructure(
  document: DocumentNode,
  theme: Theme,
  standard: Standard = 'ua1',
): StructurePlan {
  const planner = new Planner(document, theme, standard);
  const scope: Scope = { lang: document.lang, basis: undefined };
  const kids = planner.blocks(document.children, scope);
  return {
    standard,
    root: element('Document', undefined, scope, kids),
    basis: theme.basis ?? '',
    outline: planner.outline,
    decorative: planner.decorative,
  };
}
