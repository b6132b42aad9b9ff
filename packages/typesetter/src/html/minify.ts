/** What HTML lets one leave out without a change of meaning (HTML Standard, 13.1.2, "Optional tags" and "Attributes"). */
import type { Token } from '../document/scan.ts';
import { ELEMENTS } from '../document/vocabulary.ts';
import { escapeText } from './escape.ts';

export function startTag(name: string, attributes: readonly (readonly [string, string])[]): string {
  let tag = `<${name}`;
  for (let i = 0; i < attributes.length; i++) {
    const entry = attributes[i];
    if (entry !== undefined) tag += attribute(entry[0], entry[1]);
  }
  return `${tag}>`;
}

function attribute(name: string, value: string): string {
  if (value === '') return ` ${name}`;
  return /[\s"'`=<>]/.test(value) || value.endsWith('/')
    ? ` ${name}="${escapeText(value)}"`
    : ` ${name}=${value.replaceAll('&', '&amp;')}`;
}

const PARTS: Readonly<Record<string, readonly string[]>> = {
  li: ['li'],
  dt: ['dt', 'dd'],
  dd: ['dt', 'dd'],
  tr: ['tr'],
  td: ['td', 'th'],
  th: ['td', 'th'],
};
/** Elements at whose start a paragraph ends. */
const AFTER_PARAGRAPH: ReadonlySet<string> = new Set(
  'aside details div dl figure footer h1 h2 h3 h4 header nav ol p pre section table ul'.split(' '),
);

/** Whether a browser supplies the end tag, by what comes next. */
export function impliesEnd(name: string, next: Token | undefined): boolean {
  if (next === undefined) return false;
  if (name === 'p')
    return next.type === 'end' ? isBlock(next) : next.type === 'start' && AFTER_PARAGRAPH.has(next.name);
  const followers = PARTS[name];
  if (!followers) return false;
  // A term is always followed by its description.
  if (next.type === 'end') return name !== 'dt' && isBlock(next);
  return next.type === 'start' && followers.includes(next.name);
}

/** White space that is not one space already. */
const WHITE = /[ \t\n\r\f]{2,}|[\t\n\r\f]/g;

/** White space next to the tag of a block shows nothing; elsewhere one space says all. A space that holds is shorter as itself. */
export function tightened(text: string, before: Token | undefined, after: Token | undefined): string {
  let tight = text.replaceAll('&nbsp;', '\u00a0').replace(WHITE, ' ');
  if (isBlock(before) && tight.startsWith(' ')) tight = tight.slice(1);
  if (isBlock(after) && tight.endsWith(' ')) tight = tight.slice(0, -1);
  return tight;
}

/** Whether text shows nothing in its place, as what stands between the tags of blocks does. */
export function isNothing(text: string, before: Token | undefined, after: Token | undefined): boolean {
  if (!isBlock(before) && !isBlock(after)) return false;
  for (let at = 0; at < text.length; at++) if (!isWhite(text.charCodeAt(at))) return false;
  return true;
}

const isWhite = (unit: number): boolean => unit === 0x20 || (unit >= 0x09 && unit <= 0x0d && unit !== 0x0b);

const BLOCKS: ReadonlySet<string> = new Set(
  Object.keys(ELEMENTS).filter((name) => ELEMENTS[name]?.category !== 'inline'),
);

function isBlock(token: Token | undefined): boolean {
  if (token === undefined) return true;
  return (token.type === 'start' || token.type === 'end') && BLOCKS.has(token.name);
}
