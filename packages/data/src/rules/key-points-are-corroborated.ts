import { isOneSided } from '../derive/standing.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { fault } from '../diagnostics/fault.ts';
import type { Rule } from './rule.ts';

export interface KeyPointsAreCorroborated {
  'key-point-one-sided': { readonly claims: readonly string[] };
  'key-point-not-one-sided': Record<never, never>;
}

/** A key point rests on claims that more than one side vouches for, or says that it does not. */
export const keyPointsAreCorroborated: Rule<KeyPointsAreCorroborated> = (context) =>
  context
    .ofKind('edition')
    .filter(({ record }) => record.status !== 'superseded')
    .flatMap(({ raw, record }) =>
      record.keyPoints.flatMap(({ claims, oneSideOnly }, index): Diagnostic<KeyPointsAreCorroborated>[] => {
        const found = claims.flatMap((id) => context.find('claim', id) ?? []);
        // Claims that are missing or have faults are told on their own.
        if (found.length < claims.length) return [];
        const oneSided = found.filter((claim) => isOneSided(context.dataset, claim)).map(({ id }) => id);
        if (oneSided.length > 0 === (oneSideOnly === true)) return [];
        const place = context.place(raw, `/keyPoints/${index}/${oneSideOnly ? 'oneSideOnly' : 'claims'}`);
        return oneSideOnly
          ? [fault('key-point-not-one-sided', {}, place)]
          : [fault('key-point-one-sided', { claims: oneSided }, place)];
      }),
    );
