import { currentId } from '../dataset/build.ts';
import type {
  ActorId,
  Claim,
  Dataset,
  Document,
  EdtfDate,
  LocalId,
  OrganizationId,
  Position,
  Stance,
} from '../generated/open.ts';
import { partyOf, sideOf, sideOfPerson } from './controllers.ts';
import { dayAsked, dayRange } from './edtf.ts';

/** Where a party stands on a document, a paragraph of it, or a claim. */
export interface PartyStance {
  readonly party: OrganizationId;
  /** Null where nothing is known of it, or a claim is not of a document. */
  readonly stance: Stance | null;
  /** Whether it stands by the text, or speaks in the claim. Nobody but its author stands by what was issued. */
  readonly with: boolean;
  readonly since: EdtfDate | null;
  /** The position that says so; null where it follows from how the document came about. */
  readonly position: Position | null;
}

/** Stances of those who do not stand by a text. */
const APART: ReadonlySet<Stance> = new Set<Stance>(['abstained', 'opted-out', 'withdrew', 'rejected']);

/** Stances by which a paragraph names its supporters one by one. */
const NAMING: ReadonlySet<Stance> = new Set<Stance>(['endorsed', 'joined']);

/**
 * Where the parties of a document stand, in its order, and behind them those who took a position later. A position on
 * a paragraph counts before one on the whole, unless the party left the whole. Where no position is recorded it
 * follows from signatures and from how the document came about; but where a paragraph names who supports it, nothing
 * is known of those whom it does not name.
 *
 * @param paragraph the paragraph that is asked of; the document as a whole where it is left out.
 * @param asOf positions taken after this day do not count.
 */
export function stances(
  dataset: Dataset,
  document: Document,
  { paragraph, asOf }: { readonly paragraph?: LocalId | undefined; readonly asOf?: string | undefined } = {},
): readonly PartyStance[] {
  const day = asOf === undefined ? null : dayAsked(asOf);
  const positions = (document.positions ?? []).filter(
    ({ date }) => day === null || date === undefined || dayRange(date).last <= day,
  );
  const parties = new Set(
    [...document.parties, ...positions.map(({ party }) => party)].map((id) => currentId(dataset, id)),
  );
  const named =
    paragraph !== undefined && positions.some((one) => one.paragraph === paragraph && NAMING.has(one.stance));
  return [...parties].map((party) => {
    const own = positions.filter((one) => currentId(dataset, one.party) === party);
    const whole = latest(own.filter((one) => one.paragraph === undefined));
    const part = latest(own.filter((one) => one.paragraph !== undefined && one.paragraph === paragraph));
    const position = whole && APART.has(whole.stance) ? whole : (part ?? (named ? null : whole) ?? null);
    if (named && position === null) return silence(party, false);
    const stance = position?.stance ?? stanceByConclusion(dataset, document, party);
    return {
      party,
      stance,
      with: stance === null ? document.conclusion?.how !== 'issued' : !APART.has(stance),
      since: position?.date ?? null,
      position,
    };
  });
}

/** The last position by day; what has no day was taken when the document came about. */
function latest(positions: readonly Position[]): Position | undefined {
  const day = ({ date }: Position) => (date === undefined ? '' : dayRange(date).last);
  return positions.reduce<Position | undefined>(
    (last, one) => (last === undefined || day(one) >= day(last) ? one : last),
    undefined,
  );
}

function stanceByConclusion(dataset: Dataset, document: Document, party: OrganizationId): Stance | null {
  const { conclusion, signatories } = document;
  const summit =
    conclusion?.summit === undefined ? undefined : dataset.summits.get(currentId(dataset, conclusion.summit));
  const speaksFor = (actor: ActorId) => {
    const id = currentId(dataset, actor);
    const side = dataset.persons.has(id) ? sideOfPerson(dataset, id, summit) : sideOf(dataset, id);
    return id === party || side === party;
  };
  if (signatories.some(({ onBehalfOf }) => speaksFor(onBehalfOf))) return 'signed';
  if (conclusion?.how === 'issued') return conclusion.by?.some(speaksFor) ? 'authored' : null;
  if (conclusion?.how !== 'signed' && conclusion?.how !== 'adopted') return null;
  return conclusion.by === undefined || conclusion.by.some(speaksFor) ? conclusion.how : null;
}

/**
 * The parties of a claim's meeting, each with whether it speaks in the claim: stands by the document whose word it
 * is, or is one of those to whom the claim is attributed and has not left the text in which they say it. Nobody speaks
 * in what a source tells by itself.
 */
export function stancesOnClaim(dataset: Dataset, claim: Claim): readonly PartyStance[] {
  const { attribution: by } = claim;
  const summit = dataset.summits.get(currentId(dataset, claim.summit));
  if (!summit) return [];
  if (by.voice === 'document') {
    const document = dataset.documents.get(currentId(dataset, by.document));
    const taken = document ? stances(dataset, document, { paragraph: by.paragraph }) : [];
    const silent = (party: OrganizationId) => silence(party, false);
    const all = summit.parties.map((id) => {
      const party = currentId(dataset, id);
      return taken.find((one) => one.party === party) ?? silent(party);
    });
    return [...all, ...taken.filter((one) => !all.includes(one))];
  }
  const actors = by.voice === 'persons' ? by.speakers : by.voice === 'organizations' ? by.organizations : [];
  const speaking = new Set(actors.map((actor) => partyOf(dataset, summit, actor)));
  const left = by.voice === 'organizations' ? apartFromText(dataset, by) : new Set();
  return summit.parties.map((id) => {
    const party = currentId(dataset, id);
    return silence(party, speaking.has(party) && !left.has(party));
  });
}

/** Who does not stand by the text, or the paragraph of it, in which bodies say something. */
function apartFromText(
  dataset: Dataset,
  { document: id, paragraph }: Extract<Claim['attribution'], { voice: 'organizations' }>,
): ReadonlySet<OrganizationId> {
  const document = id === undefined ? undefined : dataset.documents.get(currentId(dataset, id));
  const taken = document ? stances(dataset, document, { paragraph }) : [];
  return new Set(taken.flatMap(({ party, stance }) => (stance !== null && APART.has(stance) ? [party] : [])));
}

function silence(party: OrganizationId, speaks: boolean): PartyStance {
  return { party, stance: null, with: speaks, since: null, position: null };
}
