/** A long page begins with a list of its sections: a pass over its tree. */
import type { AnyNode, DocumentNode } from '@summit/typesetter';

type NodeOf<Type extends AnyNode['type']> = Extract<AnyNode, { readonly type: Type }>;

/** From this many sections on. */
const LONG = 3;

/** @param label of the list, for those who do not see it */
export function withJumps(document: DocumentNode, label: string): DocumentNode {
  const headings = document.children.flatMap((node) =>
    node.type === 'section' && node.element === 'section'
      ? node.children.filter(
          (one): one is NodeOf<'heading'> => one.type === 'heading' && one.id !== undefined,
        )
      : [],
  );
  const band = document.children.findIndex((node) => node.type === 'section' && node.element === 'header');
  // Pages without crumbs, which are the first ones of the site, are lists themselves.
  const isContent = document.children.some((node) => node.type === 'section' && node.role === 'crumbs');
  if (!isContent || headings.length < LONG) return document;
  const children = [...document.children];
  children.splice(band + 1, 0, jumpsTo(headings, label));
  return { ...document, children };
}

function jumpsTo(headings: readonly NodeOf<'heading'>[], label: string): NodeOf<'section'> {
  const [first] = headings as [NodeOf<'heading'>];
  const { key, origin, lang } = first;
  const made = { key, origin, lang, id: undefined, basis: undefined };
  const items = headings.map(({ id, children }): NodeOf<'list-item'> => {
    const target = { type: 'internal', id: id ?? '' } as const;
    const link: NodeOf<'link'> = { ...made, type: 'link', role: 'plain', target, children };
    return {
      ...made,
      type: 'list-item',
      label: '',
      children: [{ ...made, type: 'paragraph', element: '', role: 'body', children: [link] }],
    };
  });
  return {
    ...made,
    type: 'section',
    element: 'nav',
    role: 'jumps',
    attributes: { 'aria-label': label },
    children: [{ ...made, type: 'list', ordered: true, role: 'plain', items }],
  };
}
