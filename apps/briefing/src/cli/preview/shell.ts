/** The page around a previewed briefing: which one, on what paper, and what is wrong with the data or the templates. */
import { escapeText } from '../../page/escape.ts';
import { sayText } from '../words.ts';

export interface ShellState {
  /** Names of the briefings that can be shown, without ending. */
  readonly briefings: readonly { readonly name: string; readonly title: string }[];
  /** Faults in words, as the command tells them; '' for none. */
  readonly faults: string;
}

export function shellPage({ briefings, faults }: ShellState): string {
  const options = briefings.map(
    ({ name, title }) => `<option value="${escapeText(name)}">${escapeText(title)}</option>`,
  );
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${sayText('preview-title')}</title>
<link rel="stylesheet" href="/preview.css">
</head>
<body>
<header>
<h1>${sayText('preview-title.heading')}</h1>
<label>${sayText('preview-title.briefing')} <select id="briefing">${options.join('')}</select></label>
<label>${sayText('preview-title.width')} <select id="width"><option value="">${sayText('preview-title.window')}</option><option value="320">${sayText('preview-title.pixels', { pixels: 320 })}</option><option value="768">${sayText('preview-title.pixels', { pixels: 768 })}</option></select></label>
<a id="pdf" href="/" target="_blank">${sayText('preview-title.pdf')}</a>
<p id="status" role="status"></p>
</header>
<section id="faults" aria-label="${sayText('preview-title.faults')}"${faults === '' ? ' hidden' : ''}><pre>${escapeText(faults)}</pre></section>
<main><iframe id="page" title="${sayText('preview-title.page')}"></iframe></main>
<script src="/preview.js"></script>
</body>
</html>
`;
}

/** What a briefing's place shows when it cannot be made. */
export function faultPage(faults: string): string {
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${sayText('preview-title.not-made')}</title>
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<link rel="stylesheet" href="/preview.css">
</head>
<body>
<section id="faults"><h1>${sayText('preview-title.cannot')}</h1><pre>${escapeText(faults)}</pre></section>
</body>
</html>
`;
}

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'";

/** Keeps the choice in the address, and loads anew what the server announces. */
export const SHELL_SCRIPT = `'use strict';
const byId = (id) => document.getElementById(id);
const [briefing, width, page, pdf, status] = ['briefing', 'width', 'page', 'pdf', 'status'].map(byId);
function show() {
  if (briefing.value === '') return;
  location.replace('#' + briefing.value);
  pdf.href = '/briefings/' + briefing.value + '.pdf';
  page.src = '/briefings/' + briefing.value + '.html?' + Date.now();
}
briefing.value = location.hash.slice(1);
if (briefing.selectedIndex < 0) briefing.selectedIndex = 0;
briefing.addEventListener('change', show);
width.addEventListener('change', () => { page.style.width = width.value === '' ? '' : width.value + 'px'; });
show();
const events = new EventSource('/events');
events.onmessage = async () => {
  const next = new DOMParser().parseFromString(await (await fetch('/')).text(), 'text/html');
  const chosen = briefing.value;
  briefing.replaceChildren(...next.querySelectorAll('#briefing option'));
  briefing.value = chosen;
  if (briefing.selectedIndex < 0) briefing.selectedIndex = 0;
  const faults = next.getElementById('faults');
  byId('faults').replaceWith(faults);
  const at = page.contentWindow ? page.contentWindow.scrollY : 0;
  page.addEventListener('load', () => page.contentWindow.scrollTo(0, at), { once: true });
  show();
  status.textContent = (faults.hidden ? 'No faults' : 'Faults found') + ', ' + new Date().toLocaleTimeString();
};
events.onerror = () => { status.textContent = 'The preview has ended.'; };
events.onopen = () => { status.textContent = ''; };
`;

export const SHELL_STYLES = `:root{color-scheme:light dark;font:14px/1.4 system-ui,sans-serif}
body{margin:0;display:flex;flex-direction:column;height:100vh}
header{display:flex;flex-wrap:wrap;gap:.5rem 1.25rem;align-items:center;padding:.5rem 1rem;border-bottom:1px solid GrayText}
header h1{font-size:1rem;margin:0}
header p{margin:0 0 0 auto}
select{font:inherit;max-width:min(32rem,80vw)}
main{flex:1;min-height:0;display:flex;justify-content:center}
iframe{border:0;width:100%;height:100%;background:Canvas}
#faults{max-height:45vh;overflow:auto;padding:.5rem 1rem;border-bottom:3px solid #b3261e}
#faults[hidden]{display:none}
pre{margin:0;white-space:pre-wrap;font:13px/1.45 ui-monospace,monospace}
`;
