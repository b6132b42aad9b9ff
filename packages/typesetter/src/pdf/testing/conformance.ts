/** Holds a file against the clauses of the standards that it claims to keep to. */
import type { Standard } from '../standard.ts';
import type { Check } from './checks.ts';
import { UA1_CHECKS } from './conformance-ua1.ts';
import { UA2_CHECKS } from './conformance-ua2.ts';
import { StructureReader } from './read-structure.ts';

const CHECKS: Readonly<Record<Standard, Readonly<Record<string, Check>>>> = {
  ua1: UA1_CHECKS,
  ua2: UA2_CHECKS,
};

/** What a file does not keep to, by clause. */
export function conformanceFaults(bytes: Uint8Array, standard: Standard = 'ua1'): string[] {
  const reader = new StructureReader(bytes);
  return Object.entries(CHECKS[standard]).flatMap(([clause, check]) => {
    try {
      const fault = check(reader);
      return fault === undefined ? [] : [`${clause}: ${fault}`];
    } catch (error) {
      return [`${clause}: ${String(error)}`];
    }
  });
}
