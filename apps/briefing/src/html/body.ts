/**
 * Body of a report -> body of its page. The marks of the templates go; signs are drawn; a source opens where it
 * is cited; claims and rows can be linked to; and what a browser supplies by itself is left out.
 */
import { decodeEntities, type StartTag, scan, type Token } from '../document/scan.ts';
import { VOID } from '../document/vocabulary.ts';
import { type ChartDrawings, chartSvg } from './chart-svg.ts';
import { ColumnLabels } from './column-labels.ts';
import { escapeText } from './escape.ts';
import { footnoteStart } from './footnotes.ts';
import { keptTogether } from './kept-together.ts';
import { impliesEnd, startTag, tightened } from './minify.ts';
import { symbolSvg } from './symbols.ts';

export interface PageBody {
  readonly html: string;
  /** Rules that belong to this body: the names of its tables' columns. */
  readonly css: string;
  /** Names of the signs drawn. */
  readonly symbols: ReadonlySet<string>;
  /** The charts, as they stand in the body. */
  readonly drawn: string;
}

/** What stands for an element's tags. */
interface Tags {
  readonly start: string;
  readonly end: string;
}

export function finishBody(body: string, drawings: ChartDrawings): PageBody {
  const tokens = scan(body);
  const notes = citedIds(tokens);
  const printed = new Set(tokens.map(({ type, from, to }) => (type === 'text' ? body.slice(from, to) : '')));
  const labels = new ColumnLabels();
  const symbols = new Set<string>();
  const charts: string[] = [];
  const out: string[] = [];
  let footnotes = 0;
  /** Words of the last heading. */
  let heading = '';
  const open: { readonly name: string; readonly end: string; readonly id: string | undefined }[] = [];
  /** Id of the element that waits for a link to itself. */
  let unlinked: string | undefined;
  /** Sources that the table row has named so far: one button for each is enough. */
  let named: Set<string> | undefined;

  function tagsOf(tag: StartTag): Tags {
    const { name, attributes } = tag;
    const id = attributes.get('id');
    const cited = attributes.get('class') === 'cite' ? attributes.get('href')?.slice(1) : undefined;
    if (name === 'i') {
      const sign = attributes.get('data-symbol') ?? '';
      symbols.add(sign);
      return { start: symbolSvg(sign, attributes.get('aria-label') ?? ''), end: '' };
    }
    if (name === 'img') {
      const chart = attributes.get('data-chart') ?? '';
      charts.push(chartSvg(chart, escapeText(attributes.get('alt') ?? ''), drawings));
      return { start: charts.at(-1) ?? '', end: '' };
    }
    if (cited !== undefined && notes.has(cited)) {
      if (named?.has(cited)) return { start: '', end: '' };
      named?.add(cited);
      return { start: startTag('button', [['popovertarget', cited]]), end: '</button>' };
    }
    const written = [...attributes].filter(
      ([key, value]) =>
        key !== 'data-at' &&
        !(key === 'rel' && value === RELATION) &&
        !repeats(key, value, [id, ...open.map((outer) => outer.id)]),
    );
    // What the templates call strong are words that lead in; it is shorter as what it is.
    const element = name === 'strong' ? 'b' : name;
    const end = `</${element}>`;
    if (SCROLLED.has(attributes.get('class') ?? '')) {
      const region = [
        ['class', 'scroll'],
        ['role', 'region'],
        ['tabindex', '0'],
        ['aria-label', captionAfter(body, tag.to) ?? heading],
      ] as const;
      return { start: `${startTag('div', region)}${startTag(name, written)}`, end: `${end}</div>` };
    }
    if (attributes.get('class') === 'footnote') return { start: footnoteStart(written, ++footnotes), end };
    if (id === undefined || !notes.has(id)) return { start: startTag(element, written), end };
    // A list item keeps its number; what it holds comes forward.
    if (name !== 'li') return { start: startTag(name, [...written, ['popover', '']]), end };
    const rest = written.filter(([key]) => key !== 'id');
    const note = startTag('div', [
      ['id', id],
      ['popover', ''],
    ]);
    return { start: `${startTag(name, rest)}${note}`, end: `</div>${end}` };
  }

  function start(tag: StartTag): void {
    const { name, attributes } = tag;
    if (name === 'tr') named = new Set();
    const tags = tagsOf(tag);
    labels.start(tag, out.length);
    out.push(tags.start);
    if (!VOID.has(name)) open.push({ name, end: tags.end, id: attributes.get('id') });
    const id = attributes.get('id');
    if (id !== undefined && kindOf(id) !== undefined) unlinked = id;
  }

  function end(name: string, from: number, next: Token | undefined): void {
    if (unlinked !== undefined && name === 'p' && !printed.has(nameIn(unlinked))) {
      out.push(linkTo(unlinked));
      unlinked = undefined;
    }
    if (name === 'tr') named = undefined;
    labels.end(name, body, from, out);
    if (/^h[2-4]$/.test(name)) heading = wordsIn(body.slice(body.lastIndexOf(`<${name}`, from), from));
    const at = open.findLastIndex((entry) => entry.name === name);
    const written = at === -1 ? `</${name}>` : (open.splice(at, 1)[0]?.end ?? '');
    if (!impliesEnd(name, next)) out.push(written);
    else if (written.startsWith('</div>')) out.push('</div>');
  }

  function text(from: number, to: number, index: number): void {
    const words = tightened(body.slice(from, to), tokens[index - 1], tokens[index + 1]);
    // The evidence report prints the id of each claim: that is the link to it.
    if (unlinked !== undefined && words === nameIn(unlinked)) {
      out.push(`${startTag('a', [['href', `#${unlinked}`]])}${words}</a>`);
      unlinked = undefined;
    } else out.push(words);
  }

  tokens.forEach((token, index) => {
    if (token.type === 'start') start(token);
    else if (token.type === 'end') end(token.name, token.from, nextTag(tokens, index, body));
    else if (token.type === 'stray') out.push(body.slice(token.from, token.to));
    else text(token.from, token.to, index);
  });
  return { html: keptTogether(out.join('')), css: labels.rules(), symbols, drawn: charts.join('') };
}

/** What links to other places say; the page says so once for all in its head (referrer policy). */
const RELATION = 'external noreferrer';

/** The element of a claim, and what lies in it, need not name the claim again. */
function repeats(key: string, value: string, ids: readonly (string | undefined)[]): boolean {
  return key === 'data-claim' && ids.includes(`claim-${value}`);
}

/** Ids of what is cited: each is a note that opens where a reference to it stands. */
function citedIds(tokens: readonly Token[]): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const token of tokens) {
    if (token.type !== 'start' || token.attributes.get('class') !== 'cite') continue;
    const href = token.attributes.get('href');
    if (href?.startsWith('#')) ids.add(href.slice(1));
  }
  return ids;
}

/** Tables with more columns of signs or numbers than a phone is wide: they scroll in a region of their own. */
const SCROLLED: ReadonlySet<string> = new Set(['counts', 'matrix']);

function captionAfter(body: string, at: number): string | undefined {
  const [, caption] = /^\s*<caption[^>]*>(.*?)<\/caption>/s.exec(body.slice(at)) ?? [];
  return caption === undefined ? undefined : wordsIn(caption);
}

function wordsIn(html: string): string {
  return decodeEntities(html.replace(/<[^>]*>/g, ''))
    .text.replace(/\s+/g, ' ')
    .trim();
}

const LINKED: readonly string[] = ['claim', 'document', 'commitment', 'discrepancy'];

/** What an id stands for, where it is something that others may want to link to. */
function kindOf(id: string): string | undefined {
  return LINKED.find((kind) => id.startsWith(`${kind}-`));
}

/** Id of the record in the id of its element. */
function nameIn(id: string): string {
  return id.slice(id.indexOf('-') + 1);
}

function linkTo(id: string): string {
  const link = startTag('a', [
    ['class', 'self'],
    ['href', `#${id}`],
    ['aria-label', 'Link'],
  ]);
  return `${link}</a>`;
}

/** The next tag, over white space that shows nothing. */
function nextTag(tokens: readonly Token[], index: number, body: string): Token | undefined {
  const next = tokens[index + 1];
  if (next?.type !== 'text') return next;
  return tightened(body.slice(next.from, next.to), tokens[index], tokens[index + 2]) === ''
    ? tokens[index + 2]
    : next;
}
