/** On paper a link shows no address: it stands behind what is listed as a source. */
import { type AnyNode, childrenOf, type DocumentNode } from '@summit/typesetter';

type BlockNode = DocumentNode['children'][number];
type Paragraph = Extract<BlockNode, { readonly type: 'paragraph' }>;
type InlineNode = Paragraph['children'][number];
type Span = Extract<InlineNode, { readonly type: 'span' }>;

/** The document with the address of each listed source in words. */
export function addressesPrinted(document: DocumentNode): DocumentNode {
  let key = Math.max(0, ...document.children.map(highestKey));
  return { ...document, children: document.children.map((block) => inBlock(block, () => ++key)) };
}

function highestKey(node: AnyNode): number {
  return childrenOf(node).reduce((highest, child) => Math.max(highest, highestKey(child)), node.key);
}

/** @param fresh a key that no other node has */
function inBlock(block: BlockNode, fresh: () => number): BlockNode {
  if (block.type === 'section')
    return { ...block, children: block.children.map((child) => inBlock(child, fresh)) };
  if (block.type === 'paragraph' && block.role === 'source-run')
    return { ...block, children: block.children.map((one) => inRun(one, fresh)) };
  if (block.type !== 'list' || block.role !== 'sources') return block;
  return {
    ...block,
    items: block.items.map((item) => ({
      ...item,
      children: item.children.map((one, i) => (i === 0 ? inItem(one, fresh) : one)),
    })),
  };
}

/** A source among others in one paragraph is a span of its own. */
function inRun(inline: InlineNode, fresh: () => number): InlineNode {
  return inline.type === 'span' && inline.id !== undefined ? withAddress(inline, fresh) : inline;
}

function inItem(block: BlockNode, fresh: () => number): BlockNode {
  return block.type === 'paragraph' ? withAddress(block, fresh) : block;
}

function withAddress<Node extends Paragraph | Span>(node: Node, fresh: () => number): Node {
  const url = addressIn(node);
  if (url === null) return node;
  const { origin, lang, basis } = node;
  const address = { type: 'text', key: fresh(), origin, lang, basis, id: undefined } as const;
  return { ...node, children: [...node.children, { ...address, text: ` ${shortened(url)}` }] };
}

function addressIn(node: AnyNode): string | null {
  if (node.type === 'link' && node.target.type === 'external') return node.target.url;
  for (const child of childrenOf(node)) {
    const found = addressIn(child);
    if (found !== null) return found;
  }
  return null;
}

/** Without the scheme, `www.` and what leads within the page, which nobody types. */
function shortened(url: string): string {
  return url
    .replace(/#?:~:.*$/, '')
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/\/$/, '');
}
