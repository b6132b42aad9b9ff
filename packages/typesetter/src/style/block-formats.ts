/** Styles of paragraphs, headings and groups by their role and surroundings. Lengths are points. */
import type { HeadingNode } from '../document/types.ts';
import type { ContextChange, Theme } from '../theme/theme.ts';
import type { Tokens } from '../theme/tokens.ts';
import { changedGroup, changedParagraph, changedText } from './changes.ts';
import type { GroupFormat, ParagraphFormat, TextFormat } from './formats.ts';

interface ContextFormat {
  readonly text: TextFormat;
  readonly leading: number;
  /** Between two paragraphs. */
  readonly paragraphGap: number;
  readonly compactHeadings: boolean;
  readonly headingColor: string;
  readonly measured: boolean;
  readonly justified: boolean;
}

/** The line height of the body for which the others were chosen. */
const BODY_LINE_HEIGHT = 1.4;

/** Those that every theme has. */
const CONTEXTS: Readonly<Record<string, (tokens: Tokens) => ContextChange>> = {
  body: ({ space }) => ({
    lineHeight: BODY_LINE_HEIGHT,
    paragraphGap: space.small,
    headings: 'levels',
    measured: true,
    justified: true,
  }),
  /** Figures and lists of facts. */
  compact: ({ size }) => ({ face: 'sans', size: size.compact, lineHeight: 1.33, hyphenate: false }),
  /** Notes. */
  small: ({ size }) => ({ face: 'sans', size: size.small, lineHeight: 1.32, justified: true }),
  cell: (tokens) => inCell('sans', tokens),
  'row-head': (tokens) => inCell('sans-bold', tokens),
  'column-head': ({ size, light }) => ({
    face: 'sans-bold',
    size: size.small,
    lineHeight: 1.31,
    color: light.muted,
    hyphenate: false,
  }),
};

const inCell = (face: 'sans' | 'sans-bold', { size, space }: Tokens): ContextChange => ({
  face,
  size: size.note,
  lineHeight: 1.35,
  figures: 'tabular',
  hyphenate: false,
  paragraphGap: space.hair,
});

/** Throws where neither the typesetter nor the theme has such surroundings. */
function contextFormat(name: string, tokens: Tokens, { contexts = {} }: Theme): ContextFormat {
  const change = Object.hasOwn(contexts, name) ? contexts[name]?.look(tokens) : CONTEXTS[name]?.(tokens);
  if (change === undefined) throw new Error(`No surroundings "${name}"`);
  const { base, leading, size, space, light, face } = tokens;
  const { lineHeight, paragraphGap, headings, headingColor, measured, justified, ...ofText } = change;
  const body: TextFormat = {
    face: face.text,
    size: size.body,
    color: light.ink,
    figures: 'proportional',
    hyphenate: true,
    rise: 0,
  };
  const text = changedText(body, ofText);
  return {
    text,
    // All leading follows that of the body.
    leading: (text.size * lineHeight * leading) / (base * BODY_LINE_HEIGHT),
    paragraphGap: paragraphGap ?? space.tight,
    compactHeadings: headings !== 'levels',
    headingColor: headingColor ?? light.accent,
    measured: measured ?? false,
    justified: justified ?? false,
  };
}

/** Widest line of running text: 70 characters of the body face, somewhat more where a page must hold much. */
export const measureOf = (tokens: Tokens, theme: Theme): number =>
  theme.measure?.(tokens) ?? Math.max(352, 35.2 * tokens.size.body);

/** A paragraph with nothing special about it. */
export function plainParagraph(context: string, tokens: Tokens, theme: Theme): ParagraphFormat {
  const { text, leading, paragraphGap, measured } = contextFormat(context, tokens, theme);
  return {
    text,
    leading,
    align: 'left',
    before: 0,
    after: paragraphGap,
    keepWithNext: false,
    unbroken: false,
    measure: measured ? measureOf(tokens, theme) : undefined,
  };
}

export function paragraphFormat(
  role: string,
  context: string,
  tokens: Tokens,
  theme: Theme,
): ParagraphFormat {
  const plain = plainParagraph(context, tokens, theme);
  const own = theme.paragraphs?.[role];
  const running = own === undefined ? role === 'body' : (own.running ?? false);
  const justified = (theme.justified ?? false) && contextFormat(context, tokens, theme).justified;
  const format = own
    ? changedParagraph(plain, own.look({ tokens, context }))
    : elementFormat(role, plain, tokens);
  return running && justified ? { ...format, align: 'justify' } : format;
}

/** Of paragraphs without a class. */
function elementFormat(
  role: string,
  plain: ParagraphFormat,
  { size, space, light }: Tokens,
): ParagraphFormat {
  if (role !== 'summary') return plain;
  return changedParagraph(plain, {
    face: 'sans-bold',
    size: size.small,
    lineHeight: 1.38,
    color: light.muted,
    after: space.hair,
    keepWithNext: true,
    unbroken: true,
  });
}

export function headingFormat(
  level: HeadingNode['level'],
  context: string,
  tokens: Tokens,
  theme: Theme,
): ParagraphFormat {
  const { size, space, light, face } = tokens;
  const plain = plainParagraph(context, tokens, theme);
  const with_ = (
    points: number,
    lineHeight: number,
    color: string,
    before: number,
    after: number,
  ): ParagraphFormat => ({
    ...plain,
    text: { ...plain.text, face: `${face.heading}-bold`, size: points, color, hyphenate: false },
    leading: points * lineHeight,
    before,
    after,
    keepWithNext: true,
    unbroken: true,
    measure: undefined,
  });
  const { compactHeadings, headingColor } = contextFormat(context, tokens, theme);
  const byLevel = (): ParagraphFormat => {
    switch (level) {
      case 1:
        return with_(size.h1, 1.17, light.ink, space.tight, space.tight);
      case 2:
        return with_(size.h2, 1.25, light.accent, space.section, space.small);
      case 3:
        return with_(size.h3, 1.3, light.ink, space.large, space.tight);
      case 4:
        return with_(size.h4, 1.3, light.ink, space.medium, space.hair);
    }
  };
  const format = compactHeadings
    ? with_(Math.min(size.h4, plain.text.size + 0.5), 1.3, headingColor, space.small, space.tight - 1)
    : byLevel();
  return changedParagraph(format, theme.heading?.(level, { tokens, context }) ?? {});
}

/** In which surroundings the children of a section stand. */
export function contextOfSection(role: string, outer: string, { sections }: Theme): string {
  return sections?.[role]?.context ?? (role === 'figure' ? 'compact' : outer);
}

export function groupFormat(role: string, tokens: Tokens, { sections }: Theme): GroupFormat {
  const { space } = tokens;
  const plain: GroupFormat = { before: 0, after: 0, frame: undefined, keepWhole: 0 };
  const own = sections?.[role];
  if (own) return changedGroup(plain, own.look?.(tokens) ?? {});
  if (role === 'figure') return { ...plain, before: space.large, after: space.large, keepWhole: 0.9 };
  if (role === 'details') return { ...plain, before: space.tight };
  return plain;
}
