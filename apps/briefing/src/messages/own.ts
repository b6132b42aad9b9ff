/** Messages of somebody's own, compiled when they are read: `fr.ftl` brings a language, `en.ftl` changes words of ours. */
import * as pluralRules from 'make-plural';
import { messageShapes } from '../generated/message-shapes.ts';
import { formats, catalogues as shippedSets } from '../generated/messages.ts';
import { agreement } from './agree.ts';
import type { Catalogue, MessageSet } from './catalogue.ts';
import { type Catalogues, SHIPPED, withOwn } from './catalogues.ts';
import { compileMessages, type MessageDefinition, type MessageShape, type MessageSource } from './compile.ts';
import type { MessageFault } from './faults.ts';
import { type Locale, type LocaleData, type PluralRule, primary } from './locale.ts';

export interface OwnMessages {
  readonly catalogues: Catalogues;
  /** All messages that templates may call, by their ids. */
  readonly known: ReadonlyMap<string, MessageShape>;
  readonly faults: readonly MessageFault[];
  /** Of languages that are brought, what is said in English, or with dates and numbers as in English. */
  readonly gaps: readonly LanguageGap[];
}
export interface LanguageGap {
  readonly file: string;
  readonly lang: string;
  /** Ids of the messages that are lacking. */
  readonly missing: readonly string[];
  /** Whether CLDR's data of the language is at hand. */
  readonly located: boolean;
}

/**
 * @param files each named as its language: `fr.ftl`, `zh-Hant.ftl`
 * @param localeOf CLDR's data of a language; null where there is none
 */
export function readOwnMessages(
  files: readonly MessageSource[],
  localeOf: (tag: string) => LocaleData | null,
): OwnMessages {
  const shipped = new Map(messageShapes().map((shape) => [shape.id, shape]));
  const known = new Map(shipped);
  const own = new Map<string, MessageSet>();
  const faults: MessageFault[] = [];
  const gaps: LanguageGap[] = [];
  // English comes first, since the others may say what it adds.
  const inOrder = [...files].sort((a, b) => Number(langOf(b) === 'en') - Number(langOf(a) === 'en'));
  for (const source of inOrder) {
    const lang = langOf(source);
    const isShipped = SHIPPED.languages.includes(lang);
    const compiled = compileMessages([source], new Set(isShipped ? shipped.keys() : []));
    const { messages } = compiled;
    const tag = compiled.language ?? lang;
    const ours = lang === 'en' ? messages.filter(({ id }) => shipped.has(id)) : messages;
    const { faults: differing, missing } = agreement(ours, known);
    const lacking = missing.filter((id) => !Object.hasOwn(formats, id));
    faults.push(...compiled.faults, ...differing);
    if (lang === 'en') for (const message of messages) known.set(message.id, message);
    const locale = localeOf(tag);
    own.set(lang, {
      locale: { ...(locale ?? englishLocale()), tag, plural: pluralRule(tag) },
      catalogue: { ...(isShipped ? {} : formats), ...catalogueOf(messages) },
    });
    if (!isShipped && (lacking.length > 0 || !locale))
      gaps.push({ file: source.file, lang, missing: lacking, located: locale !== null });
  }
  return { catalogues: withOwn(own), known, faults, gaps };
}

const langOf = ({ file }: MessageSource): string => file.replace(/^.*[\\/]/, '').replace(/\.ftl$/, '');

function englishLocale(): Locale {
  const make = shippedSets['en'];
  if (!make) throw new Error('There is no English catalogue');
  return make().locale;
}

/** What the code of a message is made into; it comes from the compiler, never from data. */
function catalogueOf(messages: readonly MessageDefinition[]): Catalogue {
  const fields = messages.map(({ id, code }) => `${JSON.stringify(id)}: ${code}`);
  return new Function(`return { ${fields.join(', ')} }`)() as Catalogue;
}

/** make-plural names the rules of a language by its code; where it has none, one form serves for all numbers. */
function pluralRule(tag: string): PluralRule {
  const rules = pluralRules as Readonly<Record<string, PluralRule>>;
  return rules[tag.replace('-', '_')] ?? rules[primary(tag)] ?? (() => 'other');
}
