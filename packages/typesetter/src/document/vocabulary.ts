/**
 * The closed vocabulary of report templates. An element, attribute or class that is not listed here
 * is a fault that names the template and line; nothing is dropped in silence.
 * HTML output and PDF know the same vocabulary.
 */
export interface ElementRule {
  readonly category: 'block' | 'inline' | 'part';
  /** Classes the element may carry, one at a time. */
  readonly classes: readonly string[];
  /** Attributes besides the global ones. */
  readonly attributes: readonly string[];
  /** What may stand inside: blocks, inlines, either (a single paragraph may be left implicit), or only the named elements. */
  readonly content: 'blocks' | 'inlines' | 'either' | 'nothing' | readonly string[];
}

/** Allowed on every element. `data-at` is written by the template compiler and stripped from the HTML file. */
export const GLOBAL_ATTRIBUTES = ['id', 'lang', 'class', 'data-claim', 'data-at'] as const;

/** Elements that have no end tag. */
export const VOID: ReadonlySet<string> = new Set(['br', 'img', 'input']);

export const VOCABULARY: Readonly<Record<string, ElementRule>> = {
  header: { category: 'block', classes: ['band'], attributes: [], content: 'blocks' },
  section: {
    category: 'block',
    classes: ['column', 'numbered', 'group', 'side', 'annexes'],
    attributes: ['aria-labelledby'],
    content: 'blocks',
  },
  aside: {
    category: 'block',
    classes: ['box', 'caution'],
    attributes: ['aria-labelledby'],
    content: 'blocks',
  },
  /** `columns` of equal weight; `noted`: a text and the notes at its side. */
  div: { category: 'block', classes: ['columns', 'noted'], attributes: [], content: ['section'] },
  h1: { category: 'block', classes: [], attributes: [], content: 'inlines' },
  h2: { category: 'block', classes: [], attributes: [], content: 'inlines' },
  h3: { category: 'block', classes: [], attributes: [], content: 'inlines' },
  h4: { category: 'block', classes: [], attributes: [], content: 'inlines' },
  p: {
    category: 'block',
    classes: ['kicker', 'subtitle', 'bottom-line', 'lead', 'meta', 'note', 'refinement', 'figure-title'],
    attributes: [],
    content: 'inlines',
  },
  ul: { category: 'block', classes: ['outcomes', 'key-points', 'notes'], attributes: [], content: ['li'] },
  ol: { category: 'block', classes: ['key-points', 'sources'], attributes: ['start'], content: ['li'] },
  li: { category: 'part', classes: [], attributes: ['value'], content: 'either' },
  dl: { category: 'block', classes: ['facts', 'card'], attributes: [], content: ['dt', 'dd'] },
  dt: { category: 'part', classes: [], attributes: [], content: 'inlines' },
  dd: { category: 'part', classes: [], attributes: [], content: 'either' },
  table: {
    category: 'block',
    classes: [
      'figures',
      'documents',
      'document-titles',
      'positions',
      'series',
      'goals',
      'commitments',
      'discrepancies',
      'counts',
      'ledger',
      'pairs',
      'chart-data',
      'matrix',
      'changes',
      'log',
      'titles',
      'signatories',
    ],
    attributes: [],
    content: ['caption', 'thead', 'tbody'],
  },
  caption: { category: 'part', classes: [], attributes: [], content: 'inlines' },
  thead: { category: 'part', classes: [], attributes: [], content: ['tr'] },
  tbody: { category: 'part', classes: [], attributes: [], content: ['tr'] },
  tr: { category: 'part', classes: [], attributes: [], content: ['th', 'td'] },
  th: {
    category: 'part',
    classes: ['number', 'center'],
    attributes: ['scope', 'colspan'],
    content: 'either',
  },
  td: { category: 'part', classes: ['number', 'center'], attributes: ['colspan'], content: 'either' },
  /** A picture with its caption, its source and, behind it, its data. */
  figure: {
    category: 'block',
    classes: [],
    attributes: ['aria-labelledby'],
    content: ['figcaption', 'img', 'p', 'details'],
  },
  figcaption: { category: 'part', classes: [], attributes: [], content: 'blocks' },
  /** Where a drawn chart stands: inline SVG in the HTML file, paths and text in the PDF. */
  img: { category: 'part', classes: [], attributes: ['data-chart', 'alt'], content: 'nothing' },
  /** Closed on a screen, printed on paper. */
  details: { category: 'part', classes: [], attributes: [], content: ['summary', 'p', 'table'] },
  summary: { category: 'part', classes: [], attributes: [], content: 'inlines' },
  /** Contents: nav > ol > li > a, one nested ol deep. */
  nav: {
    category: 'block',
    classes: ['contents'],
    attributes: ['aria-label', 'aria-labelledby'],
    content: ['ol'],
  },
  /** A `footnote` stands where its mark shall be, straight after a word; it holds the words of the note. */
  span: {
    category: 'inline',
    classes: ['act', 'name', 'number', 'mark', 'cites', 'footnote'],
    attributes: [],
    content: 'inlines',
  },
  strong: { category: 'inline', classes: [], attributes: [], content: 'inlines' },
  em: { category: 'inline', classes: [], attributes: [], content: 'inlines' },
  small: { category: 'inline', classes: [], attributes: [], content: 'inlines' },
  q: { category: 'inline', classes: [], attributes: [], content: 'inlines' },
  time: { category: 'inline', classes: [], attributes: ['datetime'], content: 'inlines' },
  /** `see`: a cross-reference, to which the PDF adds the page. */
  a: { category: 'inline', classes: ['cite', 'see'], attributes: ['href', 'rel'], content: 'inlines' },
  /** A drawn sign: <i data-symbol="…" aria-hidden="true"></i> beside words, or with role="img" aria-label. */
  i: {
    category: 'inline',
    classes: [],
    attributes: ['data-symbol', 'aria-hidden', 'aria-label', 'role'],
    content: 'nothing',
  },
  br: { category: 'inline', classes: [], attributes: [], content: 'nothing' },
};
