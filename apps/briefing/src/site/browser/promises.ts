/** The script of the pages of promises: shows some of them, and sorts those of a group by a column. */
interface Words {
  /** With `{shown}` and `{count}` for numbers. */
  readonly shown: string;
  /** With `{column}` for the name of one. */
  readonly sort: string;
}

const form = document.querySelector<HTMLFormElement>('#promises-form');
const status = document.querySelector<HTMLElement>('#promises-status');
const tables = [...document.querySelectorAll<HTMLTableElement>('table.promises')];
const say = JSON.parse(form?.dataset['words'] ?? '{}') as Words;

/** Columns of what the filters look at. */
const PARTY = 4;
const THEME = 5;

if (form && status) {
  for (const part of document.querySelectorAll<HTMLElement>('[data-script]')) part.hidden = false;
  const asked = new URLSearchParams(location.search);
  for (const select of form.querySelectorAll('select')) {
    const value = asked.get(select.name) ?? '';
    if ([...select.options].some((option) => option.value === value)) select.value = value;
  }
  form.addEventListener('change', () => {
    remember(form);
    filter(form, status);
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  for (const table of tables) makeSortable(table);
  filter(form, status);
}

/** The address tells what is shown, so that it can be passed on. */
function remember(form: HTMLFormElement): void {
  const query = new URLSearchParams();
  for (const { name, value } of form.querySelectorAll('select')) if (value !== '') query.set(name, value);
  const words = query.toString();
  history.replaceState(null, '', `${words === '' ? location.pathname : `?${words}`}${location.hash}`);
}

function filter(form: HTMLFormElement, status: HTMLElement): void {
  const chosen = new Map([...form.querySelectorAll('select')].map(({ name, value }) => [name, value]));
  const fits = (row: HTMLTableRowElement): boolean => {
    const [family, theme, party] = ['status', 'theme', 'party'].map((name) => chosen.get(name) ?? '');
    return (
      (family === '' || row.querySelector(`.pill-${family}`) !== null) &&
      (theme === '' || textOf(row, THEME) === theme) &&
      (party === '' || linksOf(row, PARTY).includes(party ?? ''))
    );
  };
  const [all, shown] = [new Set<string>(), new Set<string>()];
  for (const table of tables) {
    const rows = [...(table.tBodies[0]?.rows ?? [])];
    for (const row of rows) {
      row.hidden = !fits(row);
      // On the page by party a promise stands once with each of those who made it.
      const page = row.querySelector('a')?.href ?? '';
      all.add(page);
      if (!row.hidden) shown.add(page);
    }
    const section = table.closest('section');
    if (section) section.hidden = rows.every(({ hidden }) => hidden);
  }
  status.textContent = say.shown.replace('{shown}', String(shown.size)).replace('{count}', String(all.size));
}

function textOf(row: HTMLTableRowElement, column: number): string {
  return row.cells[column]?.textContent?.trim() ?? '';
}

function linksOf(row: HTMLTableRowElement, column: number): readonly string[] {
  return [...(row.cells[column]?.querySelectorAll('a') ?? [])].map(
    ({ textContent }) => textContent?.trim() ?? '',
  );
}

/** Each head of a column becomes a button; pressed again, it turns the order round. */
function makeSortable(table: HTMLTableElement): void {
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
  heads.forEach((head, column) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    button.setAttribute('aria-label', say.sort.replace('{column}', button.textContent ?? ''));
    head.replaceChildren(button);
    button.addEventListener('click', () => {
      const down = head.getAttribute('aria-sort') === 'ascending';
      for (const other of heads) other.removeAttribute('aria-sort');
      head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
      sort(table, column, down ? -1 : 1);
    });
  });
}

function sort(table: HTMLTableElement, column: number, direction: 1 | -1): void {
  const body = table.tBodies[0];
  if (!body) return;
  const order = new Intl.Collator(document.documentElement.lang, { numeric: true });
  const key = (row: HTMLTableRowElement) => row.cells[column]?.dataset['sort'] ?? textOf(row, column);
  body.append(...[...body.rows].sort((a, b) => direction * order.compare(key(a), key(b))));
}
