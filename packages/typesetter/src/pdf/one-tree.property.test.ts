/**
 * One tag tree whatever the page breaks: the structure says what the document says, and nothing of how it came to lie on
 * pages. Any document is set on pages of many heights and on both papers, and its trees are the same.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layoutDocument } from '../layout/layout-document.ts';
import { documents } from '../layout/testing/random-documents.ts';
import type { Paper } from '../layout/types.ts';
import { typesettingStyles } from '../style/typesetting.ts';
import { testFonts } from '../text/testing/fonts.ts';
import { testTheme } from '../theme/testing/theme.ts';
import { STANDARDS } from './standard.ts';
import { planStructure } from './structure.ts';
import { type StructKid, type StructTree, StructureReader } from './testing/read-structure.ts';
import { TEST_METADATA } from './testing/write-test-pdf.ts';
import { writePdf } from './write.ts';

const fonts = testFonts();
const styles = typesettingStyles(testTheme);

/** A page: its paper, and how much of it stays empty at the foot, in points. */
type Sheet = readonly [paper: Paper, empty: number];
const sheets: fc.Arbitrary<Sheet> = fc.tuple(
  fc.constantFrom<Paper>('a4', 'letter'),
  fc.integer({ min: 40, max: 560 }),
);

function set(document: Parameters<typeof planStructure>[0], [paper, empty]: Sheet, standard: 'ua1' | 'ua2') {
  const page = { ...styles.page, margin: { ...styles.page.margin, bottom: empty } };
  const furniture = {
    head: { left: 'A', right: 'B' },
    foot: { left: '', right: '{page}' },
    reference: ' (page)',
  };
  const { result } = layoutDocument(document, { paper, fonts, furniture, styles: { ...styles, page } });
  const structure = planStructure(document, testTheme, standard);
  const pdf = writePdf({ layout: result, structure, fonts, metadata: TEST_METADATA, attachments: [] });
  return { pages: result.pages.length, tree: breakless(new StructureReader(pdf).tree()) };
}

/**
 * A tree without what a break may change: where text goes on is not told, nor hyphens and spaces at ends of lines, and a
 * link over several lines counts once.
 */
function breakless([tag, ...kids]: StructTree): unknown {
  const out: unknown[] = [tag];
  for (const kid of kids) {
    const last = out.at(-1);
    if (Array.isArray(kid)) out.push(breakless(kid as unknown as StructTree));
    else if (typeof kid === 'string') {
      const words = kid.replace(/[\s\u00ad]/g, '');
      if (out.length > 1 && typeof last === 'string') out[out.length - 1] = last + words;
      else out.push(words);
    } else {
      const { annotation } = kid as Exclude<StructKid, string | StructTree>;
      if (JSON.stringify(last) !== JSON.stringify({ annotation })) out.push({ annotation });
    }
  }
  return out;
}

test.each(STANDARDS)(
  'any document has one tree, whatever the pages: %s',
  { timeout: 120_000 },
  (standard) => {
    let broken = 0;
    fc.assert(
      fc.property(documents, fc.array(sheets, { minLength: 2, maxLength: 4 }), (document, pages) => {
        const [first, ...others] = pages.map((sheet) => set(document, sheet, standard));
        for (const other of others) {
          if (other.pages !== first?.pages) broken++;
          expect(other.tree).toEqual(first?.tree);
        }
      }),
      { numRuns: 80, interruptAfterTimeLimit: 20_000, markInterruptAsFailure: false },
    );
    // Breaks did fall elsewhere.
    expect(broken).toBeGreaterThan(10);
  },
);
