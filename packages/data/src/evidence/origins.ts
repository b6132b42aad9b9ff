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

/** Whether two sources are one, or go back to a source in common. */
export function shareOrigin(dataset: Dataset, a: SourceId, b: SourceId): boolean {
  const first = lineage(dataset, a);
  return [...lineage(dataset, b)].some((id) => first.has(id));
}

/**
 * The evidence by origin: pieces whose sources share an origin, at any remove, are one witness.
 * Evidence that is marked as of the same origin joins the first witness.
 */
export function witnesses(dataset: Dataset, evidence: readonly Evidence[]): readonly (readonly Evidence[])[] {
  const groups: Evidence[][] = [];
  const inherited = (one: Evidence) => one.independence === 'first' || one.independence === 'same-origin';
  for (const one of evidence) {
    const joined = groups.filter((group) =>
      group.some(
        (other) => (inherited(one) && inherited(other)) || shareOrigin(dataset, one.source, other.source),
      ),
    );
    const merged = [...joined.flat(), one];
    for (const group of joined) groups.splice(groups.indexOf(group), 1);
    groups.push(merged);
  }
  return groups;
}
