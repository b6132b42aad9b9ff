/** Paragraph box to lines of a width. Lengths are points. */
import { breakParagraph } from '../text/break.ts';
import { EMERGENCY } from '../text/cuts.ts';
import type { LineBox, LinesBlock } from './block.ts';
import type { NoteBox, ParagraphBox } from './box.ts';
import { placeOf, type ReportFault } from './faults.ts';
import { type LineSpan, moveItem, setLine } from './set-line.ts';
import type { Setter, ShapedParagraph } from './setter.ts';

const TOLERANCE = 0.01;

/** Lines of a paragraph that is at most `available` wide. */
export function setParagraph(box: ParagraphBox, available: number, setter: Setter): LinesBlock {
  return setter.once(box, available, () => breakAndSet(box, available, setter));
}

function breakAndSet(box: ParagraphBox, available: number, setter: Setter): LinesBlock {
  const { format } = box;
  const width = Math.max(1, Math.min(available, format.measure ?? available));
  const content = shapeFor(box, width, setter);
  const baseline = setter.baseline(format.text.face, format.text.size, format.leading);
  const report = setter.reporter(box);
  const noted = new Set<NoteBox>();
  const lines = spansOf(content, width, format.align === 'justify').map((span): LineBox => {
    reportTornWord(content, span, width, report);
    const line = setLine(content, span, baseline);
    // A mark torn for lack of room belongs to the line on which it begins.
    const notes = line.notes.filter((note) => !noted.has(note)).map((note) => setter.note(note));
    for (const note of line.notes) noted.add(note);
    const set: LineBox = { ...line, notes, height: format.leading, reference: undefined };
    return moveLine(set, shift(format.align, width - line.width));
  });
  return {
    kind: 'lines',
    before: format.before,
    after: format.after,
    height: lines.length * format.leading,
    noteHeight: lines.reduce((sum, { notes }) => notes.reduce((all, { height }) => all + height, sum), 0),
    keepWithNext: format.keepWithNext,
    anchors: box.anchors,
    unbroken: format.unbroken,
    lines,
  };
}

const shift = (align: ParagraphBox['format']['align'], room: number): number =>
  align === 'right' ? room : align === 'center' ? room / 2 : 0;

/** Shaped so that no piece is wider than the line, if letters allow. */
function shapeFor(box: ParagraphBox, width: number, setter: Setter): ShapedParagraph {
  const shaped = setter.shape(box);
  if (shaped.widths.solid <= width) return shaped;
  // Words tied together by spaces that must not be broken may need points of breaking though each would fit.
  let narrow = setter.shapeNarrow(box, width);
  if (narrow.widths.solid > width + TOLERANCE) narrow = setter.shapeNarrow(box, 0);
  if (narrow.widths.solid > width + TOLERANCE) {
    const widest = narrow.items.find((item) => item.kind === 'box' && item.width > width) ?? narrow.items[0];
    const text = widest?.run?.glyphs.map((glyph) => glyph.text).join('') ?? '';
    const args = { text, width: narrow.widths.solid, available: width };
    if (widest !== undefined) setter.reporter(box)({ code: 'too-wide', args, ...placeOf(widest.owner) });
  }
  return narrow;
}

function spansOf({ items }: ShapedParagraph, width: number, justify: boolean): LineSpan[] {
  // Spaces and line breaks alone are nothing to be seen.
  if (!items.some((item) => item.kind === 'box')) return [];
  const breaks = breakParagraph(items, () => width, { align: justify ? 'justify' : 'left' });
  return breaks.map(({ start, end, ratio }, i) => ({
    // Spaces before the first and after the last word are characters too.
    from: i === 0 ? 0 : start,
    end,
    next: breaks[i + 1]?.start ?? items.length,
    ratio: justify ? ratio : 0,
  }));
}

/** Says so when a line ends between two letters because the word fits no line. */
function reportTornWord(content: ShapedParagraph, span: LineSpan, width: number, report: ReportFault): void {
  const at = content.items[span.end];
  if (at?.kind !== 'penalty' || at.cost < EMERGENCY || span.next >= content.items.length) return;
  const args = { text: wordAround(content, span.end), width: content.widths.min, available: width };
  report({ code: 'broken-word', args, ...placeOf(at.owner) });
}

function wordAround({ items }: ShapedParagraph, index: number): string {
  let from = index;
  while (from > 0 && items[from - 1]?.kind !== 'glue') from--;
  let text = '';
  for (let i = from; i < items.length && items[i]?.kind !== 'glue'; i++) {
    const item = items[i];
    if (item?.kind === 'box') text += item.run.glyphs.map((glyph) => glyph.text).join('');
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
