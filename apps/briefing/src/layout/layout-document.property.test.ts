import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AnyNode, BlockNode, DocumentNode, InlineNode } from '../document/types.ts';
import { childrenOf } from './identifiers.ts';
import { layoutDocument } from './layout-document.ts';
import { fakeFonts } from './testing/fake-fonts.ts';
import {
  caption,
  cell,
  descriptionList,
  documentOf,
  entry,
  heading,
  item,
  lineBreak,
  link,
  list,
  paragraph,
  row,
  section,
  span,
  symbol,
  table,
  text,
} from './testing/nodes.ts';
import { textOf } from './testing/outline.ts';
import type { Page, TextItem } from './types.ts';

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
const inline: fc.Arbitrary<InlineNode> = fc.oneof(
  { weight: 5, arbitrary: words.map(text) },
  { weight: 1, arbitrary: fc.constantFrom<InlineNode>(lineBreak, symbol({ name: 'differ', alt: '' })) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom('strong', 'cites', 'number', 'small', 'quotation'), words)
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
const inlines = fc.array(inline, { maxLength: 5 });
const paragraphs: fc.Arbitrary<BlockNode> = fc
  .tuple(inlines, fc.constantFrom('body', 'lead', 'note', 'meta', 'kicker'))
  .map(([children, role]) => paragraph(children, role as 'body'));
const headings: fc.Arbitrary<BlockNode> = fc
  .tuple(fc.constantFrom<1 | 2 | 3 | 4>(1, 2, 3, 4), fc.array(inline, { minLength: 1, maxLength: 2 }))
  .map(([level, children]) => heading(level, children));

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
        .tuple(fc.constantFrom('plain', 'band', 'box', 'caution', 'columns', 'numbered'), inner)
        .map(([role, children]) => section({ role: role as 'box', children })),
    },
  );
}

const documents = blocks(0).map((children) => documentOf(...children));
const furniture = { head: { left: 'A', right: 'B' }, foot: { left: 'C', right: '{page}/{pages}' } };
const lay = (document: DocumentNode) =>
  layoutDocument(document, { paper: 'a4', fonts: fakeFonts, furniture }).result.pages;

/** White space alone makes no line; spaces are compared where there are words beside them. */
const isBlank = (words: string): boolean => words.trim() === '';

/** Text and labels of a document by node and part. */
function said(document: DocumentNode): Map<string, string> {
  const found = new Map<string, string>();
  const visit = (node: AnyNode): void => {
    if (node.type === 'text') found.set(`${node.key} body`, node.text);
    if (node.type === 'list-item') found.set(`${node.key} label`, node.label);
    for (const child of childrenOf(node)) visit(child);
  };
  for (const child of document.children) visit(child);
  return found;
}

function shown(pages: readonly Page[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const item of pages.flatMap((page) => page.items)) {
    if (item.kind !== 'text' || item.content.type !== 'node') continue;
    const owner = `${item.content.node} ${item.content.part}`;
    found.set(owner, (found.get(owner) ?? '') + textOf(item).replaceAll('\u00ad', ''));
  }
  return found;
}

const sorted = (texts: Map<string, string>): [string, string][] =>
  [...texts].filter(([, words]) => !isBlank(words)).sort(([a], [b]) => a.localeCompare(b));

const widthOf = (item: TextItem): number => {
  const glyphs = [...item.run.glyphs];
  while (glyphs.at(-1)?.text === ' ') glyphs.pop();
  return (glyphs.reduce((sum, glyph) => sum + glyph.advance, 0) * item.run.size) / 1000;
};

/** Shrinking a document takes long; look at it when something fails. */
const settings = { numRuns: 100, interruptAfterTimeLimit: 15_000, markInterruptAsFailure: false };

test('every character is set once, in order', () => {
  fc.assert(
    fc.property(documents, (document) => {
      expect(sorted(shown(lay(document)))).toEqual(sorted(said(document)));
    }),
    settings,
  );
}, 120_000);

test('everything lies within its page, and no text on other text', () => {
  fc.assert(
    fc.property(documents, (document) => {
      for (const page of lay(document)) {
        const boxes = page.items.flatMap((item) => {
          if (item.kind !== 'text' || isBlank(textOf(item))) return [];
          const { size } = item.run;
          // The inner part of the letters: ascenders and descenders of close lines may well touch.
          return [
            { left: item.x, right: item.x + widthOf(item), top: item.y - 0.6 * size, bottom: item.y, item },
          ];
        });
        for (const box of boxes) {
          expect(box.left).toBeGreaterThan(-0.01);
          expect(box.right).toBeLessThan(page.width);
          expect(box.top).toBeGreaterThan(0);
          expect(box.bottom).toBeLessThan(page.height);
        }
        for (const [i, a] of boxes.entries()) {
          for (const b of boxes.slice(i + 1)) {
            const apart =
              a.right <= b.left + 0.05 ||
              b.right <= a.left + 0.05 ||
              a.bottom <= b.top + 0.05 ||
              b.bottom <= a.top + 0.05;
            if (!apart)
              throw new Error(
                `not apart: ${[a, b].map((box) => `"${textOf(box.item)}" at ${box.left},${box.bottom} size ${box.item.run.size} to ${box.right}`).join(' and ')}`,
              );
          }
        }
      }
    }),
    settings,
  );
}, 120_000);

test('no page ends with a heading that something follows', () => {
  const flat = fc
    .array(fc.oneof(headings, paragraphs), { minLength: 20, maxLength: 60 })
    .map((children) => documentOf(...children));
  fc.assert(
    fc.property(flat, (document) => {
      const keeping = new Set<number>();
      const mark = (inner: AnyNode): void => {
        keeping.add(inner.key);
        for (const child of childrenOf(inner)) mark(child);
      };
      for (const node of document.children) {
        if (node.type === 'heading' || (node.type === 'paragraph' && node.role === 'kicker')) mark(node);
      }
      for (const page of lay(document).slice(0, -1)) {
        const kept = page.items.flatMap(({ content }) =>
          content.type === 'node' ? [keeping.has(content.node)] : [],
        );
        // A chain of headings that fills the page has to be divided somewhere.
        expect(kept.at(-1) === false || kept.every((keeps) => keeps)).toBe(true);
      }
    }),
    settings,
  );
}, 120_000);
