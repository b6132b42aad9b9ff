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

/** The records of a kind, whose addresses are absolute, or relative to the folder above that of the file. */
export function linkedRecords(
  dataset: Dataset,
  records: readonly SummitRecord[],
  addressOf: (record: SummitRecord) => string,
): object {
  return {
    '@context': CONTEXT_FILE,
    '@graph': records.map((record) => {
      const linked = structuredClone(record) as unknown as JsonObject;
      for (const { pointer, id } of references(record)) {
        const target = findRecord(dataset, id);
        if (target) setAt(linked, pointer, addressOf(target));
      }
      return { ...linked, id: addressOf(record) };
    }),
  };
}

/** Replaces the text to which a JSON Pointer (RFC 6901) leads; ids and names of fields need no escapes. */
function setAt(record: JsonObject, pointer: string, text: string): void {
  const path = pointer.split('/').slice(1);
  const last = path.pop() ?? '';
  let at: JsonValue = record;
  for (const name of path) at = (at as JsonObject)[name] ?? null;
  (at as { [name: string]: JsonValue })[last] = text;
}

interface Terms {
  [name: string]: Term;
}
interface Term {
  readonly '@id'?: string;
  '@type'?: string;
  '@container'?: string;
  '@context'?: Terms;
}

/** The context of all kinds. A field means the same wherever it stands, and what it holds depends on where that is. */
export function contextOf(plans: ReadonlyMap<string, TablePlan>, base: string | null): object {
  const kinds = [...plans].map(([kind, plan]) => {
    const type = CLASSES[kind];
    return [kind, { ...(type && { '@id': `schema:${type}` }), '@context': termsOf(plan) }] as const;
  });
  return {
    '@context': {
      '@version': 1.1,
      // What schema.org has no name for stands for itself, by the name that it has in this very file.
      '@vocab': `${base === null ? '' : `${base}json-ld/`}${CONTEXT_FILE}#`,
      schema: 'https://schema.org/',
      xsd: 'http://www.w3.org/2001/XMLSchema#',
      id: '@id',
      kind: '@type',
      ...Object.fromEntries(kinds),
    },
  };
}

/** Terms for the fields of a plan, those of its parts in the parts' own contexts. */
function termsOf({ cells, lists }: TablePlan): Terms {
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
  const same = SAME[name];
  const term: Term = same === undefined ? {} : { '@id': same };
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
