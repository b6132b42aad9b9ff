/**
 * Body of a report -> body of its page. The marks of the templates go; signs are drawn; a source opens where it
 * is cited; claims and rows can be linked to; and what a browser supplies by itself is left out.
 */
import { decodeEntities, type ScannedHtml, type StartTag, scanHtml, type Token } from '../document/scan.ts';
import { VOID } from '../document/vocabulary.ts';
import type { Theme } from '../theme/theme.ts';
import { type ChartDrawings, chartSvg } from './chart-svg.ts';
import { ColumnLabels } from './column-labels.ts';
import { escapeText } from './escape.ts';
import { footnoteStart } from './footnotes.ts';
import { keptTogether } from './kept-together.ts';
import { impliesEnd, isNothing, startTag, tightened } from './minify.ts';
import { ShownText } from './shown-text.ts';
import { symbolSvg } from './symbols.ts';

export interface PageBody {
  readonly html: string;
  /** Rules that belong to this body: the names of its tables' columns. */
  readonly css: string;
  /** Names of the signs drawn. */
  readonly symbols: ReadonlySet<string>;
  /** Its words, those of the charts too. */
  readonly shown: ShownText;
}

/** What stands for an element's tags. */
interface Tags {
  readonly start: string;
  readonly end: string;
}

/** An element that is open. */
interface Open {
  readonly name: string;
  readonly end: string;
  readonly id: string | undefined;
  /** What decides on the face of its text. */
  readonly context: number;
}

export function finishBody(source: string | ScannedHtml, drawings: ChartDrawings, theme: Theme): PageBody {
  const scanned = typeof source === 'string' ? scanHtml(source) : source;
  const { html, tokens } = scanned;
  const writer = new BodyWriter(scanned, drawings, theme);
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined) break;
    if (token.type === 'start') writer.start(token);
    else if (token.type === 'end') writer.end(token.name, token.from, nextTag(tokens, index, html));
    else if (token.type === 'text') writer.text(token.from, token.to, index);
    else writer.stray(token.from, token.to);
  }
  return writer.finish();
}

/** Takes the tags and texts of a body in their order, and writes those of its page. */
class BodyWriter {
  readonly #body: string;
  readonly #tokens: readonly Token[];
  readonly #drawings: ChartDrawings;
  readonly #theme: Theme;
  /** Ids of what is cited. */
  readonly #notes: ReadonlySet<string>;
  #printed: ReadonlySet<string> | undefined;
  readonly #labels = new ColumnLabels();
  readonly #symbols = new Set<string>();
  readonly #shown: ShownText;
  readonly #out: string[] = [];
  /** Tags that are the same wherever they stand, by the attributes that tags share which are written alike. */
  readonly #plain = new Map<StartTag['attributes'], Tags>();
  #footnotes = 0;
  /** Words of the last heading. */
  #heading = '';
  readonly #open: Open[] = [];
  /** Id of the element that waits for a link to itself. */
  #unlinked: string | undefined;
  /** Sources that the table row has named so far: one button for each is enough. */
  #named: Set<string> | undefined;

  constructor({ html, tokens }: ScannedHtml, drawings: ChartDrawings, theme: Theme) {
    this.#theme = theme;
    this.#shown = new ShownText(theme);
    this.#body = html;
    this.#tokens = tokens;
    this.#drawings = drawings;
    this.#notes = citedIds(tokens);
  }

  #tagsOf(tag: StartTag): Tags {
    const { name, attributes } = tag;
    const notes = this.#notes;
    const id = attributes.get('id');
    const cited = attributes.get('class') === 'cite' ? attributes.get('href')?.slice(1) : undefined;
    if (name === 'i') {
      const sign = attributes.get('data-symbol') ?? '';
      this.#symbols.add(sign);
      return { start: symbolSvg(sign, attributes.get('aria-label') ?? '', this.#theme), end: '' };
    }
    if (name === 'img') {
      const chart = chartSvg(
        attributes.get('data-chart') ?? '',
        escapeText(attributes.get('alt') ?? ''),
        this.#drawings,
      );
      this.#shown.addDrawing(chart);
      return { start: chart, end: '' };
    }
    if (cited !== undefined && notes.has(cited)) {
      if (this.#named?.has(cited)) return { start: '', end: '' };
      this.#named?.add(cited);
      return { start: startTag('button', [['popovertarget', cited]]), end: '</button>' };
    }
    const written: (readonly [string, string])[] = [];
    attributes.forEach((value, key) => {
      if (key === 'data-at' || (key === 'rel' && value === RELATION)) return;
      if (key !== 'data-claim' || !this.#isClaimed(value, id)) written.push([key, value]);
    });
    // What the templates call strong are words that lead in; it is shorter as what it is.
    const element = name === 'strong' ? 'b' : name;
    const end = `</${element}>`;
    if (this.#scrolls(attributes.get('class'))) {
      const region = [
        ['class', 'scroll'],
        ['role', 'region'],
        ['tabindex', '0'],
        ['aria-label', captionAfter(this.#body, tag.to) ?? this.#heading],
      ] as const;
      return { start: `${startTag('div', region)}${startTag(name, written)}`, end: `${end}</div>` };
    }
    if (attributes.get('class') === 'footnote')
      return { start: footnoteStart(written, ++this.#footnotes, this.#theme.words), end };
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

  /** Whether nothing but how a tag is written decides on what becomes of it. */
  #isPlain({ name, attributes }: StartTag): boolean {
    if (name === 'i' || name === 'img') return false;
    if (attributes.has('id') || attributes.has('data-claim')) return false;
    const role = attributes.get('class');
    return role !== 'cite' && role !== 'footnote' && !this.#scrolls(role);
  }

  /** Whether it is a table with more columns than a phone is wide, which scrolls in a region of its own. */
  #scrolls(role: string | undefined): boolean {
    return (role !== undefined && this.#theme.tables?.[role]?.scrolls) ?? false;
  }

  /** Whether an id is of something that others may want to link to. */
  #isLinked(id: string): boolean {
    return this.#theme.html?.linked?.some((beginning) => id.startsWith(`${beginning}-`)) ?? false;
  }

  /** The element of a claim, and what lies in it, need not name the claim again. */
  #isClaimed(claim: string, id: string | undefined): boolean {
    const named = `claim-${claim}`;
    return id === named || this.#open.some((outer) => outer.id === named);
  }

  start(tag: StartTag): void {
    const { name, attributes } = tag;
    if (name === 'tr') this.#named = new Set();
    let tags = this.#plain.get(attributes);
    if (!tags) {
      tags = this.#tagsOf(tag);
      if (this.#isPlain(tag)) this.#plain.set(attributes, tags);
    }
    this.#labels.start(tag, this.#out.length);
    this.#out.push(tags.start);
    const id = attributes.get('id');
    if (!VOID.has(name)) {
      const context = this.#shown.contextWithin(this.#context(), name, attributes.get('class'));
      this.#open.push({ name, end: tags.end, id, context });
    }
    if (id !== undefined && this.#isLinked(id)) this.#unlinked = id;
  }

  #context(): number {
    return this.#open[this.#open.length - 1]?.context ?? 0;
  }

  end(name: string, from: number, next: Token | undefined): void {
    const out = this.#out;
    if (this.#unlinked !== undefined && name === 'p') {
      this.#printed ??= textsOf(this.#body, this.#tokens);
      if (!this.#printed.has(nameIn(this.#unlinked))) {
        out.push(linkTo(this.#unlinked, this.#theme.words.link));
        this.#unlinked = undefined;
      }
    }
    if (name === 'tr') this.#named = undefined;
    this.#labels.end(name, this.#body, from, out);
    if (HEADINGS.has(name))
      this.#heading = wordsIn(this.#body.slice(this.#body.lastIndexOf(`<${name}`, from), from));
    const written = this.#close(name);
    if (!impliesEnd(name, next)) out.push(written);
    else if (written.startsWith('</div>')) out.push('</div>');
  }

  /** What ends the innermost open element of this name. */
  #close(name: string): string {
    let at = this.#open.length - 1;
    while (at >= 0 && this.#open[at]?.name !== name) at--;
    return at === -1 ? `</${name}>` : (this.#open.splice(at, 1)[0]?.end ?? '');
  }

  text(from: number, to: number, index: number): void {
    const raw = this.#body.slice(from, to);
    const words = tightened(raw, this.#tokens[index - 1], this.#tokens[index + 1]);
    this.#shown.add(this.#context(), raw);
    // The evidence report prints the id of each claim: that is the link to it.
    if (this.#unlinked !== undefined && words === nameIn(this.#unlinked)) {
      this.#out.push(`${startTag('a', [['href', `#${this.#unlinked}`]])}${words}</a>`);
      this.#unlinked = undefined;
    } else this.#out.push(words);
  }

  stray(from: number, to: number): void {
    this.#out.push(this.#body.slice(from, to));
  }

  finish(): PageBody {
    return {
      html: keptTogether(this.#out.join('')),
      css: this.#labels.rules(),
      symbols: this.#symbols,
      shown: this.#shown,
    };
  }
}

const HEADINGS: ReadonlySet<string> = new Set(['h2', 'h3', 'h4']);

function textsOf(body: string, tokens: readonly Token[]): ReadonlySet<string> {
  return new Set(tokens.map(({ type, from, to }) => (type === 'text' ? body.slice(from, to) : '')));
}

/** What links to other places say; the page says so once for all in its head (referrer policy). */
const RELATION = 'external noreferrer';

/** Ids of what is cited: each is a note that opens where a reference to it stands. */
function citedIds(tokens: readonly Token[]): ReadonlySet<string> {
  const ids = new Set<string>();
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token?.type !== 'start' || token.attributes.get('class') !== 'cite') continue;
    const href = token.attributes.get('href');
    if (href?.startsWith('#')) ids.add(href.slice(1));
  }
  return ids;
}

function captionAfter(body: string, at: number): string | undefined {
  const [, caption] = /^\s*<caption[^>]*>(.*?)<\/caption>/s.exec(body.slice(at)) ?? [];
  return caption === undefined ? undefined : wordsIn(caption);
}

function wordsIn(html: string): string {
  return decodeEntities(html.replace(/<[^>]*>/g, ''))
    .text.replace(/\s+/g, ' ')
    .trim();
}

/** Id of the record in the id of its element. */
function nameIn(id: string): string {
  return id.slice(id.indexOf('-') + 1);
}

function linkTo(id: string, words: string): string {
  const link = startTag('a', [
    ['class', 'self'],
    ['href', `#${id}`],
    ['aria-label', words],
  ]);
  return `${link}</a>`;
}

/** The next tag, over white space that shows nothing. */
function nextTag(tokens: readonly Token[], index: number, body: string): Token | undefined {
  const next = tokens[index + 1];
  if (next?.type !== 'text') return next;
  const after = tokens[index + 2];
  return isNothing(body.slice(next.from, next.to), tokens[index], after) ? after : next;
}
