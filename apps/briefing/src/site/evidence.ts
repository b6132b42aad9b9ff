/** The evidence of a page: every piece that it cites, once, in the order in which it first does. */
import { dateInWords, INDEPENDENCE, RELATION, shortName, TIER, titleMarks } from '../facts/english.ts';
import type { Evidence, Lookup, Source } from '../facts/records.ts';
import { titleLanguage } from '../facts/source-titles.ts';
import { pageOf } from './addresses.ts';
import { capital, citation, link, outside, type Phrase, sign, strong, words } from './phrases.ts';
import type { EvidenceItemView } from './types.ts';

export interface Register {
  cite(evidence: readonly Evidence[]): Phrase;
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
      return [...new Set(numbers)].map(citation);
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
  const { opening, closing } = titleMarks(source);
  return {
    id: `evidence-${number}`,
    source: [
      strong(source.publisher),
      words(`, ${opening}`),
      link(source.title, to(pageOf(source)), titleLanguage(source)),
      words(source.published ? `${closing}, ${dateInWords(source.published)}` : closing),
      ...openedAt(source),
    ],
    bearing: [
      sign(SIGNS[relation], capital(RELATION[relation])),
      words(`, ${INDEPENDENCE[independence]}. `),
      words(`Grade ${source.reliability.grade}, ${describe(source, lookup)}.`),
    ],
    locator: locatorOf(evidence),
    notes: evidence.note ? [[words(evidence.note)]] : [],
  };
}

/** The page itself, which is not ours, by its host. */
function openedAt({ url }: Source): Phrase {
  if (url === undefined) return [];
  const host = URL.canParse(url) ? new URL(url).host.replace(/^www\./, '') : url;
  return [words(', '), outside(host, url)];
}

/** "news agency, Russia". */
function describe(source: Source, lookup: Lookup): string {
  const side = source.side === 'none' ? null : lookup.find('organization', source.side);
  return [TIER[source.tier], side ? shortName(side) : null].filter((word) => word !== null).join(', ');
}

function locatorOf(evidence: Evidence): Phrase {
  if (evidence.type === 'page')
    return [words('The page as a whole.'), ...(evidence.limit ? [words(` ${evidence.limit}`)] : [])];
  const { start, end } = evidence.selector;
  return [words(`Code points ${start} to ${end} of the text, SHA-256 ${evidence.sha256}`)];
}

const SIGNS = { supports: 'status-fulfilled', refines: 'refined', contradicts: 'differ' } as const;
