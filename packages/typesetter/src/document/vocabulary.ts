/**
 * The closed vocabulary: the elements here, with the classes that a theme adds. An element, attribute or class that is
 * in neither is a fault that names the template and line; nothing is dropped in silence. Page and PDF know the same
 * vocabulary.
 */
import type { Theme } from '../theme/theme.ts';

export interface ElementRule {
  readonly category: 'block' | 'inline' | 'part';
  /** Classes the element may carry, one at a time. */
  readonly classes: readonly string[];
  /** Attributes besides the global ones. */
  readonly attributes: readonly string[];
  /** What may stand inside: blocks, inlines, either (a single paragraph may be left implicit), or only the named elements. */
  readonly content: 'blocks' | 'inlines' | 'either' | 'nothing' | readonly string[];
  /** Of a link: that it may lead to a file beside the page as well. */
  readonly leadsBeside?: boolean;
  /** Of a list: that it may have no items yet. */
  readonly mayBeEmpty?: boolean;
}

export interface Vocabulary {
  /** Attributes that every element may have. */
  readonly attributes: readonly string[];
  /** The elements that may be written, by name. */
  readonly elements: Readonly<Record<string, ElementRule>>;
}

/** `data-at` tells which line of which template wrote the element; it is not in the page. */
const ATTRIBUTES: readonly string[] = ['id', 'lang', 'class', 'data-at'];

/** The elements, with the classes that they may carry whatever the theme. */
const ELEMENTS: Vocabulary['elements'] = {
  header: { category: 'block', classes: [], attributes: [], content: 'blocks' },
  section: { category: 'block', classes: [], attributes: ['aria-labelledby'], content: 'blocks' },
  aside: { category: 'block', classes: [], attributes: ['aria-labelledby'], content: 'blocks' },
  div: { category: 'block', classes: [], attributes: [], content: ['section'] },
  h1: { category: 'block', classes: [], attributes: [], content: 'inlines' },
  h2: { category: 'block', classes: [], attributes: [], content: 'inlines' },
  h3: { category: 'block', classes: [], attributes: [], content: 'inlines' },
  h4: { category: 'block', classes: [], attributes: [], content: 'inlines' },
  p: { category: 'block', classes: [], attributes: [], content: 'inlines' },
  ul: { category: 'block', classes: [], attributes: [], content: ['li'] },
  ol: { category: 'block', classes: [], attributes: ['start'], content: ['li'] },
  li: { category: 'part', classes: [], attributes: ['value'], content: 'either' },
  dl: { category: 'block', classes: [], attributes: [], content: ['dt', 'dd'] },
  dt: { category: 'part', classes: [], attributes: [], content: 'inlines' },
  dd: { category: 'part', classes: [], attributes: [], content: 'either' },
  table: { category: 'block', classes: [], attributes: [], content: ['caption', 'thead', 'tbody'] },
  caption: { category: 'part', classes: [], attributes: [], content: 'inlines' },
  thead: { category: 'part', classes: [], attributes: [], content: ['tr'] },
  tbody: { category: 'part', classes: [], attributes: [], content: ['tr'] },
  tr: { category: 'part', classes: [], attributes: [], content: ['th', 'td'] },
  th: {
    category: 'part',
    classes: ['number', 'center'],
    attributes: ['scope', 'colspan', 'rowspan'],
    content: 'either',
  },
  td: {
    category: 'part',
    classes: ['number', 'center'],
    attributes: ['colspan', 'rowspan'],
    content: 'either',
  },
  /** A picture with its caption, its source and, behind it, its data. */
  figure: {
    category: 'block',
    classes: [],
    attributes: ['aria-labelledby'],
    content: ['figcaption', 'img', 'p', 'details'],
  },
  figcaption: { category: 'part', classes: [], attributes: [], content: 'blocks' },
  /**
   * Where a picture stands: with `data-chart` one that is drawn, inline SVG in the HTML file, paths and text in the PDF;
   * with `src` an image. Both are names that the caller gives; nothing is fetched.
   */
  img: { category: 'part', classes: [], attributes: ['data-chart', 'src', 'alt'], content: 'nothing' },
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
  /**
   * A `footnote` stands where its mark shall be, straight after a word; it holds the words of the note. The words of a
   * `data-slot` stand for those that are known only when all is read, such as the time that it takes to read.
   */
  span: { category: 'inline', classes: ['footnote'], attributes: ['data-slot'], content: 'inlines' },
  strong: { category: 'inline', classes: [], attributes: [], content: 'inlines' },
  em: { category: 'inline', classes: [], attributes: [], content: 'inlines' },
  small: { category: 'inline', classes: [], attributes: [], content: 'inlines' },
  q: { category: 'inline', classes: [], attributes: [], content: 'inlines' },
  /** What one state of a text has and the other has not. */
  ins: { category: 'inline', classes: [], attributes: [], content: 'inlines' },
  del: { category: 'inline', classes: [], attributes: [], content: 'inlines' },
  time: { category: 'inline', classes: [], attributes: ['datetime'], content: 'inlines' },
  /** `cite`: to a source, which on the page opens where it is cited. `see`: a cross-reference, to which the PDF adds the page. */
  a: { category: 'inline', classes: ['cite', 'see'], attributes: ['href', 'rel'], content: 'inlines' },
  /** A drawn symbol: <i data-symbol="…" aria-hidden="true"></i> beside words, or with role="img" aria-label. */
  i: {
    category: 'inline',
    classes: [],
    attributes: ['data-symbol', 'aria-hidden', 'aria-label', 'role'],
    content: 'nothing',
  },
  br: { category: 'inline', classes: [], attributes: [], content: 'nothing' },
};

/** What of a theme is the same in all languages. */
type Wordless = Omit<Theme, 'words'>;

const known = new WeakMap<Wordless, Vocabulary>();

/** The elements that `parseDocument` takes, with the classes of a theme, as data: for checks of templates. */
export function vocabularyOf(theme: Wordless): Vocabulary {
  const made = known.get(theme) ?? {
    attributes: theme.basis === undefined ? ATTRIBUTES : [...ATTRIBUTES, `data-${theme.basis}`],
    elements: Object.fromEntries(
      Object.entries(ELEMENTS).map(([name, rule]) => [
        name,
        { ...rule, classes: [...classesOn(name, theme), ...rule.classes] },
      ]),
    ),
  };
  known.set(theme, made);
  return made;
}

function classesOn(
  element: string,
  { sections, paragraphs, lists, descriptions, tables, spans }: Wordless,
): string[] {
  switch (element) {
    case 'header':
    case 'section':
    case 'aside':
    case 'div':
      return namesIn(sections, ({ on }) => on === element);
    case 'p':
      return namesIn(paragraphs);
    case 'ul':
    case 'ol':
      return namesIn(lists, ({ on }) => on === undefined || on === element);
    case 'dl':
      return namesIn(descriptions);
    case 'table':
      return namesIn(tables);
    case 'span':
      return namesIn(spans);
    default:
      return [];
  }
}

function namesIn<Role>(
  roles: Readonly<Record<string, Role>> = {},
  allows: (role: Role) => boolean = () => true,
): string[] {
  return Object.entries(roles).flatMap(([name, role]) => (allows(role) ? [name] : []));
}
