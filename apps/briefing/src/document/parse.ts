/**
 * HTML of a report -> document tree. The parser knows the closed vocabulary only; whatever is not in
 * it becomes a fault that names the template and line which wrote it. All faults are collected.
 */
import type { DocumentFault } from './faults.ts';
import type { Frame, Report } from './frame.ts';
import { blockMakers, footnote, inlineMakers, paragraph } from './nodes.ts';
import { type Opening, readOpening } from './opening.ts';
import { decodeEntities, type ScannedHtml, type StartTag, scanHtml } from './scan.ts';
import { integerAttribute, partMakers } from './table.ts';
import type { DocumentNode, Origin } from './types.ts';
import type { ElementRule } from './vocabulary.ts';
import { titleOf } from './words.ts';

export interface DocumentParse {
  readonly document: DocumentNode;
  readonly faults: readonly DocumentFault[];
}
export interface ParseOptions {
  /** Title of the document; without it, the words of the first h1. */
  readonly title?: string;
  readonly lang?: string;
}

const NOWHERE: Origin = { template: '(unknown)', line: 0 };
/** White space that is not one space already. */
const WHITE = /[ \t\n\r\f]{2,}|[\t\n\r\f]/g;
/** The paragraph that stands around inlines where both blocks and inlines may stand. */
const IMPLICIT = '#paragraph';

export function parseDocument(source: string | ScannedHtml, options: ParseOptions = {}): DocumentParse {
  const { html, tokens } = typeof source === 'string' ? scanHtml(source) : source;
  const faults: DocumentFault[] = [];
  const ids = new Set<string>();
  const references: { id: string; origin: Origin }[] = [];
  const report: Report = (code, origin, detail) => faults.push({ code, origin, detail });
  const origins = new Map<string, Origin | undefined>();
  /** By the attributes that tags share which are written alike. */
  const openings = new Map<StartTag['attributes'], Opening>();
  let nextKey = 0;
  let footnotes = 0;
  /** Whether white space at this point would be the first of its line or follow other white space. */
  let afterSpace = true;

  const root = frameOf('#document', NO_ATTRIBUTES, 'blocks', undefined, {
    key: nextKey++,
    origin: NOWHERE,
    id: undefined,
    lang: options.lang ?? 'en-GB',
    claim: undefined,
  });
  /** Open elements; one that was rejected has no frame, and its children go to the frame below. */
  const open: { name: string; frame: Frame | undefined; origin: Origin }[] = [];
  const frames: Frame[] = [root];
  const top = (): Frame => frames.at(-1) ?? root;

  function openImplicitParagraph(): void {
    const { origin, lang, claim } = top().base;
    const base = { key: nextKey++, origin, id: undefined, lang, claim };
    const frame = frameOf(IMPLICIT, NO_ATTRIBUTES, 'inlines', undefined, base);
    frames.push(frame);
    open.push({ name: IMPLICIT, frame, origin });
    afterSpace = true;
  }

  function closeFrame(frame: Frame): void {
    frames.pop();
    const parent = top();
    if (frame.name === IMPLICIT) parent.blocks.push(paragraph(frame));
    else if (frame.footnote) {
      const { number, key } = frame.footnote;
      const made = footnote(frame, number, key, report);
      if (frame.base.id === undefined) claimId(made.note.id, frame.base.origin);
      parent.inlines.push(made);
      afterSpace = frame.footnote.afterSpace;
    } else if (Object.hasOwn(blockMakers, frame.name))
      push(parent.blocks, blockMakers[frame.name]?.(frame, report));
    else if (Object.hasOwn(inlineMakers, frame.name))
      push(parent.inlines, inlineMakers[frame.name]?.(frame, report));
    else push(parent.parts, partMakers[frame.name]?.(frame, report, labelOf(frame, parent)));
    if (frame.content !== 'inlines' || frame.name === IMPLICIT) afterSpace = frame.name !== 'i';
  }

  function labelOf(frame: Frame, parent: Frame): string {
    if (frame.name !== 'li' || parent.name !== 'ol') return '•';
    parent.nextNumber = integerAttribute(frame, 'value', report) ?? parent.nextNumber;
    return `${parent.nextNumber++}.`;
  }

  function start(tag: StartTag): void {
    let opening = openings.get(tag.attributes);
    if (!opening) {
      opening = readOpening(tag, originAt(tag.attributes.get('data-at')));
      openings.set(tag.attributes, opening);
    }
    const { rule, isVoid } = opening;
    const origin = opening.origin ?? top().base.origin;
    if (rule?.category === 'block' && top().name === IMPLICIT) {
      open.pop();
      closeFrame(top());
    }
    const nested = opening.isFootnote && frames.some(({ footnote }) => footnote);
    if (!rule) report('unknown-element', origin, tag.name);
    else if (nested || !allows(top().content, tag.name, rule))
      report('not-allowed-here', origin, `<${tag.name}>`);
    else {
      if (rule.category === 'inline' && top().content === 'either') openImplicitParagraph();
      const frame = openFrame(tag, opening, rule, origin);
      if (isVoid) {
        closeFrame(frame);
        afterSpace = true;
      } else open.push({ name: tag.name, frame, origin });
      return;
    }
    if (!isVoid) open.push({ name: tag.name, frame: undefined, origin });
  }

  /** Templates write the same places again and again. */
  function originAt(value: string | undefined): Origin | undefined {
    if (value === undefined) return undefined;
    const known = origins.get(value);
    if (known !== undefined) return known;
    const origin = originOf(value);
    origins.set(value, origin);
    return origin;
  }

  function openFrame(tag: StartTag, opening: Opening, rule: ElementRule, origin: Origin): Frame {
    const parent = top();
    const { id, className } = opening;
    for (const { code, detail } of opening.faults) report(code, origin, detail);
    for (const reference of opening.references) references.push({ id: reference, origin });
    if (id !== undefined) claimId(id, origin);
    const base = {
      key: nextKey++,
      origin,
      id,
      lang: opening.lang || parent.base.lang,
      claim: opening.claim || parent.base.claim,
    };
    const note = className === 'footnote' ? { number: ++footnotes, key: nextKey++, afterSpace } : undefined;
    const frame = frameOf(tag.name, tag.attributes, rule.content, className, base, note);
    if (tag.name === 'ol') frame.nextNumber = integerAttribute(frame, 'start', report) ?? 1;
    if (rule.category !== 'inline' || note) afterSpace = true;
    else if (tag.name === 'i') afterSpace = false;
    frames.push(frame);
    return frame;
  }

  function claimId(id: string, origin: Origin): void {
    if (ids.has(id)) report('duplicate-id', origin, id);
    ids.add(id);
  }

  function end(name: string): void {
    const index = open.findLastIndex((entry) => entry.name === name);
    if (index === -1) {
      report('unexpected-end-tag', top().base.origin, name);
      return;
    }
    closeDownTo(index + 1);
    const entry = open.pop();
    if (entry?.frame) closeFrame(entry.frame);
  }

  /** Closes what was left open above this depth, each a fault but for implicit paragraphs. */
  function closeDownTo(depth: number): void {
    while (open.length > depth) {
      const entry = open.pop();
      if (entry && entry.name !== IMPLICIT) report('unclosed', entry.origin, entry.name);
      if (entry?.frame) closeFrame(entry.frame);
    }
  }

  function text(raw: string): void {
    const { text: decoded, unknown } = decodeEntities(raw);
    for (const entity of unknown) report('unknown-entity', top().base.origin, entity);
    const collapsed = decoded.replace(WHITE, ' ');
    if (top().content === 'either' && collapsed !== ' ') openImplicitParagraph();
    const frame = top();
    if (frame.content !== 'inlines') {
      if (collapsed !== ' ') report('text-not-allowed', frame.base.origin, collapsed.trim().slice(0, 40));
      return;
    }
    const kept = afterSpace && collapsed.startsWith(' ') ? collapsed.slice(1) : collapsed;
    if (kept === '') return;
    afterSpace = kept.endsWith(' ');
    const { origin, lang, claim } = frame.base;
    frame.inlines.push({ type: 'text', key: nextKey++, origin, id: undefined, lang, claim, text: kept });
  }

  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined) break;
    if (token.type === 'start') start(token);
    else if (token.type === 'end') end(token.name);
    else if (token.type === 'text') text(html.slice(token.from, token.to));
    else report('stray-markup', top().base.origin, html.slice(token.from, token.to).slice(0, 40));
  }
  closeDownTo(0);
  for (const { id, origin } of references) if (!ids.has(id)) report('dangling-link', origin, id);

  const title = options.title ?? titleOf(root.blocks) ?? '';
  return { document: { title, lang: root.base.lang, children: root.blocks }, faults };
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
