/**
 * A made-up language, and records in another: the catalogue's letters become Cyrillic, those of the records Latin letters
 * with marks. What is still in plain Latin letters on a page stands in no catalogue and in no record.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import {
  type BaseNode,
  FluentParser,
  FluentSerializer,
  type Term,
  type TextElement,
  Transformer,
} from '@fluent/syntax';
import type { Dataset } from '@summit/data/validate';
import { localeData } from '../../../scripts/locales.ts';
import type { Catalogues } from '../catalogues.ts';
import type { LocaleData } from '../locale.ts';
import { readOwnMessages } from '../own.ts';

const PLAIN = 'abcdefghijklmnopqrstuvwxyz';
const CYRILLIC = 'абцдефгчийклмнопярстувжхыз';
const ACCENTED = 'áḃćďéḟğħíĵķłňñóþøřšťúŵẃžýż';

function marked(text: string, alphabet: string): string {
  return text.replace(/[a-z]/gi, (letter) => {
    const mark = alphabet[PLAIN.indexOf(letter.toLowerCase())] ?? letter;
    return letter === letter.toLowerCase() ? mark : mark.toUpperCase().slice(0, 1);
  });
}

const markedWords = (words: string): string => marked(words, CYRILLIC);

class MarkText extends Transformer {
  override visitTextElement(node: TextElement): BaseNode {
    // Names of elements are no words.
    node.value = node.value.replace(/<[^>]*>|[^<]+/g, (part) =>
      part.startsWith('<') ? part : markedWords(part),
    );
    return node;
  }
  override visitTerm(node: Term): BaseNode {
    return node.id.name === 'language' ? node : this.genericVisit(node);
  }
}

/** The English catalogue with other letters, read as somebody's own. */
export function markedCatalogues(): Catalogues {
  const folder = resolve(import.meta.dirname, '../../../messages/en');
  const texts = readdirSync(folder).map((name) => {
    const resource = new FluentParser().parse(readFileSync(join(folder, name), 'utf8'));
    new MarkText().visit(resource);
    return new FluentSerializer({ withJunk: true }).serialize(resource);
  });
  const { catalogues, faults, gaps } = readOwnMessages(
    [{ file: 'qps.ftl', text: texts.join('\n') }],
    markedLocale,
  );
  if (faults.length + gaps.length > 0) throw new Error(JSON.stringify([faults, gaps], null, 2));
  return catalogues;
}

function markedLocale(tag: string): LocaleData {
  const locale = localeData(tag);
  const each = (names: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(names).map(([key, name]) => [key, markedWords(name)]));
  return {
    ...locale,
    months: { inDate: locale.months.inDate.map(markedWords), alone: locale.months.alone.map(markedWords) },
    list: each(locale.list) as LocaleData['list'],
    languages: each(locale.languages),
  };
}

interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: unknown;
  readonly pattern?: string;
  readonly format?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  /** Of names, the form in any language. */
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
}

const schemas = resolve(import.meta.dirname, '../../../../../schemas');
const schemaOf = (name: string): Schema => JSON.parse(readFileSync(join(schemas, name), 'utf8')) as Schema;

/** A dataset of which all that people wrote is in other letters; codes, ids, dates and addresses are as they were. */
export function markedDataset(dataset: Dataset): Dataset {
  const files = new Map(readdirSync(schemas).map((name) => [name, schemaOf(name)]));
  const resolved = (schema: Schema, file: string): [Schema, string] => {
    if (schema.$ref === undefined) return [schema, file];
    const [name = '', path = ''] = schema.$ref.split('#');
    const target = name || file;
    const found = path
      .split('/')
      .slice(2)
      .reduce<Schema | undefined>((at) => at, undefined);
    const definition = found ?? files.get(target)?.$defs?.[path.split('/').at(-1) ?? ''];
    if (!definition) throw new Error(`${schema.$ref} is not there`);
    return resolved(definition, target);
  };
  const mark = (value: unknown, given: Schema, from: string): unknown => {
    const [schema, file] = resolved(given, from);
    const branches = schema.oneOf ?? schema.anyOf;
    if (branches && schema.type !== 'string') {
      const branch = branches.map((one) => resolved(one, file)).find(([one]) => fits(value, one));
      if (branch) return mark(value, ...branch);
    }
    if (typeof value === 'string') return isProse(schema) ? marked(value, ACCENTED) : value;
    if (Array.isArray(value)) return value.map((one) => mark(one, schema.items ?? {}, file));
    if (typeof value !== 'object' || value === null) return value;
    const { properties = {}, additionalProperties: others } = schema;
    const schemaOfField = (key: string) => properties[key] ?? (typeof others === 'object' ? others : {});
    return Object.fromEntries(
      Object.entries(value).map(([key, one]) => [key, mark(one, schemaOfField(key), file)]),
    );
  };
  return Object.fromEntries(
    Object.entries(dataset).map(([collection, records]) => [
      collection,
      records instanceof Map
        ? new Map(
            [...records].map(([id, record]: [string, { kind: string }]) => {
              const file = `${record.kind}.schema.json`;
              return [id, mark(record, files.get(file) ?? {}, file)];
            }),
          )
        : records,
    ]),
  ) as unknown as Dataset;
}

const isProse = (schema: Schema): boolean =>
  schema.type === 'string' &&
  schema.enum === undefined &&
  schema.const === undefined &&
  schema.pattern === undefined &&
  schema.format === undefined &&
  schema.oneOf === undefined &&
  schema.anyOf === undefined;

/** By the constants that tell alternatives apart. */
function fits(value: unknown, { properties = {} }: Schema): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(properties).every(([key, schema]) =>
    schema.const === undefined ? true : (value as Record<string, unknown>)[key] === schema.const,
  );
}
