/** Records as linked data (JSON-LD 1.1): each under one address, references as addresses. */
import type { JsonObject, JsonValue } from '@summit/data/parse';
import { type Dataset, findRecord, references, type SummitRecord } from '@summit/data/validate';
import type { TablePlan } from './plan-tables.ts';

const CONTEXT_FILE = 'context.jsonld';

/** What the kinds are in schema.org's terms, where it has the thing. */
const CLASSES: Readonly<Record<string, string>> = {
  claim: 'Claim',
  code: 'DefinedTerm',
  document: 'CreativeWork',
  edition: 'Report',
  figure: 'PropertyValue',
  organization: 'Organization',
  person: 'Person',
  place: 'Place',
  project: 'Project',
  quotation: 'Quotation',
  source: 'CreativeWork',
  summit: 'Event',
};

/** Records whose ids and references are addresses, as the caller has them. */
export function linkedRecords(
  dataset: Dataset,
  records: readonly SummitRecord[],
  addressOf: (record: SummitRecord) => string,
): JsonObject[] {
  return records.map((record) => {
    const linked = structuredClone(record) as unknown as JsonObject;
    for (const { pointer, id } of references(record)) {
      const target = findRecord(dataset, id);
      if (target) setAt(linked, pointer, addressOf(target));
    }
    return { ...linked, id: addressOf(record) };
  });
}

/** A file of linked data, whose terms the file of the context explains. */
export function linkedFile(records: readonly JsonObject[]): object {
  return { '@context': CONTEXT_FILE, '@graph': records };
}

/** Replaces the text to which a JSON Pointer (RFC 6901) leads; ids and names of fields need no escapes. */
function setAt(record: JsonObject, pointer: string, text: string): void {
  const path = pointer.split('/').slice(1);
  const last = path.pop() ?? '';
  let at: JsonValue = record;
  for (const name of path) at = (at as JsonObject)[name] ?? null;
  (at as { [name: string]: JsonValue })[last] = text;
}

export interface Terms {
  [name: string]: Term;
}
export interface Term {
  readonly '@id'?: string;
  '@type'?: string;
  '@container'?: string;
  '@context'?: Terms;
}

/** What schema.org has no name for stands for itself, by the name that it has in the context's file. */
export function vocabularyOf(base: string | null): string {
  return `${base ?? ''}json-ld/${CONTEXT_FILE}#`;
}

/** A kind as a class: of schema.org, with its prefix, or by its own name. */
export function classOf(kind: string): string {
  const type = CLASSES[kind];
  return type === undefined ? kind : `schema:${type}`;
}

/** A field as a property: of schema.org, with its prefix, or by its own name. */
export function propertyOf(name: string): string {
  return SAME[name] ?? name;
}

/** The context of all kinds. A field means the same wherever it stands, and what it holds depends on where that is. */
export function contextOf(plans: ReadonlyMap<string, TablePlan>, base: string | null): object {
  const kinds = [...plans].map(([kind, plan]) => {
    const type = classOf(kind);
    return [kind, { ...(type !== kind && { '@id': type }), '@context': termsOf(plan) }] as const;
  });
  return {
    '@context': {
      '@version': 1.1,
      // Relative to this very file, where no address is known.
      '@vocab': base === null ? `${CONTEXT_FILE}#` : vocabularyOf(base),
      schema: 'https://schema.org/',
      xsd: 'http://www.w3.org/2001/XMLSchema#',
      id: '@id',
      kind: '@type',
      ...Object.fromEntries(kinds),
    },
  };
}

/** Terms for the fields of a plan, those of its parts in the parts' own contexts. */
export function termsOf({ cells, lists }: TablePlan): Terms {
  const terms: Terms = {};
  const termAt = (path: readonly string[]): Term => {
    const [first = '', ...rest] = path;
    let within = terms;
    let term = ownTerm(within, first);
    for (const name of rest) {
      term['@context'] ??= {};
      within = term['@context'];
      term = ownTerm(within, name);
    }
    return term;
  };
  const texts = new Set(
    lists.filter(({ plan }) => plan.rows === 'languages').map(({ path }) => path.join('/')),
  );
  for (const { path, column } of cells) {
    if (texts.has(path.slice(0, -1).join('/'))) continue;
    const term = termAt(path);
    if (column.target !== undefined) term['@type'] = '@id';
    else if (column.type === 'decimal') term['@type'] = 'xsd:decimal';
  }
  for (const { path, plan } of lists) {
    const term = termAt(path);
    term['@container'] = plan.rows === 'languages' ? '@language' : '@set';
    const [value] = plan.cells;
    if (plan.rows === 'items' && value?.path.length === 0) {
      if (value.column.target !== undefined) term['@type'] = '@id';
    } else if (plan.rows === 'items') term['@context'] = termsOf(plan);
  }
  return terms;
}

function ownTerm(terms: Terms, name: string): Term {
  const known = terms[name];
  if (known) return known;
  const same = propertyOf(name);
  const term: Term = same === name ? {} : { '@id': same };
  terms[name] = term;
  return term;
}

/** Fields that schema.org has under a name, with the same meaning wherever they stand in records. */
const SAME: Readonly<Record<string, string>> = {
  name: 'schema:name',
  url: 'schema:url',
  published: 'schema:datePublished',
  publisher: 'schema:publisher',
  latitude: 'schema:latitude',
  longitude: 'schema:longitude',
};
