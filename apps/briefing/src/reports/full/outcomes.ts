/** Claims of the meeting by theme, the firmest first, in paragraphs numbered through the report. */

import { claimNote } from '../../facts/claim-note.ts';
import { attributionPhrase, quotationView } from '../../facts/claims.ts';
import { actView, isAct, isDecision, themeTitle } from '../../facts/codes.ts';
import { type Context, disputesOfClaims } from '../../facts/common.ts';
import { quotationsOfClaim, under } from '../../facts/indexes.ts';
import type { Claim } from '../../facts/records.ts';
import { type ClaimGroup, firstRecord, isToldBy, themesOf } from '../../facts/refinements.ts';
import { doubtOf, standingView } from '../../facts/standings.ts';
import type { ParagraphReference } from '../../facts/types.ts';
import type { ClaimView, ThemeView } from './full-types.ts';

/** Paragraphs numbered from `from` on; within a theme, those that the first source tells come first. */
export function themeViews(
  groups: readonly ClaimGroup[],
  context: Context,
  { from, anchor }: { readonly from: number; readonly anchor: string },
): readonly ThemeView[] {
  const first = firstRecord(context);
  let number = from;
  return themesOf(groups, context).map(({ theme, groups: ofTheme }) => {
    const told = ofTheme.filter(({ claim }) => first === null || isToldBy(first.source, claim));
    const untold = ofTheme.filter((group) => !told.includes(group));
    const start = number;
    number += ofTheme.length;
    return {
      id: `${anchor}-${theme}`,
      title: themeTitle(theme, context.lookup),
      start: String(start),
      claims: [
        ...claimViews(claimsIn(told), start, context),
        ...claimViews(claimsIn(untold), start + told.length, context).map((view) => ({
          ...view,
          beyond: first?.publisher ?? null,
        })),
      ],
    };
  });
}

/** Numbered paragraphs, `from` on. */
export function claimViews(claims: readonly Claim[], from: number, context: Context): readonly ClaimView[] {
  return claims.map((claim, index) => claimView(claim, String(from + index), context));
}

const claimsIn = (groups: readonly ClaimGroup[]) => groups.map(({ claim }) => claim);

/** What was done, however loosely; what was only stated or told is no outcome. */
export function isOutcome({ claim, refinements }: ClaimGroup): boolean {
  return isAct(claim.speechAct) || refinements.some(({ speechAct }) => isDecision(speechAct));
}

/** Where the report tells a claim. */
export function paragraphsOf(themes: readonly ThemeView[]): ReadonlyMap<string, ParagraphReference> {
  const claims = themes.flatMap((theme) => theme.claims);
  return new Map(claims.map(({ claims: id, number, anchor }) => [id, { number, href: `#${anchor}` }]));
}

function claimView(claim: Claim, number: string, context: Context): ClaimView {
  const { lookup, citations } = context;
  return {
    text: claim.statement,
    claims: claim.id,
    anchor: `claim-${claim.id}`,
    number,
    cites: citations.citeClaims([claim.id]),
    act: actView(claim.speechAct),
    attribution: attributionPhrase(claim, lookup),
    doubt: doubtOf(standingView(claim, context.dataset)),
    disputes: disputesOfClaims([claim.id], context),
    quotations: under(context.dataset, quotationsOfClaim, claim.id).map((quotation) =>
      quotationView(quotation, lookup),
    ),
    note: claimNote(claim),
    beyond: null,
  };
}
