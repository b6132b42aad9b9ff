/** The vocabulary of what stands around a report on its page, and is no part of what it says. */
import type { Vocabulary } from '../../../../packages/typesetter/src/document/vocabulary.ts';
import { VOCABULARY } from '../theme/vocabulary.ts';

export const PAGE_VOCABULARY: Vocabulary = {
  ...VOCABULARY,
  a: { category: 'inline', classes: [], attributes: ['href', 'type'], content: 'inlines', leadsBeside: true },
  ul: { category: 'block', classes: ['tools'], attributes: [], content: ['li'] },
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
