/**
 * Where painted content belongs in the structure: for every content reference of the plan, the
 * element that holds it, and the link and the figure around it, if any.
 */
import type { NodeKey } from '../document/types.ts';
import type { Content } from '../layout/types.ts';
import type { ContentReference, StructElement, StructurePlan } from './types.ts';

export interface ContentPlace {
  readonly owner: StructElement;
  readonly link: StructElement | undefined;
  readonly figure: StructElement | undefined;
}

/** A number for a node and part. */
export type ContentKey = number;

const PARTS = { body: 0, label: 1, 'page-number': 2 } as const;

export function contentKey(content: { node: NodeKey; part: ContentReference['part'] }): ContentKey {
  return content.node * 3 + PARTS[content.part];
}

export type ContentIndex = ReadonlyMap<ContentKey, ContentPlace>;

export function indexContent(plan: StructurePlan): ContentIndex {
  const index = new Map<ContentKey, ContentPlace>();
  collect(plan.root, undefined, undefined, index);
  return index;
}

function collect(
  owner: StructElement,
  linkAround: StructElement | undefined,
  figureAround: StructElement | undefined,
  into: Map<ContentKey, ContentPlace>,
): void {
  const link = owner.link === undefined ? linkAround : owner;
  const figure = owner.tag === 'Figure' ? owner : figureAround;
  const place = { owner, link, figure };
  const { kids } = owner;
  for (let i = 0; i < kids.length; i++) {
    const kid = kids[i];
    if (kid === undefined) break;
    if (kid.type === 'element') {
      collect(kid, link, figure, into);
      continue;
    }
    const key = contentKey(kid);
    if (into.has(key)) throw new Error(`Content of node ${kid.node} stands twice in the structure`);
    into.set(key, place);
  }
}

/** Decorative nodes are painted as layout artifacts; everything else stays what the layout calls it. */
export function effectiveContent(content: Content, plan: StructurePlan): Content {
  return content.type === 'node' && plan.decorative.has(content.node)
    ? { type: 'artifact', artifact: 'layout' }
    : content;
}
