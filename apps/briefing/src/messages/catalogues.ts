/** The catalogues that come with the command. */
import { catalogues, type MessageArgs } from '../generated/messages.ts';
import { createMessages, type Messages } from './messages.ts';

/** What readers of reports, pages and sites see. */
export type ReaderMessages = Messages<MessageArgs>;

/** Languages of the catalogues, as `--lang` names them. */
export const LANGUAGES: readonly string[] = Object.keys(catalogues);

const made = new Map<string, ReaderMessages>();

/** null where there is no catalogue of the language. What a catalogue lacks is said in English. */
export function messagesIn(lang: string): ReaderMessages | null {
  const set = Object.hasOwn(catalogues, lang) ? catalogues[lang] : undefined;
  if (!set) return null;
  const messages = made.get(lang) ?? createMessages<MessageArgs>(set(), lang === 'en' ? null : english());
  made.set(lang, messages);
  return messages;
}

export function english(): ReaderMessages {
  const messages = messagesIn('en');
  if (!messages) throw new Error('There is no English catalogue');
  return messages;
}
