import { allRecords, currentId } from '../dataset/build.ts';
import { dayRange } from '../derive/edtf.ts';
import { compareText } from '../diagnostics/diagnostic.ts';
import type { Dataset, EdtfDate, RecordId, SourceId } from '../generated/open.ts';
import { evidencePieces } from '../model/evidence-pieces.ts';
import { sliceCodePoints } from './code-points.ts';
import { type PhraseMatch, phraseFinder } from './find-phrase.ts';
import type { Tolerated } from './fold.ts';

/**
 * - `ok`: the words stand on the page, but at most for differences that readers pass over.
 * - `elsewhere`: they do, but never behind the prefix and before the suffix.
 * - `not-found`: they do not.
 * - `page-not-held`: no saved page of the source is at hand.
 */
export type QuotationOutcome = 'ok' | 'elsewhere' | 'not-found' | 'page-not-held';

export interface QuotationCheck {
  readonly record: RecordId;
  /** JSON Pointer (RFC 6901) to the piece of evidence. */
  readonly pointer: string;
  readonly source: SourceId;
  readonly exact: string;
  readonly outcome: QuotationOutcome;
  /** What the page has otherwise; empty where it has the words letter by letter. */
  readonly differences: readonly Tolerated[];
  /** Where the words are not found, those of the page that are most like them; null for none. */
  readonly nearest: string | null;
}

/** Checks the quotations of all page evidence against the texts of saved pages, in order of the records. */
export function verifyQuotations(
  dataset: Dataset,
  pages: ReadonlyMap<SourceId, string>,
): readonly QuotationCheck[] {
  const finders = new Map([...pages].map(([id, text]) => [id, { text, find: phraseFinder(text) }]));
  return allRecords(dataset).flatMap((record) =>
    evidencePieces(record).flatMap(({ pointer, evidence }): QuotationCheck[] => {
      if (evidence.type !== 'page' || !evidence.quote) return [];
      const { exact } = evidence.quote;
      const source = currentId(dataset, evidence.source);
      const told = { record: record.id, pointer, source, exact, differences: [], nearest: null };
      const page = finders.get(source);
      if (!page) return [{ ...told, outcome: 'page-not-held' }];
      const { matches, nearest } = page.find(exact);
      const inContext = matches.filter((match) => standsBetween(page.text, match, evidence.quote ?? {}));
      const [found] = inContext.length > 0 ? inContext : matches;
      if (found) {
        const outcome = inContext.length > 0 ? 'ok' : 'elsewhere';
        return [{ ...told, outcome, differences: found.differences }];
      }
      const words = nearest && sliceCodePoints(page.text, nearest.start, nearest.end).replace(/\s+/g, ' ');
      return [{ ...told, outcome: 'not-found', nearest: words }];
    }),
  );
}

/** Code points beside a match in which what stands before or behind it is looked for, beyond its own length. */
const SLACK = 20;

function standsBetween(
  text: string,
  { start, end }: PhraseMatch,
  { prefix, suffix }: { readonly prefix?: string; readonly suffix?: string },
): boolean {
  const before = sliceCodePoints(text, Math.max(0, start - (prefix?.length ?? 0) - SLACK), start);
  const behind = sliceCodePoints(text, end, end + (suffix?.length ?? 0) + SLACK);
  const has = (near: string, words: string | undefined) =>
    words === undefined || phraseFinder(near)(words).matches.length > 0;
  return has(before, prefix) && has(behind, suffix);
}

/** A page that evidence names and that nobody saw. */
export interface UnseenPage {
  readonly source: SourceId;
  readonly published: EdtfDate | null;
  readonly url: string | null;
  /** The records that name it. */
  readonly records: readonly RecordId[];
}

/** The pages of a dataset that nobody saw, the oldest first, those without a day last. */
export function unseenPages(dataset: Dataset): readonly UnseenPage[] {
  const records = new Map<SourceId, Set<RecordId>>();
  const seen = new Set<SourceId>();
  for (const record of allRecords(dataset))
    for (const { evidence } of evidencePieces(record)) {
      const id = currentId(dataset, evidence.source);
      if (evidence.type === 'passage' || evidence.seen) seen.add(id);
      else records.set(id, (records.get(id) ?? new Set()).add(record.id));
    }
  const day = ({ published }: UnseenPage) => (published === null ? '9999' : dayRange(published).first);
  return [...records]
    .filter(([id]) => !seen.has(id))
    .map(([source, ids]): UnseenPage => {
      const { published = null, url = null } = dataset.sources.get(source) ?? {};
      return { source, published, url, records: [...ids] };
    })
    .sort((a, b) => compareText(day(a), day(b)) || compareText(a.source, b.source));
}
