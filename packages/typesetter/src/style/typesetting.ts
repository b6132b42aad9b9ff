/** Everything the layout asks about looks, in one value, made of a theme and its tokens. Lengths are points. */
import type { HeadingNode, LinkNode } from '../document/types.ts';
import type { DrawnSymbol, Theme } from '../theme/theme.ts';
import type { Tokens } from '../theme/tokens.ts';
import { contextOfSection, groupFormat, headingFormat, measureOf, paragraphFormat } from './block-formats.ts';
import type {
  ContentsFormat,
  DescriptionFormat,
  FootnoteFormat,
  GroupFormat,
  ListFormat,
  PageFormat,
  ParagraphFormat,
  PictureFormat,
  TableFormat,
  TextFormat,
} from './formats.ts';
import {
  captionFormat,
  contentsFormat,
  descriptionFormat,
  footnoteFormat,
  linkFormat,
  listFormat,
  pageFormat,
  spanFormat,
  tableFormat,
  termFormat,
} from './part-formats.ts';

export interface TypesettingStyles {
  /** Widest line of running text. */
  readonly measure: number;
  /** Between the paragraphs of one list item. */
  readonly innerGap: number;
  readonly page: PageFormat;
  readonly contents: ContentsFormat;
  readonly footnote: FootnoteFormat;
  readonly symbols: Readonly<Record<string, DrawnSymbol>>;
  paragraph(role: string, context: string): ParagraphFormat;
  /** Whether such paragraphs stay with the section that follows them under its heading. */
  isRemark(role: string): boolean;
  heading(level: HeadingNode['level'], context: string): ParagraphFormat;
  group(role: string): GroupFormat;
  /** How the children of such a section stand side by side; undefined where they do not. */
  columns(role: string): { readonly gap: number; readonly shares?: readonly number[] } | undefined;
  /** Surroundings in such sections, lists and lists of descriptions. */
  contextOfSection(role: string, outer: string): string;
  contextOfList(role: string, outer: string): string;
  contextOfDescription(role: string, outer: string): string;
  list(role: string, ordered: boolean, context: string): ListFormat;
  description(role: string): DescriptionFormat;
  termsAbove(role: string): boolean;
  term(role: string, context: string): ParagraphFormat;
  table(role: string): TableFormat;
  caption(): ParagraphFormat;
  readonly picture: PictureFormat;
  span(outer: TextFormat, role: string): TextFormat;
  link(outer: TextFormat, role: LinkNode['role']): TextFormat;
}

/** @param tokens those of the theme, or the same ones scaled. */
export function typesettingStyles(theme: Theme, tokens: Tokens = theme.tokens): TypesettingStyles {
  const { light, space } = tokens;
  return {
    measure: measureOf(tokens, theme),
    innerGap: space.hair,
    page: pageFormat(tokens, theme),
    contents: contentsFormat(tokens, theme),
    footnote: footnoteFormat(tokens, theme),
    symbols: theme.symbols ?? {},
    paragraph: (role, context) => paragraphFormat(role, context, tokens, theme),
    isRemark: (role) => theme.paragraphs?.[role]?.remark ?? false,
    heading: (level, context) => headingFormat(level, context, tokens, theme),
    group: (role) => groupFormat(role, tokens, theme),
    columns: (role) => theme.sections?.[role]?.columns,
    contextOfSection: (role, outer) => contextOfSection(role, outer, theme),
    contextOfList: (role, outer) => theme.lists?.[role]?.context ?? outer,
    contextOfDescription: (role, outer) => theme.descriptions?.[role]?.context ?? outer,
    list: (role, ordered, context) => listFormat(role, ordered, context, tokens, theme),
    description: (role) => descriptionFormat(role, tokens, theme),
    termsAbove: (role) => theme.descriptions?.[role]?.termsAbove ?? false,
    term: (role, context) => termFormat(role, context, tokens, theme),
    table: (role) => tableFormat(role, tokens, theme),
    caption: () => captionFormat(tokens, theme),
    picture: { before: space.small, after: space.small, palette: light },
    span: (outer, role) => spanFormat(outer, role, tokens, theme),
    link: (outer, role) => linkFormat(outer, role, tokens),
  };
}
