import { sidesOfEvidence } from '../derive/sides.ts';
import { vouching } from '../derive/standing.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { fault } from '../diagnostics/fault.ts';
import { isSeen } from '../evidence/origins.ts';
import type { Claim, Dataset } from '../generated/open.ts';
import type { Rule } from './rule.ts';

export interface ReasonsFitEvidence {
  'reason-contradicts-evidence': { readonly words: string; readonly found: string };
}

const SIDES = '(?:both|all|several|the other) sides?';
const TELL = '(?:confirms?|gives?|names?|records?|reports?|says?|states?|tells?|vouch(?:es)?)';

/** What a reason can say of who vouches, and when that is so. */
const SAYINGS: readonly (readonly [words: RegExp, holds: (dataset: Dataset, claim: Claim) => boolean])[] = [
  [/\bindependent(?:ly)?\b/i, (dataset, claim) => vouching(dataset, claim).by === 'several'],
  [
    new RegExp(
      `\\b${SIDES} (?:\\w+ )?${TELL}\\b|\\b(?:confirmed|told|reported|stated|given) (?:by|from) ${SIDES}\\b`,
      'i',
    ),
    isOfSeveralSides,
  ],
  [
    /\b(?:one|a single|its own) side (?:only|alone)\b|\bonly one side\b/i,
    (dataset, claim) => vouching(dataset, claim).by !== 'several',
  ],
];

/** A word before it by which a reason denies what it names. */
const DENIED = /\b(?:no|not|nor|neither|nothing|none|never|without|lacks?|but for)\b[^.;]{0,30}$/i;

/** Neither the reason for a credibility nor a note says of the evidence what its origins and sides contradict. */
export const reasonsFitEvidence: Rule<ReasonsFitEvidence> = (context) =>
  context.ofKind('claim').flatMap(({ raw, record }) => {
    const byHand = [
      ['/credibility/reason', record.credibility.reason],
      ['/note', record.note ?? ''],
    ] as const;
    const sayings = byHand.flatMap(([pointer, text]) =>
      SAYINGS.map(([pattern, holds]) => [pointer, text, pattern, holds] as const),
    );
    return sayings.flatMap(([pointer, text, pattern, holds]): Diagnostic<ReasonsFitEvidence>[] => {
      const said = pattern.exec(text);
      if (!said || DENIED.test(text.slice(0, said.index)) || holds(context.dataset, record)) return [];
      const found = vouching(context.dataset, record);
      const args = {
        words: said[0],
        found:
          found.by === 'one-side'
            ? `${found.side} alone`
            : found.by === 'one-source'
              ? `${found.source} alone`
              : 'several',
      };
      return [fault('reason-contradicts-evidence', args, context.place(raw, pointer))];
    });
  });

function isOfSeveralSides(dataset: Dataset, claim: Claim): boolean {
  const supporting = claim.evidence.filter((one) => one.relation !== 'contradicts' && isSeen(one));
  const sides = new Set(supporting.flatMap((one) => [...sidesOfEvidence(dataset, claim, one)]));
  return sides.size > 1;
}
