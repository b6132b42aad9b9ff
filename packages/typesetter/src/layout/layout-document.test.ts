import { describe, expect, test } from 'vitest';
import type { BlockNode } from '../document/types.ts';
import { typesettingStyles } from '../style/typesetting.ts';
import { testTheme } from '../theme/testing/theme.ts';
import { layoutDocument } from './layout-document.ts';
import { fakeFonts } from './testing/fake-fonts.ts';
import {
  caption,
  cell,
  contents,
  contentsEntry,
  documentOf,
  heading,
  item,
  lineBreak,
  list,
  paragraph,
  row,
  section,
  span,
  symbol,
  table,
  text,
} from './testing/nodes.ts';
import { outlinePage, textOf } from './testing/outline.ts';
import type { Page } from './types.ts';

const styles = typesettingStyles(testTheme);
const furniture = {
  head: { left: 'Briefing', right: '' },
  foot: { left: 'Data 1', right: '{page} of {pages}' },
  reference: ' (page {page})',
};
const lay = (...blocks: BlockNode[]) =>
  layoutDocument(documentOf(...blocks), { paper: 'a4', fonts: fakeFonts, furniture, styles });
const linesOf = (page: Page | undefined): string[] =>
  (page?.items ?? []).flatMap((item) =>
    item.kind === 'text' && item.content.type === 'node' ? [textOf(item)] : [],
  );
const many = (count: number, make: (i: number) => BlockNode): BlockNode[] =>
  Array.from({ length: count }, (_, i) => make(i));

describe('a page', () => {
  test('is stated whole', () => {
    const { result, diagnostics } = lay(
      heading(2, 'Outcomes'),
      paragraph([text('One'), lineBreak, text('Two')]),
      list({ ordered: false, role: 'plain', items: [item('•', paragraph('Item'))] }),
    );
    expect(diagnostics).toEqual([]);
    expect(outlinePage(result.pages[0] as Page)).toEqual([
      '62,63.9 sans-bold "Outcomes" 2 body',
      '62,85.8 serif "One" 4 body',
      '62,99.8 serif "Two" 6 body',
      '62,120.8 serif "•" 8 label',
      '75,120.8 serif "Item" 10 body',
      '62,805.9 sans "Data 1" footer',
      '509.3,805.9 sans "1 of 1" footer',
    ]);
    expect([...result.placements]).toEqual([[1, { page: 0, x: 62, y: 50 }]]);
  });

  test('is begun by annexes, unless nothing stands on it yet', () => {
    const annexes = section({
      role: 'chapter',
      children: [heading(2, 'Annexes'), paragraph([text('Looked up')])],
    });
    const words = lay(paragraph([text('Read')]), annexes).result.pages.map(linesOf);
    expect(words).toEqual([['Read'], ['Annexes', 'Looked up']]);
    expect(lay(annexes).result.pages).toHaveLength(1);
  });

  test('is there even when the document is empty', () => {
    expect(lay().result.pages).toHaveLength(1);
    expect(lay(section({ role: 'box', children: [] }), paragraph('')).result.pages).toHaveLength(1);
  });

  test('has a running head from the second on', () => {
    const { pages } = lay(...many(80, () => paragraph('Words'))).result;
    const heads = pages.map((page) =>
      page.items.some((item) => item.content.type === 'artifact' && item.content.artifact === 'header'),
    );
    expect(heads).toEqual([false, true, true]);
  });

  test('tells once what its head and foot cannot show', () => {
    const own = { ...furniture, foot: { left: 'Desk \u2603', right: '{page}' } };
    const document = documentOf(...many(80, () => paragraph('Words')));
    const { diagnostics } = layoutDocument(document, {
      paper: 'a4',
      fonts: fakeFonts,
      furniture: own,
      styles,
    });
    expect(diagnostics.map(({ code, args }) => [code, args])).toEqual([
      ['missing-glyph', { character: '\u2603', codePoint: 0x2603, word: '\u2603' }],
    ]);
  });
});

describe('a ground behind words', () => {
  const grounds = (page: Page | undefined) =>
    (page?.items ?? []).flatMap((item, index) =>
      item.kind === 'path' && item.fill === testTheme.tokens.light.accent
        ? [{ index, xs: item.path.flatMap(([, ...numbers]) => numbers.filter((_, i) => i % 2 === 0)) }]
        : [],
    );
  const label = (...children: Parameters<typeof paragraph>[0] & object) => span({ role: 'label', children });

  test('reaches from the first of its words or signs to the last, and is painted before them', () => {
    const { pages } = lay(
      paragraph([
        text('Now '),
        label(symbol({ name: 'square', alt: 'Square' }), text('built')),
        text(' since'),
      ]),
    ).result;
    const [ground, more] = grounds(pages[0]);
    expect(more).toBeUndefined();
    const texts = (pages[0]?.items ?? []).flatMap((item, index) =>
      item.kind === 'text' ? [{ item, index, words: textOf(item) }] : [],
    );
    const [now, built, since] = ['Now ', 'built', ' since'].map((words) =>
      texts.find((one) => one.words.trim() === words.trim()),
    );
    expect(Math.min(...(ground?.xs ?? []))).toBeCloseTo((now?.item.x ?? 0) + (now?.item.width ?? 0), 1);
    expect(Math.max(...(ground?.xs ?? []))).toBeCloseTo((built?.item.x ?? 0) + (built?.item.width ?? 0), 1);
    expect(ground?.index).toBeLessThan(now?.index ?? 0);
    expect(since).toBeDefined();
  });

  test('is one on each line that its words are on, and two labels have two', () => {
    const long = Array.from({ length: 40 }, () => 'words').join(' ');
    const { pages } = lay(paragraph([label(text(long))])).result;
    const lines = linesOf(pages[0]).length;
    expect(grounds(pages[0])).toHaveLength(lines);
    expect(
      grounds(lay(paragraph([label(text('a')), text(' and '), label(text('b'))])).result.pages[0]),
    ).toHaveLength(2);
    expect(grounds(lay(paragraph([text('plain')])).result.pages[0])).toEqual([]);
  });
});

describe('a line under or through words', () => {
  const linesIn = (page: Page | undefined) =>
    (page?.items ?? []).flatMap((item) =>
      item.kind === 'path' && item.stroke !== undefined
        ? [
            {
              ys: item.path.flatMap(([, , y]) => (y === undefined ? [] : [y])),
              from: item.path[0]?.[1],
              to: item.path[1]?.[1],
            },
          ]
        : [],
    );
  const changed = (role: string, words: string) => span({ role, children: [text(words)] });

  test('is as long as they are, below the baseline or above it', () => {
    const { pages } = lay(
      paragraph([text('Now '), changed('deleted', 'old'), text(' and '), changed('inserted', 'new')]),
    ).result;
    const [through, under, more] = linesIn(pages[0]);
    const texts = (pages[0]?.items ?? []).flatMap((item) => (item.kind === 'text' ? [item] : []));
    const [, old, , fresh] = texts;
    expect(more).toBeUndefined();
    expect([through?.from, through?.to]).toEqual([
      expect.closeTo(old?.x ?? 0, 1),
      expect.closeTo((old?.x ?? 0) + (old?.width ?? 0), 1),
    ]);
    expect(under?.from).toBeCloseTo(fresh?.x ?? 0, 1);
    expect(Math.max(...(through?.ys ?? []))).toBeLessThan(old?.y ?? 0);
    expect(Math.min(...(under?.ys ?? []))).toBeGreaterThan(fresh?.y ?? 0);
  });

  test('is one on each line of the page that its words are on', () => {
    const long = Array.from({ length: 40 }, () => 'words').join(' ');
    const { pages } = lay(paragraph([changed('inserted', long)])).result;
    expect(linesIn(pages[0])).toHaveLength(linesOf(pages[0]).length);
  });
});

describe('division', () => {
  test('a heading goes to the next page with what it announces', () => {
    for (let count = 28; count < 40; count++) {
      const { pages } = lay(
        ...many(count, (i) => paragraph(`Paragraph ${i}`)),
        heading(2, 'Last'),
        paragraph('After'),
      ).result;
      for (const page of pages) expect(linesOf(page).at(-1)).not.toBe('Last');
    }
  });

  test('at least two lines of a paragraph stand on either side', () => {
    for (let count = 25; count < 40; count++) {
      const long = `${'words '.repeat(60)}end`;
      const { pages } = lay(...many(count, () => paragraph('Words')), paragraph(long)).result;
      const counts = pages.map((page) => linesOf(page).filter((line) => line.startsWith('words')).length);
      expect(counts.filter((lines) => lines === 1)).toEqual([]);
    }
  });

  test('a table shows its head again, as an artifact, and never its head alone', () => {
    const rows = Array.from({ length: 90 }, (_, i) => row(cell(`Name ${i}`, { scope: 'row' }), cell(`${i}`)));
    const { pages } = lay(
      table({
        role: 'plain',
        caption: caption('Trade'),
        head: [row(cell('Measure', { scope: 'column' }), cell('Value', { scope: 'column' }))],
        body: rows,
      }),
    ).result;
    expect(pages.length).toBeGreaterThan(1);
    for (const [index, page] of pages.entries()) {
      const heads = page.items.filter((item) => textOf(item) === 'Measure');
      expect(heads.map(({ content }) => content.type)).toEqual([index === 0 ? 'node' : 'artifact']);
      expect(linesOf(page).length).toBeGreaterThan(5);
    }
  });

  test('a row higher than a page is divided cell by cell', () => {
    const tall = many(80, (i) => paragraph(`left ${i}`));
    const { pages } = lay(
      table({ role: 'plain', caption: undefined, head: [], body: [row(cell(tall), cell('right'))] }),
    ).result;
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.flatMap(linesOf)).toHaveLength(81);
  });

  test('columns that fit a page move to it whole', () => {
    const column = (name: string) =>
      section({ role: 'column', children: many(20, (i) => paragraph(`${name}${i}`)) });
    const { pages } = lay(
      ...many(20, () => paragraph('Words')),
      section({ role: 'columns', children: [column('a'), column('b'), column('c')] }),
    ).result;
    expect(pages.map((page) => linesOf(page).length)).toEqual([20, 60]);
  });
});

test('a last page of a few lines is saved where a little more height on all pages will do', () => {
  const counts = [66, 67, 68, 69, 70].map((count) => {
    const { pages } = lay(...many(count, () => paragraph('Words'))).result;
    return linesOf(pages.at(-1)).length;
  });
  expect(counts).toEqual([32, 33, 33, 34, 3]);
});

test('contents show the page on which what they name begins', () => {
  const chapters = Array.from({ length: 5 }, (_, i) => [
    heading(2, `Chapter ${i}`, `c${i}`),
    ...many(17, () => paragraph('Words')),
  ]).flat();
  const entries = Array.from({ length: 5 }, (_, i) => contentsEntry(1, `Chapter ${i}`, `c${i}`));
  const { pages } = lay(contents({ entries }), ...chapters).result;
  const shown = pages[0]?.items.flatMap((item) =>
    item.content.type === 'node' && item.content.part === 'page-number' ? [textOf(item)] : [],
  );
  const found = entries.map((_, i) =>
    String(
      1 +
        pages.findIndex((page) =>
          page.items.some(
            (item) => item.kind === 'text' && item.size === 15 && textOf(item) === `Chapter ${i}`,
          ),
        ),
    ),
  );
  expect(shown).toEqual(found);
  expect(new Set(found).size).toBeGreaterThan(1);
});

test('faults name the place and the basis', () => {
  const origin = { template: 'full.hbs', line: 7 };
  const { diagnostics } = lay(
    paragraph([{ ...text('snow \u2603'), origin, basis: 'c-1' }]),
    paragraph([symbol({ name: 'unheard-of', alt: '' })]),
    paragraph('x'.repeat(200)),
    contents({ entries: [contentsEntry(1, 'Nowhere', 'nowhere')] }),
  );
  expect(diagnostics.map(({ code, origin, basis }) => [code, origin?.line, basis])).toEqual([
    ['missing-glyph', 7, 'c-1'],
    ['unknown-symbol', 1, undefined],
    ['broken-word', 1, undefined],
    ['missing-target', 1, undefined],
  ]);
});

test('a word is told of once, however many lines it takes, and not where it ends them with slashes', () => {
  const told = (words: string) =>
    lay(paragraph(words)).diagnostics.map(({ code, args }) => [code, 'text' in args && args.text.length]);
  expect(told(`${'x'.repeat(700)} and ${'y'.repeat(300)}`)).toEqual([
    ['broken-word', 700],
    ['broken-word', 300],
  ]);
  expect(told(`https://example.org/${'reports/'.repeat(60)}`)).toEqual([]);
});

test('a paragraph that announces a list goes over with its last lines, not whole', () => {
  const long = paragraph(Array.from({ length: 20 }, (_, i) => [text(`Line ${i}`), lineBreak]).flat());
  const items = list({ ordered: false, role: 'plain', items: [item('•', paragraph('Item'))] });
  const chapter = section({ role: 'plain', children: [heading(2, 'Chapter'), long, items] });
  const found = [10, 15, 20, 25, 30, 35].map((before) => {
    const { pages } = lay(...many(before, () => paragraph('Words')), chapter).result;
    const [first, second = []] = pages.map(linesOf);
    return [first?.includes('Line 1'), second.slice(0, 3).join()] as const;
  });
  expect(found).toContainEqual([true, 'Line 18,Line 19,•']);
  for (const [, second] of found) expect(second).not.toMatch(/^(?:Line 19,)?•/);
});

describe('head and foot', () => {
  const chapters = ['One', 'Two', 'Three'].flatMap((name, i) => [
    heading(2, name, `c${i}`),
    ...many(i === 0 ? 40 : 50, () => paragraph('Words')),
  ]);
  /** What stands in the head and the foot of each page, from left to right, with its left and right ends. */
  const partsOf = (paper: 'a4' | 'letter', line: object, ...blocks: BlockNode[]) => {
    const own = { head: line, foot: line };
    const document = { ...documentOf(...blocks), title: 'A report' };
    const { pages } = layoutDocument(document, { paper, fonts: fakeFonts, furniture: own, styles }).result;
    return pages.map(({ items }) => {
      const parts = (artifact: 'header' | 'footer') => {
        const found: { text: string; from: number; to: number }[] = [];
        for (const item of items) {
          if (item.kind !== 'text' || item.content.type === 'node' || item.content.artifact !== artifact)
            continue;
          const last = found.at(-1);
          const to = item.x + item.width;
          // A text in pieces goes on where it ended.
          if (last && Math.abs(last.to - item.x) < 1)
            Object.assign(last, { text: last.text + textOf(item), to });
          else found.push({ text: textOf(item), from: item.x, to });
        }
        return found;
      };
      return { head: parts('header'), foot: parts('footer') };
    });
  };

  test('tell page, pages, title and the section in which the page begins', () => {
    const line = { left: '{title}', center: '{section}', right: '{page}/{pages}' };
    const words = partsOf('a4', line, ...chapters).map(({ head, foot }) => [
      head.map(({ text }) => text).join('|'),
      foot.map(({ text }) => text).join('|'),
    ]);
    const count = words.length;
    expect(words.map(([, foot]) => foot)).toEqual(
      ['One', 'One', 'Two', 'Three', 'Three']
        .slice(0, count)
        .map((name, i) => `A report|${name}|${i + 1}/${count}`),
    );
    expect(words.map(([head]) => head)).toEqual(['', ...words.slice(1).map(([, foot]) => foot)]);
  });

  test('a page that begins with a heading is of its section, and one before all headings of the first', () => {
    const sectionsOf = (...blocks: BlockNode[]) =>
      partsOf('a4', { center: '{section}' }, ...blocks).map(({ foot }) =>
        foot.map(({ text }) => text).join(''),
      );
    const page = many(33, () => paragraph('Words'));
    expect(sectionsOf(...page, heading(2, 'At the top'), paragraph('Words'))).toEqual(['', 'At the top']);
    expect(sectionsOf(paragraph('Words'), heading(2, 'Below'), paragraph('Words'))).toEqual(['Below']);
    expect(sectionsOf(...page, ...page)).toEqual(['', '']);
  });

  test.each(['a4', 'letter'] as const)(
    'keep their ends and their middle on %s, and do not touch',
    (paper) => {
      const width = paper === 'a4' ? 595.276 : 612;
      const { left, right } = styles.page.margin;
      const long = 'a long line of words that has no end '.repeat(4);
      for (const line of [
        { left: 'L', center: 'middle', right: 'R' },
        { left: long, center: long, right: long },
        { left: long, right: long },
        { center: long },
      ]) {
        const parts = partsOf(paper, line, paragraph('Words'))[0]?.foot ?? [];
        expect(parts).toHaveLength(Object.keys(line).length);
        for (const [i, { from, to }] of parts.entries()) {
          expect(from).toBeGreaterThan((parts[i - 1]?.to ?? left - 12.01) + 11.9);
          expect(to).toBeLessThan(width - right + 0.01);
        }
        if (!('center' in line)) continue;
        const middle = parts[parts.length === 1 ? 0 : 1];
        expect(((middle?.from ?? 0) + (middle?.to ?? 0)) / 2).toBeCloseTo(
          left + (width - left - right) / 2,
          1,
        );
      }
    },
  );

  test('stand where something is said alone', () => {
    const [first] = partsOf('a4', {}, paragraph('Words'));
    expect(first).toEqual({ head: [], foot: [] });
  });
});
