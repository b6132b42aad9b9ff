import { currentId } from '../dataset/build.ts';
import type { Dataset, Evidence, SourceId } from '../generated/open.ts';

/** A source and all that it goes back to, at any remove. Circles are walked once. */
export function lineage(dataset: Dataset, source: SourceId): ReadonlySet<SourceId> {
  const found = new Set<SourceId>();
  const open = [source];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const id = currentId(dataset, next);
    if (found.has(id)) continue;
    found.add(id);
    for (const { source: from } of dataset.sources.get(id)?.derivedFrom ?? []) open.push(from);
  }
  return found;
}

/** The sources that a source goes back to in the end; itself, where it was made from none. */
export function origins(dataset: Dataset, source: SourceId): ReadonlySet<SourceId> {
  const ends = [...lineage(dataset, source)].filter((id) => !dataset.sources.get(id)?.derivedFrom?.length);
  return new Set(ends.length > 0 ? ends : [source]);
}

/** Whether somebody saw what a piece of evidence names: a passage is held, and of a page it is said. */
export function isSeen(evidence: Evidence): boolean {
  return evidence.type === 'passage' || evidence.seen !== undefined;
}

/**
 * The sources to which a piece of evidence goes back: those of its page, at any remove. Where the page was made from
 * several and the piece names one of them as its origin, that one and what is behind it; a source that the page's
 * record does not name comes to the others.
 */
export function sourcesBehind(dataset: Dataset, { source, origin }: Evidence): ReadonlySet<SourceId> {
  const own = lineage(dataset, source);
  const named = origin === undefined ? undefined : currentId(dataset, origin);
  if (named === undefined || !dataset.sources.has(named)) return own;
  return new Set([...(own.has(named) ? [currentId(dataset, source)] : own), ...lineage(dataset, named)]);
}

/**
 * Whether two pieces of evidence go back to something in common: to a source, at any remove, or to the body or person
 * that one of them names as its origin and the other names or was published by.
 */
export function shareOrigin(dataset: Dataset, a: Evidence, b: Evidence): boolean {
  const [own, other] = [sourcesBehind(dataset, a), sourcesBehind(dataset, b)];
  if ([...own].some((id) => other.has(id))) return true;
  const isWordOf = (word: Evidence, sources: ReadonlySet<SourceId>, piece: Evidence): boolean => {
    if (word.origin === undefined) return false;
    const body = currentId(dataset, word.origin);
    if (piece.origin !== undefined && currentId(dataset, piece.origin) === body) return true;
    return [...sources].some((id) => {
      const publisher = dataset.sources.get(id)?.publisher;
      return publisher !== undefined && currentId(dataset, publisher) === body;
    });
  };
  return isWordOf(a, other, b) || isWordOf(b, own, a);
}

/** The evidence by origin: pieces that share an origin, directly or through others, are one witness. */
export function witnesses(dataset: Dataset, evidence: readonly Evidence[]): readonly (readonly Evidence[])[] {
  const groups: Evidence[][] = [];
  for (const one of evidence) {
    const joined = groups.filter((group) => group.some((other) => shareOrigin(dataset, one, other)));
    const merged = [...joined.flat(), one];
    for (const group of joined) groups.splice(groups.indexOf(group), 1);
    groups.push(merged);
  }
  return groups;
}
