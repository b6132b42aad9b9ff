/** The fact ledger: every claim with all that speaks for and against it. */
import { gradeOf } from '../../facts/claims.ts';
import { themeTitle } from '../../facts/codes.ts';
import { type Context, disputesOfClaims } from '../../facts/common.ts';
import type { Claim, Evidence } from '../../facts/records.ts';
import { standingView } from '../../facts/standings.ts';
import type { LedgerEntryView, LedgerView, Words } from '../../facts/types.ts';
import { message } from '../../messages/message.ts';
import { claimGroups, themesOf } from '../full/refinements.ts';

export function ledgerViews(context: Context): readonly LedgerView[] {
  const ordered = claimGroups(context).flatMap(({ claim, refinements }) =>
    [claim, ...refinements].map((one) => ({ claim: one })),
  );
  const usual = usualLimit(context);
  return themesOf(ordered).map(({ theme, groups }) => ({
    id: `ledger-${theme}`,
    title: themeTitle(theme),
    entries: groups.map(({ claim }) => entryView(claim, context, usual)),
  }));
}

/** What is said of most pages of which only the beginning was seen: their entries in the list of sources say it too. */
function usualLimit({ claims, lookup }: Context): string | null {
  const limits = claims
    .flatMap(({ evidence }) => evidence)
    .filter(({ source }) => lookup.get('source', source).access.extent === 'beginning')
    .flatMap(limitOf);
  const groups = groupBy(limits, (text) => text);
  const [[text] = []] = [...groups].sort(([, a], [, b]) => b.length - a.length);
  return text ?? null;
}

function limitOf(one: Evidence): string[] {
  return one.type === 'page' && one.limit !== undefined ? [one.limit] : [];
}

function entryView(claim: Claim, context: Context, usual: string | null): LedgerEntryView {
  const { lookup, citations } = context;
  const kinds = groupBy(claim.evidence, ({ relation, independence }) => `${relation} ${independence}`);
  const evidence = kinds.map(([, list]) => ({
    kind: kindOf(list[0]),
    items: groupBy(list, ({ source, note }) => `${source}\n${note ?? ''}`).map(([, same]) => ({
      cites: citations.citeAll(same),
      locator: locatorOf(same),
      // Notes stand in a row, parted by semicolons.
      note: same[0]?.note ? same[0].note.replace(/\.$/, '') : null,
    })),
  }));
  const isUsual = (one: Evidence) =>
    limitOf(one)[0] === usual && lookup.get('source', one.source).access.extent === 'beginning';
  const limited = claim.evidence.filter((one) => limitOf(one).length > 0 && !isUsual(one));
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
    limits: groupBy(limited, (one) => limitOf(one).join('')).map(([text, list]) => ({
      text,
      cites: citations.citeAll(list),
    })),
  };
}

/** What the evidence does, and of whose origin it is. */
function kindOf(one: Evidence | undefined): Words {
  if (!one) return '';
  return message('evidence-kind', {
    relation: message(`relation-${one.relation}`),
    independence: message(`independence-${one.independence}`),
  });
}

/** "characters 127–291" of the text; null for a page as a whole. */
function locatorOf(evidence: readonly Evidence[]): Words | null {
  const ranges = evidence.flatMap((one) =>
    one.type === 'passage' ? [`${one.selector.start}–${one.selector.end}`] : [],
  );
  return ranges.length > 0 ? message('locator', { ranges }) : null;
}

export function groupBy<T>(
  list: readonly T[],
  keyOf: (one: T) => string,
): readonly (readonly [string, readonly T[]])[] {
  const groups = new Map<string, T[]>();
  for (const one of list) {
    const group = groups.get(keyOf(one)) ?? [];
    groups.set(keyOf(one), group);
    group.push(one);
  }
  return [...groups];
}
