/** Documents that must keep to a number of pages: set as airily as that allows. */
import type { DocumentNode } from '../document/types.ts';
import { DENSITIES, type Density, scaleTokens } from '../style/density.ts';
import { typesettingStyles } from '../style/typesetting.ts';
import type { Theme } from '../theme/theme.ts';
import { type Layout, type LayoutOptions, layoutDocument } from './layout-document.ts';

export interface FittedLayout extends Layout {
  readonly density: Density;
  /** false when even the tightest setting needs more pages; the layout is then that one. */
  readonly fits: boolean;
}

type Unstyled = Omit<LayoutOptions, 'styles'>;

/**
 * Lays out at the natural size, unless the document misses `pages` by so little that the next density keeps to them:
 * a last page of a few lines looks like a mistake.
 */
export function layoutTowards(
  document: DocumentNode,
  pages: number,
  options: Unstyled,
  theme: Theme,
): Layout {
  const natural = layOut(document, 'regular', options, theme);
  if (natural.result.pages.length <= pages) return natural;
  const closer = layOut(document, 'compact', options, theme);
  return closer.result.pages.length <= pages ? closer : natural;
}

/** Tries one density after the other until the document has at most `maxPages` pages. */
export function layoutWithin(
  document: DocumentNode,
  maxPages: number,
  options: Unstyled,
  theme: Theme,
): FittedLayout {
  let tightest: FittedLayout | undefined;
  for (const density of DENSITIES) {
    const layout = layOut(document, density, options, theme);
    tightest = { ...layout, density, fits: layout.result.pages.length <= maxPages };
    if (tightest.fits) return tightest;
  }
  if (tightest === undefined) throw new Error('there is no density');
  return tightest;
}

function layOut(document: DocumentNode, density: Density, options: Unstyled, theme: Theme): Layout {
  return layoutDocument(document, {
    ...options,
    styles: typesettingStyles(theme, scaleTokens(theme.tokens, density)),
  });
}
