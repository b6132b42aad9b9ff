import type { JsonObject } from '../../parse/raw-record.ts';
import { compact, type Dataset1, objects, text } from './dataset.ts';

/** The publishers of version 1, which were texts, as records of organizations. */
export interface Publishers {
  /** Id of the organization that published a source. */
  readonly of: (source: JsonObject) => string;
  /** What the text told beyond the names of that organization, such as on whose site; undefined for nothing. */
  readonly note: (source: JsonObject) => string | undefined;
  /** The new records, by id of the first source of each. */
  readonly added: ReadonlyMap<string, JsonObject>;
  /** For organizations that there were: the state for which the sources that they published spoke. */
  readonly controllers: ReadonlyMap<string, string>;
}

/**
 * Makes organizations of publishers: the one that a source names, else one that is called the same, else a new one,
 * the same for all sources of the publisher. The side for which a source spoke becomes the controller of its
 * publisher, unless the source has it from what it was made from.
 */
export function publishersOf(dataset: Dataset1): Publishers {
  const sources = dataset.ofKind('source');
  const ids = new Map<string, string>();
  for (const source of sources) {
    const named = dataset.find(source['organization']);
    if (named) ids.set(text(source['publisher']), text(named['id']));
  }
  const called = organizationsByName(dataset);
  const added = new Map<string, JsonObject>();
  const taken = new Set<string>();
  for (const source of sources) {
    const name = text(source['publisher']);
    if (ids.has(name)) continue;
    const known = called.get(name.toLowerCase());
    const id = known ?? newId(name, (one) => dataset.has(one) || taken.has(one));
    ids.set(name, id);
    if (known !== undefined) continue;
    taken.add(id);
    const own = sources.filter((one) => one['publisher'] === name);
    added.set(
      text(source['id']),
      compact({
        kind: 'organization',
        id,
        name: { en: name },
        organizationType: typeOf(own),
        controlledBy: sideOf(own, dataset),
      }),
    );
  }
  const of = (source: JsonObject): string => {
    const named = dataset.find(source['organization']);
    return named ? text(named['id']) : (ids.get(text(source['publisher'])) ?? '');
  };
  const controllers = new Map<string, string>();
  for (const organization of dataset.ofKind('organization')) {
    const own = sources.filter((source) => of(source) === organization['id']);
    const side = sideOf(own, dataset);
    if (side !== undefined && !belongsTo(organization, side, dataset))
      controllers.set(text(organization['id']), side);
  }
  const note = (source: JsonObject): string | undefined => {
    const told = text(source['publisher']);
    const organization = dataset.find(of(source));
    if (!organization || englishNames(organization).some((name) => name.toLowerCase() === told.toLowerCase()))
      return undefined;
    return `Published under the name ${told}.`;
  };
  return { of, note, added, controllers };
}

/** Organizations by each of their English names, in small letters; a name that two have is left out. */
function organizationsByName(dataset: Dataset1): ReadonlyMap<string, string> {
  const found = new Map<string, Set<string>>();
  const add = (name: string, id: string) => {
    const key = name.toLowerCase();
    if (key !== '') found.set(key, (found.get(key) ?? new Set()).add(id));
  };
  for (const one of dataset.ofKind('organization')) {
    for (const name of englishNames(one)) add(name, text(one['id']));
  }
  return new Map([...found].flatMap(([name, ids]) => (ids.size === 1 ? [[name, [...ids].join()]] : [])));
}

function englishNames({ name, shortName, aliases }: JsonObject): string[] {
  const names = objects([name ?? null, shortName ?? null]).map(({ en }) => text(en));
  return [...names, ...objects(aliases).map((alias) => text(alias['text']))];
}

/** An id that nothing has, made of a name. */
function newId(name: string, isTaken: (id: string) => boolean): string {
  const slug = name
    .normalize('NFKD')
    .replace(/\p{M}|['’]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
  const base = slug === '' ? 'publisher' : slug;
  for (let number = 1; ; number++) {
    const id = number === 1 ? base : `${base}-${number === 2 ? 'publisher' : `publisher-${number - 1}`}`;
    if (!isTaken(id)) return id;
  }
}

function typeOf(sources: readonly JsonObject[]): string {
  const tiers = new Set(sources.map((source) => text(source['tier'])));
  if (['agency', 'press', 'aggregator'].some((tier) => tiers.has(tier))) return 'media';
  return tiers.has('company') ? 'company' : 'other';
}

/** The party for which sources of one publisher spoke; undefined for none. */
function sideOf(sources: readonly JsonObject[], dataset: Dataset1): string | undefined {
  const own = sources.find((source) => {
    const side = text(source['side']);
    if (side === '' || side === 'none') return false;
    const before = [...dataset.lineage(source['id'])].filter((id) => id !== source['id']);
    return before.every((id) => dataset.find(id)?.['side'] !== side);
  });
  return own && text(dataset.find(own['side'])?.['id'] ?? own['side']);
}

/** Whether an organization is a party itself, a part of it, or one of its public bodies. */
function belongsTo(organization: JsonObject, side: string, dataset: Dataset1): boolean {
  const seen = new Set<JsonObject>();
  for (let at: JsonObject | undefined = organization; at && !seen.has(at); at = dataset.find(at['partOf'])) {
    seen.add(at);
    if (at['id'] === side) return true;
    const isPublic = ['government', 'ministry', 'agency', 'region'].includes(text(at['organizationType']));
    const state = text(dataset.find(at['state'])?.['id'] ?? at['state']);
    if (isPublic && state === side) return true;
  }
  return false;
}
