/** The A–Z: every name and spelling of what has one, by its first letter. */

import { allRecords } from '@summit/data/validate';
import { compare } from '../facts/names.ts';
import type { Lookup } from '../facts/records.ts';
import { titleLanguage } from '../facts/source-titles.ts';
import { pageOf } from './addresses.ts';
import { foreign, type PageContext, titleOf } from './context.ts';
import { KINDS, type PageRecord } from './kinds.ts';
import { link, small } from './phrases.ts';
import { fold, isHan } from './search/terms.ts';
import { entry, section } from './sections.ts';
import type { Portrait } from './types.ts';

interface Heading {
  readonly text: string;
  readonly lang: string | null;
  readonly record: PageRecord;
}

export function alphabetPortrait(context: PageContext): Portrait {
  const headings = allRecords(context.dataset)
    .flatMap((record) => (record.kind === 'redirect' ? [] : headingsOf(record, context.lookup)))
    .sort(
      (a, b) =>
        compare(sortKey(a.text), sortKey(b.text)) ||
        compare(a.text, b.text) ||
        compare(a.record.id, b.record.id),
    );
  const letters = [...new Set(headings.map(({ text }) => initial(text)))].sort(byScript);
  return {
    title: 'A–Z',
    lead: [
      small(
        'People, bodies, places, projects, documents, commitments, sources and measures by every name and spelling, in Latin, Cyrillic and Chinese writing.',
      ),
    ],
    sections: letters.map((letter) =>
      section(`letter-${letterId(letter)}`, letter, {
        entries: headings
          .filter(({ text }) => initial(text) === letter)
          .map(({ text, lang, record }) =>
            entry([
              link(text, context.to(pageOf(record)), lang),
              small(` ${KINDS[record.kind].one.toLowerCase()}${asIn(text, titleOf(record, context.lookup))}`),
            ]),
          ),
      }),
    ),
  };
}

/** What is listed under another name than its page has says which. */
function asIn(text: string, title: string): string {
  return text === title ? '' : `, see ${title}`;
}

function headingsOf(record: PageRecord, lookup: Lookup): readonly Heading[] {
  const heading = (text: string, lang: string | null = null): Heading => ({ text, lang, record });
  switch (record.kind) {
    case 'person':
    case 'organization':
    case 'place':
    case 'project':
    case 'document': {
      const short = record.kind === 'organization' ? record.shortName : undefined;
      const aliases = record.kind === 'document' ? [] : (record.aliases ?? []);
      const all = [
        ...[record.name, ...(short ? [short] : [])].flatMap((names) => [
          heading(names.en),
          ...(names.ru ? [heading(names.ru, 'ru')] : []),
          ...(names.zh ? [heading(names.zh, 'zh-Hans')] : []),
        ]),
        ...aliases.map(({ text, language }) => heading(text, foreign(language))),
      ];
      return [...new Map(all.map((one) => [one.text, one])).values()];
    }
    case 'summit':
    case 'commitment':
    case 'discrepancy':
    case 'figure':
      return [heading(titleOf(record, lookup))];
    case 'source':
      return [heading(record.title, foreign(titleLanguage(record)))];
    // Sentences are found by theme in their own list, or by search.
    default:
      return [];
  }
}

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
