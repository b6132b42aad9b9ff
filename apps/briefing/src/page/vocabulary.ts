/** The vocabulary of what stands around a report on its page, and is no part of what it says. */
import type { Vocabulary } from '@summit/typesetter';
import { VOCABULARY } from '../theme/vocabulary.ts';

const ELEMENTS: Vocabulary['elements'] = {
  ...VOCABULARY.elements,
  a: { category: 'inline', classes: [], attributes: ['href', 'type'], content: 'inlines', leadsBeside: true },
  ul: { category: 'block', classes: ['tools', 'beside'], attributes: [], content: ['li'], mayBeEmpty: true },
  p: { category: 'block', classes: ['top'], attributes: [], content: 'inlines' },
  div: { category: 'block', classes: ['copy'], attributes: [], content: 'either' },
  footer: { category: 'block', classes: ['cite-this'], attributes: [], content: 'blocks' },
  details: { category: 'block', classes: [], attributes: [], content: 'blocks' },
  summary: { category: 'block', classes: [], attributes: [], content: 'inlines' },
  pre: {
    category: 'block',
    classes: ['copy'],
    attributes: ['tabindex', 'role', 'aria-label'],
    content: 'inlines',
  },
};

export const PAGE_VOCABULARY: Vocabulary = { ...VOCABULARY, elements: ELEMENTS };
