/** Discrepancies of a meeting, and which of the shown records each of them touches. */
import { discrepanciesOfMeeting, figuresOfClaim, quotationsOfClaim, under } from './indexes.ts';
import type { Lookup, RecordOf, Summit } from './records.ts';
import type { DisputeView } from './types.ts';

export type Discrepancy = RecordOf<'discrepancy'>;

export interface Disputes {
  /** Open ones first, then by their marks. */
  readonly all: readonly Discrepancy[];
  /** Those that touch one of the records, or a field of it below one of the pointers. */
  touching(records: readonly string[], pointer?: string): readonly Discrepancy[];
}

export function disputesOf(summit: Summit, lookup: Lookup): Disputes {
  const all = [...under(lookup.dataset, discrepanciesOfMeeting, summit.id)].sort(
    (a, b) => Number(a.state === 'settled') - Number(b.state === 'settled') || mark(a) - mark(b),
  );
  return {
    all,
    touching: (records, pointer = '') =>
      all
        .filter(({ subjects }) =>
          subjects.some((subject) => records.includes(subject.record) && subject.pointer.startsWith(pointer)),
        )
        .sort((a, b) => mark(a) - mark(b)),
  };
}

/** Those alone that are open: where what is settled has no room. */
export function openAlone({ all, touching }: Disputes): Disputes {
  const open = (list: readonly Discrepancy[]) => list.filter(({ state }) => state === 'open');
  return { all: open(all), touching: (records, pointer) => open(touching(records, pointer)) };
}

const mark = ({ label }: Discrepancy): number => Number(label.slice(1));

/** A claim is touched through its figures and quotations too. */
export function recordsOfClaim(claim: string, lookup: Lookup): readonly string[] {
  const { dataset } = lookup;
  const parts = [...under(dataset, figuresOfClaim, claim), ...under(dataset, quotationsOfClaim, claim)];
  return [claim, ...parts.map(({ id }) => id)];
}

export function disputeViews(discrepancies: readonly Discrepancy[]): readonly DisputeView[] {
  return discrepancies.map(({ label, state }) => ({ label, href: `#${anchorOf(label)}`, state }));
}

export function anchorOf(label: string): string {
  return `discrepancy-${label.toLowerCase()}`;
}
