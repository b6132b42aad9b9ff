import { fault } from '../diagnostics/fault.ts';
import type { Source } from '../generated/open.ts';
import { ofEachRecord, type SoundRecord } from './rule.ts';

export interface SourceNumbersAreUnique {
  'source-number-taken': { readonly number: number; readonly other: string; readonly free: number };
}

/** No two sources have the same number, since a report cites a source by it alone. */
export const sourceNumbersAreUnique = ofEachRecord<SourceNumbersAreUnique>((context) => {
  const first = new Map<number, SoundRecord<Source>>();
  let free = 1;
  for (const { number = 0 } of context.dataset.sources.values()) free = Math.max(free, number + 1);
  return ({ raw, record }) => {
    if (record.kind !== 'source' || record.number === undefined) return [];
    const { number } = record;
    const known = first.get(number);
    if (!known) {
      first.set(number, { raw, record });
      return [];
    }
    const related = [{ place: context.place(known.raw, '/number'), note: 'has the same number' }];
    return [
      fault(
        'source-number-taken',
        { number, other: known.record.id, free },
        context.place(raw, '/number'),
        related,
      ),
    ];
  };
});
