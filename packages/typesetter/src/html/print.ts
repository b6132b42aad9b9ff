/** Document tree -> HTML: one handler for each type of node. */

import { VOID } from '../document/markup.ts';
import type { AnyNode } from '../document/types.ts';
import type { Theme } from '../theme/theme.ts';
import { classesOf, elementOf } from './elements.ts';
import { escapeWords } from './escape.ts';
import { isolated } from './isolated.ts';
import { symbolSvg } from './symbols.ts';
import { attribute, impliesEnd, startTag } from './tags.ts';

export interface PrintOptions {
  readonly theme: Theme;
  /** Language of what stands around. */
  readonly lang: string;
  /** HTML of a drawn picture. */
  readonly picture: (node: Of<'picture'>) => string;
}

export interface PrintedHtml {
  readonly html: string;
  /** Names of the signs that it refers to. */
  readonly symbols: ReadonlySet<string>;
}

export function printHtml(nodes: readonly AnyNode[], options: PrintOptions): PrintedHtml {
  const printer = new Printer(options);
  printer.all(nodes, '', { lang: options.lang, basis: undefined, id: undefined, outer: undefined });
  return printer;
}

/** What is told by the elements around. */
interface Scope {
  readonly lang: string;
  readonly basis: string | undefined;
  readonly id: string | undefined;
  readonly outer: Scope | undefined;
}

/** Where a node stands. */
interface Place {
  readonly scope: Scope;
  /** Element that holds it; '' where it is not known. */
  readonly parent: string;
  /** Element that follows it there, '' for anything else, undefined for nothing. */
  readonly next: string | undefined;
}

class Printer implements PrintedHtml {
  html = '';
  readonly symbols = new Set<string>();

  constructor(readonly options: PrintOptions) {}

  all(nodes: readonly AnyNode[], parent: string, scope: Scope): void {
    for (let index = 0; index < nodes.length; index++) {
      const node = nodes[index] as AnyNode;
      const after = nodes[index + 1];
      const handler = handlers[node.type] as (node: AnyNode, printer: Printer, place: Place) => void;
      handler(node, this, { scope, parent, next: after && elementOf(after) });
    }
  }

  /** An element with what lies in it: nodes, or what a function writes. */
  element(
    name: string,
    node: AnyNode,
    place: Place,
    inside: readonly AnyNode[] | ((scope: Scope) => void),
    own = '',
  ): void {
    const { scope, parent, next } = place;
    const shown = this.options.theme.html?.renamed?.[name] ?? name;
    this.html += `<${shown}${this.#attributes(node, scope, own)}>`;
    if (VOID.has(name)) return;
    const within = scopeWithin(node, scope);
    if (typeof inside === 'function') inside(within);
    else this.all(inside, name, within);
    if (!impliesEnd(name, next, parent)) this.html += `</${shown}>`;
  }

  #attributes(node: AnyNode, scope: Scope, own: string): string {
    const { id, lang, basis, attributes } = node;
    const classes = classesOf(node);
    let written = classes === '' ? '' : attribute('class', classes);
    if (id !== undefined) written += attribute('id', id);
    written += own;
    for (const name in attributes) if (name !== 'class') written += attribute(name, attributes[name] ?? '');
    if (lang !== scope.lang) written += attribute('lang', lang);
    const { theme } = this.options;
    if (basis !== undefined && basis !== scope.basis && !this.#isTold(basis, id, scope))
      written += attribute(`data-${theme.basis}`, basis);
    return written;
  }

  /** Whether the id of the element, or of one around it, tells it already. */
  #isTold(basis: string, id: string | undefined, scope: Scope): boolean {
    const told = `${this.options.theme.basis}-${basis}`;
    if (id === told) return true;
    for (let around: Scope | undefined = scope; around; around = around.outer)
      if (around.id === told) return true;
    return false;
  }
}

function scopeWithin({ id, lang, basis }: AnyNode, outer: Scope): Scope {
  if (id === undefined && lang === outer.lang && basis === outer.basis) return outer;
  return { lang, basis, id, outer };
}

type Of<Type extends AnyNode['type']> = Extract<AnyNode, { type: Type }>;
type Handlers = {
  readonly [Type in AnyNode['type']]: (node: Of<Type>, printer: Printer, place: Place) => void;
};

const handlers: Handlers = {
  text: ({ text }, printer) => {
    printer.html += isolated(escapeWords(text));
  },
  'line-break': (_, printer) => {
    printer.html += '<br>';
  },
  symbol: ({ name, alt }, printer) => {
    printer.symbols.add(name);
    printer.html += symbolSvg(name, alt, printer.options.theme);
  },
  picture: (node, printer) => {
    printer.html += printer.options.picture(node);
  },
  section: withChildren,
  heading: withChildren,
  paragraph: (node, printer, place) => {
    if (node.element === '') printer.all(node.children, place.parent, place.scope);
    else withChildren(node, printer, place);
  },
  list: (node, printer, place) => printer.element(elementOf(node), node, place, node.items),
  'list-item': withChildren,
  'description-list': (node, printer, place) => printer.element('dl', node, place, node.entries),
  'description-entry': descriptionEntry,
  term: withChildren,
  table: (node, printer, place) =>
    printer.element('table', node, place, (scope) => {
      if (node.caption) printer.all([node.caption], 'table', scope);
      rows('thead', node.head, printer, scope);
      rows('tbody', node.body, printer, scope);
    }),
  caption: withChildren,
  row: (node, printer, place) => printer.element('tr', node, place, node.cells),
  cell: (node, printer, place) => {
    const { scope, colspan, rowspan } = node;
    const head = scope === undefined ? '' : attribute('scope', scope === 'row' ? 'row' : 'col');
    const wide = colspan === 1 ? '' : attribute('colspan', String(colspan));
    const high = rowspan === 1 ? '' : attribute('rowspan', String(rowspan));
    printer.element(elementOf(node), node, place, node.children, `${head}${wide}${high}`);
  },
  contents: (node, printer, place) =>
    printer.element('nav', node, place, (scope) => contentsList(node.entries, printer, scope)),
  'contents-entry': (node, printer, place) => printer.element('li', node, place, [node.link]),
  span: withChildren,
  link: (node, printer, place) => {
    const href = node.target.type === 'internal' ? `#${node.target.id}` : node.target.url;
    printer.element('a', node, place, node.children, attribute('href', href));
  },
  footnote,
  note,
};

type Parent = Extract<AnyNode, { readonly children: readonly AnyNode[] }>;

function withChildren(node: Parent, printer: Printer, place: Place): void {
  printer.element(elementOf(node), node, place, node.children);
}

function rows(group: 'thead' | 'tbody', nodes: readonly Of<'row'>[], printer: Printer, scope: Scope): void {
  if (nodes.length === 0) return;
  printer.html += `<${group}>`;
  printer.all(nodes, group, scope);
  printer.html += `</${group}>`;
}

function descriptionEntry(node: Of<'description-entry'>, printer: Printer, place: Place): void {
  const { term, children, split = [children.length] } = node;
  printer.element('dt', term, { ...place, next: 'dd' }, term.children);
  const { lang, basis } = place.scope;
  const more = { ...node, id: undefined, lang, basis, attributes: undefined };
  let from = 0;
  split.forEach((count, index) => {
    const next = index + 1 < split.length ? 'dd' : place.next;
    const held = children.slice(from, from + count);
    printer.element('dd', index === 0 ? node : more, { ...place, next }, held);
    from += count;
  });
}

/** The second level is a list in the item before it. */
function contentsList(
  entries: readonly Of<'contents-entry'>[],
  printer: Printer,
  scope: Scope,
  level: Of<'contents-entry'>['level'] = 1,
): void {
  const items: { readonly entry: Of<'contents-entry'>; readonly inner: Of<'contents-entry'>[] }[] = [];
  for (const entry of entries) {
    const last = items.at(-1);
    if (entry.level > level && last) last.inner.push(entry);
    else items.push({ entry, inner: [] });
  }
  printer.html += '<ol>';
  items.forEach(({ entry, inner }, index) => {
    const next = index + 1 < items.length ? 'li' : undefined;
    printer.element('li', entry, { scope, parent: 'ol', next }, (within) => {
      printer.all([entry.link], 'li', within);
      if (inner.length > 0) contentsList(inner, printer, within, 2);
    });
  });
  printer.html += '</ol>';
}

/** The note follows its mark, and each leads to the other; roles as in DPUB-ARIA 1.1. Where it stands is the style sheet's. */
function footnote({ mark, note }: Of<'footnote'>, printer: Printer, { scope }: Place): void {
  const label = printer.options.theme.words.note(mark);
  printer.html += `${startTag('a', [
    ['class', 'footnote-mark'],
    ['id', markId(note)],
    ['href', `#${note.id}`],
    ['role', 'doc-noteref'],
    ['aria-label', label],
  ])}${mark}</a>`;
  printer.all([note], '', scope);
}

function note(node: Of<'note'>, printer: Printer, place: Place): void {
  const attributes = { ...node.attributes, class: 'footnote', role: 'doc-footnote' };
  printer.element('span', { ...node, attributes }, place, (scope) => {
    printer.html += `${startTag('a', [
      ['class', 'footnote-label'],
      ['href', `#${markId(node)}`],
      ['role', 'doc-backlink'],
      ['aria-label', printer.options.theme.words.backToText(node.label)],
    ])}${node.label}</a> `;
    printer.all(node.children, 'span', scope);
  });
}

const markId = ({ id }: Of<'note'>): string => `${id}-mark`;
