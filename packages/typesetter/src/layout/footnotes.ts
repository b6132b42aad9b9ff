/** Footnotes: from boxes to blocks as wide as the page's text, and the rule above them. Lengths are points. */
import type { FootnoteFormat } from '../style/formats.ts';
import type { NoteBlock } from './block.ts';
import type { NoteBox } from './box.ts';
import { ORPHANS, WIDOWS } from './divide-lines.ts';
import { setParagraph } from './paragraph.ts';
import type { Setter } from './setter.ts';
import { sideBySide } from './stack.ts';

/** The number to the left of the note's lines. */
export function measureNote(
  { anchors, label, body }: NoteBox,
  width: number,
  format: FootnoteFormat,
  setter: Setter,
): NoteBlock {
  const number = setParagraph(label, width, setter);
  const indent = Math.max(format.indent, setter.widths(label).max + format.labelGap);
  const lines = setParagraph(body, width - indent, setter);
  const block = sideBySide(
    [
      { x: 0, block: number },
      { x: indent, block: lines },
    ],
    { width, anchors },
  );
  // A note is divided as a paragraph is: neither its first nor its last line stands alone.
  const whole = lines.lines.length < ORPHANS + WIDOWS;
  const { between } = format;
  return {
    block,
    height: between + block.height,
    least: between + (whole ? block.height : ORPHANS * body.format.leading),
  };
}

/** Height of what lies between the text and the notes. */
export const separatorHeight = ({ gap, rule, between, ruleGap }: FootnoteFormat): number =>
  gap + rule.width + ruleGap - between;
