import { currentId } from '../dataset/build.ts';
import type { Dataset, Document, SourceId } from '../generated/open.ts';
import { seenOf } from './evidence-day.ts';

/** How much of the text of a document the editors saw. */
export type TextSeen = 'whole' | 'part' | 'none';

/**
 * How much of its text was seen: as much as of the page at the text's own address. Where no page that was seen stands
 * there, what its record says counts for the whole.
 */
export function textSeenOf(dataset: Dataset, document: Pick<Document, 'text'>): TextSeen {
  if (!document.text.seen) return 'none';
  const page = seenTextPage(dataset, document);
  return page === null || seenOf(dataset, page)?.extent === 'whole' ? 'whole' : 'part';
}

/** The source whose page is the text of a document, where somebody saw it. */
export function seenTextPage(dataset: Dataset, { text }: Pick<Document, 'text'>): SourceId | null {
  const page = text.url === undefined ? undefined : pagesByAddress(dataset).get(text.url);
  return page !== undefined && seenOf(dataset, page) !== null ? page : null;
}

const known = new WeakMap<Dataset, ReadonlyMap<string, SourceId>>();

function pagesByAddress(dataset: Dataset): ReadonlyMap<string, SourceId> {
  const made =
    known.get(dataset) ??
    new Map(
      [...dataset.sources.values()].flatMap(({ id, url }) =>
        url === undefined ? [] : [[url as string, currentId(dataset, id)] as const],
      ),
    );
  known.set(dataset, made);
  return made;
}
