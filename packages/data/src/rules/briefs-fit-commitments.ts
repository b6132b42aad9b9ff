import { isRealDate } from '../derive/edtf.ts';
import { familyOf, type StatusFamily, status } from '../derive/status.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { fault } from '../diagnostics/fault.ts';
import type { Commitment, Edition } from '../generated/open.ts';
import { NUMBER, numberOf } from './prose/collectives.ts';
import type { Rule, RuleContext, SoundRecord } from './rule.ts';

export interface BriefsFitCommitments {
  'commitments-miscounted': {
    readonly words: string;
    readonly told: string;
    readonly found: number;
    readonly all: number;
  };
  'point-apart-from-commitment': { readonly commitment: string; readonly claims: readonly string[] };
}

/** What an edition says of commitments is what the records say on its day: how many were kept, and of which it tells. */
export const briefsFitCommitments: Rule<BriefsFitCommitments> = (context) =>
  context.ofKind('edition').flatMap((one) => [...miscounted(one, context), ...apart(one, context)]);

const COUNT = new RegExp(
  `\\b(?<count>none|no|not one|one|1|${NUMBER}) of (?:the |its |their )?(?<all>${NUMBER})\\b[^,;.]*\\b(?:pledges|promises|commitments)\\b`,
  'iu',
);

/** Words for the families of status. */
const FAMILY_WORDS: readonly (readonly [StatusFamily, RegExp])[] = [
  ['kept', /\b(?:kept|fulfilled|met)\b/i],
  ['in-progress', /\b(?:in progress|under way)\b/i],
  ['no-verdict', /\b(?:without a verdict|no verdict)\b/i],
  ['in-trouble', /\bin trouble\b/i],
];

/** Counts such as `three of nineteen pledges are kept`, clause by clause. */
function miscounted(
  { raw, record }: SoundRecord<Edition>,
  context: RuleContext,
): Diagnostic<BriefsFitCommitments>[] {
  const sentences = [
    ['/finding/text', record.finding?.text ?? ''],
    ['/bottomLine/text', record.bottomLine.text],
  ] as const;
  const commitments = context.ofMeeting('commitment', record.summit).map((one) => one.record);
  return sentences.flatMap(([pointer, text]) =>
    text.split(/[,;.]/).flatMap((clause): Diagnostic<BriefsFitCommitments>[] => {
      const { count, all } = COUNT.exec(clause)?.groups ?? {};
      const family = FAMILY_WORDS.find(([, word]) => word.test(clause))?.[0];
      if (count === undefined || family === undefined) return [];
      const found = commitments.filter((one) => isOf(family, one, record, context)).length;
      if ((/^no/i.test(count) ? 0 : numberOf(count)) === found && numberOf(all) === commitments.length)
        return [];
      const args = { words: clause.trim(), told: `${count} of ${all}`, found, all: commitments.length };
      return [fault('commitments-miscounted', args, context.place(raw, pointer))];
    }),
  );
}

function isOf(
  family: StatusFamily,
  commitment: Commitment,
  { asOf }: Edition,
  { dataset }: RuleContext,
): boolean {
  // A day that there is not has a rule of its own.
  return isRealDate(asOf) && familyOf(status(dataset, commitment, asOf).status) === family;
}

/** Points under the status of a commitment that they do not tell of. */
function apart(
  { raw, record }: SoundRecord<Edition>,
  context: RuleContext,
): Diagnostic<BriefsFitCommitments>[] {
  return record.keyPoints.flatMap(({ commitment: id, claims }, index): Diagnostic<BriefsFitCommitments>[] => {
    const commitment = id === undefined ? undefined : context.find('commitment', id);
    if (!commitment) return [];
    const isOfMeeting = commitment.summit === record.summit;
    if (isOfMeeting && claims.some((claim) => commitment.claims.includes(claim))) return [];
    const args = { commitment: commitment.id, claims };
    return [fault('point-apart-from-commitment', args, context.place(raw, `/keyPoints/${index}/commitment`))];
  });
}
