/** Whether text came to lie where it can be read: within its page, and not on other text. */
import type { Page, TextItem } from '../types.ts';
import { textOf } from './outline.ts';

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly words: string;
}

/** Rounding in sums of widths. */
const TOLERANCE = 0.05;

/** The inner part of the letters: ascenders and descenders of close lines may well touch. */
function boxOf(item: TextItem): Box {
  const { size, words, stretch } = item;
  let right = item.x + item.width;
  for (let last = words.length - 1; words[last]?.[0]?.text === ' '; last--) {
    right -= ((words[last]?.[0]?.advance ?? 0) * size) / 1000 + (stretch?.[last] ?? 0);
  }
  return {
    left: item.x,
    right,
    top: item.y - 0.6 * size,
    bottom: item.y,
    words: textOf(item),
  };
}

const apart = (a: Box, b: Box): boolean =>
  a.right <= b.left + TOLERANCE ||
  b.right <= a.left + TOLERANCE ||
  a.bottom <= b.top + TOLERANCE ||
  b.bottom <= a.top + TOLERANCE;

/** What is wrong, in words; nothing where all is well. */
export function misplaced(pages: readonly Page[]): string[] {
  return pages.flatMap((page) => {
    const boxes = page.items.flatMap((item) =>
      item.kind === 'text' && textOf(item).trim() !== '' ? [boxOf(item)] : [],
    );
    const outside = boxes.filter(
      ({ left, right, top, bottom }) =>
        left < -TOLERANCE || right > page.width || top < 0 || bottom > page.height,
    );
    const faults = outside.map(({ words }) => `page ${page.label}: "${words}" stands out of the page`);
    for (const [i, a] of boxes.entries()) {
      for (let j = i + 1; j < boxes.length; j++) {
        const b = boxes[j];
        if (b !== undefined && !apart(a, b)) {
          faults.push(`page ${page.label}: "${a.words}" and "${b.words}" overlap`);
        }
      }
    }
    return faults;
  });
}
