/** Who stands where on a text or a part of it: by party, and in a sentence that counts and names them. */
import { currentId, type PartyStance, stances } from '@summit/data/validate';
import { message } from '../messages/message.ts';
import { compare, shortName } from './names.ts';
import type { Instrument, Lookup, Stance } from './records.ts';
import { stanceView } from './stances.ts';
import type { ActView, Words } from './types.ts';

/** So many parties at most have a column each; more are told in groups. */
export const MOST_COLUMNS = 8;

/** Stances of those who do not stand by a text, in the order in which a sentence tells them. */
const APART = ['opted-out', 'abstained', 'rejected', 'withdrew', 'authored'] as const;

interface Stand {
  readonly party: string;
  readonly name: string;
  readonly stance: Stance | null;
  readonly with: boolean;
  readonly since: string | null;
}

export interface Stands {
  /** Parties of the text, in alphabetical order. */
  readonly parties: readonly Stand[];
  /** Others who took a position on it. */
  readonly beside: readonly Stand[];
}

/** @param asOf positions taken later do not count */
export function standsOn(
  document: Instrument,
  paragraph: string | undefined,
  asOf: string | undefined,
  lookup: Lookup,
): Stands {
  const all = stances(lookup.dataset, document, { paragraph, asOf } as Parameters<typeof stances>[2])
    .map((one) => standOf(one, lookup))
    .sort((a, b) => compare(a.name, b.name));
  const own = new Set<string>(document.parties);
  return {
    parties: all.filter(({ party }) => own.has(party)),
    beside: all.filter(({ party }) => !own.has(party)),
  };
}

function standOf({ party, stance, with: by, since }: PartyStance, lookup: Lookup): Stand {
  return { party, name: shortName(lookup.get('organization', party), lookup), stance, with: by, since };
}

/** Whether not all parties stand alike. */
export function isDivided({ parties, beside }: Stands): boolean {
  return beside.length > 0 || new Set(parties.map(({ stance }) => stance)).size > 1;
}

/** A sign with its word. */
export function standSign({
  stance,
  with: by,
}: Pick<Stand, 'stance' | 'with'>): Pick<ActView, 'symbol' | 'word'> {
  if (stance === null && by) return { symbol: 'stance-with', word: message('stance-party') };
  return stanceView(stance);
}

/** "Six of eight endorsed: …; not India; China is the author." */
export function standsTold(stands: Stands): Words {
  const { parties, beside } = stands;
  // The author of a text or plan does not put its name to its own, and is not counted among those who do.
  const supporters = parties.filter((one) => one.with && one.stance !== 'authored');
  const unknown = parties.filter((one) => !one.with && one.stance === null);
  return message('stands-told', {
    parts: [
      supportTold(supporters, parties.length),
      ...APART.flatMap((stance) => apartTold(stance, parties)),
      ...(unknown.length > 0 ? [message('apart-unknown', { parties: unknown.map(named) })] : []),
      ...(beside.length > 0 ? [message('stands-beside', { parties: groups(beside) })] : []),
    ],
  });
}

/** Those of one such stance, with their verb and since when; nothing where there are none. */
function apartTold(stance: (typeof APART)[number], parties: readonly Stand[]): readonly Words[] {
  const items = parties.filter((one) => one.stance === stance);
  if (items.length === 0) return [];
  // One day for all of them stands behind the verb.
  const [since, ...more] = new Set(items.map((one) => one.since));
  const together = more.length === 0 ? since : null;
  const names = together ? items.map(({ name }) => name) : items.map(named);
  const told =
    stance === 'authored'
      ? message('apart-authored', { parties: names, count: names.length })
      : message(`apart-${stance}`, { parties: names });
  return [together ? message('stands-since', { party: told, date: together }) : told];
}

/** Stances of parties of a text that never put their names to it. */
const NEVER_WITH: ReadonlySet<Stance | null> = new Set<Stance | null>(['opted-out', 'abstained', 'rejected']);

/** The parties by which a text came about, and those who did not stand by it then or do so no more, in words. */
export function partiesOfText(
  document: Instrument,
  asOf: string | undefined,
  lookup: Lookup,
): { readonly parties: readonly string[]; readonly apart: readonly Words[] } {
  const { parties } = standsOn(document, undefined, asOf, lookup);
  const never = new Set(parties.filter(({ stance }) => NEVER_WITH.has(stance)).map(({ party }) => party));
  return {
    parties: document.parties.filter((id) => !never.has(currentId(lookup.dataset, id))),
    apart: APART.flatMap((stance) => (stance === 'authored' ? [] : apartTold(stance, parties))),
  };
}

function supportTold(supporters: readonly Stand[], of: number): Words {
  const words = { count: countWord(supporters.length), of: countWord(of) };
  const [first] = supporters;
  if (!first) return message('stands-none', { of: words.of });
  const alike = supporters.every((one) => one.stance === first.stance && one.since === first.since);
  const stance = stanceWithin(first.stance);
  if (alike && supporters.length === of)
    return of === 2 ? message('stands-both', { stance }) : message('stands-all', { count: words.of, stance });
  if (alike) return message('stands-some', { ...words, stance, parties: supporters.map(named) });
  return message('stands-some-by', { ...words, groups: groups(supporters) });
}

/** Those of each stance together. */
function groups(stands: readonly Stand[]): readonly Words[] {
  return [...new Set(stands.map(({ stance }) => stance))].map((stance) =>
    message('stands-group', {
      parties: stands.filter((one) => one.stance === stance).map(named),
      stance: stanceWithin(stance),
    }),
  );
}

function stanceWithin(stance: Stance | null): Words {
  return stance === null ? message('stance-party.within') : message(`stance-${stance}.within`);
}

function named({ name, since }: Stand): Words {
  return since === null ? name : message('stands-since', { party: name, date: since });
}

export function countWord(count: number): Words {
  return message('count-word', { count });
}

/** "All eight parties", "Six of eight: …": so many of the parties of a meeting or a text, or else their names. */
export function partiesTold(some: readonly string[], all: readonly string[], lookup: Lookup): Words {
  const names = some.map((id) => shortName(lookup.get('organization', id), lookup)).sort(compare);
  const own = new Set(all);
  if (some.some((id) => !own.has(id))) return message('list', { items: names });
  if (some.length === all.length && all.length > 1)
    return all.length === 2
      ? message('parties-both')
      : message('parties-all', { count: countWord(all.length) });
  return some.length > 2
    ? message('parties-some', { count: countWord(some.length), of: countWord(all.length), parties: names })
    : message('list', { items: names });
}
