/** Every claim of the meeting by theme, the firmest first, in paragraphs numbered through the report. */
import { attributionPhrase, gradeOf, quotationView } from './claims.ts';
import { type Context, disputesOfClaims } from './common.ts';
import type { Claim } from './records.ts';
import { type ClaimGroup, themesOf } from './refinements.ts';
import { standingView } from './standings.ts';
import type { ClaimGroupView, ClaimView, ParagraphReference, ThemeView } from './types.ts';
import { actView } from './words.ts';

/** `from` is the number of the first paragraph; prefix and suffix keep the anchors and titles of two sets of themes apart. */
export function themeViews(
  groups: readonly ClaimGroup[],
  context: Context,
  { from, prefix, suffix }: { readonly from: number; readonly prefix: string; readonly suffix: string },
): readonly ThemeView[] {
  let number = from;
  return themesOf(groups).map(({ theme, title, groups: ofTheme }) => {
    const start = number;
    number += ofTheme.length;
    return {
      id: `${prefix}${theme}`,
      title: title + suffix,
      start: String(start),
      claims: groupViews(ofTheme, start, context),
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
    };
  });
}

/** a, b, … z, aa, ab … */
function letter(index: number): string {
  const last = String.fromCharCode(97 + (index % 26));
  return index < 26 ? last : letter(Math.floor(index / 26) - 1) + last;
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
  return {
    text: claim.statement,
    claims: claim.id,
    anchor: `claim-${claim.id}`,
    number,
    cites: citations.cite(claim.evidence),
    act: actView(claim.speechAct),
    attribution: attributionPhrase(claim, lookup),
    standing: standingView(claim, context.dataset),
    grade: gradeOf(claim, lookup),
    disputes: disputesOfClaims([claim.id], context),
    quotations: lookup
      .all('quotation')
      .filter((quotation) => quotation.claim === claim.id)
      .map((quotation) => quotationView(quotation, lookup)),
    inference: claim.inference ? claim.inference.basis : null,
  };
}
