import { currentId } from '../dataset/build.ts';
import type { Dataset, OrganizationId, Summit } from '../generated/open.ts';

/** Which of the parties of a meeting some bodies are. */
export interface Subset {
  /** `both` is all of two; `some` is more than one and not all. */
  readonly kind: 'all' | 'both' | 'some' | 'one' | 'none';
  /** How many of the parties they are, and of how many. */
  readonly n: number;
  readonly m: number;
  /** Those parties, and the others, in the order of the meeting. */
  readonly parties: readonly OrganizationId[];
  readonly apart: readonly OrganizationId[];
  /** The bodies that are no parties, such as guests, in the order given. */
  readonly beyond: readonly OrganizationId[];
}

/** Which of the parties of a meeting some bodies are: "all", "both" and "six of eight" are computed, never written. */
export function subsetOf(dataset: Dataset, summit: Summit, bodies: Iterable<OrganizationId>): Subset {
  const given = new Set([...bodies].map((id) => currentId(dataset, id)));
  const all = summit.parties.map((id) => currentId(dataset, id));
  const parties = all.filter((id) => given.has(id));
  const [n, m] = [parties.length, all.length];
  const kind = n === 0 ? 'none' : n === m ? (m === 2 ? 'both' : 'all') : n === 1 ? 'one' : 'some';
  return {
    kind,
    n,
    m,
    parties,
    apart: all.filter((id) => !given.has(id)),
    beyond: [...given].filter((id) => !all.includes(id)),
  };
}
