/** Random documents: long words, deep lists, empty everything, mixed scripts, notes longer than a page. */
import fc from 'fast-check';
import type { BlockNode, DocumentNode, InlineNode } from '../../document/types.ts';
import {
  caption,
  cell,
  descriptionList,
  documentOf,
  entry,
  footnote,
  heading,
  item,
  lineBreak,
  link,
  list,
  paragraph,
  row,
  section,
  see,
  span,
  symbol,
  table,
  text,
} from './nodes.ts';

const words = fc.oneof(
  { weight: 6, arbitrary: fc.stringMatching(/^[a-z]{1,9}( [a-zA-Z,.-]{1,12}){0,25}$/) },
  { weight: 1, arbitrary: fc.stringMatching(/^[a-z]{40,160}$/) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '习近平主席访问莫斯科，签署两项联合声明。',
      'Россия и Китай подписали',
      'US$\u00a0108\u00a0bn',
      '',
    ),
  },
  { weight: 1, arbitrary: fc.stringMatching(/^ [a-z]{1,9} $/) },
);
/** Notes of a few words, of some lines, and now and then of more than a page. */
const noteWords = fc.oneof(
  { weight: 6, arbitrary: words.filter((inner) => inner.trim() !== '') },
  {
    weight: 1,
    arbitrary: fc.integer({ min: 100, max: 2500 }).map((count) => 'note '.repeat(count).trim()),
  },
);
export const plainInline: fc.Arbitrary<InlineNode> = fc.oneof(
  { weight: 1, arbitrary: words.filter((inner) => inner.trim() !== '').map((inner) => see(inner, 'target')) },
  { weight: 5, arbitrary: words.map(text) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<InlineNode>(
      { ...text('достопримечательность, договорённость и взаимодействие'), lang: 'ru' },
      { ...text('“新时代”全面战略协作伙伴关系——2019年6月5日，莫斯科：《联合声明》'), lang: 'zh-Hans' },
    ),
  },
  { weight: 1, arbitrary: fc.constantFrom<InlineNode>(lineBreak, symbol({ name: 'square', alt: '' })) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom('strong', 'mark', 'small', 'quotation'), words)
      .map(([role, inner]) => span({ role: role as 'strong', children: [text(inner)] })),
  },
  {
    weight: 1,
    arbitrary: words.map((inner) =>
      link({
        role: 'plain',
        target: { type: 'external', url: 'https://example.org/' },
        children: [text(inner)],
      }),
    ),
  },
);
const inline: fc.Arbitrary<InlineNode> = fc.oneof(
  { weight: 8, arbitrary: plainInline },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.integer({ min: 1, max: 120 }), noteWords)
      .map(([mark, note]) => footnote(`${mark}`, note)),
  },
);
const inlines = fc.array(inline, { maxLength: 5 });
export const paragraphsOf = (content: fc.Arbitrary<InlineNode[]>): fc.Arbitrary<BlockNode> =>
  fc
    .tuple(content, fc.constantFrom('body', 'lead', 'note', 'kicker'))
    .map(([children, role]) => paragraph(children, role as 'body'));
export const headingsOf = (content: fc.Arbitrary<InlineNode>): fc.Arbitrary<BlockNode> =>
  fc
    .tuple(fc.constantFrom<1 | 2 | 3 | 4>(1, 2, 3, 4), fc.array(content, { minLength: 1, maxLength: 2 }))
    .map(([level, children]) => heading(level, children));
const paragraphs = paragraphsOf(inlines);
const headings = headingsOf(inline);

const blocks = (depth: number): fc.Arbitrary<BlockNode[]> =>
  fc.array(block(depth), { maxLength: Math.max(1, 4 - depth) });

function block(depth: number): fc.Arbitrary<BlockNode> {
  if (depth > 3) return paragraphs;
  const inner = fc.constant(null).chain(() => blocks(depth + 1));
  const cells = fc.array(
    fc.tuple(
      inner,
      fc.integer({ min: 1, max: 2 }),
      fc.constantFrom<'left' | 'right' | 'center'>('left', 'right', 'center'),
    ),
    { minLength: 1, maxLength: depth === 0 ? 4 : 2 },
  );
  const rows = (max: number) =>
    fc
      .array(cells, { maxLength: max })
      .map((all) =>
        all.map((one) => row(...one.map(([children, colspan, align]) => cell(children, { colspan, align })))),
      );
  return fc.oneof(
    { weight: 8, arbitrary: paragraphs },
    { weight: 3, arbitrary: headings },
    {
      weight: 2,
      arbitrary: fc.tuple(fc.array(inner, { maxLength: 4 }), fc.boolean()).map(([items, ordered]) =>
        list({
          ordered,
          role: 'plain',
          items: items.map((children, i) => item(ordered ? `${i + 98}.` : '•', ...children)),
        }),
      ),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.constantFrom('plain', 'facts'), fc.array(fc.tuple(words, inner), { maxLength: 4 }))
        .map(([role, entries]) =>
          descriptionList({
            role: role as 'facts',
            entries: entries.map(([term, body]) => entry(term, ...body)),
          }),
        ),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(rows(2), rows(4), fc.integer({ min: 0, max: 30 }), words)
        .map(([head, body, more, title]) =>
          table({
            role: 'plain',
            caption: title === '' ? undefined : caption(title),
            head,
            body: [
              ...body,
              ...Array.from({ length: depth === 0 ? more : 0 }, (_, i) => row(cell(`${i}`), cell('x'))),
            ],
          }),
        ),
    },
    {
      weight: 2,
      arbitrary: fc
        .tuple(fc.constantFrom('plain', 'band', 'box', 'columns', 'group'), inner)
        .map(([role, children]) => section({ role: role as 'box', children })),
    },
  );
}

/** Something of everything, and at the end a heading that cross-references lead to. */
export const documents: fc.Arbitrary<DocumentNode> = blocks(0).map((children) =>
  numbered(documentOf(...children, heading(2, 'Target', 'target'))),
);

/** The same with its footnotes counted, as the parser counts them. */
function numbered(document: DocumentNode): DocumentNode {
  let count = 0;
  const children: unknown = JSON.parse(JSON.stringify(document.children));
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('type' in value && value.type === 'footnote' && 'note' in value) {
      const label = String(++count);
      Object.assign(value, { mark: label });
      Object.assign(value.note as object, { id: `footnote-${label}`, label });
    }
    for (const inner of Object.values(value)) visit(inner);
  };
  visit(children);
  return { ...document, children: children as DocumentNode['children'] };
}
