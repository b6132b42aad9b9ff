/** Who said what, side by side, so far as the sources tell who spoke. Silence is reported. */
import { sideOf, stancesOnClaim } from '@summit/data/validate';
import { actView, POSITION_ACTS, roleTitle, themesInOrder, themeTitle } from '../../facts/codes.ts';
import type { Context } from '../../facts/common.ts';
import { partiesInOrder, shortName } from '../../facts/names.ts';
import type { Claim } from '../../facts/records.ts';
import { firstRecord, isToldBy } from '../../facts/refinements.ts';
import { MOST_COLUMNS, partiesTold } from '../../facts/stands.ts';
import type { ParagraphReference, Words } from '../../facts/types.ts';
import { message } from '../../messages/message.ts';
import type { PositionCellView, PositionLineView, PositionsView } from './full-types.ts';

type Paragraphs = ReadonlyMap<string, ParagraphReference>;

/** Whose word a claim is: parties of the meeting, or else others than they. */
interface Voice {
  readonly claim: Claim;
  readonly parties: readonly string[];
  /** A person or body that speaks for no party. */
  readonly beside: string | null;
}

/** `told`: what the report's own text tells, for which the number of the paragraph is enough. */
export function positionsView(
  among: readonly Claim[],
  context: Context,
  { paragraphs, told }: { readonly paragraphs: Paragraphs; readonly told: Paragraphs },
): PositionsView | null {
  const { summit, lookup } = context;
  const parties = partiesInOrder(summit, lookup);
  const first = firstRecord(context);
  const two = parties.length === 2;
  const voices = among
    .filter(
      (claim) => POSITION_ACTS.includes(claim.speechAct) && (first === null || isToldBy(first.source, claim)),
    )
    .map((claim) => voiceOf(claim, context));
  const columns = parties.length <= MOST_COLUMNS ? parties.map(({ id }) => id as string) : [];
  const toldOf = (own: readonly Voice[]) => byAct(own, paragraphs);

  const rows = themesInOrder(lookup).flatMap((theme) => {
    const ofTheme = voices.filter(({ claim }) => claim.theme === theme);
    const alone = (party: string) =>
      ofTheme.filter((one) => one.parties.length === 1 && one.parties[0] === party);
    const joint = ofTheme.filter((one) => one.parties.length > 1);
    const inShort = (own: readonly Voice[], silent: Words): PositionCellView => ({
      silent,
      ...(two ? shortened(own, paragraphs, told) : { told: toldOf(own), items: [] }),
    });
    const cells = [
      ...columns.map((party) => inShort(alone(party), message(two ? 'nothing-alone' : 'nothing-short'))),
      ...(two ? [inShort(joint, message('nothing-joint'))] : []),
    ];
    const lines = [
      ...(two
        ? []
        : linesBy(
            joint,
            (one) => message('capital', { words: partiesTold(one.parties, summit.parties, lookup) }),
            toldOf,
          )),
      ...(columns.length > 0
        ? []
        : parties.flatMap((party) => linesBy(alone(party.id), () => shortName(party, lookup), toldOf))),
      ...linesBy(
        ofTheme.filter(({ beside }) => beside !== null),
        (one) => besideTold(one.beside ?? '', context),
        toldOf,
      ),
    ];
    const spoken = lines.length > 0 || cells.some(({ told: some, items }) => some.length + items.length > 0);
    return spoken ? [{ topic: themeTitle(theme, lookup), lines, cells }] : [];
  });
  if (rows.length === 0) return null;
  return {
    sides:
      columns.length === 0
        ? []
        : [...parties.map((party) => shortName(party, lookup)), ...(two ? [message('both-together')] : [])],
    rows,
    source: first?.publisher ?? null,
  };
}

/** Whose word a claim is; of nobody's in what a source tells by itself. */
export function voiceOf(claim: Claim, { dataset, summit }: Context): Voice {
  const own = new Set<string>(summit.parties);
  const parties = stancesOnClaim(dataset, claim).flatMap((one) =>
    one.with && own.has(one.party) ? [one.party as string] : [],
  );
  const { attribution: by } = claim;
  const actors = by.voice === 'persons' ? by.speakers : by.voice === 'organizations' ? by.organizations : [];
  return { claim, parties, beside: parties.length === 0 ? (actors[0] ?? null) : null };
}

/** "Iran (observer)": guests and observers stand apart from the parties. */
function besideTold(actor: string, { dataset, summit, lookup }: Context): Words {
  const person = lookup.find('person', actor);
  const part = summit.participations.find(
    (one) => one.person === actor || one.onBehalfOf === actor || sideOf(dataset, one.onBehalfOf) === actor,
  );
  const body = person ? part?.onBehalfOf : actor;
  const found = body === undefined ? null : lookup.find('organization', body);
  const name = found ? shortName(found, lookup) : person ? lookup.name(person.name) : actor;
  return part ? message('beside-parties', { name, role: roleTitle(part.role, lookup) }) : name;
}

/** A line for each of those who speak, in the order in which they first do. */
function linesBy(
  voices: readonly Voice[],
  whoOf: (voice: Voice) => Words,
  toldOf: (own: readonly Voice[]) => PositionCellView['told'],
): readonly PositionLineView[] {
  const keyOf = ({ parties, beside }: Voice) => beside ?? [...parties].sort().join();
  return [...new Set(voices.map(keyOf))].flatMap((key) => {
    const own = voices.filter((one) => keyOf(one) === key);
    const [some] = own;
    const told = toldOf(own);
    return some && told.length > 0 ? [{ who: whoOf(some), told }] : [];
  });
}

/** By act, the firmest first: the numbers of the paragraphs. */
function byAct(own: readonly Voice[], paragraphs: Paragraphs): PositionCellView['told'] {
  return POSITION_ACTS.flatMap((act) => {
    const found = own.flatMap(({ claim }) => {
      const paragraph = paragraphs.get(claim.id);
      return claim.speechAct === act && paragraph ? [paragraph] : [];
    });
    return found.length > 0 ? [{ act: actView(act).word, paragraphs: found }] : [];
  });
}

/** What the body tells by its number alone, the rest in short. */
function shortened(
  own: readonly Voice[],
  paragraphs: Paragraphs,
  told: Paragraphs,
): Pick<PositionCellView, 'told' | 'items'> {
  const inBody = own.filter(({ claim }) => told.has(claim.id));
  const rest = own.filter(({ claim }) => !told.has(claim.id));
  return {
    told: byAct(inBody, paragraphs),
    items: POSITION_ACTS.flatMap((act) => {
      const points = rest.flatMap(({ claim }) => {
        const paragraph = paragraphs.get(claim.id);
        return claim.speechAct === act && paragraph
          ? [{ text: shortStatement(claim.statement), claims: claim.id, paragraph }]
          : [];
      });
      return points.length > 0 ? [{ act: actView(act).word, points }] : [];
    }),
  };
}

/** "Putin said that trade had grown." as "Trade had grown": the column tells who speaks, the act how. */
function shortStatement(statement: string): string {
  const words = statement.replace(/^(?:[^,.]{1,50} )?(?:said|announced|confirmed)(?: that)? /, '');
  return `${words[0]?.toUpperCase() ?? ''}${words.slice(1)}`;
}
