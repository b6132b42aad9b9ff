/** Directions for the design that were drawn and looked at side by side; docs/design.md tells which was chosen, and why. */
import { type SummitTokens, tokens } from '../../src/theme/tokens.ts';

const { light } = tokens;

export const DIRECTIONS: Readonly<Record<string, SummitTokens>> = {
  /** Chosen: text in serif, all that is looked up in sans, a tinted band, one petrol accent. */
  register: tokens,
  /** All in sans, black and white, the band reversed. */
  dossier: {
    ...tokens,
    face: { text: 'sans', heading: 'sans' },
    light: {
      ...light,
      accent: '#22262b',
      link: '#22262b',
      panel: '#f1f1f1',
      caution: '#22262b',
      cautionPanel: '#f1f1f1',
      band: '#22262b',
      bandInk: '#ffffff',
      bandMuted: '#cfd3d8',
      bandAccent: '#ffffff',
    },
  },
  /** All in serif, airier, the band between rules on bare paper, a green accent on warm panels. */
  chancery: {
    ...tokens,
    face: { text: 'serif', heading: 'serif' },
    base: 10,
    leading: 14.5,
    size: { ...tokens.size, body: 10, compact: 9, note: 8.5, small: 8, lead: 12, h2: 15, h3: 12 },
    space: { hair: 2, tight: 4, small: 7, medium: 11, large: 15, section: 23 },
    light: {
      ...light,
      accent: '#39523f',
      link: '#39523f',
      panel: '#f6f3ec',
      band: '#ffffff',
      bandMuted: '#5a564d',
      bandAccent: '#39523f',
    },
  },
};
