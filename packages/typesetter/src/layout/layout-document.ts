/** The layout stage: document tree to pages. Lengths are points. */

import { nodesById } from '../document/nodes-by-id.ts';
import type { DocumentNode, NodeKey } from '../document/types.ts';
import type { Pictures } from '../drawing/scene.ts';
import type { TypesettingStyles } from '../style/typesetting.ts';
import { buildBoxes } from './build-boxes.ts';
import type { LayoutFault } from './faults.ts';
import { placeOf } from './faults.ts';
import { asksFor, type Furniture } from './furniture.ts';
import { makeSetters } from './make-setters.ts';
import { measureFlow } from './measure.ts';
import { pagesToldIn, settlePages } from './page-words.ts';
import { type PageBody, paginateFully } from './paginate.ts';
import { collectPlacements } from './paint.ts';
import { paintedPages } from './painted-pages.ts';
import { referencesIn } from './references.ts';
import { runningTitles } from './running-titles.ts';
import type { Fonts } from './shape-content.ts';
import { type LayoutResult, PAPERS, type Paper, type Placement } from './types.ts';

export interface LayoutOptions {
  readonly paper: Paper;
  readonly fonts: Fonts;
  readonly furniture: Furniture;
  /** Drawings of the charts that the document names. */
  readonly pictures?: Pictures;
  readonly styles: TypesettingStyles;
}

export interface Layout {
  readonly result: LayoutResult;
  readonly diagnostics: readonly LayoutFault[];
}

/** An image takes at most this part of a page, so that its caption stands above it. */
const IMAGE_SHARE = 0.8;

/** The document on pages, as one pass found it. */
interface Pass {
  readonly bodies: readonly PageBody[];
  readonly placements: ReadonlyMap<NodeKey, Placement>;
  readonly faults: readonly LayoutFault[];
}

/**
 * Sets a document: boxes, then blocks as wide as the page, then pages, then items on them. What tells page
 * numbers in the text is set again until it is right; those of the contents have room of their own and come last.
 */
export function layoutDocument(document: DocumentNode, options: LayoutOptions): Layout {
  const { fonts, furniture, styles } = options;
  const sheet = PAPERS[options.paper];
  const format = styles.page;
  const { left, right, bottom } = format.margin;
  const width = sheet.width - left - right;
  const topOf = topsOf(format);
  const lasting: LayoutFault[] = [];
  const report = (fault: LayoutFault): void => void lasting.push(fault);

  const boxes = buildBoxes(document, styles);
  const setterOf = makeSetters({
    fonts,
    report,
    pictures: options.pictures ?? new Map(),
    imageHeight: IMAGE_SHARE * (sheet.height - Math.max(format.firstTop, format.top) - bottom),
    footnote: styles.footnote,
    width,
  });
  const nodes = nodesById(document);
  const pageOf = ({ placements }: Pass, id: string): number | undefined => {
    const node = nodes.get(id);
    return node && placements.get(node.key)?.page;
  };
  const setPages = (labelOf: (id: string) => string): Pass => {
    const faults: LayoutFault[] = [];
    const wordsFor = (id: string): string => (furniture.reference ?? '').replace('{page}', labelOf(id));
    const setter = setterOf(wordsFor, (fault) => void faults.push(fault));
    const blocks = measureFlow(boxes, width, setter);
    const bodyHeight = (index: number): number => sheet.height - topOf(index) - bottom;
    const bodies = paginateFully(blocks, bodyHeight, styles.footnote, format.spare);
    const placements = new Map<NodeKey, Placement>();
    for (const [index, body] of bodies.entries()) {
      collectPlacements(body, index, left, topOf(index), placements);
    }
    return { bodies, placements, faults };
  };
  const pageWords = pagesToldIn(boxes);
  const pass = settlePages(pageWords, setPages, pageOf);

  const { bodies, placements } = pass;
  const told = [
    ...pageWords.map(({ pageOf, owner }) => ({ id: pageOf, owner })),
    ...referencesIn(bodies).map(({ to }) => ({ id: to.targetId, owner: to.owner })),
  ];
  const labelOf = pageLabels(nodes, placements);
  const missing = told
    .filter(({ id }) => labelOf(id) === '')
    .map(({ id, owner }): LayoutFault => ({ code: 'missing-target', args: { id }, ...placeOf(owner) }));
  const { title, lang } = document;
  const sections = asksFor(furniture, 'section')
    ? runningTitles(document, placements, bodies.length, topOf)
    : [];
  const setting = { fonts, furniture, styles, sheet, topOf, title, lang, sections, labelOf };
  const { pages, faults } = paintedPages(bodies, setting);
  return { result: { pages, placements }, diagnostics: [...lasting, ...pass.faults, ...missing, ...faults] };
}

/** By the id of a node, what the page on which it begins is called; '' where there is none. */
function pageLabels(
  nodes: ReturnType<typeof nodesById>,
  placements: Pass['placements'],
): (id: string) => string {
  return (id) => {
    const node = nodes.get(id);
    const page = node && placements.get(node.key)?.page;
    return page === undefined ? '' : String(page + 1);
  };
}

const topsOf =
  ({ firstTop, top }: TypesettingStyles['page']) =>
  (index: number): number =>
    index === 0 ? firstTop : top;
