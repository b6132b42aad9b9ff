/** Cross-references that tell pages: set again until what they say is so. */
import type { Box, CellBox, PageWords, TableBox } from './box.ts';

/** Figures are of one width, so that only their number can move anything; U+2007 is as wide as a figure. */
const FIGURE_SPACE = '\u2007';
/** From this pass on a reference that once took two figures keeps room for two, which ends any to and fro. */
const STEADY_FROM = 3;

/**
 * Sets the pages with the labels that the pass before found, until they agree. `words` are the places that tell pages,
 * `setPages` sets them with what
 * `labelOf` says; `pageOf` tells on which page (zero-based) the node with an id came to stand.
 */
export function settlePages<Pass>(
  words: readonly Pick<PageWords, 'pageOf'>[],
  setPages: (labelOf: (id: string) => string) => Pass,
  pageOf: (pass: Pass, id: string) => number | undefined,
): Pass {
  const ids = new Set(words.map(({ pageOf }) => pageOf));
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
export function pagesToldIn(box: Box): PageWords[] {
  const told: PageWords[] = [];
  collect(box, told);
  return told;
}

function collectInRows(rows: TableBox['body'], into: PageWords[]): void {
  for (let row = 0; row < rows.length; row++) {
    const cells = rows[row]?.cells ?? [];
    for (let i = 0; i < cells.length; i++) collect((cells[i] as CellBox).body, into);
  }
}

function collect(box: Box, into: PageWords[]): void {
  switch (box.kind) {
    case 'paragraph':
      for (let i = 0; i < box.content.length; i++) {
        const part = box.content[i];
        if (part === undefined) break;
        if ('pageOf' in part) into.push(part);
        else if (part.owner.note !== undefined) collect(part.owner.note.body, into);
      }
      return;
    case 'flow':
      for (let i = 0; i < box.children.length; i++) collect(box.children[i] as Box, into);
      return;
    case 'list':
      for (const { body } of box.items) collect(body, into);
      return;
    case 'description':
      for (const { term, body } of box.entries) {
        collect(term, into);
        collect(body, into);
      }
      return;
    case 'columns':
      for (const column of box.columns) collect(column, into);
      return;
    case 'table':
      if (box.caption !== undefined) collect(box.caption, into);
      collectInRows(box.head, into);
      collectInRows(box.body, into);
      return;
    case 'contents-entry':
      collect(box.paragraph, into);
  }
}
