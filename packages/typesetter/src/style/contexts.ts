/** The surroundings that change how text looks: a paragraph in a table cell is smaller than one in the body. */
import type { ContextChange, Theme } from '../theme/theme.ts';
import type { Tokens } from '../theme/tokens.ts';
import { changedText } from './changes.ts';
import type { TextFormat } from './formats.ts';

export interface ContextFormat {
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
export function contextFormat(name: string, tokens: Tokens, { contexts = {} }: Theme): ContextFormat {
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
