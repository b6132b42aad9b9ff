/** The script of the search page. It asks nothing of anywhere: the index came as a script beside it. */
import MiniSearch, { type SearchResult } from 'minisearch';
import { INDEX_NAME, LENIENT, NEAR, OPTIONS, type SearchEntry } from '../search/index.ts';
import { excerpt, highlight } from '../search/terms.ts';
import type { ByCount, SearchWords } from '../search/words.ts';

/** Results shown at first, and with each further press of the button. */
const STEP = 20;
const SNIPPET = 180;

type Found = SearchResult & SearchEntry;

const index = MiniSearch.loadJSON<SearchEntry>(
  (globalThis as unknown as Readonly<Record<string, string>>)[INDEX_NAME] ?? '{}',
  OPTIONS,
);

const form = element('search-form', HTMLFormElement);
const input = element('search-words', HTMLInputElement);
const kinds = element('search-kind', HTMLSelectElement);
const status = element('search-status', HTMLElement);
const list = element('search-results', HTMLOListElement);
const more = element('search-more', HTMLButtonElement);
const meant = element('search-meant', HTMLElement);
const ways = element('search-ways', HTMLElement);
const meantWords = meant.textContent?.trim() ?? '';
const kindNames = new Map(Array.from(kinds.options, ({ value, text }) => [value, text]));
const say = JSON.parse(form.dataset['words'] ?? '{}') as SearchWords;
const categories = new Intl.PluralRules(document.documentElement.lang);
let shown = STEP;

for (const part of document.querySelectorAll<HTMLElement>('[data-script]')) part.hidden = false;

const asked = new URLSearchParams(location.search);
input.value = asked.get('q') ?? '';
if ([...kinds.options].some(({ value }) => value === asked.get('kind')))
  kinds.value = asked.get('kind') ?? '';
show();
if (input.value === '') input.focus();

let waiting: ReturnType<typeof setTimeout> | undefined;
function startOver(): void {
  clearTimeout(waiting);
  waiting = undefined;
  shown = STEP;
  remember();
  show();
}
// While somebody types, results follow when the hand rests: they are read out each time.
input.addEventListener('input', () => {
  clearTimeout(waiting);
  waiting = setTimeout(startOver, 200);
});
kinds.addEventListener('change', startOver);
form.addEventListener('submit', (event) => {
  event.preventDefault();
  startOver();
});
more.addEventListener('click', () => {
  const first = shown;
  shown += STEP;
  show();
  links()[first]?.focus();
});

// Down leads from the words to the results and on; up leads back.
document.addEventListener('keydown', (event) => {
  if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    const places: HTMLElement[] = [input, ...links()];
    const at = places.indexOf(document.activeElement as HTMLElement);
    const next = at < 0 ? undefined : places[at + (event.key === 'ArrowDown' ? 1 : -1)];
    if (!next) return;
    event.preventDefault();
    next.focus();
  } else if (event.key === 'Escape' && list.contains(document.activeElement)) input.focus();
});

function links(): HTMLAnchorElement[] {
  return [...list.querySelectorAll('a')];
}

/** The address tells what was asked, so that it can be passed on. */
function remember(): void {
  const query = new URLSearchParams();
  if (input.value.trim() !== '') query.set('q', input.value.trim());
  if (kinds.value !== '') query.set('kind', kinds.value);
  const words = query.toString();
  history.replaceState(null, '', words === '' ? location.pathname : `?${words}`);
}

function show(): void {
  const words = input.value.trim();
  document.title = words === '' ? (form.dataset['title'] ?? '') : `${words} · ${form.dataset['title'] ?? ''}`;
  const filter = { filter: (one: SearchResult) => kinds.value === '' || one['kind'] === kinds.value };
  const exact = words === '' ? [] : (index.search(words, filter) as Found[]);
  const found =
    exact.length > 0 || words === '' ? exact : (index.search(words, { ...LENIENT, ...filter }) as Found[]);
  list.replaceChildren(...found.slice(0, shown).map(resultItem));
  more.hidden = found.length <= shown;
  // Where there is nothing, what was meant may be near, and lists lead on.
  suggest(words === '' || found.length > 0 ? [] : (index.search(words, { ...NEAR, ...filter }) as Found[]));
  ways.hidden = found.length > 0;
  status.textContent = announcement(words, found.length, exact.length > 0);
}

/** So many guesses help; more are a riddle. */
const GUESSES = 3;

function suggest(near: readonly Found[]): void {
  const links = near.slice(0, GUESSES).flatMap(({ id, title }, at) => {
    const link = document.createElement('a');
    link.href = id;
    link.textContent = title;
    return at === 0 ? [link] : [' · ', link];
  });
  meant.hidden = links.length === 0;
  meant.replaceChildren(meantWords, ' ', ...links);
}

function announcement(words: string, count: number, whole: boolean): string {
  if (words === '') return say.asked;
  const told = (sentences: ByCount) => sentences[categories.select(count)] ?? sentences['other'] ?? '';
  const sentence = count === 0 ? say.none : told(whole ? say.found : say.some);
  const values: Readonly<Record<string, string>> = { '{words}': words, '{count}': String(count) };
  return sentence.replace(/\{words\}|\{count\}/g, (place) => values[place] ?? '');
}

function resultItem(found: Found): HTMLLIElement {
  const terms = new Set(found.terms);
  const item = document.createElement('li');
  const kind = document.createElement('span');
  kind.className = 'kind';
  kind.textContent = kindNames.get(found.kind) ?? '';
  const link = document.createElement('a');
  link.href = found.id;
  link.append(...marked(found.title, terms));
  const title = document.createElement('p');
  title.append(link, ' ', kind);
  item.append(title);
  for (const text of [found.names, found.text]) {
    if (text === '' || (text === found.text && found.names !== '' && !hasAny(text, terms))) continue;
    const snippet = document.createElement('p');
    snippet.className = 'snippet';
    snippet.append(...marked(excerpt(text, terms, SNIPPET), terms));
    item.append(snippet);
  }
  return item;
}

function hasAny(text: string, terms: ReadonlySet<string>): boolean {
  return highlight(text, terms).some(({ found }) => found);
}

/** Only ever text: nothing of a record becomes markup. */
function marked(text: string, terms: ReadonlySet<string>): (Node | string)[] {
  return highlight(text, terms).map((piece) => {
    if (!piece.found) return piece.text;
    const mark = document.createElement('mark');
    mark.textContent = piece.text;
    return mark;
  });
}

function element<T extends HTMLElement>(id: string, type: abstract new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof type)) throw new Error(`No ${id} in the page`);
  return found;
}
