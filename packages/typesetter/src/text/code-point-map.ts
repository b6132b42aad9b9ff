/**
 * Code point to glyph id in two steps: a page index by the upper bits, then the glyph in that page of 256.
 * Planes 0 to 2 hold every script the faces have.
 */

const PAGES = 0x30000 >> 8;

export interface CodePointMap {
  /** Page number of each block of 256 code points; page 0 is empty. */
  readonly pages: Uint16Array;
  /** Glyph ids, 256 a page; 0 where there is none. */
  readonly glyphs: Uint16Array;
}

/** Code points a page. */
export const PAGE = 256;

/** Where among the glyph ids that of a code point stands; in page 0, all noughts, where there is none. */
export const indexOf = (pages: Uint16Array, codePoint: number): number =>
  (pages[codePoint >> 8] ?? 0) * PAGE + (codePoint & 0xff);

export function buildCodePointMap(
  entries: Iterable<readonly [codePoint: number, glyph: number]>,
): CodePointMap {
  const pages = new Uint16Array(PAGES);
  const blocks: Uint16Array[] = [new Uint16Array(PAGE)];
  for (const [codePoint, glyph] of entries) {
    const block = codePoint >> 8;
    if (block >= PAGES) continue;
    if (pages[block] === 0) {
      pages[block] = blocks.length;
      blocks.push(new Uint16Array(PAGE));
    }
    const page = blocks[pages[block] ?? 0];
    if (page !== undefined) page[codePoint & 0xff] = glyph;
  }
  const glyphs = new Uint16Array(blocks.length * PAGE);
  blocks.forEach((block, index) => {
    glyphs.set(block, index * PAGE);
  });
  return { pages, glyphs };
}
