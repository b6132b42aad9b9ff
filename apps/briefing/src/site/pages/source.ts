/** The page of a source: whose it is, how far it can be relied on, and what it goes back to. */

import { origins, seenOf, sideOf } from '@summit/data/validate';
import { publisherName, shortName } from '../../facts/names.ts';
import type { Source } from '../../facts/records.ts';
import { sourceNumbers } from '../../facts/source-numbers.ts';
import { foreign, titleLanguage } from '../../facts/source-titles.ts';
import { message } from '../../messages/message.ts';
import type { PageContext } from '../context.ts';
import { disputesOf, wordMark } from '../marks.ts';
import type { Portrait } from '../types.ts';

export function sourcePortrait(source: Source, context: PageContext): Portrait {
  const { name, names, nameOrNull, dataset, lookup } = context;
  const { reliability, text, published } = source;
  const publisher = publisherName(source, lookup);
  const side = sideOf(dataset, source.publisher);
  const seen = seenOf(dataset, source.id);
  const grade = { grade: reliability.grade, meaning: message(`reliability-${reliability.grade}`) };
  return {
    band: {
      title: source.titleSupplied ? message('source-supplied-title', { title: source.title }) : source.title,
      titleLang: foreign(titleLanguage(source), lookup),
      sentence: true,
      subtitles: [
        {
          text: published ? message('publisher-dated', { publisher, date: published }) : publisher,
          lang: null,
        },
      ],
      marks: [
        wordMark(message('source-number', { number: String(sourceNumbers(lookup).get(source.id) ?? '') })),
        wordMark(message('source-grade-told', grade)),
        wordMark(message('capital', { words: message(`tier-${source.tier}`) })),
        wordMark(
          side === null
            ? message('source-speaks-for-none')
            : message('source-speaks-for', { party: shortName(lookup.get('organization', side), lookup) }),
        ),
      ],
      disputes: disputesOf([source.id], context),
    },
    view: {
      url: source.url ?? null,
      supplied: source.titleSupplied === true,
      publisher: name(source.publisher),
      published: published ?? null,
      language: source.language,
      side: nameOrNull(side ?? undefined),
      nearness: message('capital', { words: message(`tier-${source.tier}`) }),
      reliability: message('source-reliability-told', grade),
      reason: reliability.reason,
      access: message(`access-${seen?.extent ?? 'unseen'}`),
      seenOn: seen?.on ?? null,
      note: source.note ?? null,
      derivedFrom: (source.derivedFrom ?? []).map((derivation) => ({
        name: name(derivation.source),
        basis: message('capital', { words: message(`derivation-${derivation.basis}`) }),
        note: derivation.note ?? null,
      })),
      ends: names([...origins(dataset, source.id)].filter((id) => id !== source.id)),
      text: text
        ? {
            length: String(text.length),
            sha256: text.sha256,
            furniture: text.furniture.map(({ role, note, selector, sha256 }) => ({
              role: message(`furniture-${role}`),
              note: note ?? null,
              start: String(selector.start),
              end: String(selector.end),
              sha256,
            })),
          }
        : null,
    },
  };
}
