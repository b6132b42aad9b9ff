/** Classes of sections, lists and tables in the design of the reports. Lengths are points. */
import type { Theme } from '@summit/typesetter';
import type { SummitTokens } from './tokens.ts';

export const sections = {
  /** The head of a report. */
  band: {
    on: 'header',
    context: 'band',
    division: true,
    look: ({ space, rule, light }) => ({
      after: space.large,
      keepWhole: 0.5,
      frame: {
        padding: { top: space.large, right: space.large, bottom: space.large, left: space.large },
        background: light.band,
        top: { width: rule.thick, color: light.bandAccent },
      },
    }),
  },
  box: { on: 'aside', context: 'panel', look: (tokens) => panel(tokens, 'panel', 'accent') },
  caution: { on: 'aside', context: 'caution', look: (tokens) => panel(tokens, 'cautionPanel', 'caution') },
  /** Columns of equal weight. */
  columns: {
    on: 'div',
    division: true,
    columns: { gap: 18 },
    look: ({ space }) => ({ before: space.medium, after: space.large, keepWhole: 0.8 }),
  },
  /** What matters, and the pictures of it. */
  brief: {
    on: 'div',
    division: true,
    columns: { gap: 18, shares: [57, 43] },
    look: ({ space }) => ({ before: space.small }),
  },
  'side-by-side': { on: 'section', division: true },
  column: {
    on: 'section',
    context: 'column',
    look: ({ space, light }) => ({
      frame: { padding: { top: space.tight + 1 }, top: { width: 1, color: light.accent } },
    }),
  },
  /** A text and the notes at its side. */
  noted: {
    on: 'div',
    division: true,
    columns: { gap: 14, shares: [332, 105] },
    look: ({ space }) => ({ before: space.tight, keepWhole: 0.25 }),
  },
  /** A commitment: what is known of it, and its dates at its side. It is not parted. */
  tracked: {
    on: 'div',
    context: 'column',
    division: true,
    columns: { gap: 14, shares: [350, 100] },
    look: ({ space, rule, light }) => ({
      before: space.tight,
      keepWhole: 1,
      frame: { padding: { top: space.tight }, top: { width: rule.thin, color: light.rule } },
    }),
  },
  side: {
    on: 'section',
    context: 'side',
    division: true,
    // Small type beside large: the first lines stand level.
    look: () => ({ frame: { padding: { top: 2 } } }),
  },
  numbered: { on: 'section' },
  group: { on: 'section', division: true },
  /** Pictures of equal width. */
  pictures: {
    on: 'div',
    division: true,
    columns: { gap: 18, shares: [50, 50] },
    look: ({ space }) => ({ before: space.large, after: space.large, keepWhole: 0.9, floats: true }),
  },
  /** A picture across the page. */
  picture: { on: 'section', division: true, look: () => ({ keepWhole: 0.9, floats: true }) },
  annexes: { on: 'section', context: 'annex' },
  /** On the page alone. */
  'looked-up': { on: 'section' },
} satisfies Theme<SummitTokens>['sections'];

export const lists = {
  'key-points': {
    look: ({ tokens: { space, light } }) => ({
      indent: 16,
      // Single sentences of weight may run wider than prose.
      measure: undefined,
      between: space.tight + 1,
      label: { face: 'sans-bold', scale: 0.95, color: light.accent },
    }),
  },
  outcomes: {
    on: 'ul',
    look: ({ tokens: { space, light } }) => ({ between: space.tight + 1, label: { color: light.accent } }),
  },
  notes: {
    on: 'ul',
    context: 'small',
    look: ({ tokens: { space } }) => ({ indent: 11, between: space.tight, measure: undefined }),
  },
  sources: {
    on: 'ol',
    context: 'small',
    look: ({ tokens: { space } }) => ({
      // Room for three digits.
      indent: 21,
      between: space.hair,
      betweenLong: space.tight,
      measure: undefined,
    }),
  },
} satisfies Theme<SummitTokens>['lists'];

export const descriptions = {
  facts: {
    context: 'compact',
    termsAbove: true,
    look: ({ space }) => ({ between: space.small + space.hair }),
    term: ({ size, light }) => ({
      face: 'sans',
      size: size.small,
      lineHeight: 1.31,
      color: light.bandMuted,
    }),
  },
  card: { context: 'compact', look: () => ({ termShare: 0.16 }) },
} satisfies Theme<SummitTokens>['descriptions'];

export const tables = {
  figures: {},
  documents: { shares: [37, 26, 37] },
  /** What was done, day by day: no report of ours has one, templates of a house do. */
  log: { shares: [16, 20, 64] },
  'document-titles': { shares: [28, 38, 34] },
  positions: { scrolls: true },
  stands: { scrolls: true },
  series: { equalColumns: true },
  goals: {},
  commitments: { shares: [31, 17, 19, 33] },
  discrepancies: { shares: [9, 51, 40] },
  /** One column a meeting. */
  compared: { scrolls: true, equalColumns: true },
  'compared-topics': {
    scrolls: true,
    equalColumns: true,
    look: ({ space }) => ({ cellPadding: space.tight * 0.35 }),
  },
  counted: { shares: [16, 54, 30] },
  'by-meeting': { shares: [26, 18, 56] },
  projects: { shares: [19, 42, 39] },
  counts: { scrolls: true },
  ledger: { shares: [50, 18, 32] },
  pairs: { shares: [50, 50] },
  /** Two texts, paragraph by paragraph. */
  'side-by-side-texts': { shares: [16, 42, 42] },
  'chart-data': { look: ({ space }) => ({ cellPadding: space.tight * 0.2 }) },
  changes: { shares: [27, 16, 16, 41] },
  titles: { shares: [58, 14, 14, 14] },
  signatories: { shares: [30, 45, 25] },
} satisfies Theme<SummitTokens>['tables'];

function panel(
  { space, rule, light }: SummitTokens,
  background: 'panel' | 'cautionPanel',
  edge: 'accent' | 'caution',
) {
  return {
    before: space.large,
    after: space.large,
    keepWhole: 0.6,
    frame: {
      padding: { top: space.medium, right: space.large, bottom: space.medium, left: space.large },
      background: light[background],
      left: { width: rule.thick, color: light[edge] },
    },
  };
}
