/** Claims of the meeting by theme, the firmest first, in paragraphs numbered through the report. */
import { claimNote } from '../../facts/claim-note.ts';
import { attributionPhrase, gradeOf, quotationView } from '../../facts/claims.ts';
import { actView, isAct, isDecision, themeTitle } from '../../facts/codes.ts';
import { type Context, disputesOfClaims } from '../../facts/common.ts';
import type { Claim } from '../../facts/records.ts';
import { doubtOf, standingView } from '../../facts/standings.ts';
import type { ClaimGroupView, ClaimView, ParagraphReference, ThemeView } from '../../facts/types.ts';
import { type ClaimGroup, firstRecord, isToldBy, themesOf } from './refinements.ts';

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
        ...groupViews(told, start, context),
        ...groupViews(untold, start + told.length, context).map((view) => ({
          ...view,
          beyond: first?.publisher ?? null,
        })),
      ],
    };
  });
}

/** Numbered paragraphs, `from` on: each with what makes it more precise. */
export function groupViews(
  groups: readonly ClaimGroup[],
  from: number,
  context: Context,
): readonly ClaimGroupView[] {
  return groups.map(({ claim, refinements }, index) => {
    const paragraph = String(from + index);
    return {
      ...claimView(claim, paragraph, context),
      refinements: refinements.map((one, i) => claimView(one, `${paragraph}${letter(i)}`, context)),
      beyond: null,
    };
  });
}

/** a, b, … z, aa, ab … */
function letter(index: number): string {
  const last = String.fromCharCode(97 + (index % 26));
  return index < 26 ? last : letter(Math.floor(index / 26) - 1) + last;
}

/** What was done, however loosely; what was only stated or told is no outcome. */
export function isOutcome({ claim, refinements }: ClaimGroup): boolean {
  return isAct(claim.speechAct) || refinements.some(({ speechAct }) => isDecision(speechAct));
}

/** Where the report tells a claim. */
export function paragraphsOf(themes: readonly ThemeView[]): ReadonlyMap<string, ParagraphReference> {
  const claims = themes.flatMap((theme) =>
    theme.claims.flatMap((claim): readonly ClaimView[] => [claim, ...claim.refinements]),
  );
  return new Map(claims.map(({ claims: id, number, anchor }) => [id, { number, href: `#${anchor}` }]));
}

function claimView(claim: Claim, number: string, context: Context): ClaimView {
  const { lookup, citations } = context;
  const standing = standingView(claim, context.dataset);
  return {
    text: claim.statement,
    claims: claim.id,
    anchor: `claim-${claim.id}`,
    number,
    cites: citations.citeClaims([claim.id]),
    act: actView(claim.speechAct),
    attribution: attributionPhrase(claim, lookup),
    standing,
    doubt: doubtOf(standing),
    grade: gradeOf(claim, lookup),
    disputes: disputesOfClaims([claim.id], context),
    quotations: lookup
      .all('quotation')
      .filter((quotation) => quotation.claim === claim.id)
      .map((quotation) => quotationView(quotation, lookup)),
    note: claimNote(claim),
  };
}
