/**
 * Reads HTML into tags and stretches of text. It knows the syntax that report templates write and
 * nothing about meaning; what it cannot read it reports as a stray token and goes on behind it.
 */
export interface StartTag {
  readonly type: 'start';
  readonly name: string;
  /**
   * In the order written; values with entities resolved. Tags of a text that are written alike share it, and no
   * others do: what follows from how a tag is written can be kept by it.
   */
  readonly attributes: ReadonlyMap<string, string>;
  /** Names written more than once. */
  readonly repeated: readonly string[];
  /** The tag as it stands in the source. */
  readonly from: number;
  readonly to: number;
}
export interface EndTag {
  readonly type: 'end';
  readonly name: string;
  readonly from: number;
  readonly to: number;
}
/** A stretch between tags; entities are still in it. */
export interface RawText {
  readonly type: 'text';
  readonly from: number;
  readonly to: number;
}
/** Something that is neither: a comment, a doctype, a lone angle bracket. */
export interface Stray {
  readonly type: 'stray';
  readonly from: number;
  readonly to: number;
}
export type Token = StartTag | EndTag | RawText | Stray;

/** A text and its tokens. */
export interface ScannedHtml {
  readonly html: string;
  readonly tokens: readonly Token[];
}

export const scanHtml = (html: string): ScannedHtml => ({ html, tokens: scan(html) });

/** All tokens in their order. */
export function scan(html: string): Token[] {
  const tokens: Token[] = [];
  /** Start tags by how they are written: templates write the same ones again and again. */
  const alike = new Map<string, StartTag>();
  let close = -1;
  for (let at = 0; at < html.length; ) {
    const open = html.indexOf('<', at);
    if (open === -1) {
      tokens.push({ type: 'text', from: at, to: html.length });
      break;
    }
    if (open > at) tokens.push({ type: 'text', from: at, to: open });
    if (close < open) {
      close = html.indexOf('>', open);
      if (close === -1) close = html.length;
    }
    let token: Token;
    if (isLetter(html.charCodeAt(open + 1)) && close - open < LONG) {
      const written = html.slice(open, close + 1);
      const known = alike.get(written);
      if (known) {
        const { name, attributes, repeated } = known;
        token = { type: 'start', name, attributes, repeated, from: open, to: close + 1 };
      } else {
        token = readTag(html, open) ?? readStray(html, open);
        // One with a bracket in a value ends elsewhere.
        if (token.type === 'start' && token.to === close + 1) alike.set(written, token);
      }
    } else token = readTag(html, open) ?? readStray(html, open);
    tokens.push(token);
    at = token.to;
  }
  return tokens;
}

/** Longer tags are not looked up, so that brackets without an end cost no more than their number. */
const LONG = 500;
const NONE_REPEATED: readonly string[] = [];

const isLetter = (unit: number): boolean => unit >= 0x61 && unit <= 0x7a;
const isLetterOrDigit = (unit: number): boolean => isLetter(unit) || (unit >= 0x30 && unit <= 0x39);
const isWhite = (unit: number): boolean => unit === 0x20 || unit === 0x0a || unit === 0x09;
const HYPHEN = 0x2d;

function pastName(html: string, from: number): number {
  let at = from;
  while (isLetterOrDigit(html.charCodeAt(at))) at++;
  return at;
}

function pastAttributeName(html: string, from: number): number {
  let at = from;
  for (let unit = html.charCodeAt(at); isLetterOrDigit(unit) || unit === HYPHEN; )
    unit = html.charCodeAt(++at);
  return at;
}

function pastWhite(html: string, from: number): number {
  let at = from;
  while (isWhite(html.charCodeAt(at))) at++;
  return at;
}

/** The tag at an angle bracket; undefined where there is none. */
function readTag(html: string, from: number): StartTag | EndTag | undefined {
  const ends = html[from + 1] === '/';
  const start = from + (ends ? 2 : 1);
  if (!isLetter(html.charCodeAt(start))) return undefined;
  let at = pastName(html, start);
  const name = html.slice(start, at);
  if (ends) {
    at = pastWhite(html, at);
    return html[at] === '>' ? { type: 'end', name, from, to: at + 1 } : undefined;
  }
  let attributes: Map<string, string> | undefined;
  let repeated: string[] | undefined;
  for (;;) {
    const next = pastWhite(html, at);
    if (html[next] === '>') {
      return {
        type: 'start',
        name,
        attributes: attributes ?? new Map(),
        repeated: repeated ?? NONE_REPEATED,
        from,
        to: next + 1,
      };
    }
    if (next === at || !isLetter(html.charCodeAt(next))) return undefined;
    at = pastAttributeName(html, next);
    const key = html.slice(next, at);
    let value = '';
    if (html[at] === '=') {
      const close = html[at + 1] === '"' ? html.indexOf('"', at + 2) : -1;
      if (close === -1) return undefined;
      value = decodeEntities(html.slice(at + 2, close)).text;
      at = close + 1;
    }
    attributes ??= new Map();
    if (!attributes.has(key)) attributes.set(key, value);
    else repeated = [...(repeated ?? NONE_REPEATED), key];
  }
}

/** A comment or declaration up to its end, else the bracket alone. */
function readStray(html: string, from: number): Stray {
  const close = html.startsWith('<!', from)
    ? html.indexOf(html.startsWith('<!--', from) ? '-->' : '>', from)
    : -1;
  if (close === -1) return { type: 'stray', from, to: from + 1 };
  return { type: 'stray', from, to: html.indexOf('>', close) + 1 };
}

const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', '\u00a0'],
]);

const NONE_UNKNOWN: readonly string[] = [];

/** Resolves entities; those it does not know stay as written and are listed. */
export function decodeEntities(raw: string): { text: string; unknown: readonly string[] } {
  if (!raw.includes('&')) return { text: raw, unknown: NONE_UNKNOWN };
  const unknown: string[] = [];
  const text = raw.replace(
    /&(?:#x([0-9a-fA-F]{1,6})|#([0-9]{1,7})|([a-zA-Z][a-zA-Z0-9]*));|&/g,
    (all, hex, dec, name) => {
      const resolved = name
        ? NAMED.get(name)
        : characterOf(hex ? Number.parseInt(hex, 16) : Number.parseInt(dec ?? '', 10));
      if (resolved === undefined) unknown.push(all);
      return resolved ?? all;
    },
  );
  return { text, unknown };
}

function characterOf(codePoint: number): string | undefined {
  const valid = codePoint > 0 && codePoint <= 0x10ffff && !(codePoint >= 0xd800 && codePoint <= 0xdfff);
  return valid ? String.fromCodePoint(codePoint) : undefined;
}
