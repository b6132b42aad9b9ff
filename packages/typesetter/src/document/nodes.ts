/** One maker per element: what an element of the vocabulary becomes when it closes. */
import { classed, type Frame, type Report } from './frame.ts';
import { checkedNumber, tableOf } from './table.ts';
import { trimEnd } from './trim-end.ts';
import type {
  BlockNode,
  ContentsEntryNode,
  ContentsNode,
  DescriptionEntryNode,
  FootnoteNode,
  HeadingNode,
  InlineNode,
  LinkNode,
  ListNode,
  NodeKey,
  ParagraphNode,
  PictureNode,
  SectionNode,
  SpanNode,
  TermNode,
} from './types.ts';

/** The class is checked against the vocabulary when the element opens, so that it is a role here. */
const roleOf = (frame: Frame, fallback: string): string => frame.className ?? fallback;

const section =
  (role: string) =>
  (frame: Frame): SectionNode => ({
    type: 'section',
    ...frame.base,
    element: frame.name,
    role: roleOf(frame, role),
    children: frame.blocks,
  });

export const plainSection = section('plain');

/** A picture that stands alone, such as a logo, has nothing to explain. */
function figure(frame: Frame, report: Report): SectionNode {
  const { origin } = frame.base;
  const [first] = frame.blocks;
  const alone = first?.type === 'picture' && frame.blocks.length === 1;
  if (!alone && (first?.type !== 'section' || first.role !== 'figcaption'))
    report('incomplete', origin, 'figcaption');
  if (!frame.blocks.some(({ type }) => type === 'picture')) report('incomplete', origin, 'img');
  return section('figure')(frame);
}

function picture(frame: Frame, report: Report): PictureNode {
  const isDrawn = frame.written.has('data-chart') && !frame.written.has('src');
  const [name, other] = isDrawn ? ['data-chart', 'src'] : ['src', 'data-chart'];
  if (frame.written.has(other)) report('not-allowed-here', frame.base.origin, other);
  const [chart, alt] = [name, 'alt'].map((attribute) => {
    const value = frame.written.get(attribute);
    if (!value) report('missing-attribute', frame.base.origin, attribute);
    return value ?? '';
  }) as [string, string];
  return { type: 'picture', ...frame.base, chart, alt };
}

const heading =
  (level: HeadingNode['level']) =>
  (frame: Frame, report: Report): HeadingNode => {
    if (frame.inlines.length === 0) report('incomplete', frame.base.origin, 'heading-words');
    return { type: 'heading', ...classed(frame), level, children: trimEnd(frame.inlines) };
  };

const paragraphOf =
  (role: string) =>
  (frame: Frame): ParagraphNode => ({
    type: 'paragraph',
    ...frame.base,
    element: frame.name,
    role: roleOf(frame, role),
    children: frame.name === 'pre' ? frame.inlines : trimEnd(frame.inlines),
  });

export const paragraph = paragraphOf('body');

const list =
  (ordered: boolean) =>
  (frame: Frame, report: Report): ListNode => {
    const items = frame.parts.flatMap((part) => (part.type === 'list-item' ? [part] : []));
    if (items.length === 0 && !frame.rule.mayBeEmpty) report('incomplete', frame.base.origin, 'list-items');
    checkedNumber(frame, 'start', report);
    return { type: 'list', ...frame.base, ordered, role: roleOf(frame, 'plain'), items };
  };

/** An entry takes its key and anchor from the first <dd>; the term has those of the <dt>. */
function descriptionList(frame: Frame, report: Report): BlockNode {
  const entries: DescriptionEntryNode[] = [];
  let waiting: TermNode | undefined;
  for (const part of frame.parts) {
    if (part.type === 'term') {
      if (waiting) report('incomplete', waiting.origin, 'dd');
      waiting = part;
    } else if (part.type === 'details') {
      const { type: _, children, ...base } = part;
      const previous = entries.at(-1);
      if (waiting) entries.push({ type: 'description-entry', ...base, term: waiting, children });
      else if (!previous) report('incomplete', part.origin, 'dt');
      else entries[entries.length - 1] = withMore(previous, children);
      waiting = undefined;
    }
  }
  if (waiting || entries.length === 0) report('incomplete', frame.base.origin, 'entries');
  const role = roleOf(frame, 'plain');
  return { type: 'description-list', ...frame.base, role, entries };
}

function withMore(entry: DescriptionEntryNode, children: readonly BlockNode[]): DescriptionEntryNode {
  const split = [...(entry.split ?? [entry.children.length]), children.length];
  return { ...entry, children: [...entry.children, ...children], split };
}

function contents(frame: Frame, report: Report): ContentsNode {
  const entries: ContentsEntryNode[] = [];
  const collect = (node: ListNode, level: 1 | 2): void => {
    for (const item of node.items) {
      for (const child of item.children) {
        const link =
          child.type === 'paragraph' && child.children.length === 1 ? child.children[0] : undefined;
        if (link?.type === 'link') {
          const { type: _, label: __, children: ___, ...base } = item;
          entries.push({ type: 'contents-entry', ...base, level, link });
        } else if (child.type === 'list' && level === 1) collect(child, 2);
        else report('incomplete', child.origin, 'contents-link');
      }
    }
  };
  for (const block of frame.blocks) if (block.type === 'list') collect(block, 1);
  return { type: 'contents', ...classed(frame), entries };
}

const span =
  (role: string) =>
  (frame: Frame): SpanNode => ({
    type: 'span',
    ...frame.base,
    element: frame.name,
    role: roleOf(frame, role),
    children: frame.inlines,
  });

export const plainSpan = span('plain');

/** A place beside the page, which names no scheme and no server. */
const BESIDE = /^(?!\/\/|[a-z][a-z0-9+.-]*:)\S+$/i;

function link(frame: Frame, report: Report): LinkNode {
  const href = frame.written.get('href') ?? '';
  const internal = href.startsWith('#') && href.length > 1;
  if (frame.className === 'see' && !internal) report('bad-link', frame.base.origin, href);
  else if (
    !internal &&
    !/^(https?:\/\/|mailto:|tel:)[^\s]+$/.test(href) &&
    !(frame.rule.leadsBeside && BESIDE.test(href))
  )
    report('bad-link', frame.base.origin, href);
  if (frame.inlines.length === 0) report('incomplete', frame.base.origin, 'link-words');
  return {
    type: 'link',
    ...frame.base,
    role: roleOf(frame, 'plain') as LinkNode['role'],
    target: internal ? { type: 'internal', id: href.slice(1) } : { type: 'external', url: href },
    children: frame.inlines,
  };
}

/** The mark, which gets its number later, and with the element's id and the key after its own the note. */
function footnote(frame: Frame, key: NodeKey, report: Report): FootnoteNode {
  const { id = '', ...base } = frame.base;
  const children = trimEnd(frame.inlines);
  if (children.length === 0) report('incomplete', base.origin, 'footnote-words');
  const note = { type: 'note', ...base, key, id, label: '', children } as const;
  return { type: 'footnote', ...base, id: undefined, mark: '', note };
}

export const blockMakers: Readonly<Record<string, (frame: Frame, report: Report) => BlockNode>> = {
  figure,
  figcaption: section('figcaption'),
  img: picture,
  details: section('details'),
  summary: paragraphOf('summary'),
  h1: heading(1),
  h2: heading(2),
  h3: heading(3),
  h4: heading(4),
  p: paragraph,
  ul: list(false),
  ol: list(true),
  dl: descriptionList,
  table: tableOf,
  /** A page may have others, such as the way to where it stands. */
  nav: (frame, report) =>
    (frame.className ?? 'contents') === 'contents' ? contents(frame, report) : plainSection(frame),
};

export const inlineMakers: Readonly<Record<string, (frame: Frame, report: Report) => InlineNode>> = {
  span: (frame, report) => {
    if (frame.footnote) return footnote(frame, frame.footnote.key, report);
    const isFilled = frame.inlines.length === 1 && frame.inlines[0]?.type === 'text';
    if (frame.written.has('data-slot') && !isFilled) report('incomplete', frame.base.origin, 'slot-words');
    return plainSpan(frame);
  },
  strong: span('strong'),
  em: span('emphasis'),
  small: span('small'),
  q: span('quotation'),
  ins: span('inserted'),
  del: span('deleted'),
  a: link,
  i: (frame, report) => {
    const name = frame.written.get('data-symbol');
    if (!name) report('missing-attribute', frame.base.origin, 'data-symbol');
    const alt = frame.written.get('aria-label') ?? '';
    return { type: 'symbol', ...frame.base, attributes: undefined, name: name ?? '', alt };
  },
  br: (frame) => ({ type: 'line-break', ...frame.base }),
};
