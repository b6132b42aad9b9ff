import type { SummitRecord } from '@summit/data/validate';
import type { HeldState } from '../../embedded/check-briefing.ts';

/** A state of a dataset, and what to call it. */
export interface NamedState extends HeldState {
  readonly name: string;
}

/** Deeper than any record of any version, and far from where comparing would exhaust the stack. */
const MOST_NESTED = 40;

/**
 * Values of others as records that can be compared. They need not follow the schemas, which may be those of another
 * version; but they must name themselves, and say where a redirect leads.
 *
 * @param refuse makes the fault for the value at an index, with what is wrong with it.
 */
export function comparableRecords(
  values: readonly unknown[],
  refuse: (why: string, index: number) => Error,
): SummitRecord[] {
  values.forEach((value, index) => {
    const why = whyNot(value);
    if (why !== null) throw refuse(why, index);
  });
  return values as SummitRecord[];
}

function whyNot(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'a record is not an object';
  const { kind, id, to } = value as Readonly<Record<string, unknown>>;
  if (typeof id !== 'string' || id === '') return 'a record has no id';
  if (typeof kind !== 'string' || !/^[a-z][a-z-]{0,39}$/.test(kind)) return `the record ${id} has no kind`;
  if (kind === 'redirect' && !(Array.isArray(to) ? to : [to]).every((one) => typeof one === 'string'))
    return `the redirect ${id} leads to what is no id`;
  return isNested(value, MOST_NESTED) ? `the record ${id} is nested deeper than any record` : null;
}

/** Whether objects and lists lie in one another more than so many times. */
function isNested(value: unknown, most: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return most === 0 || Object.values(value).some((inner) => isNested(inner, most - 1));
}
