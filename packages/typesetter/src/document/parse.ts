/**
 * HTML of a report -> document tree. The parser knows the closed vocabulary only; whatever is not in
 * it becomes a fault that names the template and line which wrote it. All faults are collected.
 */

import type { Theme } from '../theme/theme.ts';
import type { DocumentFault } from './faults.ts';
import type { Frame, Report } from './frame.ts';
import { blockMakers, footnote, inlineMakers, paragraph } from './nodes.ts';
import { type Opening, readOpening } from './opening.ts';
import { decodeEntities, type ScannedHtml, type StartTag, scanHtml } from './scan.ts';
import { integerAttribute, partMakers } from './table.ts';
import type { DocumentNode, Origin } from './types.ts';
import { type ElementRule, type Vocabulary, vocabularyOf } from './vocabulary.ts';
import { titleOf } from './words.ts';

export interface DocumentParse {
  readonly document: DocumentNode;
  readonly faults: readonly DocumentFault[];
}
export interface ParseOptions {
  /** Title of the document; without it, the words of the first h1. */
  readonly title?: string;
  readonly lang?: string;
  /** Whose classes the HTML may have. */
  readonly theme: Theme;
}

const NOWHERE: Origin = { template: '(unknown)', line: 0 };
/** White space that is not one space already. */
const WHITE = /[ \t\n\r\f]{2,}|[\t\n\r\f]/g;
/** The paragraph that stands around inlines where both blocks and inlines may stand. */
const IMPLICIT = '#paragraph';

export function parseDocument(source: string | ScannedHtml, options: ParseOptions): DocumentParse {
  const { html, tokens } = typeof source === 'string' ? scanHtml(source) : source;
  const builder = new TreeBuilder(options.lang ?? 'en', vocabularyOf(options.theme));
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined) break;
    if (token.type === 'start') builder.start(token);
    else if (token.type === 'end') builder.end(token.name);
    else if (token.type === 'text') builder.text(html.slice(token.from, token.to));
    else builder.stray(html.slice(token.from, token.to));
  }
  const { root, faults } = builder.finish();
  const title = options.title ?? titleOf(root.blocks) ?? '';
  return { document: { title, lang: root.base.lang, children: root.blocks }, faults };
}

/** Takes tags and text in their order, and makes nodes of them. */
class TreeBuilder {
  readonly #faults: DocumentFault[] = [];
  readonly #ids = new Set<string>();
  readonly #references: { id: string; origin: Origin }[] = [];
  readonly #origins = new Map<string, Origin | undefined>();
  /** By the attributes that tags share which are written alike. */
  readonly #openings = new Map<StartTag['attributes'], Opening>();
  readonly #root: Frame;
  readonly #vocabulary: Vocabulary;
  /** Open elements; one that was rejected has no frame, and its children go to the frame below. */
  readonly #open: { name: string; frame: Frame | undefined; origin: Origin }[] = [];
  readonly #frames: Frame[];
  readonly #report: Report = (code, origin, detail) => this.#faults.push({ code, origin, detail });
  #nextKey = 0;
  #footnotes = 0;
  /** Whether white space at this point would be the first of its line or follow other white space. */
  #afterSpace = true;

  constructor(lang: string, vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
    this.#root = frameOf('#document', NO_ATTRIBUTES, 'blocks', undefined, {
      key: this.#nextKey++,
      origin: NOWHERE,
      id: undefined,
      lang,
      claim: undefined,
    });
    this.#frames = [this.#root];
  }

  #top(): Frame {
    return this.#frames[this.#frames.length - 1] ?? this.#root;
  }

  #openImplicitParagraph(): void {
    const { origin, lang, claim } = this.#top().base;
    const base = { key: this.#nextKey++, origin, id: undefined, lang, claim };
    const frame = frameOf(IMPLICIT, NO_ATTRIBUTES, 'inlines', undefined, base);
    this.#frames.push(frame);
    this.#open.push({ name: IMPLICIT, frame, origin });
    this.#afterSpace = true;
  }

  #closeFrame(frame: Frame): void {
    this.#frames.pop();
    const parent = this.#top();
    if (frame.name === IMPLICIT) parent.blocks.push(paragraph(frame));
    else if (frame.footnote) {
      const { number, key } = frame.footnote;
      const made = footnote(frame, number, key, this.#report);
      if (frame.base.id === undefined) this.#claimId(made.note.id, frame.base.origin);
      parent.inlines.push(made);
      this.#afterSpace = frame.footnote.afterSpace;
    } else if (Object.hasOwn(blockMakers, frame.name))
      push(parent.blocks, blockMakers[frame.name]?.(frame, this.#report));
    else if (Object.hasOwn(inlineMakers, frame.name))
      push(parent.inlines, inlineMakers[frame.name]?.(frame, this.#report));
    else push(parent.parts, partMakers[frame.name]?.(frame, this.#report, this.#labelOf(frame, parent)));
    if (frame.content !== 'inlines' || frame.name === IMPLICIT) this.#afterSpace = frame.name !== 'i';
  }

  #labelOf(frame: Frame, parent: Frame): string {
    if (frame.name !== 'li' || parent.name !== 'ol') return '•';
    parent.nextNumber = integerAttribute(frame, 'value', this.#report) ?? parent.nextNumber;
    return `${parent.nextNumber++}.`;
  }

  start(tag: StartTag): void {
    let opening = this.#openings.get(tag.attributes);
    if (!opening) {
      opening = readOpening(tag, this.#originAt(tag.attributes.get('data-at')), this.#vocabulary);
      this.#openings.set(tag.attributes, opening);
    }
    const { rule, isVoid } = opening;
    const origin = opening.origin ?? this.#top().base.origin;
    if (rule?.category === 'block' && this.#top().name === IMPLICIT) {
      this.#open.pop();
      this.#closeFrame(this.#top());
    }
    const nested = opening.isFootnote && this.#frames.some(({ footnote }) => footnote);
    if (!rule) this.#report('unknown-element', origin, tag.name);
    else if (nested || !allows(this.#top().content, tag.name, rule))
      this.#report('not-allowed-here', origin, `<${tag.name}>`);
    else {
      if (rule.category === 'inline' && this.#top().content === 'either') this.#openImplicitParagraph();
      const frame = this.#openFrame(tag, opening, rule, origin);
      if (isVoid) {
        this.#closeFrame(frame);
        this.#afterSpace = true;
      } else this.#open.push({ name: tag.name, frame, origin });
      return;
    }
    if (!isVoid) this.#open.push({ name: tag.name, frame: undefined, origin });
  }

  /** Templates write the same places again and again. */
  #originAt(value: string | undefined): Origin | undefined {
    if (value === undefined) return undefined;
    const known = this.#origins.get(value);
    if (known !== undefined) return known;
    const origin = originOf(value);
    this.#origins.set(value, origin);
    return origin;
  }

  #openFrame(tag: StartTag, opening: Opening, rule: ElementRule, origin: Origin): Frame {
    const parent = this.#top();
    const { id, className, faults, references } = opening;
    if (faults.length > 0) for (const { code, detail } of faults) this.#report(code, origin, detail);
    if (references.length > 0)
      for (const reference of references) this.#references.push({ id: reference, origin });
    if (id !== undefined) this.#claimId(id, origin);
    const base = {
      key: this.#nextKey++,
      origin,
      id,
      lang: opening.lang || parent.base.lang,
      claim: opening.claim || parent.base.claim,
    };
    const note =
      className === 'footnote'
        ? { number: ++this.#footnotes, key: this.#nextKey++, afterSpace: this.#afterSpace }
        : undefined;
    const frame = frameOf(tag.name, tag.attributes, rule.content, className, base, note);
    if (tag.name === 'ol') frame.nextNumber = integerAttribute(frame, 'start', this.#report) ?? 1;
    if (rule.category !== 'inline' || note) this.#afterSpace = true;
    else if (tag.name === 'i') this.#afterSpace = false;
    this.#frames.push(frame);
    return frame;
  }

  #claimId(id: string, origin: Origin): void {
    if (this.#ids.has(id)) this.#report('duplicate-id', origin, id);
    this.#ids.add(id);
  }

  end(name: string): void {
    let index = this.#open.length - 1;
    while (index >= 0 && this.#open[index]?.name !== name) index--;
    if (index === -1) {
      this.#report('unexpected-end-tag', this.#top().base.origin, name);
      return;
    }
    this.#closeDownTo(index + 1);
    const entry = this.#open.pop();
    if (entry?.frame) this.#closeFrame(entry.frame);
  }

  /** Closes what was left open above this depth, each a fault but for implicit paragraphs. */
  #closeDownTo(depth: number): void {
    while (this.#open.length > depth) {
      const entry = this.#open.pop();
      if (entry && entry.name !== IMPLICIT) this.#report('unclosed', entry.origin, entry.name);
      if (entry?.frame) this.#closeFrame(entry.frame);
    }
  }

  text(raw: string): void {
    const { text: decoded, unknown } = decodeEntities(raw);
    if (unknown.length > 0)
      for (const entity of unknown) this.#report('unknown-entity', this.#top().base.origin, entity);
    const collapsed = decoded.replace(WHITE, ' ');
    if (this.#top().content === 'either' && collapsed !== ' ') this.#openImplicitParagraph();
    const frame = this.#top();
    if (frame.content !== 'inlines') {
      if (collapsed !== ' ')
        this.#report('text-not-allowed', frame.base.origin, collapsed.trim().slice(0, 40));
      return;
    }
    const kept = this.#afterSpace && collapsed.startsWith(' ') ? collapsed.slice(1) : collapsed;
    if (kept === '') return;
    this.#afterSpace = kept.endsWith(' ');
    const { origin, lang, claim } = frame.base;
    const key = this.#nextKey++;
    frame.inlines.push({ type: 'text', key, origin, id: undefined, lang, claim, text: kept });
  }

  stray(markup: string): void {
    this.#report('stray-markup', this.#top().base.origin, markup.slice(0, 40));
  }

  /** Closes what is still open. */
  finish(): { readonly root: Frame; readonly faults: readonly DocumentFault[] } {
    this.#closeDownTo(0);
    for (const { id, origin } of this.#references)
      if (!this.#ids.has(id)) this.#report('dangling-link', origin, id);
    return { root: this.#root, faults: this.#faults };
  }
}

const NO_ATTRIBUTES: Frame['attributes'] = new Map();
/** For frames that cannot hold anything of a kind: they are many. */
const NONE: never[] = [];
Object.freeze(NONE);

function frameOf(
  name: string,
  attributes: Frame['attributes'],
  content: Frame['content'],
  className: string | undefined,
  base: Frame['base'],
  footnote?: Frame['footnote'],
): Frame {
  return {
    name,
    attributes,
    content,
    className,
    base,
    blocks: content === 'inlines' || content === 'nothing' ? NONE : [],
    inlines: content === 'inlines' ? [] : NONE,
    parts: typeof content === 'string' ? NONE : [],
    nextNumber: 1,
    footnote,
  };
}

function push<T>(list: T[], item: T | undefined): void {
  if (item !== undefined) list.push(item);
}

function allows(content: ElementRule['content'], name: string, rule: ElementRule): boolean {
  if (typeof content !== 'string') return content.includes(name);
  if (rule.category === 'part' || content === 'nothing') return false;
  return content === 'either' || content === (rule.category === 'block' ? 'blocks' : 'inlines');
}

function originOf(value: string): Origin | undefined {
  const match = /^(.+):(\d+)$/.exec(value);
  return match ? { template: match[1] ?? '', line: Number(match[2]) } : undefined;
}
