/** Records as RDF in Turtle (W3C, RDF 1.1 Turtle): the same statements as those of the linked data in JSON. */
import type { JsonObject, JsonValue } from '@summit/data/parse';
import { classOf, propertyOf, type Term, type Terms, vocabularyOf } from './linked-records.ts';

/** Nodes of linked data, and the terms of the kind that they are of. */
export interface LinkedNodes {
  readonly kind: string;
  readonly nodes: readonly JsonObject[];
  readonly terms: Terms;
}

/**
 * One document of all records. Without a base, addresses are relative, which Turtle reads from where the file lies.
 *
 * @param base address of the site of the dataset, ending with a slash; null for none.
 */
export function turtle(graph: readonly LinkedNodes[], base: string | null): string {
  const head = [
    '@prefix schema: <https://schema.org/> .',
    '@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .',
    `@prefix : <${vocabularyOf(base)}> .`,
  ];
  const records = graph.flatMap(({ kind, nodes, terms }) =>
    nodes.map(({ id, kind: _, ...fields }) => {
      const lines = [`a ${shortened(classOf(kind))}`, ...statements(fields, terms, 1)];
      return `\n<${String(id)}>\n    ${lines.join(' ;\n    ')} .`;
    }),
  );
  return `${[...head, ...records].join('\n')}\n`;
}

/** Predicates with their objects, fields without a value left out. */
function statements(fields: JsonObject, terms: Terms, depth: number): string[] {
  return Object.entries(fields).flatMap(([name, value]) => {
    const written = objects(value, terms[name] ?? {}, depth);
    return written.length === 0 ? [] : [`${shortened(propertyOf(name))} ${written.join(', ')}`];
  });
}

function objects(value: JsonValue, term: Term, depth: number): string[] {
  if (value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item) => objects(item, term, depth));
  if (typeof value === 'object') {
    if (term['@container'] === '@language')
      return Object.entries(value).map(([language, text]) => `${quoted(String(text))}@${language}`);
    return [node(value as JsonObject, term['@context'] ?? {}, depth)];
  }
  if (typeof value === 'string') {
    if (term['@type'] === '@id') return [`<${value}>`];
    return [term['@type'] === undefined ? quoted(value) : `${quoted(value)}^^${term['@type']}`];
  }
  return [typeof value === 'number' && !Number.isInteger(value) ? double(value) : String(value)];
}

/** A number with a fraction, in the one form that XML Schema calls canonical (XSD 1.1 Datatypes, E.1). */
function double(value: number): string {
  const [mantissa = '', exponent] = value.toExponential().split('e');
  return `${mantissa.includes('.') ? mantissa : `${mantissa}.0`}E${Number(exponent)}`;
}

/** A part of a record, which has no address of its own. */
function node({ kind, ...fields }: JsonObject, terms: Terms, depth: number): string {
  const type = kind === undefined ? [] : [`a ${shortened(classOf(String(kind)))}`];
  const lines = [...type, ...statements(fields, terms, depth + 1)];
  const indent = '    '.repeat(depth + 1);
  return lines.length === 0 ? '[]' : `[\n${indent}${lines.join(` ;\n${indent}`)}\n${'    '.repeat(depth)}]`;
}

/** What is not of schema.org is of the vocabulary of the dataset, which has the empty prefix. */
function shortened(term: string): string {
  return term.includes(':') ? term : `:${term}`;
}

/** A string literal; Turtle has the escapes that JSON has, but for that of the slash, which JSON need not write. */
function quoted(text: string): string {
  return JSON.stringify(text);
}
