/** A long page begins with a list of its sections: a pass over its tree. */
import type {
  BlockNode,
  DocumentNode,
  HeadingNode,
  LinkNode,
  ListItemNode,
} from '../../../../packages/typesetter/src/document/types.ts';

/** From this many sections on. */
const LONG = 3;

/** @param label of the list, for those who do not see it */
export function withJumps(document: DocumentNode, label: string): DocumentNode {
  const headings = document.children.flatMap((node) =>
    node.type === 'section' && node.element === 'section'
      ? node.children.filter((one): one is HeadingNode => one.type === 'heading' && one.id !== undefined)
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

function jumpsTo(headings: readonly HeadingNode[], label: string): BlockNode {
  const [first] = headings as [HeadingNode];
  const { key, origin, lang } = first;
  const made = { key, origin, lang, id: undefined, claim: undefined };
  const items = headings.map(({ id, children }): ListItemNode => {
    const target = { type: 'internal', id: id ?? '' } as const;
    const link: LinkNode = { ...made, type: 'link', role: 'plain', target, children };
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
