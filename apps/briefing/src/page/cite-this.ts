import { escapeText } from '../../../../packages/typesetter/src/html/escape.ts';
import type { CitationView } from '../facts/types.ts';

/** How to cite the briefing, to be copied by hand: a click on a form selects all of it. */
export function citeThis({ plain, bibtex, csl }: CitationView): string {
  return [
    '<footer class="cite-this">',
    '<h2 id="cite">Cite this briefing</h2>',
    `<div class="copy">${escapeText(plain)}</div>`,
    form('BibTeX', bibtex),
    form('CSL-JSON', csl),
    '</footer>',
  ].join('');
}

/** Long lines scroll in their own region, which the keyboard must be able to reach. */
function form(name: string, text: string): string {
  const region = `tabindex="0" role="region" aria-label="Citation as ${name}"`;
  return `<details><summary>${name}</summary><pre class="copy" ${region}>${escapeText(text)}</pre></details>`;
}
