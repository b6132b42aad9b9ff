import { beforeAll, expect, test } from 'vitest';
import { parseDocument } from '../document/parse.ts';
import { layoutDocument } from '../layout/layout-document.ts';
import { typesettingStyles } from '../style/typesetting.ts';
import { testFonts } from '../text/testing/fonts.ts';
import { testTheme } from '../theme/testing/theme.ts';
import { planStructure } from './structure.ts';
import { plain } from './testing/read-pdf.ts';
import { type StructTree, StructureReader } from './testing/read-structure.ts';
import { TEST_METADATA } from './testing/write-test-pdf.ts';
import { writePdf } from './write.ts';

const styles = typesettingStyles(testTheme);
const furniture = {
  head: { left: '', right: '' },
  foot: { left: '', right: '' },
  reference: ' (page {page})',
};
let reader: StructureReader;
let tree: StructTree;

beforeAll(() => {
  const filler = '<p>Words.</p>'.repeat(60);
  const { document } = parseDocument(
    '<p>Fact<span class="footnote" lang="fr">Une note.</span> and <a class="see" href="#talks">the talks</a>.</p>' +
      `${filler}<h2 id="talks">Talks</h2>` +
      '<table><thead><tr><th scope="col">A</th></tr></thead>' +
      '<tbody><tr><td>b<span class="footnote">Of a cell.</span></td></tr></tbody></table>',
    { theme: testTheme },
  );
  const fonts = testFonts();
  const { result, diagnostics } = layoutDocument(document, { paper: 'a4', fonts, furniture, styles });
  expect(diagnostics).toEqual([]);
  const structure = planStructure(document, testTheme);
  reader = new StructureReader(
    writePdf({ layout: result, structure, fonts, metadata: TEST_METADATA, attachments: [] }),
  );
  tree = reader.tree();
});

test('a note follows its mark, labelled, and each links to the other', () => {
  expect(tree[1]).toEqual([
    'P',
    'Fact',
    ['Reference', ['Link', '\u202f1', { annotation: 'Note 1: Une note.', page: 0 }]],
    ['Note', ['Lbl', ['Link', '1', { annotation: 'Back to the text at note 1', page: 0 }]], 'Une note.'],
    ' and ',
    ['Reference', ['Link', 'the talks', ' (page 2)', { annotation: 'Talks', page: 0 }]],
    '.',
  ]);
});

test('notes have ids of their own, and a language where it is another', () => {
  const notes = reader
    .elements('Note')
    .map((note) => [plain(note.get('ID')), plain(note.get('Lang') ?? null)]);
  expect(notes).toEqual([
    ['footnote-1', 'fr'],
    ['footnote-2', null],
  ]);
});

test('the links lead to where mark and note stand', () => {
  const annotations = reader.pdf.pages.flatMap((page, index) =>
    reader.pdf.array(page, 'Annots').map((value) => {
      const annotation = reader.pdf.dictionary(value);
      const [target, , , y] = reader.pdf.array(annotation, 'Dest');
      const [, bottom, , top] = plain(annotation.get('Rect')) as number[];
      return {
        words: plain(annotation.get('Contents')),
        from: index,
        to: reader.pdf.pageIndex(target),
        y: plain(y),
        bottom,
        top,
      };
    }),
  );
  for (const mark of ['1', '2']) {
    const there = annotations.find(({ words }) => String(words).startsWith(`Note ${mark}:`));
    const back = annotations.find(({ words }) => words === `Back to the text at note ${mark}`);
    expect(there?.from).toBe(mark === '1' ? 0 : 1);
    expect(there?.to).toBe(back?.from);
    expect(back?.to).toBe(there?.from);
    // Each lands a little above what it leads to.
    expect(Math.abs(Number(there?.y) - Number(back?.top))).toBeLessThan(12);
    expect(Math.abs(Number(back?.y) - Number(there?.top))).toBeLessThan(12);
    expect(Number(back?.top)).toBeLessThan(100);
  }
});
