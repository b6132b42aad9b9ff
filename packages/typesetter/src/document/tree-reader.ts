/** Tags and text in their order -> nodes. */
import { type DocumentFault, INSTEAD } from './faults.ts';
import { type Frame, frameOf, NONE_WRITTEN, type Report, ruleFor, WORDS } from './frame.ts';
import { decodeEntities, type MarkupReader, type StartTag } from './markup.ts';
import { blockMakers, inlineMakers, paragraph, plainSection, plainSpan } from './nodes.ts';
import { type Opening, readOpening } from './opening.ts';
import type { Places } from './places.ts';
import { partMakers } from './table.ts';
import { trimEnd } from './trim-end.ts';
import type { Origin } from './types.ts';
import type { ElementRule, Vocabulary } from './vocabulary.ts';

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
export class TreeReader implements MarkupReader {
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

function push<T>(list: T[], item: T | undefined): void {
  if (item !== undefined) list.push(item);
}

function allows(content: ElementRule['content'], name: string, rule: ElementRule): boolean {
  if (typeof content !== 'string') return content.includes(name);
  if (rule.category === 'part' || content === 'nothing') return false;
  return content === 'either' || content === (rule.category === 'block' ? 'blocks' : 'inlines');
}
