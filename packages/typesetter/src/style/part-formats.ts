/** Styles of spans, lists, tables, contents, footnotes and pages. Lengths are points. */

import type { LinkNode } from '../document/types.ts';
import type { TextChange, Theme } from '../theme/theme.ts';
import type { Tokens } from '../theme/tokens.ts';
import { measureOf, plainParagraph } from './block-formats.ts';
import { changedList, changedParagraph, changedText } from './changes.ts';
import type {
  ContentsFormat,
  DescriptionFormat,
  FootnoteFormat,
  ListFormat,
  PageFormat,
  ParagraphFormat,
  TableFormat,
  TextFormat,
} from './formats.ts';

export function listFormat(
  role: string,
  ordered: boolean,
  context: string,
  tokens: Tokens,
  theme: Theme,
): ListFormat {
  const { space, light } = tokens;
  const paragraph = plainParagraph(context, tokens, theme);
  const plain: ListFormat = {
    before: 0,
    after: paragraph.after + space.hair,
    between: context === 'body' ? space.tight + 1 : space.tight - 1,
    betweenLong: context === 'body' ? space.small + space.hair : space.tight,
    keepItem: 0.12,
    // Room for two figures, so that lists stand below each other wherever they begin to count.
    indent: paragraph.text.size * (ordered ? 2 : context === 'body' ? 1.3 : 1.05),
    labelGap: 5,
    label: {
      ...paragraph,
      text: { ...paragraph.text, hyphenate: false, figures: 'tabular', color: light.muted },
      after: 0,
      measure: undefined,
    },
    measure: paragraph.measure,
  };
  return changedList(plain, theme.lists?.[role]?.look?.({ tokens, context }) ?? {});
}

export function descriptionFormat(role: string, tokens: Tokens, { descriptions }: Theme): DescriptionFormat {
  const { space } = tokens;
  return {
    before: 0,
    after: space.small,
    gap: space.large,
    between: space.tight + 1,
    termShare: 0.3,
    columnWidth: 96,
    maxColumns: 4,
    ...descriptions?.[role]?.look?.(tokens),
  };
}

export function termFormat(role: string, context: string, tokens: Tokens, theme: Theme): ParagraphFormat {
  const plain = plainParagraph(context, tokens, theme);
  const format: ParagraphFormat = {
    ...plain,
    text: { ...plain.text, face: 'sans-bold', size: plain.text.size * 0.93, hyphenate: false },
    after: 0,
    keepWithNext: true,
    measure: undefined,
  };
  return changedParagraph(format, theme.descriptions?.[role]?.term?.(tokens) ?? {});
}

export function tableFormat(role: string, tokens: Tokens, theme: Theme): TableFormat {
  const { space, rule, light } = tokens;
  const own = theme.tables?.[role];
  return {
    before: space.small,
    after: space.large,
    gap: 12,
    cellPadding: space.tight * 0.75,
    headRule: { width: rule.thin, color: light.ink },
    rowRule: { width: rule.hair, color: light.rule },
    endRule: { width: rule.thin, color: light.ink },
    equalColumns: own?.equalColumns ?? false,
    shares: own?.shares,
    keepRow: 0.14,
    leastPart: 2.8 * tokens.size.note * 1.35,
    keepWhole: 0.3,
    measure: measureOf(tokens, theme),
    ...own?.look?.(tokens),
    ...theme.table?.(tokens),
  };
}

export function captionFormat(tokens: Tokens, theme: Theme): ParagraphFormat {
  const { size, space, light } = tokens;
  return changedParagraph(plainParagraph('cell', tokens, theme), {
    face: 'sans',
    size: size.compact,
    lineHeight: 1.33,
    color: light.muted,
    after: space.tight,
    keepWithNext: true,
    unbroken: true,
  });
}

export function contentsFormat(tokens: Tokens, theme: Theme): ContentsFormat {
  const { size, space, light } = tokens;
  const plain = plainParagraph('body', tokens, theme);
  const text: TextFormat = { ...plain.text, face: 'sans', hyphenate: false, figures: 'tabular' };
  const entry = (level: 1 | 2): ParagraphFormat => ({
    ...plain,
    text:
      level === 1
        ? { ...text, face: 'sans-bold', size: size.compact + 0.5 }
        : { ...text, size: size.compact },
    leading: size.compact * 1.36,
    before: level === 1 ? space.tight * 0.75 : 0,
    after: space.hair / 2,
    unbroken: true,
  });
  return {
    before: space.small,
    after: space.large,
    indent: 14,
    measure: measureOf(tokens, theme),
    columnsFrom: 8,
    columnGap: 28,
    slot: 34,
    leaderGap: 4,
    entry,
    number: { ...text, size: size.compact },
    leader: { ...text, size: size.compact, color: light.rule },
  };
}

export function pageFormat(tokens: Tokens, theme: Theme): PageFormat {
  const { size, space, rule, light } = tokens;
  // Tightly set documents take some of the margins too.
  const air = space.small / 7;
  return {
    margin: { left: 50 + 12 * air, right: 50 + 12 * air, bottom: 46 + 20 * air },
    spare: 8 * air,
    firstTop: 30 + 20 * air,
    top: 72,
    headBaseline: 44,
    footBaseline: 36,
    furniture: {
      face: 'sans',
      size: size.small,
      color: light.muted,
      figures: 'tabular',
      hyphenate: false,
      rise: 0,
    },
    furnitureRule: { width: rule.hair, color: light.rule },
    furnitureGap: 6,
    ...theme.sheet?.(tokens),
  };
}

/**
 * Size and height of a mark, in relation to the text around it: its figures end level with the ascenders. Bold, since
 * strokes shrink with the letters.
 */
const MARK_SIZE = 0.62;
const MARK_RISE = 0.36;

export function footnoteFormat(tokens: Tokens, theme: Theme): FootnoteFormat {
  const { size, space, rule, light } = tokens;
  const plain = plainParagraph('small', tokens, theme);
  const body: ParagraphFormat = {
    ...plain,
    text: { ...plain.text, size: size.small },
    leading: size.small * 1.33,
    after: 0,
  };
  const align = theme.justified ? 'justify' : 'left';
  return {
    mark: (outer) => ({
      ...outer,
      face: 'sans-bold',
      size: outer.size * MARK_SIZE,
      rise: outer.rise + outer.size * MARK_RISE,
      color: light.link,
      figures: 'tabular',
      hyphenate: false,
    }),
    label: { ...body, text: { ...body.text, color: light.link, figures: 'tabular', hyphenate: false } },
    body: { ...body, align },
    indent: size.small * 1.6,
    labelGap: space.tight,
    between: space.hair,
    gap: space.medium,
    ruleGap: space.tight,
    rule: { width: rule.hair, color: light.muted },
    ruleLength: 90,
  };
}

/** Of elements; others, such as `q` and `time`, change nothing. */
const ELEMENTS: Readonly<Record<string, TextChange>> = {
  strong: { bold: true },
  emphasis: { italic: true },
  small: { scale: 0.85, hyphenate: false },
  inserted: { bold: true, line: 'under' },
  deleted: { line: 'through' },
};

export function spanFormat(outer: TextFormat, role: string, tokens: Tokens, { spans }: Theme): TextFormat {
  return changedText(outer, spans?.[role]?.look(outer, tokens) ?? ELEMENTS[role] ?? {});
}

/** Links are told by their colour on paper, and by their annotation on the screen. */
export function linkFormat(outer: TextFormat, role: LinkNode['role'], { light }: Tokens): TextFormat {
  return { ...outer, color: light.link, hyphenate: role === 'plain' && outer.hyphenate };
}
