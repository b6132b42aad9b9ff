/** Formats with changes applied to them. */
import type { FaceId } from '../text/types.ts';
import type { GroupChange, ListChange, ParagraphChange, TextChange } from '../theme/theme.ts';
import type { Frame, GroupFormat, ListFormat, ParagraphFormat, TextFormat } from './formats.ts';

type FaceMap = Partial<Record<FaceId, FaceId>>;
const BOLD: FaceMap = {
  serif: 'serif-bold',
  'serif-italic': 'serif-bold-italic',
  sans: 'sans-bold',
  'sans-italic': 'sans-bold',
};
const ITALIC: FaceMap = {
  serif: 'serif-italic',
  'serif-bold': 'serif-bold-italic',
  sans: 'sans-italic',
};
const SANS: FaceMap = {
  serif: 'sans',
  'serif-italic': 'sans-italic',
  'serif-bold': 'sans-bold',
  'serif-bold-italic': 'sans-bold',
};

/** Sans looks larger than serif of the same size. */
const SANS_BESIDE_SERIF = 0.93;

/** Without a change, the same format. */
export function changedText(outer: TextFormat, change: TextChange): TextFormat {
  if (Object.keys(change).length === 0) return outer;
  const { bold = false, italic = false, sans = false, scale = 1, ...own } = change;
  let { face, size } = outer;
  if (sans && SANS[face] !== undefined) {
    face = SANS[face] ?? face;
    size *= SANS_BESIDE_SERIF;
  }
  if (bold) face = BOLD[face] ?? face;
  if (italic) face = ITALIC[face] ?? face;
  return { ...outer, face, size: size * scale, ...own };
}

export function changedParagraph(plain: ParagraphFormat, change: ParagraphChange): ParagraphFormat {
  const { lineHeight, align, before, after, keepWithNext, unbroken, measure, ...ofText } = change;
  const text = changedText(plain.text, ofText);
  return {
    text,
    leading: lineHeight === undefined ? plain.leading : text.size * lineHeight,
    align: align ?? plain.align,
    before: before ?? plain.before,
    after: after ?? plain.after,
    keepWithNext: keepWithNext ?? plain.keepWithNext,
    unbroken: unbroken ?? plain.unbroken,
    measure: 'measure' in change ? measure : plain.measure,
  };
}

export const EMPTY_FRAME: Frame = {
  padding: { top: 0, right: 0, bottom: 0, left: 0 },
  background: undefined,
  top: undefined,
  left: undefined,
  bottom: undefined,
};

export function changedGroup(plain: GroupFormat, { frame, ...change }: GroupChange): GroupFormat {
  const format = { ...plain, ...change };
  if (frame === undefined) return format;
  const { padding, ...edges } = frame;
  return { ...format, frame: { ...EMPTY_FRAME, ...edges, padding: { ...EMPTY_FRAME.padding, ...padding } } };
}

export function changedList(plain: ListFormat, { label, ...change }: ListChange): ListFormat {
  const format = { ...plain, ...change };
  if (label === undefined) return format;
  return { ...format, label: { ...plain.label, text: changedText(plain.label.text, label) } };
}
