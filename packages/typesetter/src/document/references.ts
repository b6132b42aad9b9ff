import { childrenOf } from './children.ts';
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
