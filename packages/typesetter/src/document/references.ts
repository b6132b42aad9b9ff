import { type Change, childrenOf, mapChildren, mapDocument } from './children.ts';
import type { DocumentFault } from './faults.ts';
import type { AnyNode, DocumentNode, Origin } from './types.ts';

/** Attributes that name the id of another element. */
const NAMING = ['aria-labelledby', 'aria-describedby', 'for', 'popovertarget'];

/** Ids that are used twice, and links and labels that lead to none. */
export function referenceFaults(document: DocumentNode): readonly DocumentFault[] {
  const ids = new Set<string>();
  const faults: DocumentFault[] = [];
  const references: { readonly id: string; readonly origin: Origin }[] = [];
  const visit = (node: AnyNode): void => {
    const { id, origin, attributes } = node;
    if (id !== undefined) {
      if (ids.has(id)) faults.push({ code: 'duplicate-id', origin, detail: id });
      ids.add(id);
    }
    if (node.type === 'link' && node.target.type === 'internal')
      references.push({ id: node.target.id, origin });
    if (attributes !== undefined)
      for (const name of NAMING)
        if (attributes[name] !== undefined) references.push({ id: attributes[name], origin });
    childrenOf(node).forEach(visit);
  };
  document.children.forEach(visit);
  for (const { id, origin } of references)
    if (!ids.has(id)) faults.push({ code: 'dangling-link', origin, detail: id });
  return faults;
}

/**
 * A document in which no id is used twice and no link leads nowhere, so that it can be written: the words stay.
 *
 * @param elsewhere addresses by the ids of what is not in the document, to which links lead instead.
 */
export function referencesMended(
  document: DocumentNode,
  elsewhere: ReadonlyMap<string, string> = new Map(),
): DocumentNode {
  const ids = new Set<string>();
  // Only a note cannot be without one.
  const notes = new Set<string>();
  const collect = (node: AnyNode): void => {
    if (node.id !== undefined) ids.add(node.id);
    if (node.type === 'note') notes.add(node.id);
    childrenOf(node).forEach(collect);
  };
  document.children.forEach(collect);
  const used = new Set<string>();
  const change: Change = (node) => {
    const { id } = node;
    let mended: AnyNode = node;
    if (node.type === 'link' && node.target.type === 'internal' && !ids.has(node.target.id)) {
      const { target, ...rest } = node;
      const url = elsewhere.get(target.id);
      mended =
        url === undefined
          ? { ...rest, type: 'span', role: 'plain' }
          : { ...node, target: { type: 'external', url } };
    }
    if (id !== undefined && node.type === 'note')
      mended = { ...node, id: used.has(id) ? `${id}-${node.label}` : id };
    else if (id !== undefined && (used.has(id) || notes.has(id)))
      mended = { ...mended, id: undefined } as AnyNode;
    if (mended.id !== undefined) used.add(mended.id);
    // The entries of contents stay links: where such a page is, the layout tells.
    return node.type === 'contents' ? mended : mapChildren(mended, change);
  };
  return mapDocument(document, change);
}
