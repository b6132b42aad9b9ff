/** The evidence of a page: every piece that it cites, once, in the order in which it first does. */
import { type Independence, sideOf } from '@summit/data/validate';
import { independences } from '../facts/citations.ts';
import { publisherName, shortName } from '../facts/names.ts';
import type { Evidence, Lookup, Source } from '../facts/records.ts';
import { sentences } from '../facts/sentences.ts';
import { sourceNumbers } from '../facts/source-numbers.ts';
import { titleLanguage } from '../facts/source-titles.ts';
import { textDirective, withDirectives } from '../facts/text-fragment.ts';
import type { Words } from '../messages/catalogue.ts';
import { message } from '../messages/message.ts';
import { pageOf } from './addresses.ts';
import type { EvidenceItemView, NameView } from './types.ts';

export interface Register {
  /** Numbers of the pieces, each once. */
  cite(evidence: readonly Evidence[]): readonly number[];
  items(): readonly EvidenceItemView[];
}

export function createRegister(
  lookup: Lookup,
  to: (file: string) => string,
  name: (id: string) => NameView,
): Register {
  const known = new Map<string, Cited>();
  const independenceIn = independences(lookup);
  return {
    cite: (evidence) => {
      const numbers = evidence.map((one) => {
        const independence = independenceIn(evidence, one);
        const key = `${independence} ${JSON.stringify(one)}`;
        const entry = known.get(key) ?? { number: known.size + 1, evidence: one, independence };
        known.set(key, entry);
        return entry.number;
      });
      return [...new Set(numbers)];
    },
    items: () => [...known.values()].map((cited) => itemView(cited, lookup, to, name)),
  };
}

/** A piece of evidence, how far it is independent among those with which it stands, and its number on the page. */
interface Cited {
  readonly number: number;
  readonly evidence: Evidence;
  readonly independence: Independence;
}

function itemView(
  { number, evidence, independence }: Cited,
  lookup: Lookup,
  to: (file: string) => string,
  name: (id: string) => NameView,
): EvidenceItemView {
  const source = lookup.get('source', evidence.source);
  const { relation, origin } = evidence;
  return {
    id: `evidence-${number}`,
    number: String(sourceNumbers(lookup).get(source.id) ?? ''),
    publisher: publisherName(source, lookup),
    title: source.title,
    supplied: source.titleSupplied === true,
    href: to(pageOf(source)),
    lang: titleLanguage(source),
    published: source.published ?? null,
    host: hostOf(source, evidence),
    relation: {
      symbol: SIGNS[relation],
      word: message('capital', { words: message(`relation-${relation}`) }),
    },
    independence: message(`independence-${independence}`),
    grade: source.reliability.grade,
    tier: tierOf(source, lookup),
    note: evidence.note ?? null,
    locator: locatorOf(evidence),
    origin: origin === undefined ? null : name(origin),
    quote: (evidence.type === 'page' && evidence.quote) || null,
    seen: seenTold(evidence),
  };
}

function hostOf({ url }: Source, evidence: Evidence): EvidenceItemView['host'] {
  if (url === undefined) return null;
  const words = evidence.type === 'page' && evidence.quote ? [textDirective(evidence.quote)] : [];
  return {
    name: URL.canParse(url) ? new URL(url).host.replace(/^www\./, '') : url,
    url: withDirectives(url, words),
  };
}

/** "news agency, Russia". */
function tierOf(source: Source, lookup: Lookup): Words {
  const side = sideOf(lookup.dataset, source.publisher);
  const tier = message(`tier-${source.tier}`);
  if (side === null) return tier;
  return message('items', { items: [tier, shortName(lookup.get('organization', side), lookup)] });
}

function locatorOf(evidence: Evidence): Words {
  if (evidence.type === 'page') return message('evidence-whole-page');
  const { start, end } = evidence.selector;
  return message('evidence-passage', { start: String(start), end: String(end), digest: evidence.sha256 });
}

/** How far a page was seen, and when. */
function seenTold(evidence: Evidence): Words | null {
  if (evidence.type !== 'page') return null;
  if (!evidence.seen) return message('access-unseen');
  const { extent, on } = evidence.seen;
  return sentences(message(`access-${extent}`), message('source-seen-on', { date: on }));
}

const SIGNS = { supports: 'status-fulfilled', refines: 'refined', contradicts: 'differ' } as const;
