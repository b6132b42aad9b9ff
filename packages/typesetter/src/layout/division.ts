/** What dividing a block is asked and answers. Lengths are points. */
import type { Frame } from '../style/formats.ts';
import type { Block, FlowBlock, Fragment, Resume, RowBlock } from './block.ts';
import type { PageNotes } from './page-notes.ts';

/**
 * 'none': all wishes are respected. 'relaxed': only a bad division is left, so wishes give way.
 * 'must': the block begins a page, so something must be placed even if it is too high.
 */
type Pressure = 'none' | 'relaxed' | 'must';

export interface Space {
  /** What is left on this page, the notes that it has already taken off. */
  readonly height: number;
  /** Height of the next page. */
  readonly full: number;
  readonly pressure: Pressure;
  /** Footnotes of what stands on the page already. */
  readonly notes: PageNotes;
}

export interface Division {
  readonly fragment: Fragment;
  /** undefined when nothing is left. */
  readonly rest: Resume | undefined;
  /** The page's footnotes, those of the fragment included. */
  readonly notes: PageNotes;
}

/** Divides a block of whatever kind: the part of it from `from` on that goes into the space; undefined if none should. */
export type Divide = (block: Block, from: Resume | undefined, space: Space) => Division | undefined;

const TOLERANCE = 0.01;
export const fits = (height: number, room: number): boolean => height <= room + TOLERANCE;

/** Whether a block that wants to stay whole should wait for the next page. */
export function shouldWait(block: FlowBlock | RowBlock, from: Resume | undefined, space: Space): boolean {
  const height = block.height + block.noteHeight;
  return (
    space.pressure === 'none' &&
    from === undefined &&
    !fits(height, space.height) &&
    height <= block.keepWhole * space.full
  );
}

/** The rules of a divided frame stand where it begins and ends, so that a row that goes on is seen to. */
export const partOfFrame = (frame: Frame, begins: boolean, ends: boolean): Frame =>
  begins && ends
    ? frame
    : { ...frame, top: begins ? frame.top : undefined, bottom: ends ? frame.bottom : undefined };
