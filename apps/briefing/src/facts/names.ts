/** Names: in the language of the report first, then once in the script of their own language. */
import {
  formIn,
  type Lookup,
  type Names,
  type Organization,
  type Person,
  type Source,
  type Summit,
} from './records.ts';
import type { NameView } from './types.ts';

/** @param language the record's own, in which its name is original */
export function nameView(names: Names, language: string | undefined, lookup: Lookup): NameView {
  const text = lookup.name(names);
  const original = language === undefined ? undefined : formIn(names, language);
  return {
    text,
    original:
      language && original && original !== text && SET_SCRIPTS.test(original)
        ? { text: original, lang: language }
        : null,
  };
}

/** Scripts that reports set; a name in another one stands on the site alone. */
const SET_SCRIPTS =
  /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Han}\p{Script=Common}\p{Script=Inherited}]*$/u;

export function personName({ name, language }: Person, lookup: Lookup): NameView {
  return nameView(name, language, lookup);
}

/** A person or a body. */
export function actorName(id: string, lookup: Lookup): string {
  const person = lookup.find('person', id);
  return person ? lookup.name(person.name) : shortName(lookup.get('organization', id), lookup);
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

/** Parties in alphabetical order of their names: a rule, not a rank. */
export function partiesInOrder(summit: Summit, lookup: Lookup): readonly Organization[] {
  return summit.parties
    .map((id) => lookup.get('organization', id))
    .sort((a, b) => compare(shortName(a, lookup), shortName(b, lookup)));
}

/** As sources are cited. */
export function publisherName({ publisher }: Pick<Source, 'publisher'>, lookup: Lookup): string {
  return shortName(lookup.get('organization', publisher), lookup);
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
