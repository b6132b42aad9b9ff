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

/** @param what is copied, for those who hear the buttons of a page one after the other */
function copyButton(words, what, contents) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy-button';
  const named = document.createElement('span');
  named.className = 'unseen';
  named.textContent = what ? `: ${what}` : '';
  button.append(words, named);
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.write([new ClipboardItem(contents())]);
      button.textContent = said.copied;
    } catch {
      button.textContent = said.notCopied;
    }
    setTimeout(() => {
      button.replaceChildren(words, named);
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

const headingOf = (element) =>
  element.closest('section, footer, details')?.querySelector('h2, h3, h4, summary')?.textContent.trim() ?? '';
const nameOf = (table) => (table.caption?.textContent.trim() || headingOf(table)).replace(/\s+/g, ' ');

if (navigator.clipboard?.write && globalThis.ClipboardItem) {
  for (const table of document.querySelectorAll('main table:not(.ledger)')) {
    const button = copyButton(said.copyTable, nameOf(table), () => tableContents(table));
    (table.closest('.scroll') ?? table).after(button);
  }
  for (const text of document.querySelectorAll('.copy'))
    text.after(
      copyButton(said.copy, text.getAttribute('aria-label') ?? headingOf(text), () => ({
        'text/plain': plain(text.textContent),
      })),
    );
}

/* What one can do with the page stands in its row of tools. */
const tools = document.querySelector('.tools');

function tool(words, act) {
  const item = document.createElement('li');
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = words;
  button.addEventListener('click', () => act(button));
  item.append(button);
  tools?.append(item);
}

const root = document.documentElement;
// Pages that are opened as files may not remember anything.
const remembered = (choice) => {
  try {
    if (choice !== undefined) localStorage.setItem('theme', choice);
    return localStorage.getItem('theme');
  } catch {
    return null;
  }
};
if (remembered()) root.dataset.theme = remembered();
tool(said.themeSwitch, () => {
  const dark = getComputedStyle(root).colorScheme.includes('dark');
  root.dataset.theme = dark ? 'light' : 'dark';
  remembered(root.dataset.theme);
});

if (navigator.share)
  tool(said.share, () => navigator.share({ title: document.title, url: location.href }).catch(() => {}));

const tables = [...document.querySelectorAll('main table')];
if (tables.length > 0)
  tool(said.takeTables, () => {
    const quoted = (text) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
    const csv = tables.map((table) =>
      [...table.rows].map((row) => [...row.cells].map(cellText).map(quoted).join(',')).join('\r\n'),
    );
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([csv.join('\r\n\r\n')], { type: 'text/csv' }));
    link.download = `${document.title.replace(/[^\p{L}\p{N}]+/gu, '-')}.csv`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  });

/* Commitments and outcomes: those of one status, theme or party alone, and in another order. */
const FACETS = [
  [said.filterStatus, '[class^="pill-"]'],
  [said.filterTheme, '.theme'],
  [said.filterParty, '.party'],
];
/** What all parties undertake is of each. */
const EVERYBODY = '.everybody';
const byWords = (a, b) => a.localeCompare(b, root.lang);
const valuesOf = (item, selector) =>
  [...item.querySelectorAll(selector)].map((one) => one.textContent.replace(/\s+/g, ' ').trim());

function select(words, options, change) {
  const label = document.createElement('label');
  const list = document.createElement('select');
  for (const [value, text] of options) list.add(new Option(text, value));
  list.addEventListener('change', change);
  label.append(`${words} `, list);
  return [label, list];
}

function offerFilters(items, place) {
  const row = document.createElement('div');
  row.className = 'filters';
  row.setAttribute('role', 'search');
  const filters = [];
  const show = () => {
    let shown = 0;
    for (const item of items) {
      item.hidden = filters.some(
        ([list, selector]) =>
          list.value &&
          !valuesOf(item, selector).includes(list.value) &&
          !(selector === '.party' && item.querySelector(EVERYBODY)),
      );
      if (!item.hidden) shown++;
    }
    // A heading under which nothing is left goes as well.
    for (const group of new Set(items.map((item) => item.parentElement)))
      if (group.matches('section'))
        group.hidden = items.every((item) => item.parentElement !== group || item.hidden);
    count.textContent = shown === 0 ? said.filterNone : `${shown} / ${items.length}`;
  };
  for (const [words, selector] of FACETS) {
    const values = [...new Set(items.flatMap((item) => valuesOf(item, selector)))].sort(byWords);
    if (values.length < 2) continue;
    const options = [['', said.filterAll], ...values.map((value) => [value, value])];
    const [label, list] = select(words, options, show);
    filters.push([list, selector]);
    row.append(label);
  }
  // Within a table or a group: the order of groups is that of their headings.
  const [label, order] = select(
    said.filterOrder,
    [
      ['', said.filterOrderGiven],
      ['title', said.filterOrderTitle],
    ],
    () => {
      const name = (item) => item.querySelector('th, b')?.textContent.replace(/^\s*\d+\s+/, '') ?? '';
      const sorted = order.value ? items.toSorted((a, b) => byWords(name(a), name(b))) : items;
      for (const item of sorted) item.parentElement.append(item);
    },
  );
  const count = document.createElement('output');
  row.append(label, count);
  if (filters.length > 0) place.before(row);
}

for (const table of document.querySelectorAll('table.commitments')) {
  const items = [...table.tBodies[0].rows];
  if (items.length > 3) offerFilters(items, table.closest('.scroll') ?? table);
}
const cards = [...document.querySelectorAll('#cards ~ section .tracked')];
if (cards.length > 3) offerFilters(cards, cards[0].parentElement);
