/** Dividing a paragraph: widows, orphans, and the notes that its lines bring with them. Lengths are points. */
import type { LineBox, LinesBlock, NoteBlock } from './block.ts';
import { type Division, fits, type Space } from './division.ts';
import { addNotes, type PageNotes } from './page-notes.ts';

/** Fewest lines of a paragraph at the foot of a page, and at the top of the next. */
export const ORPHANS = 2;
export const WIDOWS = 2;

export function divideLines(block: LinesBlock, from: number, space: Space): Division | undefined {
  const { lines } = block;
  const left = lines.length - from;
  let count = linesThatFit(block, from, space);
  if (count < left) {
    const { height, noteHeight, unbroken } = block;
    if (space.pressure === 'none' && from === 0 && unbroken && fits(height + noteHeight, space.full)) {
      return undefined;
    }
    const polite = Math.min(count, left - WIDOWS);
    if (polite >= (from === 0 ? ORPHANS : 1)) count = polite;
    else if (space.pressure === 'none') return undefined;
    else if (count === 0 && space.pressure === 'must') count = 1;
    else if (count === 0) return undefined;
  }
  const end = from + count;
  const taken = count === lines.length ? lines : lines.slice(from, end);
  let height = 0;
  for (const line of taken) height += line.height;
  return {
    fragment: { kind: 'lines', height, anchors: from === 0 ? block.anchors : [], lines: taken },
    rest: end < lines.length ? { kind: 'lines', line: end } : undefined,
    notes: block.noteHeight === 0 ? space.notes : addNotes(space.notes, notesOf(taken)),
  };
}

const notesOf = (lines: readonly LineBox[]): NoteBlock[] => lines.flatMap(({ notes }) => notes);

/**
 * A line fits if its notes do, whole or, should it be the last on the page, as much of them as must stand on the
 * page of their marks.
 */
function linesThatFit({ lines }: LinesBlock, from: number, space: Space): number {
  let page: PageNotes = space.notes;
  let height = 0;
  for (let i = from; i < lines.length; i++) {
    const line = lines[i];
    if (line === undefined) break;
    if (line.notes.length > 0) page = addNotes(page, line.notes);
    height += line.height;
    const room = space.height - height + space.notes.full;
    if (fits(page.full, room)) continue;
    return line.notes.length > 0 && fits(page.least, room) ? i + 1 - from : i - from;
  }
  return lines.length - from;
}
