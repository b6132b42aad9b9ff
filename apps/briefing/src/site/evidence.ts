/** The evidence of a page: every piece that it cites, once, in the order in which it first does. */
import { shortName } from '../facts/names.ts';
import type { Evidence, Lookup, Source } from '../facts/records.ts';
import { titleLanguage } from '../facts/source-titles.ts';
import type { Words } from '../messages/catalogue.ts';
import { message } from '../messages/message.ts';
import { pageOf } from './addresses.ts';
import type { EvidenceItemView } from './types.ts';

export interface Register {
  /** Numbers of the pieces, each once. */
  cite(evidence: readonly Evidence[]): readonly number[];
  items(): readonly EvidenceItemView[];
}

export function createRegister(lookup: Lookup, to: (file: string) => string): Register {
  const known = new Map<string, { number: number; evidence: Evidence }>();
  return {
    cite: (evidence) => {
      const numbers = evidence.map((one) => {
        const key = JSON.stringify(one);
        const entry = known.get(key) ?? { number: known.size + 1, evidence: one };
        known.set(key, entry);
        return entry.number;
      });
      return [...new Set(numbers)];
    },
    items: () => [...known.values()].map(({ number, evidence }) => itemView(number, evidence, lookup, to)),
  };
}

function itemView(
  number: number,
  evidence: Evidence,
  lookup: Lookup,
  to: (file: string) => string,
): EvidenceItemView {
  const source = lookup.get('source', evidence.source);
  const { relation, independence } = evidence;
  return {
    id: `evidence-${number}`,
    publisher: source.publisher,
    title: source.title,
    supplied: source.titleSupplied === true,
    href: to(pageOf(source)),
    lang: titleLanguage(source),
    published: source.published ?? null,
    host: hostOf(source),
    relation: {
      symbol: SIGNS[relation],
      word: message('capital', { words: message(`relation-${relation}`) }),
    },
    independence: message(`independence-${independence}`),
    grade: source.reliability.grade,
    tier: tierOf(source, lookup),
    note: evidence.note ?? null,
    locator: locatorOf(evidence),
    limit: (evidence.type === 'page' && evidence.limit) || null,
  };
}

function hostOf({ url }: Source): EvidenceItemView['host'] {
  if (url === undefined) return null;
  return { name: URL.canParse(url) ? new URL(url).host.replace(/^www\./, '') : url, url };
}

/** "news agency, Russia". */
function tierOf(source: Source, lookup: Lookup): Words {
  const side = source.side === 'none' ? null : lookup.find('organization', source.side);
  const tier = message(`tier-${source.tier}`);
  return side ? message('items', { items: [tier, shortName(side, lookup)] }) : tier;
}

function locatorOf(evidence: Evidence): Words {
  if (evidence.type === 'page') return message('evidence-whole-page');
  const { start, end } = evidence.selector;
  return message('evidence-passage', { start: String(start), end: String(end), digest: evidence.sha256 });
}

const SIGNS = { supports: 'status-fulfilled', refines: 'refined', contradicts: 'differ' } as const;
