import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { fault } from '../diagnostics/fault.ts';
import type { Shareholding } from '../generated/open.ts';
import type { Rule } from './rule.ts';

export interface SharesAreSound {
  'share-out-of-range': { readonly share: string };
  'share-repeated': { readonly holder: string; readonly asOf: string };
  'shares-exceed-whole': { readonly asOf: string; readonly sum: string };
}

/** By how much rounded shares may be more than the whole, in per cent. */
const ROUNDING = 0.2;

/** A share is from 0 to 100 per cent, a holder has one on a day, and those of a day are no more than the whole. */
export const sharesAreSound: Rule<SharesAreSound> = (context) =>
  context.ofKind('project').flatMap(({ raw, record }) => {
    const found: Diagnostic<SharesAreSound>[] = [];
    const held = new Map<string, Map<string, Shareholding>>();
    for (const [index, one] of (record.shareholdings ?? []).entries()) {
      const place = (field: string) => context.place(raw, `/shareholdings/${index}/${field}`);
      const { share, asOf } = one;
      const holder = context.resolve(one.holder)?.id ?? one.holder;
      if (Number(share) < 0 || Number(share) > 100)
        found.push(fault('share-out-of-range', { share }, place('share')));
      const onDay = held.get(asOf) ?? new Map<string, Shareholding>();
      held.set(asOf, onDay);
      if (onDay.has(holder)) found.push(fault('share-repeated', { holder, asOf }, place('holder')));
      else onDay.set(holder, one);
    }
    for (const [asOf, holders] of held) {
      const sum = [...holders.values()].reduce((all, { share }) => all + Number(share), 0);
      const isInRange = [...holders.values()].every(({ share }) => Number(share) <= 100);
      if (sum > 100 + ROUNDING && isInRange)
        found.push(
          fault(
            'shares-exceed-whole',
            { asOf, sum: String(Number(sum.toFixed(4))) },
            context.place(raw, '/shareholdings'),
          ),
        );
    }
    return found;
  });
