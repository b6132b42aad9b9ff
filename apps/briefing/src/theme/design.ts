/**
 * The design of the reports: the classes that templates may use, and what they look like in the PDF. What they look
 * like on the page is in the style sheets. Lengths are points.
 */
import type { Theme, Tokens } from '@summit/typesetter';
import { ICON } from './icon.ts';
import { symbols } from './symbols.ts';
import { type SummitTokens, tokens } from './tokens.ts';

export type SummitTheme = Theme<SummitTokens>;
/** A theme before it is known in which language, and without what the build makes for its pages. */
export type Design = Omit<SummitTheme, 'words'>;

/** Surroundings in which headings are set by their level. */
const WITH_LEVELS: readonly string[] = ['body', 'annex', 'band'];
/** Size of marks beside the text, in relation to it. */
const SMALL = 0.85;

export const design = {
  tokens,
  symbols,
  basis: 'claim',
  contexts: {
    annex: {
      look: ({ face, size }) => ({
        face: face.text,
        size: size.compact,
        lineHeight: 1.38,
        headings: 'levels',
        measured: true,
      }),
    },
    band: {
      look: ({ size, light }) => ({
        face: 'sans',
        size: size.compact,
        lineHeight: 1.38,
        color: light.bandInk,
        hyphenate: false,
        headings: 'levels',
      }),
    },
    panel: { look: () => ({ lineHeight: 1.35, justified: true }) },
    caution: {
      look: ({ size, light }) => ({
        face: 'sans',
        size: size.compact,
        lineHeight: 1.38,
        headingColor: light.caution,
        justified: true,
      }),
    },
    column: {
      look: ({ size }) => ({ face: 'sans', size: size.compact, lineHeight: 1.33, hyphenate: false }),
    },
    side: {
      look: ({ size, light }) => ({
        face: 'sans',
        size: size.small,
        lineHeight: 1.3,
        color: light.muted,
        hyphenate: false,
        paragraphGap: 0,
      }),
    },
  },

  sections: {
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
  },

  paragraphs: {
    kicker: {
      look: ({ tokens: { size, space, light } }) => ({
        face: 'sans-bold',
        size: size.kicker,
        lineHeight: 1.3,
        color: light.bandAccent,
        after: space.tight,
        keepWithNext: true,
        unbroken: true,
      }),
    },
    subtitle: {
      look: ({ tokens: { size, space, light }, context }) => ({
        face: 'sans',
        size: size.lead,
        lineHeight: 1.35,
        color: context === 'band' ? light.bandMuted : light.muted,
        after: space.small,
        measure: undefined,
      }),
    },
    'bottom-line': {
      look: ({ tokens: { face, size, space, light } }) => ({
        face: `${face.text}-bold`,
        size: size.lead,
        lineHeight: 1.4,
        color: light.ink,
        after: space.medium,
        measure: undefined,
      }),
    },
    lead: {
      running: true,
      look: ({ tokens: { face, size, space, light } }) => ({
        face: face.text,
        size: size.lead,
        lineHeight: 1.4,
        color: light.ink,
        after: space.medium,
      }),
    },
    meta: {
      look: ({ tokens: { size, light }, context }) => ({
        face: 'sans',
        size: size.small,
        lineHeight: context === 'side' ? 1.3 : 1.38,
        color: context === 'band' ? light.bandMuted : light.muted,
      }),
    },
    note: { running: true, remark: true, look: note },
    /** A note on the page alone. */
    'looked-up': { running: true, remark: true, look: note },
    refinement: {
      running: true,
      look: ({ tokens: { face, size, space, light }, context }) => ({
        face: face.text,
        size: context === 'annex' ? size.note : size.compact,
        lineHeight: 1.36,
        color: light.ink,
        after: space.tight,
      }),
    },
    'figure-title': {
      look: ({ tokens: { size, space, light } }) => ({
        face: 'sans-bold',
        size: size.compact + 0.5,
        lineHeight: 1.3,
        color: light.ink,
        after: space.hair,
        keepWithNext: true,
        unbroken: true,
      }),
    },
  },

  lists: {
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
  },

  descriptions: {
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
  },

  tables: {
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
    counted: { shares: [16, 30, 54] },
    projects: { shares: [22, 43, 35] },
    counts: { scrolls: true },
    ledger: { shares: [50, 18, 32] },
    pairs: { shares: [50, 50] },
    /** Two texts, paragraph by paragraph. */
    'side-by-side-texts': { shares: [16, 42, 42] },
    'chart-data': { look: ({ space }) => ({ cellPadding: space.tight * 0.2 }) },
    changes: { shares: [27, 16, 16, 41] },
    titles: { shares: [58, 14, 14, 14] },
    signatories: { shares: [30, 45, 25] },
  },

  spans: {
    act: { look: (_, { light }) => ({ sans: true, bold: true, scale: 0.9, color: light.accent }) },
    'pill-kept': { look: pill('kept') },
    'pill-in-progress': { look: pill('inProgress') },
    'pill-no-verdict': { look: pill('noVerdict') },
    'pill-in-trouble': { look: pill('inTrouble') },
    name: { look: () => ({ hyphenate: false }) },
    /** Whose and what a commitment is, by which its list is filtered on a page. */
    party: { look: () => ({}) },
    theme: { look: () => ({}) },
    number: { look: () => ({ hyphenate: false, figures: 'tabular' }) },
    mark: {
      look: ({ face }, { light }) => ({
        sans: true,
        // Where all is in the sans it is small already.
        scale: face.startsWith('serif') ? SMALL : 1,
        color: light.muted,
        hyphenate: false,
      }),
    },
    cites: {
      look: (_, { light }) => ({ sans: true, scale: SMALL, color: light.muted, hyphenate: false }),
    },
  },

  heading: (level, { tokens: { space, light }, context }) => {
    if (!WITH_LEVELS.includes(context)) return {};
    if (level === 1) return { color: light.bandInk };
    if (context !== 'annex') return {};
    if (level === 3) return { color: light.accent, before: space.section };
    return level === 4 ? { after: space.tight } : {};
  },

  html: {
    icon: ICON,
    // What the templates call strong are words that lead in; it is shorter as what it is.
    renamed: { strong: 'b' },
    sans: [
      'kicker',
      'figure-title',
      'meta',
      'note',
      'notes',
      'sources',
      'tools',
      'act',
      'mark',
      'pill-kept',
      'pill-in-progress',
      'pill-no-verdict',
      'pill-in-trouble',
    ],
    linked: ['claim', 'document', 'commitment', 'discrepancy'],
    unbroken: ['cites', 'pill-kept', 'pill-in-progress', 'pill-no-verdict', 'pill-in-trouble'],
  },
} satisfies Design;

function note({ tokens: { size, light } }: { readonly tokens: Tokens }) {
  return { face: 'sans' as const, size: size.note, lineHeight: 1.35, color: light.muted };
}

/** A word on a ground in the colour of its family. */
function pill(family: 'kept' | 'inProgress' | 'noVerdict' | 'inTrouble') {
  return ({ face }: { readonly face: string }, { light }: SummitTokens) => ({
    sans: true,
    bold: true,
    // Where all is in the sans it is small already.
    scale: face.startsWith('serif') ? 0.8 : 0.94,
    color: light.onStatus,
    ground: light[family],
    hyphenate: false,
  });
}

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
