/** The vocabulary of the site's templates: that of the reports, and what only a page on a screen has. */
import type { Vocabulary } from '@summit/typesetter';
import { VOCABULARY } from '../theme/vocabulary.ts';

type ElementRule = Vocabulary['elements'][string];

const inline = (classes: readonly string[], attributes: readonly string[], content: ElementRule['content']) =>
  ({ category: 'inline', classes, attributes, content }) satisfies ElementRule;
const block = (classes: readonly string[], attributes: readonly string[], content: ElementRule['content']) =>
  ({ category: 'block', classes, attributes, content }) satisfies ElementRule;

/** Classes and attributes beside those that an element has in reports. */
const MORE: Readonly<Record<string, { classes: readonly string[]; attributes: readonly string[] }>> = {
  header: { classes: ['masthead'], attributes: [] },
  section: {
    classes: [
      'chart-beside',
      'columns-of-ways',
      'figures',
      'meeting',
      'strip',
      'strip-kept',
      'strip-in-progress',
      'strip-no-verdict',
      'strip-in-trouble',
    ],
    attributes: [],
  },
  h1: { classes: ['sentence'], attributes: [] },
  p: {
    classes: ['caution', 'finding', 'home', 'record', 'status'],
    attributes: ['role', 'aria-live', 'data-script', 'hidden'],
  },
  ul: { classes: ['actions', 'entries', 'marks', 'tiles', 'ways'], attributes: [] },
  ol: { classes: ['evidence', 'results'], attributes: [] },
  table: { classes: ['grid', 'promises'], attributes: [] },
  td: { classes: [], attributes: ['data-label', 'data-sort'] },
  nav: { classes: ['crumbs', 'jumps', 'sections'], attributes: [] },
  span: { classes: ['count', 'tip', 'visually-hidden'], attributes: [] },
};

const ONLY_HERE: Readonly<Record<string, ElementRule>> = {
  footer: block(['foot'], [], 'blocks'),
  details: block([], [], 'either'),
  summary: block([], [], 'inlines'),
  noscript: block([], [], 'blocks'),
  form: block(
    ['search'],
    ['action', 'role', 'aria-label', 'data-title', 'data-words', 'data-script', 'hidden'],
    'either',
  ),
  label: inline([], ['for'], 'inlines'),
  input: inline(
    [],
    ['type', 'name', 'placeholder', 'autocomplete', 'autocapitalize', 'spellcheck', 'aria-describedby'],
    'nothing',
  ),
  select: inline([], ['name'], 'inlines'),
  option: inline([], ['value'], 'inlines'),
  button: inline(['more'], ['type', 'hidden'], 'inlines'),
};

const widened: Vocabulary['elements'] = Object.fromEntries(
  Object.entries(VOCABULARY.elements).map(([name, rule]) => [
    name,
    {
      ...rule,
      classes: [...rule.classes, ...(MORE[name]?.classes ?? [])],
      attributes: [...rule.attributes, ...(MORE[name]?.attributes ?? [])],
    },
  ]),
);

const ELEMENTS: Vocabulary['elements'] = {
  ...widened,
  a: { ...(widened['a'] as ElementRule), leadsBeside: true },
  nav: { ...(widened['nav'] as ElementRule), content: ['ol', 'ul'] },
  // Results of a search come later.
  ol: { ...(widened['ol'] as ElementRule), mayBeEmpty: true },
  ...ONLY_HERE,
};

export const SITE_VOCABULARY: Vocabulary = { ...VOCABULARY, elements: ELEMENTS };
