/**
 * HTML -> document tree. The reader knows a closed vocabulary only; whatever is not in it becomes a fault that names the
 * template and line which wrote it. All faults are collected.
 */

import type { Theme } from '../theme/theme.ts';
import { withoutControls } from './controls.ts';
import { type DocumentFault, INSTEAD } from './faults.ts';
import type { Frame, Report } from './frame.ts';
import { decodeEntities, type MarkupReader, readMarkup, type StartTag } from './markup.ts';
import { blockMakers, inlineMakers, paragraph, plainSection, plainSpan } from './nodes.ts';
import { numbered } from './number.ts';
import { isLanguageTag, type Opening, readOpening } from './opening.ts';
import { Places } from './places.ts';
import { referenceFaults, referencesMended } from './references.ts';
import { partMakers } from './table.ts';
import { trimEnd } from './trim-end.ts';
import type { DocumentNode, Origin } from './types.ts';
import { type ElementRule, type Vocabulary, vocabularyOf } from './vocabulary.ts';
import { titleOf } from './words.ts';

export interface DocumentParse {
  /** Whatever could be read, mended so far that it can be set. */
  readonly document: DocumentNode;
  /** In the order of the HTML; of references, which are looked at last, after all others. */
  readonly faults: readonly DocumentFault[];
}
export interface ParseOptions {
  /** Title of the document; without it, the words of the first h1. */
  readonly title?: string;
  /** BCP 47 tag of what the HTML gives none of its own (`lang`); English where nothing is said. */
  readonly lang?: string;
  /** Name of the HTML in places of faults where it does not tell who wrote it (`data-at`), such as that of its file. */
  readonly source?: string;
  /** Whose classes the HTML may have. */
  readonly theme: Theme;
  /** The elements that may be written; those of the theme where nothing is said. */
  readonly vocabulary?: Vocabulary;
  /** What may stand at the top; blocks where nothing is said. */
  readonly content?: 'blocks' | 'either';
}

/**
 * Reads HTML of the closed vocabulary (README, "What it takes") into a document: lists and footnotes are numbered, white
 * space is collapsed as browsers do it. Whatever is not in the vocabulary comes back as faults, all at once, with line and
 * column; nothing is thrown.
 *
 * @param html without `html`, `head` and `body`: what stands in the body
 */
export function parseDocument(html: string, options: ParseOptions): DocumentParse {
  const {
    lang = 'en',
    source = 'html',
    theme,
    vocabulary = vocabularyOf(theme),
    content = 'blocks',
  } = options;
  const reader = new TreeReader({
    lang,
    vocabulary,
    content,
    basis: theme.basis,
    places: new Places(html, source),
  });
  const told = (character: string, at: number) => reader.control(character, at);
  readMarkup(withoutControls(html, told), reader);
  const { root, faults } = reader.finish(isLanguageTag(lang) ? undefined : lang);
  // Viewers show soft hyphens in the title of a window.
  const title = (options.title ?? titleOf(root.blocks) ?? '').replaceAll('\u00ad', '');
  const document = numbered({ title, lang: root.base.lang, children: root.blocks });
  const broken = referenceFaults(document);
  if (broken.length === 0) return { document, faults };
  return { document: referencesMended(document), faults: [...faults, ...broken] };
}

interface ReaderOptions {
  readonly lang: string;
  readonly vocabulary: Vocabulary;
  readonly content: 'blocks' | 'either';
  readonly basis: string | undefined;
  readonly places: Places;
}
const BLANK = /^[ \t\n\r\f]*$/;
/** White space that is not one space already. */
const WHITE = /[ \t\n\r\f]{2,}|[\t\n\r\f]/g;
/** Name of the paragraph that stands around inlines where both blocks and inlines may stand. */
const IMPLICIT = '';

/**
 * Letters with their marks as one character each where there is one (NFC), in which fonts have them drawn. Characters
 * that stand alone stay what they are: normalised, an ideograph of compatibility would become another one.
 */
const composed = (text: string): string => text.replace(/\P{M}\p{M}+/gu, (letter) => letter.normalize('NFC'));

/** Takes tags and text in their order, and makes nodes of them. */
class TreeReader implements MarkupReader {
  readonly #vocabulary: Vocabulary;
  /** Name of what passages rest on. */
  readonly #basis: string | undefined;
  readonly #openings = new Map<StartTag, Opening>();
  readonly #faults: DocumentFault[] = [];
  readonly #root: Frame;
  /** Open elements; one that was rejected has no frame, and its children go to the frame below. */
  readonly #open: { readonly name: string; readonly frame: Frame | undefined; readonly origin: Origin }[] =
    [];
  readonly #frames: Frame[];
  readonly #report: Report = (code: DocumentFault['code'], origin: Origin, detail: string) => {
    const instead = code === 'unknown-element' ? INSTEAD[detail] : undefined;
    this.#faults.push({ code, origin, detail, ...(instead && { instead }) } as DocumentFault);
  };
  #nextKey = 0;
  /** Whether white space at this point would be the first of its line or follow other white space. */
  #afterSpace = true;

  readonly #places: Places;

  constructor({ lang, vocabulary, content, basis, places }: ReaderOptions) {
    this.#places = places;
    this.#vocabulary = vocabulary;
    this.#basis = basis;
    const base = { key: this.#nextKey++, origin: places.beginning, id: undefined, lang, basis: undefined };
    this.#root = frameOf('#document', NONE_WRITTEN, ruleFor(content), undefined, {
      ...base,
      attributes: undefined,
    });
    this.#frames = [this.#root];
  }

  #top(): Frame {
    return this.#frames[this.#frames.length - 1] ?? this.#root;
  }

  #openImplicitParagraph(): void {
    const { origin, lang, basis } = this.#top().base;
    const base = { key: this.#nextKey++, origin, id: undefined, lang, basis, attributes: undefined };
    const frame = frameOf(IMPLICIT, NONE_WRITTEN, WORDS, undefined, base);
    this.#frames.push(frame);
    this.#open.push({ name: IMPLICIT, frame, origin });
    this.#afterSpace = true;
  }

  #closeFrame(frame: Frame): void {
    this.#frames.pop();
    const parent = this.#top();
    if (frame.name === IMPLICIT) parent.blocks.push(paragraph(frame));
    else if (Object.hasOwn(inlineMakers, frame.name))
      push(parent.inlines, inlineMakers[frame.name]?.(frame, this.#report));
    else if (Object.hasOwn(blockMakers, frame.name))
      push(parent.blocks, blockMakers[frame.name]?.(frame, this.#report));
    else if (Object.hasOwn(partMakers, frame.name))
      push(parent.parts, partMakers[frame.name]?.(frame, this.#report));
    else if (frame.rule.category === 'inline') parent.inlines.push(plainSpan(frame));
    else parent.blocks.push(frame.rule.content === 'inlines' ? paragraph(frame) : plainSection(frame));
    if (frame.footnote) this.#setMark(parent, frame.footnote.afterSpace);
    else if (frame.rule.content !== 'inlines' || frame.name === IMPLICIT)
      this.#afterSpace = frame.name !== 'i';
  }

  /** A mark stands straight after its word: a space before it, as a line break in a template makes, goes behind it. */
  #setMark({ inlines }: Frame, afterSpace: boolean): void {
    this.#afterSpace = afterSpace;
    const mark = inlines.pop();
    const before = trimEnd(inlines);
    const moved = afterSpace && before !== inlines;
    if (moved) inlines.splice(0, inlines.length, ...before);
    if (mark) inlines.push(mark);
    if (moved && mark) {
      const { origin, lang, basis } = mark;
      inlines.push({ type: 'text', key: this.#nextKey++, origin, id: undefined, lang, basis, text: ' ' });
    }
  }

  start(tag: StartTag, at: number): void {
    let opening = this.#openings.get(tag);
    if (!opening) {
      opening = readOpening(tag, this.#vocabulary, this.#basis);
      this.#openings.set(tag, opening);
    }
    const { rule } = opening;
    const { isVoid } = tag;
    const origin = opening.origin ?? this.#places.at(at, this.#open.at(-1)?.origin);
    if (rule?.category === 'block' && this.#top().name === IMPLICIT) {
      this.#open.pop();
      this.#closeFrame(this.#top());
    }
    const nested =
      (opening.className === 'footnote' && this.#frames.some(({ footnote }) => footnote)) ||
      (tag.name === 'a' && this.#frames.some(({ name }) => name === 'a'));
    if (!rule) this.#report('unknown-element', origin, tag.name);
    else if (nested || !allows(this.#top().rule.content, tag.name, rule)) {
      if (!this.#inRejected()) this.#report('not-allowed-here', origin, `<${tag.name}>`);
    } else {
      if (rule.category === 'inline' && this.#top().rule.content === 'either') this.#openImplicitParagraph();
      const frame = this.#openFrame(tag, opening, rule, origin);
      if (isVoid) {
        this.#closeFrame(frame);
        this.#afterSpace = rule.category !== 'inline' || tag.name === 'br';
      } else this.#open.push({ name: tag.name, frame, origin });
      return;
    }
    if (!isVoid) this.#open.push({ name: tag.name, frame: undefined, origin });
  }

  #openFrame(tag: StartTag, opening: Opening, rule: ElementRule, origin: Origin): Frame {
    const parent = this.#top();
    for (const { code, detail } of opening.faults) this.#report(code, origin, detail);
    const base = {
      key: this.#nextKey++,
      origin,
      id: opening.id,
      lang: opening.lang || parent.base.lang,
      basis: opening.basis || parent.base.basis,
      attributes: opening.attributes,
    };
    const note =
      opening.className === 'footnote' ? { key: this.#nextKey++, afterSpace: this.#afterSpace } : undefined;
    const frame = frameOf(tag.name, tag.attributes, rule, opening.className, base, note);
    if (rule.category !== 'inline' || note) this.#afterSpace = true;
    else if (tag.name === 'i') this.#afterSpace = false;
    this.#frames.push(frame);
    return frame;
  }

  end(name: string, at: number): void {
    let index = this.#open.length - 1;
    while (index >= 0 && this.#open[index]?.name !== name) index--;
    if (index === -1) {
      this.#report('unexpected-end-tag', this.#places.at(at, this.#top().base.origin), name);
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

  /** What an element that was rejected holds is told with it. */
  #inRejected(): boolean {
    const inner = this.#open.at(-1);
    return inner !== undefined && inner.frame === undefined;
  }

  text(raw: string, at: number): void {
    const { text: decoded, unknown } = decodeEntities(raw);
    const place = (within: number): Origin => this.#places.at(at + within, this.#top().base.origin);
    // Between the tags of blocks there is nothing else.
    if (this.#top().rule.content !== 'inlines' && BLANK.test(decoded)) return;
    for (const entity of unknown) this.#report('unknown-entity', place(raw.indexOf(entity)), entity);
    const collapsed = composed(decoded).replace(WHITE, ' ');
    if (this.#top().rule.content === 'either') this.#openImplicitParagraph();
    const frame = this.#top();
    if (frame.rule.content !== 'inlines') {
      if (!this.#inRejected())
        this.#report('text-not-allowed', place(raw.search(/\S/)), collapsed.trim().slice(0, 40));
      return;
    }
    const kept =
      frame.name === 'pre'
        ? composed(decoded)
        : this.#afterSpace && collapsed.startsWith(' ')
          ? collapsed.slice(1)
          : collapsed;
    if (kept === '') return;
    this.#afterSpace = kept.endsWith(' ');
    const { origin, lang, basis } = frame.base;
    const key = this.#nextKey++;
    frame.inlines.push({ type: 'text', key, origin, id: undefined, lang, basis, text: kept });
  }

  control(character: string, at: number): void {
    const codePoint = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    this.#report('control-character', this.#places.at(at), `U+${codePoint}`);
  }

  stray(markup: string, at: number): void {
    this.#report('stray-markup', this.#places.at(at, this.#top().base.origin), markup.slice(0, 40));
  }

  /** Closes what is still open. */
  finish(badLang: string | undefined): { readonly root: Frame; readonly faults: readonly DocumentFault[] } {
    this.#closeDownTo(0);
    if (badLang !== undefined) this.#report('bad-value', this.#places.beginning, `lang="${badLang}"`);
    return { root: this.#root, faults: this.#faults };
  }
}

const NONE_WRITTEN: Frame['written'] = new Map();
const ruleFor = (content: ElementRule['content']): ElementRule => ({
  category: 'block',
  classes: [],
  attributes: [],
  content,
});
const WORDS = ruleFor('inlines');
/** For frames that cannot hold anything of a kind: they are many. */
const NONE: never[] = [];
Object.freeze(NONE);

function frameOf(
  name: string,
  written: Frame['written'],
  rule: ElementRule,
  className: string | undefined,
  base: Frame['base'],
  footnote?: Frame['footnote'],
): Frame {
  const { content } = rule;
  return {
    name,
    written,
    rule,
    className,
    base,
    blocks: content === 'inlines' || content === 'nothing' ? NONE : [],
    inlines: content === 'inlines' ? [] : NONE,
    parts: typeof content === 'string' ? NONE : [],
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
