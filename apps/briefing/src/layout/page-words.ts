/** Cross-references that tell pages: set again until what they say is so. */
import type { Box, PageWords } from './box.ts';

/** Figures are of one width, so that only their number can move anything; U+2007 is as wide as a figure. */
const FIGURE_SPACE = '\u2007';
/** From this pass on a reference that once took two figures keeps room for two, which ends any to and fro. */
const STEADY_FROM = 3;

/**
 * Sets the pages with the labels that the pass before found, until they agree. `setPages` sets them with what
 * `labelOf` says; `pageOf` tells on which page (zero-based) the node with an id came to stand.
 */
export function settlePages<Pass>(
  boxes: Box,
  setPages: (labelOf: (id: string) => string) => Pass,
  pageOf: (pass: Pass, id: string) => number | undefined,
): Pass {
  const ids = new Set([...pagesToldIn(boxes)].map(({ pageOf }) => pageOf));
  const told = new Map<string, string>();
  for (let count = 1; ; count++) {
    const pass = setPages((id) => told.get(id) ?? '');
    let agrees = true;
    for (const id of ids) {
      const page = pageOf(pass, id);
      const before = told.get(id) ?? '';
      const number = page === undefined ? '' : String(page + 1);
      const label = count < STEADY_FROM ? number : number.padStart(before.length, FIGURE_SPACE);
      if (label !== before) agrees = false;
      told.set(id, label);
    }
    if (agrees) return pass;
  }
}

/** All places of a box at which the text tells a page. */
export function* pagesToldIn(box: Box): Generator<PageWords> {
  switch (box.kind) {
    case 'paragraph':
      for (const part of box.content) {
        if ('pageOf' in part) yield part;
        else if (part.owner.note !== undefined) yield* pagesToldIn(part.owner.note.body);
      }
      return;
    case 'flow':
      for (const child of box.children) yield* pagesToldIn(child);
      return;
    case 'list':
      for (const { body } of box.items) yield* pagesToldIn(body);
      return;
    case 'description':
      for (const { term, body } of box.entries) {
        yield* pagesToldIn(term);
        yield* pagesToldIn(body);
      }
      return;
    case 'columns':
      for (const column of box.columns) yield* pagesToldIn(column);
      return;
    case 'table':
      if (box.caption !== undefined) yield* pagesToldIn(box.caption);
      for (const { cells } of [...box.head, ...box.body]) {
        for (const { body } of cells) yield* pagesToldIn(body);
      }
      return;
    case 'contents-entry':
      yield* pagesToldIn(box.paragraph);
  }
}
