/** Type sizes, spaces and colours of the reports: the one place for them. Lengths are points. */
import type { Tokens } from '@summit/typesetter';

/**
 * The colours of the band at the head of a report, of its cautions, of the families of status with what is written on
 * them, and of the sea on maps, besides those of every theme.
 */
type Colours = Tokens['light'] &
  Readonly<
    Record<
      | 'caution'
      | 'cautionPanel'
      | 'band'
      | 'bandInk'
      | 'bandMuted'
      | 'bandAccent'
      | 'kept'
      | 'inProgress'
      | 'noVerdict'
      | 'inTrouble'
      | 'onStatus'
      | 'sea',
      string
    >
  >;

export interface SummitTokens extends Tokens {
  readonly size: Tokens['size'] & { readonly kicker: number; readonly source: number };
  readonly light: Colours;
  readonly dark: Colours;
}

export const tokens: SummitTokens = {
  face: { text: 'serif', heading: 'sans' },
  base: 10,
  leading: 13.5,
  size: {
    small: 8,
    note: 8.5,
    compact: 9,
    body: 10,
    lead: 11.5,
    h4: 10,
    h3: 11,
    h2: 14,
    h1: 24,
    kicker: 8.5,
    source: 7.5,
  },
  space: { hair: 2, tight: 3.5, small: 6, medium: 9, large: 12, section: 18 },
  rule: { hair: 0.4, thin: 0.6, thick: 2.5 },
  /** Contrast against `paper` is at least 4.5 : 1 for all text colours (WCAG 2.2, 1.4.3). */
  light: {
    paper: '#ffffff',
    ink: '#1c1f23',
    muted: '#555b63',
    accent: '#1d4e6b',
    link: '#17506f',
    rule: '#b9c0c7',
    panel: '#f1f4f6',
    caution: '#8a3b12',
    cautionPanel: '#fbf3ec',
    band: '#eef2f5',
    bandInk: '#1c1f23',
    bandMuted: '#4f555d',
    bandAccent: '#1d4e6b',
    kept: '#1a7a5e',
    inProgress: '#2a66a8',
    noVerdict: '#646c76',
    inTrouble: '#b0451a',
    onStatus: '#ffffff',
    sea: '#dbe7f0',
  },
  dark: {
    paper: '#15181b',
    ink: '#e6e8ea',
    muted: '#a7aeb6',
    accent: '#8fc3e0',
    link: '#9accea',
    rule: '#3d444b',
    panel: '#1e2327',
    caution: '#f0b088',
    cautionPanel: '#2b211a',
    band: '#1e2327',
    bandInk: '#e6e8ea',
    bandMuted: '#a7aeb6',
    bandAccent: '#8fc3e0',
    kept: '#5fc4a0',
    inProgress: '#86b8ec',
    noVerdict: '#a7aeb6',
    inTrouble: '#f0966a',
    onStatus: '#15181b',
    sea: '#1c2b36',
  },
};

/** Of a report of one page: smaller headings, tighter spaces. */
export const briefTokens: SummitTokens = {
  ...tokens,
  base: 10,
  leading: 14,
  size: {
    ...tokens.size,
    h1: 22,
    h2: 11.5,
    h3: 10,
    lead: 12.5,
    body: 10.25,
    compact: 9.5,
    note: 9,
    small: 8.25,
  },
  space: { hair: 2, tight: 4, small: 7, medium: 10, large: 14, section: 18 },
};
