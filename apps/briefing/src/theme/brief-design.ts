/** The design of a report of one page: lines as wide as the page, and less air. Lengths are points. */
import { type Design, design } from './design.ts';
import { briefTokens } from './tokens.ts';

/** Width of the margins left and right. */
const MARGIN = 48;

const { sections } = design;

export const briefDesign: Design = {
  ...design,
  tokens: briefTokens,
  measure: () => Number.POSITIVE_INFINITY,
  sections: {
    ...sections,
    band: {
      ...sections.band,
      look(tokens) {
        const { space } = tokens;
        const { frame, ...change } = sections.band.look(tokens);
        const { background: _, ...edges } = frame;
        const padding = { top: space.small, right: 0, bottom: 0, left: 0 };
        return { ...change, after: space.small, frame: { ...edges, padding } };
      },
    },
    columns: {
      ...sections.columns,
      look: ({ space }) => ({ before: 0, after: space.small, keepWhole: 0.8 }),
    },
    caution: {
      ...sections.caution,
      look: (tokens) => ({
        ...sections.caution.look(tokens),
        before: tokens.space.medium,
        after: tokens.space.medium,
      }),
    },
    noted: { ...sections.noted, columns: { gap: 12, shares: [4, 1] } },
  },
  heading: (level, place) => ({
    ...design.heading(level, place),
    after: level === 2 ? place.tokens.space.tight : place.tokens.space.hair,
  }),
  table: ({ space }) => ({ before: 0, after: space.small, cellPadding: space.tight * 0.6 }),
  sheet: ({ space }) => ({
    margin: { left: MARGIN, right: MARGIN, bottom: MARGIN - space.tight },
    firstTop: MARGIN - space.large,
    footBaseline: 28,
  }),
};
