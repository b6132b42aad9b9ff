/** Ids of records: those that there are, and which a new record may have. */
import { CommandFault } from '../faults.ts';
import type { Shown } from '../shown-text.ts';
import { say } from '../words.ts';

/** Ids of the records that there are, by kind. */
export type KnownIds = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * The ids that a field may take which names a record of a kind, of one of several (`organization|person`) or of `any`;
 * none where it names no record.
 */
export function idsFor(known: KnownIds, target: string | null): string[] {
  if (target === null) return [];
  const kinds = target === 'any' ? [...known.keys()] : target.split('|');
  return kinds.flatMap((kind) => [...(known.get(kind) ?? [])]);
}

/** A kind of record with its article. */
export function aKind(kind: string): Shown {
  return /^[aeiou]/.test(kind) ? say('a-kind.vowel', { kind }) : say('a-kind', { kind });
}

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Says what is wrong with the id of a new record; null where nothing is. */
export function faultOfId(id: string, known: KnownIds): Shown | null {
  if (!ID.test(id) || id.length > 80) return say('id-invalid', { id: JSON.stringify(id) });
  // Of all versions of Windows, whatever the ending (Microsoft, "Naming Files, Paths, and Namespaces").
  if (/^(con|prn|aux|nul|(com|lpt)[0-9])$/.test(id)) return say('id-reserved', { id: JSON.stringify(id) });
  for (const [kind, ids] of known) if (ids.has(id)) return say('id-taken', { kind: aKind(kind), id });
  return null;
}

/** Ends the command where a new record cannot have this id. */
export function checkId(id: string, known: KnownIds): void {
  const fault = faultOfId(id, known);
  if (fault !== null) throw new CommandFault(2, fault, say('id-is-file-name'));
}
