/** Short ways to write document trees in tests; keys are given in the order of writing. */
import type {
  BlockNode,
  CellNode,
  ContentsEntryNode,
  DocumentNode,
  HeadingNode,
  InlineNode,
  LinkNode,
  ListItemNode,
  ListNode,
  ParagraphNode,
  RowNode,
  SectionNode,
  SpanNode,
  SymbolNode,
  TableNode,
  TextNode,
} from '../../document/types.ts';

interface Options {
  readonly id?: string;
  readonly lang?: string;
  readonly basis?: string;
}

type Words = string | InlineNode;

export class DocumentBuilder {
  #key = 0;
  readonly lang: string;

  constructor(lang = 'en') {
    this.lang = lang;
  }

  #base({ id, lang, basis }: Options = {}) {
    return {
      key: ++this.#key,
      origin: { template: 'test', line: 1 },
      id,
      lang: lang ?? this.lang,
      basis,
    };
  }

  text(text: string, options?: Options): TextNode {
    return { ...this.#base(options), type: 'text', text };
  }

  /** Words take the language of what holds them, and rest on the same. */
  #inlines(words: readonly Words[], options?: Options): InlineNode[] {
    const inherited = { ...options };
    delete inherited.id;
    return words.map((word) => (typeof word === 'string' ? this.text(word, inherited) : word));
  }

  span(role: SpanNode['role'], words: readonly Words[], options?: Options): SpanNode {
    return { ...this.#base(options), type: 'span', role, children: this.#inlines(words, options) };
  }

  symbol(alt: string): SymbolNode {
    return { ...this.#base(), type: 'symbol', name: 'circle', alt };
  }

  link(target: string, words: readonly Words[], role: LinkNode['role'] = 'plain'): LinkNode {
    return {
      ...this.#base(),
      type: 'link',
      role,
      target: target.startsWith('#')
        ? { type: 'internal', id: target.slice(1) }
        : { type: 'external', url: target },
      children: this.#inlines(words),
    };
  }

  heading(level: HeadingNode['level'], words: readonly Words[], options?: Options): HeadingNode {
    return { ...this.#base(options), type: 'heading', level, children: this.#inlines(words, options) };
  }

  paragraph(words: readonly Words[], options?: Options): ParagraphNode {
    return {
      ...this.#base(options),
      type: 'paragraph',
      role: 'body',
      children: this.#inlines(words, options),
    };
  }

  section(
    children: readonly BlockNode[],
    role: SectionNode['role'] = 'plain',
    options?: Options,
  ): SectionNode {
    return { ...this.#base(options), type: 'section', role, children };
  }

  item(label: string, children: readonly BlockNode[], options?: Options): ListItemNode {
    return { ...this.#base(options), type: 'list-item', label, children };
  }

  list(ordered: boolean, items: readonly ListItemNode[]): ListNode {
    return { ...this.#base(), type: 'list', ordered, role: 'plain', items };
  }

  descriptions(entries: readonly (readonly [term: string, description: string])[]): BlockNode {
    return {
      ...this.#base(),
      type: 'description-list',
      role: 'facts',
      entries: entries.map(([term, description]) => ({
        ...this.#base(),
        type: 'description-entry',
        term: { ...this.#base(), type: 'term', children: [this.text(term)] },
        children: [this.paragraph([description])],
      })),
    };
  }

  cell(text: string, scope?: 'row' | 'column', colspan = 1): CellNode {
    const children = text === '' ? [] : [this.paragraph([text])];
    return { ...this.#base(), type: 'cell', scope, colspan, rowspan: 1, align: 'left', children };
  }

  row(cells: readonly CellNode[]): RowNode {
    return { ...this.#base(), type: 'row', cells };
  }

  table(caption: string, head: readonly RowNode[], body: readonly RowNode[]): TableNode {
    return {
      ...this.#base(),
      type: 'table',
      role: 'plain',
      caption: { ...this.#base(), type: 'caption', children: [this.text(caption)] },
      head,
      body,
    };
  }

  contents(entries: readonly (readonly [level: 1 | 2, target: string, title: string])[]): BlockNode {
    return {
      ...this.#base(),
      type: 'contents',
      entries: entries.map(
        ([level, target, title]): ContentsEntryNode => ({
          ...this.#base(),
          type: 'contents-entry',
          level,
          link: this.link(target, [title]),
        }),
      ),
    };
  }

  document(children: readonly BlockNode[]): DocumentNode {
    return { title: 'Test', lang: this.lang, children };
  }
}
