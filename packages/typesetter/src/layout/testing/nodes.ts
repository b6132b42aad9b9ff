/** Document trees for tests, written short. Keys are given in document order by `documentOf`. */
import type { AnyNode, BlockNode, DocumentNode, InlineNode, NodeKey } from '../../document/types.ts';

type Unkeyed = { readonly [name: string]: unknown };
const base = { key: 0, origin: { template: 'test', line: 1 }, id: undefined, lang: 'en', basis: undefined };

const make =
  <T extends AnyNode>(type: T['type']) =>
  (fields: Omit<T, 'type' | keyof typeof base> & Partial<Pick<T, 'id' | 'lang' | 'basis' | 'origin'>>): T =>
    ({ ...base, type, ...fields }) as unknown as T;

type Of<Type extends AnyNode['type']> = Extract<AnyNode, { type: Type }>;

export const text = (words: string): Of<'text'> => make<Of<'text'>>('text')({ text: words });
const inlines = (content: string | readonly InlineNode[]): readonly InlineNode[] =>
  typeof content === 'string' ? [text(content)] : content;

export const section = make<Of<'section'>>('section');
export const list = make<Of<'list'>>('list');
export const span = make<Of<'span'>>('span');
export const link = make<Of<'link'>>('link');
export const symbol = make<Of<'symbol'>>('symbol');
export const contents = make<Of<'contents'>>('contents');
export const table = make<Of<'table'>>('table');
export const descriptionList = make<Of<'description-list'>>('description-list');
export const lineBreak = make<Of<'line-break'>>('line-break')({});

export const see = (words: string, id: string): Of<'link'> =>
  link({ role: 'see', target: { type: 'internal', id }, children: [text(words)] });

export const footnote = (mark: string, content: string | readonly InlineNode[]): Of<'footnote'> =>
  make<Of<'footnote'>>('footnote')({
    mark,
    note: make<Of<'note'>>('note')({ id: `footnote-${mark}`, label: mark, children: inlines(content) }),
  });

export const paragraph = (
  content: string | readonly InlineNode[],
  role: Of<'paragraph'>['role'] = 'body',
): Of<'paragraph'> => make<Of<'paragraph'>>('paragraph')({ role, children: inlines(content) });

export const heading = (
  level: Of<'heading'>['level'],
  content: string | readonly InlineNode[],
  id?: string,
): Of<'heading'> =>
  make<Of<'heading'>>('heading')({ level, children: inlines(content), ...(id ? { id } : {}) });

export const item = (label: string, ...children: BlockNode[]): Of<'list-item'> =>
  make<Of<'list-item'>>('list-item')({ label, children });

export const entry = (term: string, ...children: BlockNode[]): Of<'description-entry'> =>
  make<Of<'description-entry'>>('description-entry')({
    term: make<Of<'term'>>('term')({ children: inlines(term) }),
    children,
  });

export const cell = (content: string | readonly BlockNode[], fields: Partial<Of<'cell'>> = {}): Of<'cell'> =>
  make<Of<'cell'>>('cell')({
    scope: undefined,
    colspan: 1,
    rowspan: 1,
    align: 'left',
    children: typeof content === 'string' ? [paragraph(content)] : content,
    ...fields,
  });
export const row = (...cells: Of<'cell'>[]): Of<'row'> => make<Of<'row'>>('row')({ cells });
export const caption = (words: string): Of<'caption'> =>
  make<Of<'caption'>>('caption')({ children: inlines(words) });

export const contentsEntry = (level: 1 | 2, words: string, id: string): Of<'contents-entry'> =>
  make<Of<'contents-entry'>>('contents-entry')({
    level,
    link: link({ role: 'plain', target: { type: 'internal', id }, children: inlines(words) }),
  });

/** Copies of the nodes with keys in document order. */
export function documentOf(...children: BlockNode[]): DocumentNode {
  let next: NodeKey = 1;
  const keyed = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(keyed);
    if (typeof value !== 'object' || value === null) return value;
    const node = value as Unkeyed;
    const own = 'type' in node && 'origin' in node ? { key: next++ } : {};
    const fields = Object.entries(node).map(([name, field]) => [
      name,
      name === 'origin' ? field : keyed(field),
    ]);
    return { ...Object.fromEntries(fields), ...own };
  };
  return { title: 'Test', lang: 'en', children: children.map(keyed) as BlockNode[] };
}
