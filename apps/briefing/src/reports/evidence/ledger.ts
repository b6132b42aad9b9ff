/** The fact ledger: every claim with all that speaks for and against it. */

import { independenceOf, type SeenOfSource, seenOf } from '@summit/data/validate';
import { groups } from 'd3-array';
import { gradeOf } from '../../facts/claims.ts';
import { themeTitle } from '../../facts/codes.ts';
import { type Context, disputesOfClaims } from '../../facts/common.ts';
import type { Claim, Evidence } from '../../facts/records.ts';
import { claimGroups, themesOf } from '../../facts/refinements.ts';
import { standingView } from '../../facts/standings.ts';
import type { Words } from '../../facts/types.ts';
import { message } from '../../messages/message.ts';
import type { LedgerEntryView, LedgerView } from './evidence-types.ts';

export function ledgerViews(context: Context): readonly LedgerView[] {
  const ordered = claimGroups(context).flatMap(({ claim, refinements }) =>
    [claim, ...refinements].map((one) => ({ claim: one })),
  );
  return themesOf(ordered, context).map(({ theme, groups }) => ({
    id: `ledger-${theme}`,
    title: themeTitle(theme, context.lookup),
    entries: groups.map(({ claim }) => entryView(claim, context)),
  }));
}

/** How far a piece of evidence was seen, where that is less than the list of sources says of its source. */
function limitOf(one: Evidence, { dataset }: Context): SeenOfSource['extent'] | 'unseen' | null {
  if (one.type !== 'page') return null;
  const extent = one.seen?.extent ?? 'unseen';
  return extent === (seenOf(dataset, one.source)?.extent ?? 'unseen') ? null : extent;
}

function entryView(claim: Claim, context: Context): LedgerEntryView {
  const { lookup, citations, dataset } = context;
  // What supports is the rule; what does more or otherwise is told.
  const kindOf = (one: Evidence) => {
    const independence = message(`independence-${independenceOf(dataset, claim, one)}`);
    if (one.relation === 'supports') return message('capital', { words: independence });
    return message('evidence-kind', { relation: message(`relation-${one.relation}`), independence });
  };
  const kinds = groups(claim.evidence, (one) => `${one.relation} ${independenceOf(dataset, claim, one)}`);
  const evidence = kinds.map(([, list]) => ({
    kind: list[0] ? kindOf(list[0]) : '',
    cites: citations.citeAll(list),
  }));
  const particulars = groups(claim.evidence, ({ source, note }) => `${source}\n${note ?? ''}`)
    .map(([, same]) => ({
      cites: citations.citeAll(same),
      locator: locatorOf(same),
      // Notes stand in a row, parted by semicolons.
      note: same[0]?.note ? same[0].note.replace(/\.$/, '') : null,
    }))
    .filter(({ locator, note }) => locator !== null || note !== null);
  const limited = claim.evidence.flatMap((one) => {
    const extent = limitOf(one, context);
    return extent === null ? [] : [{ extent, one }];
  });
  return {
    text: claim.statement,
    claims: claim.id,
    anchor: `claim-${claim.id}`,
    id: claim.id,
    standing: standingView(claim, context.dataset),
    grade: gradeOf(claim, lookup),
    gradeReason: claim.credibility.reason,
    disputes: disputesOfClaims([claim.id], context),
    evidence,
    particulars,
    limits: groups(limited, ({ extent }) => extent).map(([, list]) => ({
      text: list[0] ? message(`access-${list[0].extent}`) : '',
      cites: citations.citeAll(list.map(({ one }) => one)),
    })),
  };
}

/** "characters 127–291" of the text; null for a page as a whole. */
function locatorOf(evidence: readonly Evidence[]): Words | null {
  const ranges = evidence.flatMap((one) =>
    one.type === 'passage' ? [`${one.selector.start}–${one.selector.end}`] : [],
  );
  return ranges.length > 0 ? message('locator', { ranges }) : null;
}
