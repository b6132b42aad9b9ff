import { currentId } from '../dataset/build.ts';
import { stances, stancesOnClaim } from '../derive/stances.ts';
import { subsetOf } from '../derive/subset.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { fault } from '../diagnostics/fault.ts';
import type { Claim, OrganizationId, SpeechAct, Summit } from '../generated/open.ts';
import { type Collective, collectives } from './prose/collectives.ts';
import { type Line, linesOf } from './prose/lines.ts';
import { inOwnName } from './prose/text.ts';
import { ofEachRecord, type RuleContext } from './rule.ts';

export interface CollectiveWordsFitParties {
  'collective-misfits': {
    readonly words: string;
    /** The parties to whom the claims are attributed; null where these name none. */
    readonly parties: readonly string[] | null;
    readonly of: number;
  };
}

/** `Both`, `all`, `jointly` and numbers of members agree with the parties to whom the claims of a line are attributed. */
export const collectiveWordsFitParties = ofEachRecord<CollectiveWordsFitParties>(
  (context) => (one) =>
    linesOf(one, context).flatMap((line): Diagnostic<CollectiveWordsFitParties>[] => {
      const found = collectives(inOwnName(line.text));
      const summit = found.length === 0 ? undefined : meetingOf(line, context);
      if (!summit) return [];
      const named = partiesOf(line, context);
      const parties = named && subsetOf(context.dataset, summit, named).parties;
      return found
        .filter(({ takes }) => !fits(takes, parties?.length ?? null, summit.parties.length))
        .map(({ words }) => {
          const args = { words, parties, of: summit.parties.length };
          return fault('collective-misfits', args, context.place(line.raw, line.pointer));
        });
    }),
);

/** Whether so many are what words take; where nobody knows how many they are, whether the meeting has so many. */
function fits(takes: Collective['takes'], parties: number | null, all: number): boolean {
  switch (takes.how) {
    case 'both':
      return (parties ?? all) === 2;
    case 'all':
      return parties === null || parties === all;
    case 'several':
      return parties === null || parties > 1;
    case 'bare':
      return takes.number !== all || parties === null || parties === all;
    case 'number':
      return (
        (takes.of === null || takes.of === all) &&
        (parties === null ? takes.number <= all : takes.number === parties)
      );
  }
}

function meetingOf({ claims }: Line, context: RuleContext): Summit | undefined {
  const [first] = claims;
  return first && context.find('summit', first.summit);
}

/** The parties to whom the claims of a line are attributed; null where one of them is attributed to none. */
function partiesOf({ claims }: Line, context: RuleContext): ReadonlySet<OrganizationId> | null {
  const all = claims.map((claim) => partiesOfClaim(claim, context));
  return all.includes(null) ? null : new Set(all.flatMap((parties) => parties ?? []));
}

/** Acts by which a document comes about: who stands by it has done them. */
const CONCLUDING: ReadonlySet<SpeechAct> = new Set<SpeechAct>(['signed', 'adopted', 'concluded', 'endorsed']);

function partiesOfClaim(claim: Claim, { dataset }: RuleContext): readonly OrganizationId[] | null {
  const speaking = stancesOnClaim(dataset, claim).flatMap((one) => (one.with ? [one.party] : []));
  if (claim.attribution.voice !== 'narration' && claim.attribution.voice !== 'quoted-unnamed')
    return speaking;
  if (!CONCLUDING.has(claim.speechAct)) return null;
  const documents = claim.about.flatMap((id) => dataset.documents.get(currentId(dataset, id)) ?? []);
  const standing = documents.flatMap((document) => stances(dataset, document).filter((one) => one.with));
  return standing.length === 0 ? null : standing.map(({ party }) => party);
}
