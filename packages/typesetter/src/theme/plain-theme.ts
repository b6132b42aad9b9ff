/** The theme of those who have none: an article with its title, byline, boxes, columns and notes. Lengths are points. */
import { plainStyles } from '../generated/styles.ts';
import type { Theme } from './theme.ts';
import type { Tokens } from './tokens.ts';

const tokens: Tokens = {
  face: { text: 'serif', heading: 'sans' },
  base: 10,
  leading: 14,
  size: {
    h1: 22,
    h2: 14,
    h3: 11.5,
    h4: 10,
    lead: 11.5,
    body: 10,
    compact: 9,
    note: 8.5,
    small: 8,
  },
  space: { hair: 2, tight: 4, small: 7, medium: 10, large: 14, section: 20 },
  rule: { hair: 0.4, thin: 0.6, thick: 2 },
  light: {
    paper: '#ffffff',
    ink: '#1d1d1f',
    muted: '#57585c',
    accent: '#2a4b6e',
    link: '#1f4f86',
    rule: '#bcbec2',
    panel: '#f2f3f5',
  },
  dark: {
    paper: '#161719',
    ink: '#e7e8ea',
    muted: '#a9abb0',
    accent: '#9cc3ea',
    link: '#9cc3ea',
    rule: '#3f4145',
    panel: '#202225',
  },
};

/** A theme for articles: classes `subtitle`, `byline`, `lead`, `note` of `p`, `box` of `aside`, `columns` of `div`. */
export const plainTheme: Theme = {
  tokens,
  words: {
    note: (number) => `Note ${number}`,
    backToText: (number) => `Back to the text at note ${number}`,
    link: 'Link',
    skip: 'Skip to the text',
  },
  sections: {
    /** Set apart from the text on a ground of its own. */
    box: {
      on: 'aside',
      look: ({ space, rule, light }) => ({
        before: space.large,
        after: space.large,
        keepWhole: 0.6,
        frame: {
          padding: { top: space.medium, right: space.large, bottom: space.medium, left: space.large },
          background: light.panel,
          left: { width: rule.thick, color: light.accent },
        },
      }),
    },
    /** Sections side by side, about equally long. */
    columns: {
      on: 'div',
      division: true,
      columns: { gap: 18 },
      look: ({ space }) => ({ before: space.medium, after: space.large, keepWhole: 0.8 }),
    },
  },
  paragraphs: {
    subtitle: {
      look: ({ tokens: { size, space, light } }) => ({
        face: 'sans',
        size: size.lead,
        lineHeight: 1.35,
        color: light.muted,
        after: space.small,
        measure: undefined,
      }),
    },
    /** Who wrote it, and when. */
    byline: {
      look: ({ tokens: { size, space, light } }) => ({
        face: 'sans',
        size: size.small,
        lineHeight: 1.4,
        color: light.muted,
        after: space.large,
      }),
    },
    lead: {
      running: true,
      look: ({ tokens: { size, space } }) => ({ size: size.lead, lineHeight: 1.4, after: space.medium }),
    },
    /** Below a figure or a table, or a remark below a heading. */
    note: {
      running: true,
      remark: true,
      look: ({ tokens: { size, light } }) => ({
        face: 'sans',
        size: size.note,
        lineHeight: 1.35,
        color: light.muted,
      }),
    },
  },
  /** A letter has its addresses above. */
  heading: (level, { tokens: { space } }) => (level === 1 ? { before: space.section } : {}),
  html: { css: plainStyles, sans: ['subtitle', 'byline', 'note', 'figcaption'] },
};
