/** Names: in the language of the report first, then once in the original script of the state concerned. */
import type { Lookup, Names, Organization, Person, Summit } from './records.ts';
import type { NameView } from './types.ts';

/** Which of a name's forms is the original one, by state. */
const ORIGINAL = {
  'peoples-republic-of-china': ['zh', 'zh-Hans'],
  'russian-federation': ['ru', 'ru'],
  'soviet-union': ['ru', 'ru'],
} as const;

export function nameView(names: Names, state: string | null, lookup: Lookup): NameView {
  const text = lookup.name(names);
  const [form, lang] =
    state !== null && Object.hasOwn(ORIGINAL, state) ? ORIGINAL[state as keyof typeof ORIGINAL] : [];
  const original = form && names[form];
  return { text, original: original && original !== text ? { text: original, lang } : null };
}

/** The state that a body is or belongs to. */
export function stateOf(organization: Organization, lookup: Lookup): string | null {
  const seen = new Set<string>();
  let at: Organization | null = organization;
  while (at && !seen.has(at.id)) {
    if (at.organizationType === 'state') return at.id;
    if (at.state) return at.state;
    seen.add(at.id);
    at = at.partOf ? lookup.find('organization', at.partOf) : null;
  }
  return null;
}

export function personName(person: Person, lookup: Lookup): NameView {
  const bodies = person.posts.map((post) => lookup.get('organization', post.organization));
  const state = bodies.map((body) => stateOf(body, lookup)).find((found) => found !== null) ?? null;
  return nameView(person.name, state, lookup);
}

/** The state for which a person took part in the meeting, if it is one of the parties; companies speak for themselves. */
export function partyOf(person: string, summit: Summit, lookup: Lookup): string | null {
  const part = summit.participations.find((one) => one.person === person && one.role !== 'business');
  const state = part ? stateOf(lookup.get('organization', part.onBehalfOf), lookup) : null;
  return state !== null && (summit.parties as readonly string[]).includes(state) ? state : null;
}

/** Parties in alphabetical order of their names: a rule, not a rank. */
export function partiesInOrder(summit: Summit, lookup: Lookup): readonly Organization[] {
  return summit.parties
    .map((id) => lookup.get('organization', id))
    .sort((a, b) => compare(shortName(a, lookup), shortName(b, lookup)));
}

export function shortName(organization: Organization, lookup: Lookup): string {
  return lookup.name(organization.shortName ?? organization.name);
}

/** The names of organizations by their ids. */
export function shortNames(ids: readonly string[], lookup: Lookup): readonly string[] {
  return ids.map((id) => shortName(lookup.get('organization', id), lookup));
}

/** By code unit: the same on every machine, whatever its locale. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
