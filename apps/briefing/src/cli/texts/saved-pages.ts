/** Saved pages of sources, and the quotations that evidence has of them. */
import { type Dataset, type QuotationCheck, unseenPages, verifyQuotations } from '@summit/data/validate';
import { Parser } from 'htmlparser2';
import { FileFault } from '../faults.ts';
import { shown } from '../shown-text.ts';
import type { Terminal } from '../terminal.ts';
import { say } from '../words.ts';
import { readSourceTexts } from './source-texts.ts';

export interface PagesCheck {
  readonly quotations: readonly QuotationCheck[];
  readonly unseen: ReturnType<typeof unseenPages>;
  readonly failed: boolean;
}

/** Checks all quotations against the pages of a folder: files of HTML or text in UTF-8, named by the id of the source. */
export async function checkPages(dataset: Dataset, folder: string): Promise<PagesCheck> {
  const files = await readSourceTexts(folder);
  const pages = new Map(
    files.map(({ name, text }) => [
      name.replace(/\.[^.]*$/, ''),
      /\.x?html?$/i.test(name) ? textOfHtml(text, name) : text,
    ]),
  );
  const quotations = verifyQuotations(dataset, pages);
  const failed = quotations.some(({ outcome }) => outcome === 'not-found' || outcome === 'elsewhere');
  return { quotations, unseen: unseenPages(dataset), failed };
}

export function tellPages(terminal: Terminal, { quotations, unseen }: PagesCheck): void {
  const { paint } = terminal;
  const held = quotations.flatMap(({ outcome, ...one }) =>
    outcome === 'page-not-held' ? [] : [{ ...one, outcome }],
  );
  for (const { record, pointer, source, exact, outcome, differences, nearest } of held) {
    if (outcome === 'ok' && differences.length === 0) continue;
    const print = outcome === 'ok' ? terminal.note : terminal.print;
    const sign = outcome === 'ok' ? paint('green', '✓') : paint('red', '✗');
    print(
      shown`${sign} ${say(`quotation-${outcome}`, { place: `${record}${pointer}`, source, words: exact })}`,
    );
    if (differences.length > 0) print(shown`      ${say('quotation-but-for', { differences })}`);
    if (nearest !== null) print(shown`      ${say('quotation-nearest', { words: nearest })}`);
  }
  const good = held.filter(({ outcome }) => outcome === 'ok').length;
  terminal.note(say('quotations-verified', { count: good, all: held.length }));
  const missing = quotations.length - held.length;
  if (missing > 0) terminal.note(say('quotations-not-held', { count: missing }));
  if (unseen.length === 0) return;
  terminal.print(say('pages-unseen', { count: unseen.length }));
  for (const { source, published, url } of unseen)
    terminal.print(shown`  ${published ?? say('day-unknown')}  ${source}  ${url ?? ''}`);
}

/** What is between tags and not read: code, styles, and what stands in the head. */
const UNREAD = new Set(['script', 'style', 'template', 'noscript', 'head', 'svg']);
/** Elements within a line of words; all others part words. */
const INLINE = new Set(
  'a abbr b bdi bdo cite code data del dfn em i ins kbd mark q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);

/** Browsers nest no deeper than 512, and time grows with the square of the depth. */
const MOST_NESTED = 2000;

/** The words of a page, with a space where an element parts them. */
function textOfHtml(html: string, name: string): string {
  let text = '';
  let unread = 0;
  let depth = 0;
  const parser = new Parser({
    onopentag(tag) {
      if (++depth > MOST_NESTED) throw new FileFault(name, say('page-nested', { most: MOST_NESTED }));
      if (UNREAD.has(tag)) unread++;
      if (!INLINE.has(tag)) text += ' ';
    },
    ontext(words) {
      if (unread === 0) text += words;
    },
    onclosetag(tag) {
      depth--;
      if (UNREAD.has(tag)) unread--;
      if (!INLINE.has(tag)) text += ' ';
    },
  });
  parser.end(html);
  return text;
}
