/**
 * Everything the layout asks about looks, in one value. Made from the design tokens, so that paper and
 * screen stay one design; a caller may hand the layout another one. Lengths are points.
 */
import type {
  DescriptionListNode,
  HeadingNode,
  LinkNode,
  ListNode,
  ParagraphNode,
  SectionNode,
  SpanNode,
  TableNode,
} from '../document/types.ts';
import {
  contextOfSection,
  groupFormat,
  headingFormat,
  measureOf,
  paragraphFormat,
  plainParagraph,
} from './block-formats.ts';
import type { Context } from './contexts.ts';
import { footnoteFormat } from './footnote-format.ts';
import type {
  ContentsFormat,
  DescriptionFormat,
  DesignTokens,
  FootnoteFormat,
  GroupFormat,
  ListFormat,
  PageFormat,
  ParagraphFormat,
  PictureFormat,
  TableFormat,
  TextFormat,
} from './formats.ts';
import { linkFormat, spanFormat } from './inline-formats.ts';
import { contentsFormat, descriptionFormat, listFormat, pageFormat, tableFormat } from './part-formats.ts';

export interface TypesettingStyles {
  /** Widest line of running text. */
  readonly measure: number;
  readonly columnGap: number;
  /** A text and the notes at its side: their widths in relation to each other, and what lies between. */
  readonly side: { readonly gap: number; readonly shares: readonly [number, number] };
  /** Between the paragraphs of one list item. */
  readonly innerGap: number;
  readonly page: PageFormat;
  readonly contents: ContentsFormat;
  readonly footnote: FootnoteFormat;
  /** A paragraph of no role: terms, captions and labels start from it. */
  plain(context: Context): ParagraphFormat;
  paragraph(role: ParagraphNode['role'], context: Context): ParagraphFormat;
  heading(level: HeadingNode['level'], context: Context): ParagraphFormat;
  group(role: SectionNode['role']): GroupFormat;
  contextOfSection(role: SectionNode['role'], outer: Context): Context;
  list(role: ListNode['role'], ordered: boolean, context: Context): ListFormat;
  description(role: DescriptionListNode['role']): DescriptionFormat;
  term(role: DescriptionListNode['role'], context: Context): ParagraphFormat;
  table(role: TableNode['role']): TableFormat;
  caption(): ParagraphFormat;
  readonly picture: PictureFormat;
  span(outer: TextFormat, role: SpanNode['role']): TextFormat;
  link(outer: TextFormat, role: LinkNode['role']): TextFormat;
}

export function typesettingStyles(tokens: DesignTokens): TypesettingStyles {
  const { light, size, space } = tokens;
  return {
    measure: measureOf(tokens),
    columnGap: 18,
    side: { gap: 14, shares: [332, 105] },
    innerGap: space.hair,
    page: pageFormat(tokens),
    contents: contentsFormat(tokens),
    footnote: footnoteFormat(tokens),
    plain: (context) => plainParagraph(context, tokens),
    paragraph: (role, context) => paragraphFormat(role, context, tokens),
    heading: (level, context) => headingFormat(level, context, tokens),
    group: (role) => groupFormat(role, tokens),
    contextOfSection,
    list: (role, ordered, context) => listFormat(role, ordered, context, tokens),
    description: (role) => descriptionFormat(role, tokens),
    term: (role, context) => {
      const plain = plainParagraph(context, tokens);
      const text: TextFormat =
        role === 'facts'
          ? { ...plain.text, face: 'sans', size: size.small, color: light.bandMuted, hyphenate: false }
          : { ...plain.text, face: 'sans-bold', size: plain.text.size * 0.93, hyphenate: false };
      return {
        ...plain,
        text,
        leading: role === 'facts' ? size.small * 1.31 : plain.leading,
        after: 0,
        keepWithNext: true,
        measure: undefined,
      };
    },
    table: (role) => tableFormat(role, tokens),
    caption: () => {
      const plain = plainParagraph('cell', tokens);
      return {
        ...plain,
        text: { ...plain.text, face: 'sans', size: size.compact, color: light.muted },
        leading: size.compact * 1.33,
        after: space.tight,
        keepWithNext: true,
        unbroken: true,
      };
    },
    picture: { before: space.small, after: space.small, palette: light },
    span: (outer, role) => spanFormat(outer, role, tokens),
    link: (outer, role) => linkFormat(outer, role, tokens),
  };
}
