/** Inline nodes to stretches of styled text, in order, with what each belongs to. */
import type { AnyNode, InlineNode, NodeKey, NoteNode } from '../document/types.ts';
import type { ParagraphFormat, TextFormat } from '../style/formats.ts';
import type { TypesettingStyles } from '../style/typesetting.ts';
import type { TextStyle } from '../text/types.ts';
import type { InlineContent, InlineOwner, NoteBox, ParagraphBox } from './box.ts';
import type { Content } from './types.ts';

/** The anchors of a node: its own key where others may lead to it. */
export const anchorsOf = (node: AnyNode): readonly NodeKey[] =>
  node.id !== undefined || node.type === 'heading' ? [node.key] : NO_ANCHORS;
const NO_ANCHORS: readonly NodeKey[] = [];

/** The style of a format in a language. */
export function textStyle({ face, size, figures, hyphenate }: TextFormat, lang: string): TextStyle {
  return { face, size, lang, figures, hyphenate };
}

export function ownerOf(
  node: AnyNode,
  part: Extract<Content, { type: 'node' }>['part'],
  format: TextFormat,
  anchors: readonly NodeKey[],
): InlineOwner {
  return {
    node,
    content: { type: 'node', node: node.key, part },
    color: format.color,
    rise: format.rise,
    anchors,
    ...(format.ground !== undefined && { ground: { color: format.ground, size: format.size } }),
    ...(format.line !== undefined && { line: { at: format.line, size: format.size } }),
  };
}

/** A paragraph box of inline nodes. `anchors` are nodes that begin with the paragraph itself. */
export function paragraphBox(
  nodes: readonly InlineNode[],
  format: ParagraphFormat,
  anchors: readonly NodeKey[],
  styles: TypesettingStyles,
): ParagraphBox {
  const inlines = new Inlines(styles);
  inlines.addAll(nodes, format.text);
  const { content, pending } = inlines;
  return {
    kind: 'paragraph',
    anchors: pending.length === 0 ? anchors : [...anchors, ...pending],
    format,
    content,
  };
}

/** The inline nodes of one paragraph, as they are met. */
class Inlines {
  readonly content: InlineContent[] = [];
  /** Nodes that begin with what comes next. */
  pending = NO_ANCHORS;

  constructor(private readonly styles: TypesettingStyles) {}

  addAll(nodes: readonly InlineNode[], format: TextFormat): void {
    for (let i = 0; i < nodes.length; i++) this.#add(nodes[i] as InlineNode, format);
  }

  #add(node: InlineNode, text: TextFormat): void {
    if (node.id !== undefined) this.pending = [...this.pending, node.key];
    const { content } = this;
    const styles = this.styles;
    switch (node.type) {
      case 'text':
        if (node.text === '') return;
        content.push({
          text: node.text,
          style: textStyle(text, node.lang),
          owner: ownerOf(node, 'body', text, this.#taken()),
        });
        return;
      case 'symbol':
        content.push({
          symbol: node.name,
          drawn: Object.hasOwn(styles.symbols, node.name) ? styles.symbols[node.name] : undefined,
          size: text.size,
          owner: ownerOf(node, 'body', text, this.#taken()),
        });
        return;
      case 'line-break':
        content.push({
          text: '\n',
          style: textStyle(text, node.lang),
          owner: ownerOf(node, 'body', text, NO_ANCHORS),
        });
        return;
      case 'span':
        this.addAll(node.children, styles.span(text, node.role));
        return;
      case 'link': {
        const inner = styles.link(text, node.role);
        this.addAll(node.children, inner);
        if (node.role !== 'see' || node.target.type !== 'internal') return;
        content.push({
          pageOf: node.target.id,
          style: textStyle(tabular(inner), node.lang),
          owner: ownerOf(node, 'page-number', inner, NO_ANCHORS),
        });
        return;
      }
      case 'footnote': {
        const mark = styles.footnote.mark(text);
        const anchors = [...this.#taken(), node.key];
        content.push({
          // Who extracts or hears the text gets "2019 1" and not "20191": readers tell words by the room between them.
          text: `\u202f${node.mark}`,
          style: textStyle(mark, node.lang),
          owner: { ...ownerOf(node, 'body', mark, anchors), note: noteBox(node.note, styles) },
          joined: true,
        });
      }
    }
  }

  #taken(): readonly NodeKey[] {
    const taken = this.pending;
    this.pending = NO_ANCHORS;
    return taken;
  }
}

/** Page numbers are told in figures of one width, so that what they turn out to be moves nothing. */
const tabular = (format: TextFormat): TextFormat => ({ ...format, figures: 'tabular' });

function noteBox(node: NoteNode, styles: TypesettingStyles): NoteBox {
  const { label, body } = styles.footnote;
  return {
    anchors: anchorsOf(node),
    label: generatedBox(node.label, node, 'label', label),
    body: paragraphBox(node.children, body, [], styles),
  };
}

/** A box of generated text: a list label. */
export function generatedBox(
  text: string,
  node: AnyNode,
  part: 'label' | 'page-number',
  format: ParagraphFormat,
): ParagraphBox {
  const owner = ownerOf(node, part, format.text, NO_ANCHORS);
  const content = text === '' ? [] : [{ text, style: textStyle(format.text, node.lang), owner }];
  return { kind: 'paragraph', anchors: [], format, content };
}
