/** Addresses that lead to words on a page: text fragments, by the WICG’s URL Fragment Text Directives. */

/** The words of a page, and what stands before and behind them where they alone are not found. */
export interface QuotedWords {
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
}

/** `text=[prefix-,]exact[,-suffix]` (section 3.4, “Text Directives”). */
export function textDirective({ exact, prefix, suffix }: QuotedWords): string {
  const before = prefix === undefined ? '' : `${encoded(prefix)}-,`;
  const behind = suffix === undefined ? '' : `,-${encoded(suffix)}`;
  return `text=${before}${encoded(exact)}${behind}`;
}

/** The address with the directives behind whatever fragment it has; they are no part of what the page sees. */
export function withDirectives(url: string, directives: Iterable<string>): string {
  const all = [...directives].join('&');
  if (all === '') return url;
  return `${url}${url.includes('#') ? '' : '#'}:~:${all}`;
}

/**
 * The signs that part a directive (`-`, `,`, `&`), and those that no address holds, percent-encoded. Letters of all
 * scripts stay as they are: addresses may hold them, and browsers encode them in UTF-8.
 */
function encoded(words: string): string {
  return words.replace(/[^\p{L}\p{M}\p{N}.!*'()~_:/?@$+;=]/gu, encodeURIComponent).replaceAll('-', '%2D');
}
