/** Claims in the order of the report: each with those that make it more precise. */

import { SPEECH_ACTS, themesInOrder } from './codes.ts';
import type { Context } from './common.ts';
import { compare, publisherName } from './names.ts';
import type { Claim, Theme } from './records.ts';

export interface ClaimGroup {
  readonly claim: Claim;
  readonly refinements: readonly Claim[];
}

/** By speech act, then as the first source tells it. */
function byFirmness(a: Claim, b: Claim): number {
  const act = SPEECH_ACTS.indexOf(a.speechAct) - SPEECH_ACTS.indexOf(b.speechAct);
  return act || position(a) - position(b) || compare(a.id, b.id);
}

function position(claim: Claim): number {
  const first = claim.evidence[0];
  return first?.type === 'passage' ? first.selector.start : Number.MAX_SAFE_INTEGER;
}

/** A claim that refines one of the meeting's stands below the one at the root of its chain. */
export function claimGroups({ claims }: Pick<Context, 'claims'>): readonly ClaimGroup[] {
  const byId = new Map<string, Claim>(claims.map((claim) => [claim.id, claim]));
  const rootOf = (claim: Claim): Claim => {
    const seen = new Set<string>();
    let at = claim;
    for (;;) {
      seen.add(at.id);
      const above = (at.refines ?? []).flatMap((id) => byId.get(id) ?? []).find(({ id }) => !seen.has(id));
      if (!above) return at;
      at = above;
    }
  };
  const groups = new Map<string, { claim: Claim; refinements: Claim[] }>();
  for (const claim of [...claims].sort(byFirmness)) {
    const root = rootOf(claim);
    const group = groups.get(root.id) ?? { claim: root, refinements: [] };
    groups.set(root.id, group);
    if (root !== claim) group.refinements.push(claim);
  }
  return [...groups.values()].sort((a, b) => byFirmness(a.claim, b.claim));
}

export function themesOf<T extends { readonly claim: Claim }>(
  groups: readonly T[],
  { lookup }: Pick<Context, 'lookup'>,
): readonly { readonly theme: Theme; readonly groups: readonly T[] }[] {
  return themesInOrder(lookup)
    .map((theme) => ({
      theme,
      groups: groups.filter(({ claim }) => claim.theme === theme),
    }))
    .filter((one) => one.groups.length > 0);
}

/** The source from which the meeting was first recorded. */
export function firstSource({ summit }: Pick<Context, 'summit'>): string {
  return summit.evidence[0].source;
}

export function publisherOfFirst(context: Pick<Context, 'summit' | 'lookup'>): string {
  return publisherName(context.lookup.get('source', firstSource(context)), context.lookup);
}

/**
 * The source in whose account the meeting was first recorded, and its publisher; null where it tells less than a
 * quarter of the claims, and the meeting was put together from many.
 */
export function firstRecord(
  context: Pick<Context, 'summit' | 'lookup' | 'claims'>,
): { readonly source: string; readonly publisher: string } | null {
  const source = firstSource(context);
  const told = context.claims.filter((claim) => isToldBy(source, claim)).length;
  return told * 4 < context.claims.length ? null : { source, publisher: publisherOfFirst(context) };
}

export function isToldBy(source: string, { evidence }: Claim): boolean {
  return evidence.some((one) => one.source === source && one.relation !== 'contradicts');
}
