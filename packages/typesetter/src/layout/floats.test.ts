import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BlockNode } from '../document/types.ts';
import { typesettingStyles } from '../style/typesetting.ts';
import { testTheme } from '../theme/testing/theme.ts';
import { layoutDocument } from './layout-document.ts';
import { fakeFonts } from './testing/fake-fonts.ts';
import { documentOf, heading, lineBreak, paragraph, section, text } from './testing/nodes.ts';
import { textOf } from './testing/outline.ts';

const styles = typesettingStyles(testTheme);
const lines = (name: string, count: number) =>
  paragraph(Array.from({ length: count }, (_, i) => [text(`${name}.${i}`), lineBreak]).flat());
const float = (name: string, count: number) => section({ role: 'float', children: [lines(name, count)] });
const pagesOf = (...blocks: BlockNode[]) =>
  layoutDocument(documentOf(section({ role: 'plain', children: blocks })), {
    ...{ paper: 'a4', fonts: fakeFonts, furniture: {}, styles },
  }).result.pages.map(({ items }) => items.flatMap((item) => (item.kind === 'text' ? [textOf(item)] : [])));
/** "a" of "a.0", in the order in which the parts begin on each page. */
const partsOn = (...blocks: BlockNode[]) =>
  pagesOf(...blocks).map((words) => [...new Set(words.map((word) => word.split('.')[0]))]);

describe('what floats', () => {
  test('stands where it is written while there is room', () => {
    expect(partsOn(lines('a', 20), float('f', 20), lines('b', 5))).toEqual([['a', 'f', 'b']]);
  });

  test('waits for the next page where there is none, and what follows fills the room', () => {
    expect(partsOn(lines('a', 40), float('f', 20), lines('b', 10), lines('c', 10))).toEqual([
      ['a', 'b'],
      ['f', 'c'],
    ]);
  });

  test('is parted from no heading, keeps its order, and is set where nothing follows', () => {
    expect(partsOn(lines('a', 40), heading(3, 'h'), float('f', 20), lines('b', 9))).toEqual([
      ['a'],
      ['h', 'f', 'b'],
    ]);
    expect(partsOn(lines('a', 40), float('f', 20), float('g', 2), lines('b', 5))).toEqual([
      ['a', 'b'],
      ['f', 'g'],
    ]);
    expect(partsOn(lines('a', 40), float('f', 20))).toEqual([['a'], ['f']]);
  });

  test('is set once, like all else, however long the parts are', () => {
    const part = fc.tuple(fc.constantFrom('float', 'text', 'heading'), fc.integer({ min: 1, max: 70 }));
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const blocks = parts.map(([kind, count], i) =>
          kind === 'heading' ? heading(3, `${i}.0`) : (kind === 'float' ? float : lines)(String(i), count),
        );
        const wanted = parts.flatMap(([kind, count], i) =>
          Array.from({ length: kind === 'heading' ? 1 : count }, (_, line) => `${i}.${line}`),
        );
        const words = pagesOf(...blocks).flat();
        expect(words.toSorted()).toEqual(wanted.toSorted());
        // Of each part the lines follow each other, and so do the parts that do not float.
        const still = (word: string) => parts[Number(word.split('.')[0])]?.[0] !== 'float';
        expect(words.filter(still)).toEqual(wanted.filter(still));
        expect(words.filter((word) => !still(word))).toEqual(wanted.filter((word) => !still(word)));
      }),
      { numRuns: 300 },
    );
  });
});
