/** Which evidence of a source that a printed sentence cites is meant: words of pages, passages of texts. */
import type { Dataset, Evidence } from '@summit/data/validate';
import type { Lookup } from '../src/facts/records.ts';
import { sourceNumbers } from '../src/facts/source-numbers.ts';

/**
 * The evidence of a source that a sentence cites: of what is told word for word, else of the records on which it rests,
 * else all that there is of that source.
 */
export function piecesOf(
  {
    number,
    text,
    rests,
  }: { readonly number: string; readonly text: string; readonly rests: readonly string[] },
  lookup: Lookup,
): readonly Evidence[] {
  const source = [...sourceNumbers(lookup)].find(([, one]) => String(one) === number)?.[0];
  const ofSource = witnesses(lookup).filter(({ piece }) => lookup.get('source', piece.source).id === source);
  const plain = plainOf(text);
  const tiers = [
    ofSource.filter((one) => one.told !== null && plain.includes(plainOf(one.told))),
    ofSource.filter(({ records }) => records.some((id) => rests.includes(id))),
    ofSource,
  ];
  const pieces = tiers.find((tier) => tier.length > 0) ?? [];
  return [...new Map(pieces.map(({ piece }) => [wordsIn(piece), piece])).values()];
}

const plainOf = (text: string) => text.replace(/\s+/g, ' ');

/** A piece of evidence, the sentence that it is evidence of, and the records that this rests on. */
interface Witness {
  readonly piece: Evidence;
  readonly told: string | null;
  readonly records: readonly string[];
}

const known = new WeakMap<Dataset, readonly Witness[]>();

function witnesses(lookup: Lookup): readonly Witness[] {
  const made = known.get(lookup.dataset) ?? [
    ...lookup.all('claim').flatMap((one) => witnessesIn(one, [one.id])),
    ...lookup.all('figure').flatMap((one) => witnessesIn(one, [one.id, one.claim])),
    ...lookup.all('commitment').flatMap((one) => witnessesIn(one, [one.id, ...one.claims])),
    ...(['document', 'project', 'discrepancy', 'summit', 'quotation', 'organization'] as const).flatMap(
      (kind) => lookup.all(kind).flatMap((one) => witnessesIn(one, [one.id])),
    ),
  ];
  known.set(lookup.dataset, made);
  return made;
}

/** All evidence within a record, at any depth. */
function witnessesIn(part: unknown, records: readonly string[]): readonly Witness[] {
  if (Array.isArray(part)) return part.flatMap((one) => witnessesIn(one, records));
  if (part === null || typeof part !== 'object') return [];
  const { evidence, statement, note, label } = part as Readonly<Record<string, unknown>>;
  const sentence = [statement, note, label].find((one) => typeof one === 'string') ?? null;
  const own = Array.isArray(evidence)
    ? (evidence as Evidence[]).map((piece) => ({ piece, told: sentence as string | null, records }))
    : [];
  return [...own, ...Object.values(part).flatMap((one) => witnessesIn(one, records))];
}

/** What tells one piece of a source from another to a reader. */
function wordsIn(piece: Evidence): string {
  return piece.type === 'page' ? `${piece.quote?.exact ?? ''} ${piece.note ?? ''}` : piece.sha256;
}
