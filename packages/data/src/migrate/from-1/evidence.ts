import { isObject, type JsonObject, type JsonValue } from '../../parse/raw-record.ts';
import { compact, type Dataset1, joinNotes, list, objects, text } from './dataset.ts';
import type { Publishers } from './publishers.ts';

/** What evidence of version 1 is turned into evidence of version 2 by. */
export interface EvidenceContext {
  readonly dataset: Dataset1;
  readonly publishers: Publishers;
}

/** A value with all lists of evidence in it in the form of version 2. */
export function withEvidence(value: JsonValue, context: EvidenceContext): JsonValue {
  if (Array.isArray(value)) return value.map((item) => withEvidence(item, context));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [
      key,
      key === 'evidence'
        ? firstFirst(objects(member)).map((one) => piece(one, context))
        : withEvidence(member, context),
    ]),
  );
}

/**
 * The evidence of a claim. Version 1 told by hand which pieces had one origin, one side, or came from a company; where
 * neither the sources nor their publishers tell it, the piece says itself what it goes back to, so that no standing
 * rises.
 */
export function claimEvidence(claim: JsonObject, context: EvidenceContext): JsonValue {
  const pieces = firstFirst(objects(claim['evidence']));
  const [first] = pieces;
  if (first === undefined) return [];
  const concerned = companiesConcerned(claim, context.dataset);
  const behind = originBehind(first, pieces, context.dataset);
  return pieces.map((one) => {
    const origin =
      one['source'] === first['source']
        ? behind
        : originOf(one, behind ?? first['source'], concerned, context);
    return compact({ ...piece(one, context), origin });
  });
}

/** The piece from which the record was first made comes first. */
function firstFirst(pieces: readonly JsonObject[]): readonly JsonObject[] {
  const first = pieces.find((one) => one['independence'] === 'first');
  return first === undefined ? pieces : [first, ...pieces.filter((one) => one !== first)];
}

function piece({ independence, limit, ...rest }: JsonObject, { dataset }: EvidenceContext): JsonObject {
  if (rest['type'] !== 'page') return rest;
  const access = dataset.find(rest['source'])?.['access'];
  const { extent, on } = isObject(access) ? access : {};
  const beginning = BEGINNING.test(text(limit));
  // What was never seen, or nobody says when, stays unseen.
  const seen =
    extent === undefined || extent === 'cited' || on === undefined
      ? undefined
      : { on, extent: beginning ? 'beginning' : extent };
  const note = joinNotes(rest['note'], beginning ? undefined : limit);
  return compact({ ...rest, seen, note });
}

const BEGINNING = /^Only the beginning of the page was seen\.?$/;

/**
 * The one of the sources that the first was made from to which its piece goes back, where they are of several sides
 * and the marks of the other pieces tell it.
 */
function originBehind(
  first: JsonObject,
  pieces: readonly JsonObject[],
  dataset: Dataset1,
): string | undefined {
  const before = objects(dataset.find(first['source'])?.['derivedFrom']).map(({ source }) => source);
  const sideOf = (source: JsonValue | undefined) => text(dataset.find(source)?.['side']);
  const marked = (mark: string) => pieces.filter(({ independence }) => independence === mark);
  const oneSided = (sources: readonly (JsonValue | undefined)[]) =>
    sources.length > 0 && new Set(sources.map(sideOf)).size === 1 ? text(sources[0]) : undefined;
  if (new Set(before.map(sideOf)).size < 2) return undefined;
  const copied = before.filter((one) =>
    marked('same-origin').some(({ source }) => dataset.lineage(source).has(text(one))),
  );
  const alike = new Set(marked('same-side').map(({ source }) => sideOf(source)));
  const other = new Set(marked('other-party').map(({ source }) => sideOf(source)));
  // Marks of sides say that the first source has one.
  if (alike.size + other.size > 0) other.add('none');
  const fitting = before.filter(
    (one) => (alike.size === 0 || alike.has(sideOf(one))) && !other.has(sideOf(one)),
  );
  return oneSided(copied) ?? oneSided(fitting);
}

/** To what a piece goes back, where that was told by hand alone. */
function originOf(
  one: JsonObject,
  first: JsonValue | undefined,
  concerned: readonly string[],
  { dataset, publishers }: EvidenceContext,
): string | undefined {
  const lineage = dataset.lineage(one['source']);
  switch (one['independence']) {
    case 'first':
    case 'same-origin':
      return [...lineage].some((id) => dataset.lineage(first).has(id)) ? undefined : text(first);
    case 'same-side': {
      const side = text(dataset.find(first)?.['side']);
      const hasSide = [...lineage].some((id) => dataset.find(id)?.['side'] !== 'none');
      return hasSide || side === '' || side === 'none' ? undefined : side;
    }
    case 'company': {
      const source = dataset.find(one['source']);
      const own = source ? publishers.of(source) : '';
      if (concerned.includes(own)) return undefined;
      const told = `${text(source?.['title'])} ${text(one['note'])}`.toLowerCase();
      return concerned.find((id) => isNamed(dataset.find(id), told)) ?? concerned[0];
    }
    default:
      return undefined;
  }
}

/** Whether a text in small letters has one of the English names of a body. */
function isNamed(body: JsonObject | undefined, told: string): boolean {
  const names = objects([body?.['name'] ?? null, body?.['shortName'] ?? null]).map(({ en }) => en);
  const all = [...names, ...objects(body?.['aliases']).map((alias) => alias['text'])];
  return all.some((name) => text(name).length > 2 && told.includes(text(name).toLowerCase()));
}

/** The companies that a claim concerns: that say it, that it is about, or that carry what it is about. */
function companiesConcerned(claim: JsonObject, dataset: Dataset1): readonly string[] {
  const { attribution } = claim;
  const ids: (JsonValue | undefined)[] = [isObject(attribution) ? attribution['organization'] : undefined];
  for (const id of list(claim['about'])) {
    const record = dataset.find(id);
    ids.push(id, ...list(record?.['organizations']), ...list(record?.['parties']));
    ids.push(...objects(record?.['shareholdings']).map(({ holder }) => holder));
  }
  const resting = dataset
    .ofKind('commitment')
    .filter((one) => list(one['claims']).includes(claim['id'] ?? ''));
  ids.push(...resting.flatMap((one) => list(one['obligors'])));
  const companies = ids.flatMap((id) => {
    const record = id === undefined ? undefined : dataset.find(id);
    const isCompany = record?.['kind'] === 'organization' && COMPANIES.has(text(record['organizationType']));
    return isCompany ? [text(record['id'])] : [];
  });
  return [...new Set(companies)];
}

/** Kinds of bodies that act for themselves. */
const COMPANIES: ReadonlySet<string> = new Set(['company', 'fund', 'media', 'other']);
