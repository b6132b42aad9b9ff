/**
 * The design of the reports: the classes that templates may use, and what they look like in the PDF. What they look
 * like on the page is in the style sheets. Lengths are points.
 */
import type { Theme, Tokens } from '@summit/typesetter';
import { descriptions, lists, sections, tables } from './blocks.ts';
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

  sections,
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
    /** Sources one after the other, where a list of them has no room; print sets the address behind each. */
    'source-run': {
      running: true,
      remark: true,
      look: ({ tokens: { size, light } }) => ({
        face: 'sans',
        size: size.source,
        lineHeight: 1.24,
        color: light.muted,
      }),
    },
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

  lists,
  descriptions,
  tables,
  spans: {
    act: { look: (_, { light }) => ({ sans: true, bold: true, scale: 0.9, color: light.accent }) },
    'pill-kept': { look: pill('kept') },
    'pill-in-progress': { look: pill('inProgress') },
    'pill-no-verdict': { look: pill('noVerdict') },
    'pill-in-trouble': { look: pill('inTrouble') },
    name: { look: () => ({ hyphenate: false }) },
    /** Whose and what a commitment is, by which its list is filtered on a page. */
    party: { look: () => ({}) },
    everybody: { look: () => ({}) },
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
      'source-run',
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
