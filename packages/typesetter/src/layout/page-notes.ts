/** The footnotes that a page has got so far while it is filled with text. Lengths are points. */
import type { NoteBlock } from './block.ts';

/** A note in the way of the text takes at most this part of a page; what is left of it goes on overleaf. */
export const NOTE_SHARE = 0.6;

export interface PageNotes {
  /** In the order of their marks; without what the page before left over. */
  readonly notes: readonly NoteBlock[];
  /** Height of all of them, rule included. */
  readonly whole: number;
  /** Room that they want at the foot of the page: all of it, unless the last is very long. */
  readonly full: number;
  /** Room that they take when the last is divided as far as it may be. */
  readonly least: number;
  /** What the first of them needs besides: the rule above the notes. */
  readonly separator: number;
  /** The most that one note may want. */
  readonly most: number;
  /** A note from before fills the foot: those of this page begin on the next. */
  readonly closed: boolean;
}

const NONE = { notes: [], whole: 0, full: 0, least: 0 } as const;

/** Of a page so high, which has no notes yet. */
export const openNotes = (separator: number, height: number): PageNotes => ({
  ...NONE,
  separator,
  most: height * NOTE_SHARE,
  closed: false,
});

/** Of a page on which notes take no room, because they begin elsewhere. */
export const CLOSED_NOTES: PageNotes = { ...NONE, separator: 0, most: 0, closed: true };

export function addNotes(page: PageNotes, added: readonly NoteBlock[]): PageNotes {
  if (added.length === 0) return page;
  const notes = [...page.notes, ...added];
  if (page.closed) return { ...page, notes };
  let { whole, full, least, separator } = page;
  for (const note of added) {
    // Only the last may be divided.
    const above = whole + separator;
    least = above + note.least;
    full = above + Math.min(note.height, Math.max(note.least, page.most));
    whole = above + note.height;
    separator = 0;
  }
  return { ...page, notes, whole, full, least, separator };
}
