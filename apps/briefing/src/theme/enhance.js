/*
 * Runs in the reader's browser, and nothing depends on it: marks the section that is being read in the contents,
 * and offers to copy tables and citations. Its digest is in the page's security policy. What it says stands in the
 * attributes of its element.
 */
const said = document.currentScript.dataset;

const links = new Map();
for (const link of document.querySelectorAll('.contents a[href^="#"]')) {
  const target = document.getElementById(decodeURIComponent(link.hash.slice(1)));
  if (target) links.set(target, link);
}

let marked;
function markSection() {
  let current;
  // The section that has passed the upper third of the window, or the last one at the end of the page.
  const line =
    innerHeight + scrollY >= document.documentElement.scrollHeight - 2 ? innerHeight : innerHeight / 3;
  for (const [target, link] of links) if (target.getBoundingClientRect().top < line) current = link;
  if (current === marked) return;
  marked?.removeAttribute('aria-current');
  current?.setAttribute('aria-current', 'true');
  marked = current;
  const list = current?.closest('section');
  if (list && list.scrollHeight > list.clientHeight) current.scrollIntoView({ block: 'nearest' });
}

if (links.size > 0) {
  let waiting = false;
  addEventListener(
    'scroll',
    () => {
      if (waiting) return;
      waiting = true;
      requestAnimationFrame(() => {
        waiting = false;
        markSection();
      });
    },
    { passive: true },
  );
  markSection();
}

function copyButton(words, contents) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy-button';
  button.textContent = words;
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.write([new ClipboardItem(contents())]);
      button.textContent = said.copied;
    } catch {
      button.textContent = said.notCopied;
    }
    setTimeout(() => {
      button.textContent = words;
    }, 2000);
  });
  // What the button says is told again when it changes.
  button.setAttribute('aria-live', 'polite');
  return button;
}

const plain = (text) => new Blob([text], { type: 'text/plain' });

/** Text of a cell without marks of sources and links, and its paragraphs in one line. */
function cellText(cell) {
  const copy = cell.cloneNode(true);
  for (const mark of copy.querySelectorAll('.cites, .self, svg')) mark.remove();
  const parts = copy.querySelectorAll('p');
  const texts = parts.length > 0 ? [...parts].map((part) => part.textContent) : [copy.textContent];
  return texts.map((text) => text.replace(/\s+/g, ' ').trim()).join('; ');
}

function tableContents(table) {
  const rows = [...table.rows].map((row) => [...row.cells].map(cellText));
  const escaped = (text) => text.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);
  const html = rows
    .map((cells) => `<tr>${cells.map((text) => `<td>${escaped(text)}</td>`).join('')}</tr>`)
    .join('');
  return {
    'text/plain': plain(rows.map((cells) => cells.join('\t')).join('\n')),
    'text/html': new Blob([`<table>${html}</table>`], { type: 'text/html' }),
  };
}

if (navigator.clipboard?.write && globalThis.ClipboardItem) {
  for (const table of document.querySelectorAll('main table:not(.ledger)')) {
    const button = copyButton(said.copyTable, () => tableContents(table));
    (table.closest('.scroll') ?? table).after(button);
  }
  for (const text of document.querySelectorAll('.copy'))
    text.after(copyButton(said.copy, () => ({ 'text/plain': plain(text.textContent) })));
}
