/** Reports that must keep to a number of pages: set as airily as that allows. */
import type { DocumentNode } from '../document/types.ts';
import { DENSITIES, type Density, scaleTokens } from '../style/density.ts';
import type { DesignTokens } from '../style/formats.ts';
import { tokens } from '../style/tokens.ts';
import { type TypesettingStyles, typesettingStyles } from '../style/typesetting.ts';
import { type Layout, type LayoutOptions, layoutDocument } from './layout-document.ts';

export interface FittedLayout extends Layout {
  readonly density: Density;
  /** false when even the tightest setting needs more pages; the layout is then that one. */
  readonly fits: boolean;
}

/** Tokens at their natural size, and what is made of them at any. */
export interface Design {
  readonly tokens: DesignTokens;
  readonly styles: (tokens: DesignTokens) => TypesettingStyles;
}

/**
 * Lays out at the natural size, unless the document misses `pages` by so little that the next density keeps to them:
 * a last page of a few lines looks like a mistake.
 */
export function layoutTowards(
  document: DocumentNode,
  pages: number,
  options: Omit<LayoutOptions, 'styles'>,
  design: Design = { tokens, styles: typesettingStyles },
): Layout {
  const styled = (density: Density) =>
    layoutDocument(document, { ...options, styles: design.styles(scaleTokens(design.tokens, density)) });
  const natural = styled('regular');
  if (natural.result.pages.length <= pages) return natural;
  const closer = styled('compact');
  return closer.result.pages.length <= pages ? closer : natural;
}

/** Tries one density after the other until the document has at most `maxPages` pages. */
export function layoutWithin(
  document: DocumentNode,
  maxPages: number,
  options: Omit<LayoutOptions, 'styles'>,
  design: Design = { tokens, styles: typesettingStyles },
): FittedLayout {
  let tightest: FittedLayout | undefined;
  for (const density of DENSITIES) {
    const styles = design.styles(scaleTokens(design.tokens, density));
    const layout = layoutDocument(document, { ...options, styles });
    tightest = { ...layout, density, fits: layout.result.pages.length <= maxPages };
    if (tightest.fits) return tightest;
  }
  if (tightest === undefined) throw new Error('there is no density');
  return tightest;
}
