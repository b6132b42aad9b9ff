/** On paper a link shows no address: it stands behind what is listed as a source. */
import { type AnyNode, childrenOf, type DocumentNode } from '@summit/typesetter';

type BlockNode = DocumentNode['children'][number];

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
  if (block.type !== 'list' || block.role !== 'sources') return block;
  return {
    ...block,
    items: block.items.map((item) => ({
      ...item,
      children: item.children.map((one, i) => (i === 0 ? inItem(one, fresh) : one)),
    })),
  };
}

function inItem(block: BlockNode, fresh: () => number): BlockNode {
  if (block.type !== 'paragraph') return block;
  const url = addressIn(block);
  if (url === null) return block;
  const { origin, lang, basis } = block;
  const address = { type: 'text', key: fresh(), origin, lang, basis, id: undefined } as const;
  return { ...block, children: [...block.children, { ...address, text: ` ${shortened(url)}` }] };
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
