/**
 * What is looked up stands on the page of a report alone: its sections and lines of the class `looked-up`, and the data
 * behind its pictures. Print leaves them out, with the sources that only they cite. A source that is printed text cites
 * and that only the page lists is linked where it is cited.
 */
import { type AnyNode, childrenOf, type DocumentNode, referencesMended } from '@summit/typesetter';

type BlockNode = DocumentNode['children'][number];

/** The document as it is printed; the same where nothing of it is only looked up. */
export function inPrint(document: DocumentNode): DocumentNode {
  const left: BlockNode[] = [];
  const kept = withoutLookUps(document.children, left);
  if (left.length === 0) return document;
  const sources = unprintedSources(kept, left);
  const ids = new Set<string>();
  const printed = kept.map((block) => withoutItems(block, sources));
  for (const block of printed) collectIds(block, ids);
  return referencesMended(
    { ...document, children: printed.map((block) => withoutEntries(block, ids)) },
    addressesOf(left.flatMap(sourcesIn)),
  );
}

/** @param left is given what is left out */
function withoutLookUps(blocks: readonly BlockNode[], left: BlockNode[]): readonly BlockNode[] {
  return blocks.flatMap((block): BlockNode[] => {
    if ('role' in block && (block.role === 'looked-up' || block.role === 'details')) {
      left.push(block);
      return [];
    }
    return [within(block, left)];
  });
}

/** Parts of lists and tables keep what is read of them. */
function within(block: BlockNode, left: BlockNode[]): BlockNode {
  const pruned = <Part extends { readonly children: readonly BlockNode[] }>(part: Part): Part => ({
    ...part,
    children: withoutLookUps(part.children, left),
  });
  switch (block.type) {
    case 'section':
      return pruned(block);
    case 'list':
      return { ...block, items: block.items.map(pruned) };
    case 'description-list':
      // Of an entry with several descriptions it is counted where each ends, so that none of it can go.
      return { ...block, entries: block.entries.map((one) => (one.split ? one : pruned(one))) };
    case 'table':
      return { ...block, body: block.body.map((row) => ({ ...row, cells: row.cells.map(pruned) })) };
    default:
      return block;
  }
}

/** Ids of the listed sources to which nothing that is printed leads any more. */
function unprintedSources(kept: readonly BlockNode[], left: readonly BlockNode[]): ReadonlySet<string> {
  const items = new Map(kept.flatMap(sourcesIn).map((item) => [item.id, item]));
  const cited = new Set(kept.flatMap((block) => targetsIn(block, true)));
  // What a printed source goes back to is printed as well.
  const found = [...cited];
  for (const id of found) {
    for (const origin of [items.get(id)].flatMap((item) => (item ? targetsIn(item, true) : [])))
      if (!cited.has(origin)) {
        cited.add(origin);
        found.push(origin);
      }
  }
  return new Set(
    left.flatMap((block) => targetsIn(block, false)).filter((id) => items.has(id) && !cited.has(id)),
  );
}

function sourcesIn(node: AnyNode): readonly AnyNode[] {
  return node.type === 'list' && node.role === 'sources' ? node.items : childrenOf(node).flatMap(sourcesIn);
}

/** Where sources are found, by their ids. */
function addressesOf(items: readonly AnyNode[]): ReadonlyMap<string, string> {
  return new Map(
    items.flatMap((item) => {
      const [url] = addressesIn(item);
      return item.id !== undefined && url !== undefined ? [[item.id, url] as const] : [];
    }),
  );
}

function addressesIn(node: AnyNode): readonly string[] {
  const own = node.type === 'link' && node.target.type === 'external' ? [node.target.url] : [];
  return [...own, ...childrenOf(node).flatMap(addressesIn)];
}

/** Ids to which links within a node lead. */
function targetsIn(node: AnyNode, listApart: boolean): readonly string[] {
  if (listApart && node.type === 'list' && node.role === 'sources') return [];
  const own = node.type === 'link' && node.target.type === 'internal' ? [node.target.id] : [];
  return [...own, ...childrenOf(node).flatMap((child) => targetsIn(child, listApart))];
}

function withoutItems(block: BlockNode, ids: ReadonlySet<string>): BlockNode {
  if (block.type === 'section')
    return { ...block, children: block.children.map((child) => withoutItems(child, ids)) };
  if (block.type !== 'list' || block.role !== 'sources') return block;
  return { ...block, items: block.items.filter(({ id }) => id === undefined || !ids.has(id)) };
}

/** Contents lead to what is there. */
function withoutEntries(block: BlockNode, ids: ReadonlySet<string>): BlockNode {
  if (block.type === 'section')
    return { ...block, children: block.children.map((child) => withoutEntries(child, ids)) };
  if (block.type !== 'contents') return block;
  const entries = block.entries.filter(
    ({ link: { target } }) => target.type === 'external' || ids.has(target.id),
  );
  return { ...block, entries };
}

function collectIds(node: AnyNode, ids: Set<string>): void {
  if (node.id !== undefined) ids.add(node.id);
  for (const child of childrenOf(node)) collectIds(child, ids);
}
