/** Tags without what HTML lets one leave out (HTML Standard, 13.1.2, "Optional tags" and "Attributes"). */

export type Written = readonly (readonly [name: string, value: string])[];

export function startTag(name: string, attributes: Written): string {
  let tag = `<${name}`;
  for (const [key, value] of attributes) tag += attribute(key, value);
  return `${tag}>`;
}

/** Values that need no quotation marks, most of all. */
const BARE = /^[\w#.:-]+$/;

export function attribute(name: string, value: string): string {
  if (value === '') return ` ${name}`;
  if (BARE.test(value)) return ` ${name}=${value}`;
  const escaped = value.replaceAll('&', '&amp;');
  return /[\s"'`=<>]/.test(value) || value.endsWith('/')
    ? ` ${name}="${escaped.replaceAll('"', '&quot;')}"`
    : ` ${name}=${escaped}`;
}

/** Elements at whose start a paragraph ends. */
const AFTER_PARAGRAPH =
  'address aside details div dl figure footer form h1 h2 h3 h4 header hr main nav ol p pre section table ul'.split(
    ' ',
  );

/** By element, those before which its end tag may be left out. */
const FOLLOWERS: Readonly<Record<string, ReadonlySet<string>>> = {
  p: new Set(AFTER_PARAGRAPH),
  li: new Set(['li']),
  dt: new Set(['dt', 'dd']),
  dd: new Set(['dt', 'dd']),
  tr: new Set(['tr']),
  td: new Set(['td', 'th']),
  th: new Set(['td', 'th']),
};

/** Elements with which an end tag may be left out before the end of what holds them. */
const LAST: ReadonlySet<string> = new Set(['p', 'li', 'dd', 'tr', 'td', 'th']);
/** What may hold paragraphs and does not end them. */
const KEEPS_OPEN: ReadonlySet<string> = new Set(['', 'a', 'ins', 'del', 'map', 'noscript']);

/**
 * Whether a browser supplies the end tag. `next` is the element that follows in the same parent, '' for anything else
 * and undefined for nothing; `parent` is '' where it is not known.
 */
export function impliesEnd(name: string, next: string | undefined, parent: string): boolean {
  if (next === undefined) return LAST.has(name) && !KEEPS_OPEN.has(parent);
  return FOLLOWERS[name]?.has(next) ?? false;
}
