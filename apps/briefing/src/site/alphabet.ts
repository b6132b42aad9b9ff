/** The A–Z: every name and spelling of what has one, by its first letter. */

import { allRecords } from '@summit/data/validate';
import { groups } from 'd3-array';
import { compare } from '../facts/names.ts';
import type { Lookup } from '../facts/records.ts';
import { foreign, titleLanguage } from '../facts/source-titles.ts';
import { titleOf } from '../facts/titles.ts';
import type { Message } from '../messages/catalogue.ts';
import { message } from '../messages/message.ts';
import { letterPage, pageOf } from './addresses.ts';
import { namesIn, type PageContext, type SiteContext } from './context.ts';
import type { PageKind, PageRecord } from './kinds.ts';
import { fold, isHan } from './search/terms.ts';
import type { Portrait } from './types.ts';

interface Heading {
  readonly text: string;
  readonly lang: string | null;
  readonly record: PageRecord;
}

interface Letter {
  readonly title: string;
  readonly page: string;
  readonly headings: readonly Heading[];
}

const known = new WeakMap<Lookup, readonly Letter[]>();

/** In their order; every letter has a page. */
export function lettersOf(site: SiteContext): readonly Letter[] {
  const made = known.get(site.lookup) ?? makeLetters(site);
  known.set(site.lookup, made);
  return made;
}

function makeLetters(site: SiteContext): readonly Letter[] {
  const headings = allRecords(site.dataset)
    .flatMap((record) => (record.kind === 'redirect' ? [] : headingsOf(record, site)))
    .map((heading) => ({ ...heading, key: sortKey(heading.text) }))
    .sort((a, b) => compare(a.key, b.key) || compare(a.text, b.text) || compare(a.record.id, b.record.id));
  return [...groups(headings, ({ text }) => initial(text))]
    .sort(([a], [b]) => byScript(a, b))
    .map(([title, list]) => ({ title, page: letterPage(letterId(title)), headings: list }));
}

/** All letters, each of which leads to its page: on one page the names of a large dataset would be without end. */
export function alphabetPortrait(context: PageContext): Portrait {
  return {
    band: { title: message('alphabet'), lead: message('alphabet.about'), leadIsSmall: true },
    view: { letters: waysTo(lettersOf(context), context) },
  };
}

/** The names that begin with a letter. */
export function letterPortrait(title: string, context: PageContext): Portrait {
  const { to, lookup, messages } = context;
  const letters = lettersOf(context);
  return {
    band: { title },
    view: {
      letters: waysTo(letters, context),
      entries: (letters.find((one) => one.title === title)?.headings ?? []).map(({ text, lang, record }) => ({
        name: { text, lang, href: to(pageOf(record)), source: null },
        kind: kindAs(record, text, messages.show(titleOf(record, lookup))),
      })),
    },
  };
}

const waysTo = (letters: readonly Letter[], { to, page: here }: PageContext) =>
  letters.map(({ title, page, headings }) => ({
    title,
    href: to(page),
    isHere: page === here,
    count: String(headings.length),
  }));

/** What is listed under another name than its page has says which. */
function kindAs(record: PageRecord, text: string, title: string): Message {
  const kind = message(`kind-${record.kind}.within`);
  return text === title ? kind : message('alphabet-see', { kind, title });
}

function headingsOf(record: PageRecord, { lookup, messages }: SiteContext): readonly Heading[] {
  const heading = (text: string, lang: string | null = null): Heading => ({ text, lang, record });
  // Sentences are found by theme in their own list, or by search.
  if (SENTENCES.has(record.kind)) return [];
  if (record.kind === 'source') return [heading(record.title, foreign(titleLanguage(record), lookup))];
  if (!('name' in record)) return [heading(messages.show(titleOf(record, lookup)))];
  const names = [record.name, ...('shortName' in record && record.shortName ? [record.shortName] : [])];
  const aliases = 'aliases' in record ? (record.aliases ?? []) : [];
  const all = [
    ...names.flatMap((one) => namesIn(one, lookup).map(({ text, lang }) => heading(text, lang))),
    ...aliases.map(({ text, language }) => heading(text, foreign(language, lookup))),
  ];
  return [...new Map(all.map((one) => [one.text, one])).values()];
}

const SENTENCES: ReadonlySet<PageKind> = new Set(['claim', 'quotation', 'edition', 'code']);

/** The letter under which a name stands: "E" for "“Élan”", "0–9" for figures, one group for Chinese. */
export function initial(text: string): string {
  const first = Array.from(sortKey(text))[0] ?? '';
  if (isHan(first)) return '汉字';
  if (/\p{L}/u.test(first)) return first.toUpperCase();
  return '0–9';
}

/** Names in order regardless of case, diacritics and quotation marks. */
function sortKey(text: string): string {
  return fold(text).replace(/^[^\p{L}\p{N}]+/u, '');
}

function letterId(letter: string): string {
  if (letter === '汉字') return 'han';
  if (letter === '0–9') return 'digits';
  return /^[A-Z]$/.test(letter) ? letter.toLowerCase() : `u${letter.codePointAt(0)?.toString(16) ?? ''}`;
}

/** Latin, then Cyrillic and other alphabets by code, then Chinese, then figures. */
function byScript(a: string, b: string): number {
  const rank = (letter: string) => (letter === '0–9' ? 2 : letter === '汉字' ? 1 : 0);
  return rank(a) - rank(b) || compare(a, b);
}
