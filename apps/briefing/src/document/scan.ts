/**
 * Reads HTML into tags and stretches of text. It knows the syntax that report templates write and
 * nothing about meaning; what it cannot read it reports as a stray token and goes on behind it.
 */
export interface StartTag {
  readonly type: 'start';
  readonly name: string;
  /** In the order written; values with entities resolved. */
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

const END_TAG = /<\/([a-z][a-z0-9]*)[ \n\t]*>/y;
const START_TAG = /<([a-z][a-z0-9]*)((?:[ \n\t]+[a-z][a-z0-9-]*(?:="[^"]*")?)*)[ \n\t]*>/y;
const ATTRIBUTE = /([a-z][a-z0-9-]*)(?:="([^"]*)")?/g;
const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();

export function scan(html: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open === -1) {
      tokens.push({ type: 'text', from: at, to: html.length });
      break;
    }
    if (open > at) tokens.push({ type: 'text', from: at, to: open });
    const token = readTag(html, open) ?? readStray(html, open);
    tokens.push(token);
    at = token.to;
  }
  return tokens;
}

function readTag(html: string, from: number): StartTag | EndTag | undefined {
  if (html.charCodeAt(from + 1) === 0x2f) {
    END_TAG.lastIndex = from;
    const match = END_TAG.exec(html);
    return match ? { type: 'end', name: match[1] ?? '', from, to: END_TAG.lastIndex } : undefined;
  }
  START_TAG.lastIndex = from;
  const match = START_TAG.exec(html);
  if (!match) return undefined;
  const to = START_TAG.lastIndex;
  const [, name = '', list = ''] = match;
  if (list === '') return { type: 'start', name, attributes: NO_ATTRIBUTES, repeated: [], from, to };
  const attributes = new Map<string, string>();
  const repeated: string[] = [];
  for (const [, key = '', value = ''] of list.matchAll(ATTRIBUTE)) {
    if (attributes.has(key)) repeated.push(key);
    else attributes.set(key, decodeEntities(value).text);
  }
  return { type: 'start', name, attributes, repeated, from, to };
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

/** Resolves entities; those it does not know stay as written and are listed. */
export function decodeEntities(raw: string): { text: string; unknown: readonly string[] } {
  if (!raw.includes('&')) return { text: raw, unknown: [] };
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
