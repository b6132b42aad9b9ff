/**
 * Blocks to pages: each page takes what fits and says where the next goes on. Lengths are points.
 * Footnotes will take their room here: the height of a page's body is asked for page by page.
 */
import type { Block, Fragment, Resume } from './block.ts';
import { divide } from './divide.ts';

/** Height of the body of the page with this index. */
export type BodyHeight = (index: number) => number;

/** One fragment a page; at least one page. */
export function paginate(block: Block, bodyHeight: BodyHeight): Fragment[] {
  const pages: Fragment[] = [];
  let from: Resume | undefined;
  do {
    const index = pages.length;
    const space = {
      height: bodyHeight(index),
      full: bodyHeight(index + 1),
      pressure: 'must',
    } as const;
    const division = divide(block, from, space);
    if (division === undefined) throw new Error('a page that must take something took nothing');
    pages.push(division.fragment);
    from = division.rest;
  } while (from !== undefined);
  return pages;
}
