import fc from 'fast-check';
import { expect, test } from 'vitest';
import { childrenOf } from '../document/children.ts';
import type { AnyNode, DocumentNode } from '../document/types.ts';
import { typesettingStyles } from '../style/typesetting.ts';
import { testTheme } from '../theme/testing/theme.ts';
import { layoutDocument } from './layout-document.ts';
import { fakeFonts } from './testing/fake-fonts.ts';
import { documentOf } from './testing/nodes.ts';
import { textOf } from './testing/outline.ts';
import { misplaced } from './testing/placement.ts';
import { documents, headingsOf, paragraphsOf, plainInline } from './testing/random-documents.ts';
import type { Page } from './types.ts';

const styles = typesettingStyles(testTheme);
const furniture = {
  head: { left: 'A', right: 'B' },
  foot: { left: 'C', right: '{page}/{pages}' },
  reference: ' (page {page})',
};
const set = (document: DocumentNode) =>
  layoutDocument(document, { paper: 'a4', fonts: fakeFonts, furniture, styles });
const lay = (document: DocumentNode) => set(document).result.pages;

/** White space alone makes no line; spaces are compared where there are words beside them. */
const isBlank = (words: string): boolean => words.trim() === '';

/** Text and labels of a document by node and part; cross-references lead to the last page or before. */
function said(document: DocumentNode, pages: readonly Page[]): Map<string, string> {
  const found = new Map<string, string>();
  const target = document.children.at(-1)?.key;
  const page = pages.findIndex(({ items }) =>
    items.some(({ content }) => content.type === 'node' && content.node === (target ?? 0) + 1),
  );
  const visit = (node: AnyNode): void => {
    if (node.type === 'text') found.set(`${node.key} body`, node.text);
    if (node.type === 'list-item') found.set(`${node.key} label`, node.label);
    if (node.type === 'footnote') found.set(`${node.key} body`, `\u202f${node.mark}`);
    if (node.type === 'note') found.set(`${node.key} label`, node.label);
    if (node.type === 'link' && node.role === 'see') {
      found.set(`${node.key} page-number`, ` (page ${page + 1})`);
    }
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
    found.set(owner, (found.get(owner) ?? '') + textOf(item).replace(/[\u00ad\u2007]/g, ''));
  }
  return found;
}

const sorted = (texts: Map<string, string>): [string, string][] =>
  [...texts].filter(([, words]) => !isBlank(words)).sort(([a], [b]) => a.localeCompare(b));

/** Shrinking a document takes long; look at it when something fails. */
const settings = { numRuns: 100, interruptAfterTimeLimit: 15_000, markInterruptAsFailure: false };

test('every character is set once, in order', () => {
  fc.assert(
    fc.property(documents, (document) => {
      const pages = lay(document);
      expect(sorted(shown(pages))).toEqual(sorted(said(document, pages)));
    }),
    settings,
  );
}, 120_000);

test('everything lies within its page, and no text on other text, unless it is told that there is no room', () => {
  fc.assert(
    fc.property(documents, (document) => {
      const { result, diagnostics } = set(document);
      // Tables in tables in tables: a column narrower than a letter is an error, and no file is made.
      if (diagnostics.some(({ code }) => code === 'too-wide')) return;
      expect(misplaced(result.pages)).toEqual([]);
    }),
    settings,
  );
}, 120_000);

test('a note begins on the page of its mark, unless others fill the foot', () => {
  fc.assert(
    fc.property(documents, (document) => {
      const notes: { mark: number; note: number }[] = [];
      const owners = new Map<number, number>();
      const visit = (node: AnyNode, within: number | undefined): void => {
        if (node.type === 'footnote') notes.push({ mark: node.key, note: node.note.key });
        const note = node.type === 'note' ? node.key : within;
        if (note !== undefined) owners.set(node.key, note);
        for (const child of childrenOf(node)) visit(child, note);
      };
      for (const child of document.children) visit(child, undefined);
      const { pages, placements } = layoutDocument(document, {
        paper: 'a4',
        fonts: fakeFonts,
        furniture,
        styles,
      }).result;
      // On which pages a note stands.
      const reach = new Map(notes.map(({ note }) => [note, new Set<number>()]));
      for (const page of pages) {
        for (const { content } of page.items) {
          if (content.type === 'node') reach.get(owners.get(content.node) ?? -1)?.add(page.index);
        }
      }
      for (const { mark, note } of notes) {
        const [from, to] = [placements.get(mark)?.page ?? 0, placements.get(note)?.page ?? 0];
        expect(to).toBeGreaterThanOrEqual(from);
        if (to === from) continue;
        const others = [...reach].filter(([other]) => other !== note);
        expect(others.some(([, on]) => on.has(to) || on.has(to - 1))).toBe(true);
      }
    }),
    settings,
  );
}, 120_000);

test('no page ends with a heading that something follows', () => {
  // Without notes: headings that bring whole pages of them cannot always be kept with what follows.
  const flat = fc
    .array(fc.oneof(headingsOf(plainInline), paragraphsOf(fc.array(plainInline, { maxLength: 5 }))), {
      minLength: 20,
      maxLength: 60,
    })
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
