/** What nodes are called in HTML: the reverse of what the reader of templates makes of elements. */
import type { AnyNode } from '../document/types.ts';

/** Roles that an element has by itself, without a class. */
const ROLES: Readonly<Record<string, string>> = {
  figure: 'figure',
  figcaption: 'figcaption',
  details: 'details',
  summary: 'summary',
  strong: 'strong',
  em: 'emphasis',
  q: 'quotation',
  small: 'small',
  ins: 'inserted',
  del: 'deleted',
};
const ELEMENTS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(ROLES).map(([element, role]) => [role, element]),
);
/** Roles of what is nothing in particular. */
const PLAIN: ReadonlySet<string> = new Set(['plain', 'body']);

/** Name of the element that a node is, or with which it begins; '' for text and for inlines without an element. */
export function elementOf(node: AnyNode): string {
  switch (node.type) {
    case 'section':
      return node.element ?? ELEMENTS[node.role] ?? 'section';
    case 'paragraph':
      return node.element ?? ELEMENTS[node.role] ?? 'p';
    case 'span':
      return node.element ?? ELEMENTS[node.role] ?? 'span';
    case 'heading':
      return `h${node.level}`;
    case 'list':
      return node.ordered ? 'ol' : 'ul';
    case 'cell':
      return node.scope === undefined ? 'td' : 'th';
    default:
      return NAMES[node.type];
  }
}

const NAMES = {
  text: '',
  symbol: 'svg',
  'line-break': 'br',
  picture: 'div',
  footnote: 'a',
  note: 'span',
  link: 'a',
  'list-item': 'li',
  'description-list': 'dl',
  'description-entry': 'dt',
  term: 'dt',
  table: 'table',
  caption: 'caption',
  row: 'tr',
  contents: 'nav',
  'contents-entry': 'li',
} as const;

/** Classes of a node's element: its role, where the element does not have it by itself, and what passes gave it besides. */
export function classesOf(node: AnyNode): string {
  const added = node.attributes?.['class'];
  if (!('role' in node) || PLAIN.has(node.role) || node.role === ROLES[elementOf(node)]) return added ?? '';
  return added === undefined ? node.role : `${node.role} ${added}`;
}
