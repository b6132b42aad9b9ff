import { CommandFault } from '../outcome.ts';

/** Ids of the records that there are, by kind. */
export type KnownIds = ReadonlyMap<string, ReadonlySet<string>>;

/** The ids that a field may take which names a record of a kind, or of `any`; none where it names no record. */
export function idsFor(known: KnownIds, target: string | null): string[] {
  if (target === null) return [];
  return target === 'any' ? [...known.values()].flatMap((ids) => [...ids]) : [...(known.get(target) ?? [])];
}

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Says what is wrong with the id of a new record; null where nothing is. */
export function faultOfId(id: string, known: KnownIds): string | null {
  if (!ID.test(id) || id.length > 80)
    return `${JSON.stringify(id)} is no id: lower-case letters, digits and hyphens, at most 80.`;
  for (const [kind, ids] of known) if (ids.has(id)) return `There is a ${kind} ${id} already.`;
  return null;
}

/** Ends the command where a new record cannot have this id. */
export function checkId(id: string, known: KnownIds): void {
  const fault = faultOfId(id, known);
  if (fault !== null)
    throw new CommandFault(fault.replace(/\.$/, ''), {
      exitCode: 2,
      hint: 'The id is the name of the file.',
    });
}
