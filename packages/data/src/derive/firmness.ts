import { currentId } from '../dataset/build.ts';
import { codeLists } from '../generated/code-lists.ts';
import type {
  ActorId,
  Claim,
  Dataset,
  Document,
  Organization,
  OrganizationId,
  PersonId,
  SpeechAct,
  Summit,
} from '../generated/open.ts';
import { partyOf } from './controllers.ts';
import { stances, stancesOnClaim } from './stances.ts';
import { subsetOf } from './subset.ts';

/** A place on a scale that may be known only as lying between two others. */
export interface Level {
  readonly least: number;
  readonly most: number;
}

/** How firmly something was said, in three parts that vary independently. */
export interface Firmness {
  /** What was done by the words. */
  readonly act: SpeechAct;
  /** 0 for words without an instrument, 1 for a political one, 2 for one that binds states or companies. */
  readonly force: Level;
  /** 0 for none of the parties of the meeting, 1 for one or some, 2 for all of them. */
  readonly behind: Level;
  /** The parties of the meeting that are known to stand behind it, in its order. */
  readonly parties: readonly OrganizationId[];
  /** Others whose act it is, such as companies, where none of the parties does it. */
  readonly actors: readonly ActorId[];
  /** The instrument in which it stands; null for words alone, and where no record tells which it is. */
  readonly document: Document | null;
}

/**
 * Why it cannot be told which of two is firmer: one act is for it and the other against, parts of firmness went opposite
 * ways, or the force of an instrument or who stands behind it is not known.
 */
export type Incomparable = 'opposite' | 'mixed' | 'force' | 'behind';

/**
 * What became of something that was said before. An earlier act may stand as it is, so that a lesser one is not looser,
 * where it was an instrument of its own, stands in one that binds or may bind, and where words alone now only say how
 * things stand. What was said in words alone at both, with nothing agreed, is words again: an announcement binds nobody
 * more than a word of talks.
 */
export type ChangeOfFirmness =
  | { readonly verdict: 'firmer' | 'looser' | 'restated' | 'may-stand' | 'words-again' }
  | { readonly verdict: 'cannot-tell'; readonly because: Incomparable };

const LADDER = Object.keys(codeLists.SpeechAct) as readonly SpeechAct[];
/** Acts by which an instrument came about: without a record of it there is one all the same. */
const INSTRUMENTAL: readonly SpeechAct[] = ['signed', 'adopted', 'concluded'];
/** Acts that parties do together: of these a source that tells of one names who did it. */
const JOINT: readonly SpeechAct[] = ['launched', 'agreed', 'pledged', 'endorsed'];
/** Acts by which somebody takes something upon itself. All others only say something, one no more firmly than another. */
const COMMITTING: readonly SpeechAct[] = [...INSTRUMENTAL, ...JOINT];
const AGAINST: readonly SpeechAct[] = ['condemned', 'rejected', 'withdrew'];
/** For nor against. */
const NEUTRAL: readonly SpeechAct[] = ['discussed', 'asserted', 'reported'];
/** How firm an act is, the firmest first. How an instrument came about makes no difference. */
const rungOf = (act: SpeechAct): number => (INSTRUMENTAL.includes(act) ? 0 : LADDER.indexOf(act));
const FORCE = { legal: 2, contractual: 2, political: 1 } as const;

const known = (level: number): Level => ({ least: level, most: level });

/** How firmly a claim says what it says; null for what a source tells in its own voice, which nobody did. */
export function firmnessOf(dataset: Dataset, claim: Claim): Firmness | null {
  const { speechAct: act } = claim;
  if (act === 'reported') return null;
  const document = instrumentOf(dataset, claim);
  return { act, force: forceOf(act, document), ...backers(dataset, claim, document), document };
}

/** The text whose word it is; of what was signed, adopted or concluded, the one instrument that it is about. */
function instrumentOf(dataset: Dataset, { attribution: by, speechAct, about }: Claim): Document | null {
  const find = (id: string) => dataset.documents.get(currentId(dataset, id as Document['id']));
  if (by.voice === 'document') return find(by.document) ?? null;
  if (by.voice === 'organizations' && by.document !== undefined) return find(by.document) ?? null;
  if (!INSTRUMENTAL.includes(speechAct)) return null;
  const named = (about ?? []).flatMap((id) => find(id) ?? []);
  return named.length === 1 ? (named[0] ?? null) : null;
}

function forceOf(act: SpeechAct, document: Document | null): Level {
  if (document === null) return INSTRUMENTAL.includes(act) ? { least: 1, most: 2 } : known(0);
  return document.bindingness === 'unknown' ? { least: 1, most: 2 } : known(FORCE[document.bindingness]);
}

type Backers = Pick<Firmness, 'behind' | 'parties' | 'actors'>;

function backers(dataset: Dataset, claim: Claim, document: Document | null): Backers {
  const summit = dataset.summits.get(currentId(dataset, claim.summit));
  if (!summit) return { behind: { least: 0, most: 2 }, parties: [], actors: [] };
  const among = (actors: readonly ActorId[]): Backers => {
    const { kind, parties } = subsetOf(
      dataset,
      summit,
      actors.flatMap((actor) => partyFor(dataset, summit, actor) ?? []),
    );
    const level = kind === 'none' ? 0 : kind === 'all' || kind === 'both' ? 2 : 1;
    return { behind: known(level), parties, actors: level === 0 ? actors : [] };
  };
  const { attribution: by } = claim;
  switch (by.voice) {
    case 'persons':
      return among(by.speakers);
    case 'organizations':
      return among(by.organizations);
    case 'document':
      return among(
        stancesOnClaim(dataset, claim)
          .filter((one) => one.with)
          .map(({ party }) => party),
      );
    default: {
      if (document !== null && document.parties.length > 0)
        return among(
          stances(dataset, document)
            .filter((one) => one.with)
            .map(({ party }) => party),
        );
      // Of those who did what a source tells it may name none; what it is about need not be who did it.
      const named = INSTRUMENTAL.includes(claim.speechAct)
        ? actorsOf(dataset, claim)
        : JOINT.includes(claim.speechAct)
          ? actorsOf(dataset, claim).filter((actor) => partyFor(dataset, summit, actor) !== null)
          : [];
      return by.voice === 'quoted-unnamed' || named.length === 0
        ? { behind: { least: 0, most: 2 }, parties: [], actors: [] }
        : among(named);
    }
  }
}

/** Bodies through which a state or another party speaks itself; its companies, funds and media have a will of their own. */
const SPEAKING: ReadonlySet<Organization['organizationType']> = new Set([
  'state',
  'government',
  'ministry',
  'agency',
  'international-body',
]);
/** Roles in which somebody is at a meeting for a party. */
const FOR_A_PARTY: ReadonlySet<string> = new Set([
  'chair',
  'host',
  'principal',
  'delegation',
  'official',
  'sherpa',
]);

/** The party for which a person or body speaks; null for companies and their people. */
function partyFor(dataset: Dataset, summit: Summit, actor: ActorId): OrganizationId | null {
  const id = currentId(dataset, actor);
  const speaks = (body: OrganizationId) => {
    const found = dataset.organizations.get(currentId(dataset, body));
    return found !== undefined && (SPEAKING.has(found.organizationType) || summit.parties.includes(found.id));
  };
  const isPerson = dataset.persons.has(id as PersonId);
  const came = summit.participations.find(
    ({ person }) => person !== undefined && currentId(dataset, person) === id,
  );
  const posts = dataset.persons.get(id as PersonId)?.posts ?? [];
  const official = isPerson
    ? came
      ? FOR_A_PARTY.has(came.role)
      : posts.some(({ organization }) => speaks(organization))
    : speaks(id as OrganizationId);
  return official ? partyOf(dataset, summit, actor) : null;
}

function actorsOf(dataset: Dataset, { about }: Claim): readonly ActorId[] {
  return (about ?? []).filter(
    (id): id is ActorId =>
      dataset.organizations.has(currentId(dataset, id as OrganizationId)) ||
      dataset.persons.has(currentId(dataset, id as PersonId)),
  );
}

/** From the firmest: by act, then by force, then by who stands behind it. */
export function byFirmness(a: Firmness, b: Firmness): number {
  return rungOf(a.act) - rungOf(b.act) || b.force.least - a.force.least || b.behind.least - a.behind.least;
}

/**
 * Whether something is said more or less firmly than before. It is firmer where none of the three parts went down for
 * all that is known and one went up for certain, looser the other way round, and restated where all are known to be
 * the same. Otherwise it cannot be told, and the reason is given.
 */
export function changeOfFirmness(before: Firmness, after: Firmness): ChangeOfFirmness {
  if (isOpposite(before.act, after.act)) return { verdict: 'cannot-tell', because: 'opposite' };
  const behind = difference(before.behind, after.behind);
  if (isOnlySaid(before) && isOnlySaid(after))
    return { verdict: before.act === after.act && behind === 0 ? 'restated' : 'words-again' };
  if (after.act === 'asserted' && after.force.most === 0 && before.act !== 'asserted')
    return { verdict: 'may-stand' };
  // To reaffirm is to repeat an earlier act, however firm that was.
  const repeats = after.act === 'reaffirmed' && rungOf(before.act) < rungOf(after.act);
  const only = !isCommitting(before) && !isCommitting(after);
  const steps = [
    repeats || only ? 0 : rungOf(before.act) - rungOf(after.act),
    difference(before.force, after.force),
    behind,
  ];
  const up = steps.some((step) => step !== null && step > 0);
  const down = steps.some((step) => step !== null && step < 0);
  if (up && down) return { verdict: 'cannot-tell', because: 'mixed' };
  if (steps[1] === null) return { verdict: 'cannot-tell', because: 'force' };
  if (steps[2] === null) return { verdict: 'cannot-tell', because: 'behind' };
  if (!down) return { verdict: up ? 'firmer' : 'restated' };
  // What has an instrument of its own does not end by being told of again with less.
  const stands = INSTRUMENTAL.includes(before.act) || (before.force.most === 2 && after.force.most < 2);
  return { verdict: stands ? 'may-stand' : 'looser' };
}

function isCommitting({ act }: Firmness): boolean {
  return COMMITTING.includes(act);
}

/** In words alone, with nothing agreed. */
function isOnlySaid(firmness: Firmness): boolean {
  return firmness.force.most === 0 && !isCommitting(firmness);
}

function isOpposite(one: SpeechAct, other: SpeechAct): boolean {
  if (NEUTRAL.includes(one) || NEUTRAL.includes(other)) return false;
  return AGAINST.includes(one) !== AGAINST.includes(other);
}

/** How far a level went up; null where it may have gone either way, or stayed. */
function difference(before: Level, after: Level): number | null {
  if (after.least > before.most) return 1;
  if (after.most < before.least) return -1;
  return before.least === before.most && after.least === after.most ? 0 : null;
}
