/** Footnotes of the page: each follows its mark, so that it is read in place; where it stands is the style sheet's. */
import { footnoteId } from '../document/nodes.ts';
import { startTag } from './minify.ts';

/**
 * The mark, which leads to the note, and the start of the note with a number that leads back; roles as in DPUB-ARIA
 * 1.1. `attributes` are those of the element, `number` counts through the document.
 */
export function footnoteStart(attributes: readonly (readonly [string, string])[], number: number): string {
  const id = attributes.find(([name]) => name === 'id')?.[1] ?? footnoteId(number);
  const others = attributes.filter(([name]) => name !== 'id');
  const mark = `${id}-mark`;
  const there = startTag('a', [
    ['class', 'footnote-mark'],
    ['id', mark],
    ['href', `#${id}`],
    ['role', 'doc-noteref'],
    ['aria-label', `Note ${number}`],
  ]);
  const back = startTag('a', [
    ['class', 'footnote-label'],
    ['href', `#${mark}`],
    ['role', 'doc-backlink'],
    ['aria-label', `Back to the text at note ${number}`],
  ]);
  const note = startTag('span', [...others, ['id', id], ['role', 'doc-footnote']]);
  return `${there}${number}</a>${note}${back}${number}</a> `;
}
