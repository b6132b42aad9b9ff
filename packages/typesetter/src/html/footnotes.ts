/** Footnotes of the page: each follows its mark, so that it is read in place; where it stands is the style sheet's. */
import { footnoteId } from '../document/nodes.ts';
import type { ThemeWords } from '../theme/theme.ts';
import { startTag } from './minify.ts';

/**
 * The mark, which leads to the note, and the start of the note with a number that leads back; roles as in DPUB-ARIA
 * 1.1. `attributes` are those of the element, `number` counts through the document.
 */
export function footnoteStart(
  attributes: readonly (readonly [string, string])[],
  number: number,
  words: ThemeWords,
): string {
  const id = attributes.find(([name]) => name === 'id')?.[1] ?? footnoteId(number);
  const others = attributes.filter(([name]) => name !== 'id');
  const mark = `${id}-mark`;
  const there = startTag('a', [
    ['class', 'footnote-mark'],
    ['id', mark],
    ['href', `#${id}`],
    ['role', 'doc-noteref'],
    ['aria-label', words.note(String(number))],
  ]);
  const back = startTag('a', [
    ['class', 'footnote-label'],
    ['href', `#${mark}`],
    ['role', 'doc-backlink'],
    ['aria-label', words.backToText(String(number))],
  ]);
  const note = startTag('span', [...others, ['id', id], ['role', 'doc-footnote']]);
  return `${there}${number}</a>${note}${back}${number}</a> `;
}
