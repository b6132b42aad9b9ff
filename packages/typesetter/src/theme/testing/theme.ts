/** A theme of the tests' own, with a role of each kind, so that a change of any design leaves what they state alone. */
import { plainTheme } from '../plain-theme.ts';
import type { Theme } from '../theme.ts';

const square = [['M', 1, 1], ['L', 9, 1], ['L', 9, 9], ['L', 1, 9], ['Z']] as const;

export const testTheme: Theme = {
  ...plainTheme,
  tokens: {
    ...plainTheme.tokens,
    size: {
      small: 8,
      note: 8.5,
      compact: 9,
      body: 10,
      lead: 11.5,
      h4: 10,
      h3: 11.5,
      h2: 15,
      h1: 24,
    },
    space: { hair: 2, tight: 4, small: 7, medium: 10.5, large: 14, section: 21 },
    rule: { hair: 0.4, thin: 0.6, thick: 2.5 },
  },
  basis: 'claim',
  symbols: {
    square: [{ path: square, stroke: undefined }],
    frame: [{ path: square, stroke: 1 }],
  },
  contexts: {
    band: {
      look: ({ size }) => ({
        face: 'sans',
        size: size.compact,
        lineHeight: 1.38,
        hyphenate: false,
        headings: 'levels',
      }),
    },
  },
  sections: {
    ...plainTheme.sections,
    band: {
      on: 'header',
      context: 'band',
      division: true,
      look: ({ space, light }) => ({
        after: space.large,
        keepWhole: 0.5,
        frame: { padding: { top: space.large, bottom: space.large }, background: light.panel },
      }),
    },
    column: {
      on: 'section',
      context: 'compact',
      look: ({ space }) => ({ frame: { padding: { top: space.tight } } }),
    },
    group: { on: 'section', division: true },
    float: { on: 'section', look: () => ({ floats: true, keepWhole: 0.9 }) },
    chapter: { on: 'section', look: () => ({ startsPage: true }) },
  },
  paragraphs: {
    ...plainTheme.paragraphs,
    kicker: {
      look: ({ tokens: { light, space } }) => ({
        face: 'sans-bold',
        size: 8.5,
        lineHeight: 1.3,
        color: light.accent,
        after: space.tight,
        keepWithNext: true,
        unbroken: true,
      }),
    },
  },
  lists: { marked: { look: ({ tokens: { light } }) => ({ label: { color: light.accent } }) } },
  descriptions: {
    facts: {
      context: 'compact',
      termsAbove: true,
      term: ({ size }) => ({ face: 'sans', size: size.small, lineHeight: 1.31 }),
    },
  },
  tables: { even: { equalColumns: true }, wide: { scrolls: true } },
  spans: {
    mark: { look: (_, { light }) => ({ sans: true, scale: 0.85, color: light.muted }) },
    label: { look: (_, { light }) => ({ ground: light.accent, color: light.paper }) },
  },
  html: { sans: ['kicker', 'mark'], linked: ['claim'] },
};
