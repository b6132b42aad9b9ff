import { escapeText } from '../../../../packages/typesetter/src/html/escape.ts';
import type { CitationForms } from '../facts/citation.ts';
import type { ReaderMessages } from '../messages/catalogues.ts';

/** How to cite the briefing, to be copied by hand: a click on a form selects all of it. */
export function citeThis({ plain, bibtex, csl }: CitationForms, messages: ReaderMessages): string {
  return [
    '<footer class="cite-this">',
    `<h2 id="cite">${escapeText(messages.text('cite'))}</h2>`,
    `<div class="copy">${escapeText(plain)}</div>`,
    form('BibTeX', bibtex, messages),
    form('CSL-JSON', csl, messages),
    '</footer>',
  ].join('');
}

/** Long lines scroll in their own region, which the keyboard must be able to reach. */
function form(name: string, text: string, messages: ReaderMessages): string {
  const label = escapeText(messages.text('citation-as', { form: name }));
  const region = `tabindex="0" role="region" aria-label="${label}"`;
  return `<details><summary>${name}</summary><pre class="copy" ${region}>${escapeText(text)}</pre></details>`;
}
