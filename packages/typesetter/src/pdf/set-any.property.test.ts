/** The whole way of any document: set with the fonts that ship, written as PDF, read back from its bytes. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { childrenOf } from '../document/children.ts';
import type { AnyNode, DocumentNode } from '../document/types.ts';
import { layoutDocument } from '../layout/layout-document.ts';
import { cell, documentOf, footnote, paragraph, row, table, text } from '../layout/testing/nodes.ts';
import { misplaced } from '../layout/testing/placement.ts';
import { documents } from '../layout/testing/random-documents.ts';
import { typesettingStyles } from '../style/typesetting.ts';
import { testFonts } from '../text/testing/fonts.ts';
import { testTheme } from '../theme/testing/theme.ts';
import { planStructure } from './structure.ts';
import { type StructKid, StructureReader } from './testing/read-structure.ts';
import { TEST_METADATA } from './testing/write-test-pdf.ts';
import { writePdf } from './write.ts';

const styles = typesettingStyles(testTheme);
const furniture = {
  head: { left: 'A', right: 'B' },
  foot: { left: 'C', right: '{page}/{pages}' },
  reference: ' (page {page})',
};

function set(document: DocumentNode) {
  const fonts = testFonts();
  const { result, diagnostics } = layoutDocument(document, { paper: 'a4', fonts, furniture, styles });
  const structure = planStructure(document, testTheme);
  const pdf = writePdf({ layout: result, structure, fonts, metadata: TEST_METADATA, attachments: [] });
  // A column narrower than a letter is told as an error: only then may text stand on other text.
  const roomy = !diagnostics.some(({ code }) => code === 'too-wide');
  return { result, roomy, reader: new StructureReader(pdf) };
}

/** All words of a document as they are read: labels before what they label, notes behind their marks. */
function wordsOf(document: DocumentNode, targetPage: number): string {
  let words = '';
  const visit = (node: AnyNode): void => {
    if (node.type === 'text') words += node.text;
    if (node.type === 'list-item' || node.type === 'note') words += node.label;
    if (node.type === 'footnote') words += node.mark;
    for (const child of childrenOf(node)) visit(child);
    if (node.type === 'link' && node.role === 'see') words += ` (page ${targetPage})`;
  };
  for (const child of document.children) visit(child);
  return squeezed(words);
}

const textIn = (kid: StructKid): string => {
  if (typeof kid === 'string') return kid;
  return 'annotation' in kid
    ? ''
    : kid
        .slice(1)
        .map((inner) => textIn(inner as StructKid))
        .join('');
};

/** White space alone makes no line, and hyphens at line ends are no part of the words. */
const squeezed = (words: string): string => words.replace(/[\s\u00ad]/g, '');

test('every character of any document is in its PDF once, in order, and can be read', {
  timeout: 120_000,
}, () => {
  fc.assert(
    fc.property(documents, (document) => {
      const { result, roomy, reader } = set(document);
      if (roomy) expect(misplaced(result.pages)).toEqual([]);
      const target = result.placements.get(document.children.at(-1)?.key ?? 0)?.page ?? 0;
      expect(squeezed(textIn(reader.tree()))).toBe(wordsOf(document, target + 1));
    }),
    { numRuns: 120, interruptAfterTimeLimit: 20_000, markInterruptAsFailure: false },
  );
});

test('so is that of a table of five thousand rows with notes', { timeout: 120_000 }, () => {
  const rows = Array.from({ length: 5000 }, (_, i) =>
    row(
      cell(`Строка ${i}`, { scope: 'row' }),
      cell([
        paragraph(i % 50 === 0 ? [text('习近平'), footnote(`${i / 50 + 1}`, `Note ${i}.`)] : `value ${i}`),
      ]),
    ),
  );
  const head = [row(cell('Name', { scope: 'column' }), cell('Value', { scope: 'column' }))];
  const document = documentOf(table({ role: 'plain', caption: undefined, head, body: rows }));
  const { result, reader } = set(document);
  expect(result.pages.length).toBeGreaterThan(80);
  expect(misplaced(result.pages)).toEqual([]);
  expect(squeezed(textIn(reader.tree()))).toBe(wordsOf(document, 0));
});
