/** Paragraph box to lines of a width. Lengths are points. */
import { breakParagraph } from '../text/break.ts';
import { type InlineItem, itemLength } from '../text/types.ts';
import { EMERGENCY_COST } from '../text/word-breaks.ts';
import type { LineBox, LinesBlock, NoteBlock } from './block.ts';
import type { NoteBox, ParagraphBox } from './box.ts';
import { placeOf, type ReportFault } from './faults.ts';
import { type LineSpan, moveItem, setLine } from './set-line.ts';
import type { Setter } from './setter.ts';
import { contentWidths, ownerAt, type ShapedContent } from './shape-content.ts';

const TOLERANCE = 0.01;
const NO_NOTES: readonly NoteBlock[] = [];

/** Lines of a paragraph that is at most `available` wide. */
export function setParagraph(box: ParagraphBox, available: number, setter: Setter): LinesBlock {
  return setter.linesOf(box, available, breakAndSet);
}

function breakAndSet(box: ParagraphBox, available: number, setter: Setter): LinesBlock {
  const { format } = box;
  const width = Math.max(1, Math.min(available, format.measure ?? available));
  const baseline = setter.baseline(format.text.face, format.text.size, format.leading);
  const report = setter.reporter(box);
  const { content, spans } = spansOf(box, width, setter);
  let noteHeight = 0;
  let noted: Set<NoteBox> | undefined;
  let brokenWord: number | undefined;
  const lines = new Array<LineBox>(spans.length);
  for (let i = 0; i < spans.length; i++) {
    const span = spans[i] as LineSpan;
    brokenWord = reportBrokenWord(content, span, width, report, brokenWord);
    const { items, anchors, notes: boxes, width: filled } = setLine(content, span, baseline);
    let notes = NO_NOTES;
    if (boxes.length > 0) {
      noted ??= new Set();
      notes = notesOf(boxes, noted, setter);
      for (const { height } of notes) noteHeight += height;
    }
    const line: LineBox = { height: format.leading, items, anchors, notes, reference: undefined };
    lines[i] = moveLine(line, shift(format.align, width - filled));
  }
  return {
    kind: 'lines',
    before: format.before,
    after: format.after,
    height: lines.length * format.leading,
    noteHeight,
    keepWithNext: format.keepWithNext,
    anchors: box.anchors,
    unbroken: format.unbroken,
    lines,
  };
}

/** Notes that begin in a line: a mark torn for lack of room belongs to the line on which it begins. */
function notesOf(boxes: readonly NoteBox[], noted: Set<NoteBox>, setter: Setter): readonly NoteBlock[] {
  const fresh = boxes.filter((note) => !noted.has(note));
  for (const note of fresh) noted.add(note);
  return fresh.map((note) => setter.note(note));
}

const shift = (align: ParagraphBox['format']['align'], room: number): number =>
  align === 'right' ? room : align === 'center' ? room / 2 : 0;

/** The paragraph with hyphens, and so that no piece is wider than the line, if letters allow. */
function hyphenatedFor(box: ParagraphBox, width: number, setter: Setter): ShapedContent {
  const fits = ({ items }: ShapedContent, slack: number): boolean =>
    contentWidths(items).unbreakable <= width + slack;
  const cut = setter.shapeHyphenated(box);
  if (fits(cut, 0)) return cut;
  // Words tied together by spaces that must not be broken may need points of breaking though each would fit.
  let narrow = setter.shapeHyphenated(box, width);
  if (fits(narrow, TOLERANCE)) return narrow;
  narrow = setter.shapeHyphenated(box, 0);
  const { unbreakable } = contentWidths(narrow.items);
  if (unbreakable > width + TOLERANCE) {
    const found = narrow.items.findIndex((item) => item.kind === 'box' && item.width > itemLength(width));
    const owner = ownerAt(narrow, Math.max(0, found));
    const args = { text: textOf(narrow.items[Math.max(0, found)]), width: unbreakable, available: width };
    if (owner !== undefined) setter.reporter(box)({ code: 'too-wide', args, ...placeOf(owner) });
  }
  return narrow;
}

const textOf = (item: InlineItem | undefined): string =>
  item?.glyphs.map((glyph) => glyph.text).join('') ?? '';

const isBox = ({ kind }: InlineItem): boolean => kind === 'box';

interface Spans {
  readonly content: ShapedContent;
  readonly spans: readonly LineSpan[];
}

function spansOf(box: ParagraphBox, width: number, setter: Setter): Spans {
  const justify = box.format.align === 'justify';
  const { content, lines } = breakParagraph(
    (hyphens) => (hyphens ? hyphenatedFor(box, width, setter) : setter.shape(box)),
    width,
    { align: justify ? 'justify' : 'left' },
  );
  const { items } = content;
  // Spaces and line breaks alone are nothing to be seen.
  if (!items.some(isBox)) return { content, spans: [] };
  const spans = lines.map(({ start, end, ratio }, i) => ({
    // Spaces before the first and after the last word are characters too.
    from: i === 0 ? 0 : start,
    end,
    next: lines[i + 1]?.start ?? items.length,
    ratio: justify ? ratio : 0,
  }));
  return { content, spans };
}

/**
 * Says so when a line ends between two letters because the word fits no line: once for each word, whatever number of
 * lines it takes. After a slash or a hyphen a line may end, as addresses do.
 * @param told where the word begins that was told of last @returns where the one does that was told of now
 */
function reportBrokenWord(
  content: ShapedContent,
  span: LineSpan,
  width: number,
  report: ReportFault,
  told: number | undefined,
): number | undefined {
  const { items } = content;
  const at = items[span.end];
  if (at?.kind !== 'penalty' || at.cost <= EMERGENCY_COST || span.next >= items.length) return told;
  const from = wordStart(items, span.end);
  const owner = ownerAt(content, span.end);
  if (owner === undefined || from === told) return told;
  const { min } = contentWidths(items);
  const args = { text: wordFrom(items, from), width: min, available: width };
  report({ code: 'broken-word', args, ...placeOf(owner) });
  return from;
}

function wordStart(items: readonly InlineItem[], index: number): number {
  let from = index;
  while (from > 0 && items[from - 1]?.kind !== 'glue') from--;
  return from;
}

function wordFrom(items: readonly InlineItem[], from: number): string {
  let text = '';
  for (let i = from; i < items.length && items[i]?.kind !== 'glue'; i++) {
    if (items[i]?.kind === 'box') text += textOf(items[i]);
  }
  return text;
}

/** The same line further right. */
export function moveLine(line: LineBox, dx: number): LineBox {
  if (dx === 0) return line;
  return {
    ...line,
    items: line.items.map((item) => moveItem(item, dx, 0)),
    anchors: line.anchors.map(({ node, x }) => ({ node, x: x + dx })),
  };
}
