/** The catalogues that come with the command, and with them those that somebody brings. */

import { type MessageArgs, catalogues as shipped } from '../generated/messages.ts';
import type { MessageSet } from './catalogue.ts';
import { primary } from './locale.ts';
import { createMessages, type Messages } from './messages.ts';

/** What readers of reports, pages and sites see. */
export type ReaderMessages = Messages<MessageArgs>;

export interface Catalogues {
  /** As `--lang` names them. */
  readonly languages: readonly string[];
  /**
   * Of "en-GB" that of "en", of "zh" that of "zh-Hans". null where there is no catalogue of the language. What a
   * catalogue lacks is said in English.
   */
  messagesIn(lang: string): ReaderMessages | null;
}

type Sets = Readonly<Record<string, () => MessageSet>>;

export function createCatalogues(sets: Sets): Catalogues {
  const languages = Object.keys(sets).sort();
  const made = new Map<string, ReaderMessages>();
  const messagesIn = (asked: string): ReaderMessages | null => {
    const lang =
      languages.find((one) => one === asked) ?? languages.find((one) => primary(one) === primary(asked));
    const set = lang === undefined ? undefined : sets[lang];
    if (lang === undefined || !set) return null;
    const known = made.get(lang);
    if (known) return known;
    const messages = createMessages<MessageArgs>(set(), lang === 'en' ? null : messagesIn('en'));
    made.set(lang, messages);
    return messages;
  };
  return { languages, messagesIn };
}

export const SHIPPED: Catalogues = createCatalogues(shipped);

/** Messages of somebody's own: they go before those of the same ids, and may bring a language. */
export function withOwn(own: ReadonlyMap<string, MessageSet>): Catalogues {
  if (own.size === 0) return SHIPPED;
  const merged = [...own].map(([lang, set]): [string, () => MessageSet] => [
    lang,
    () => {
      const base = shipped[lang]?.() ?? set;
      return { locale: base.locale, catalogue: { ...base.catalogue, ...set.catalogue } };
    },
  ]);
  return createCatalogues({ ...shipped, ...Object.fromEntries(merged) });
}

export function english(): ReaderMessages {
  const messages = SHIPPED.messagesIn('en');
  if (!messages) throw new Error('There is no English catalogue');
  return messages;
}
