/**
 * Blocks to pages: each page takes what fits and says where the next goes on; footnotes stand at the foot of the
 * page of their marks. Lengths are points.
 */
import type { FootnoteFormat } from '../style/formats.ts';
import type { Block, Fragment, NoteBlock, PlacedFragment, Resume } from './block.ts';
import { divide } from './divide.ts';
import { separatorHeight } from './footnotes.ts';
import { CLOSED_NOTES, NOTE_SHARE, openNotes } from './page-notes.ts';

/** Height of the body of the page with this index. */
export type BodyHeight = (index: number) => number;

export interface PageBody {
  /** undefined where notes are all that is left. */
  readonly text: Fragment | undefined;
  readonly notes: FootOfPage | undefined;
}

/** The notes of a page. */
export interface FootOfPage {
  readonly placed: readonly PlacedFragment[];
  /** From the top of the body to the first note. */
  readonly top: number;
  /** The first of them began on an earlier page. */
  readonly continued: boolean;
}

/** A note, or the part of it that is still to be set. */
interface Waiting {
  readonly note: NoteBlock;
  readonly from: Resume | undefined;
}

/** At least one page. */
export function paginate(block: Block, bodyHeight: BodyHeight, format: FootnoteFormat): PageBody[] {
  const pages: PageBody[] = [];
  const separator = separatorHeight(format);
  let from: Resume | undefined;
  let textLeft = true;
  let waiting: readonly Waiting[] = [];
  do {
    const height = bodyHeight(pages.length);
    const full = bodyHeight(pages.length + 1);
    // What was left over comes first.
    const share = textLeft ? NOTE_SHARE : 1;
    const begun = placeNotes(waiting, height * share - separator, full, !textLeft);
    const reserved = begun.placed.length === 0 ? 0 : separator + begun.height;
    const closed = begun.rest.length > 0;
    let text: Fragment | undefined;
    let added: readonly NoteBlock[] = [];
    if (textLeft) {
      const notes = closed ? CLOSED_NOTES : openNotes(reserved === 0 ? separator : 0, height);
      const division = divide(block, from, { height: height - reserved, full, pressure: 'must', notes });
      if (division === undefined) throw new Error('a page that must take something took nothing');
      text = division.fragment;
      added = division.notes.notes;
      from = division.rest;
      textLeft = from !== undefined;
    }
    const fresh = added.map((note): Waiting => ({ note, from: undefined }));
    const room = height - (text?.height ?? 0) - (reserved || separator);
    const foot = closed ? { ...begun, rest: [...begun.rest, ...fresh] } : join(begun, fresh, room, full);
    pages.push({ text, notes: footOf(foot, height, waiting) });
    waiting = foot.rest;
  } while (textLeft || waiting.length > 0);
  return pages;
}

/** A last page filled to less than this part looks like a mistake. */
const SCANT = 0.2;

/**
 * The same; where the last page came out nearly empty, all pages are made longer by `spare`, as long as that saves it.
 */
export function paginateFully(
  block: Block,
  bodyHeight: BodyHeight,
  format: FootnoteFormat,
  spare: number,
): PageBody[] {
  const pages = paginate(block, bodyHeight, format);
  const last = pages.at(-1);
  const filled = last?.notes === undefined ? (last?.text?.height ?? 0) : Number.POSITIVE_INFINITY;
  if (pages.length < 2 || filled > SCANT * bodyHeight(pages.length - 1)) return pages;
  const longer = paginate(block, (index) => bodyHeight(index) + spare, format);
  return longer.length < pages.length ? longer : pages;
}

interface PlacedNotes {
  readonly placed: readonly PlacedFragment[];
  readonly height: number;
  readonly rest: readonly Waiting[];
}

function join(begun: PlacedNotes, fresh: readonly Waiting[], room: number, full: number): PlacedNotes {
  const { placed, height, rest } = placeNotes(fresh, room, full, false);
  const moved = placed.map((child) => ({ ...child, y: child.y + begun.height }));
  return { placed: [...begun.placed, ...moved], height: begun.height + height, rest };
}

/** As many notes as fit, the last divided if need be. */
function placeNotes(waiting: readonly Waiting[], room: number, full: number, must: boolean): PlacedNotes {
  const placed: PlacedFragment[] = [];
  let height = 0;
  for (const [i, { note, from }] of waiting.entries()) {
    const gap = note.height - note.block.height;
    const space = { height: room - height - gap, full, notes: CLOSED_NOTES };
    const division =
      divide(note.block, from, { ...space, pressure: 'none' }) ??
      divide(note.block, from, { ...space, pressure: must && i === 0 ? 'must' : 'relaxed' });
    if (division === undefined) return { placed, height, rest: waiting.slice(i) };
    placed.push({ x: 0, y: height + gap, artifact: false, fragment: division.fragment });
    height += gap + division.fragment.height;
    if (division.rest !== undefined) {
      return { placed, height, rest: [{ note, from: division.rest }, ...waiting.slice(i + 1)] };
    }
  }
  return { placed, height, rest: [] };
}

function footOf(
  { placed, height: used }: PlacedNotes,
  height: number,
  waiting: readonly Waiting[],
): FootOfPage | undefined {
  if (placed.length === 0) return undefined;
  return { placed, top: height - used, continued: waiting[0]?.from !== undefined };
}
