import { Document, Pair, parse as parseYaml, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import { nearest } from '../diagnostics/nearest.ts';
import { shapes } from '../generated/model.ts';
import { isLegible } from '../parse/characters.ts';
import { childPointer } from '../parse/raw-record.ts';
import { wordsOf } from './field-words.ts';
import type { Given } from './given.ts';
import type { ScaffoldFault, ScaffoldField, ScaffoldQuestion, ScaffoldRequest } from './request.ts';
import { codesOf, type FieldSchema, type PlacedSchema, resolve, standardCodesOf } from './schema-reader.ts';
import { isAskedFor, isWanted } from './wanted-fields.ts';

type At = Pick<ScaffoldField, 'field' | 'pointer'>;

type Node = Scalar | YAMLMap<Scalar, Node> | YAMLSeq;

/** Writes the mappings of a record as its schema wants them, and gathers what is to be told of them. */
export class RecordWriter {
  readonly questions: ScaffoldQuestion[] = [];
  readonly references: (ScaffoldField & { readonly id: string })[] = [];
  readonly uncited: ScaffoldField[] = [];
  readonly faults: ScaffoldFault[] = [];
  /** Evidence that was given and not yet written, by the field of its fact. */
  readonly #evidence: Map<string, object>;
  /** Fields of facts that may have evidence. */
  readonly #facts: string[] = [];

  constructor(private readonly request: ScaffoldRequest) {
    this.#evidence = new Map(request.evidence);
  }

  /** Whether a text may stand in a record; invisible and broken characters may not. */
  isLegible(field: string, text: string): boolean {
    const sound = isLegible(text);
    if (!sound)
      this.faults.push({ code: 'wrong-type', field, text, expected: 'text without invisible characters' });
    return sound;
  }

  mapping(placed: PlacedSchema, given: Given, at: At): YAMLMap<Scalar, Node> {
    return placed.schema.discriminator ? this.#union(placed, given, at) : this.#object(placed, given, at);
  }

  #object(placed: PlacedSchema, given: Given, at: At): YAMLMap<Scalar, Node> {
    const { schema, file } = placed;
    const map = new YAMLMap<Scalar, Node>();
    const fields = Object.entries(schema.properties ?? {});
    const others = schema.additionalProperties;
    // Members of other names stand behind the named ones, where there may be any.
    if (others)
      for (const name of given.members.keys()) if (!schema.properties?.[name]) fields.push([name, others]);
    this.#tellUnknown(
      given,
      fields.map(([name]) => name),
      at,
    );
    let waiting: string[] = [];
    for (const [name, own] of fields) {
      const member = given.members.get(name);
      const field = resolve(this.request.schemas, { schema: own, file });
      const isEvidence = field.schema.items !== undefined && name === 'evidence';
      if (isEvidence) this.#facts.push(at.field);
      const isCited = isEvidence && this.#evidence.has(at.field);
      const isRequired = schema.required?.includes(name) || isWanted(schema.title, name, given);
      if (!member && !isCited && !isRequired) {
        if (isAskedFor(schema.title, name))
          this.questions.push({ ...this.#fieldOf(field.schema, inside(at, name)), taken: '' });
        waiting.push(` ${name}: (optional) ${wordsOf(field.schema)}`);
        continue;
      }
      const key = new Scalar(name);
      const words =
        name === 'kind' || name === 'id' || field.schema.const !== undefined
          ? []
          : [` ${wordsOf(field.schema)}`];
      if (waiting.length + words.length > 0) key.commentBefore = [...waiting, ...words].join('\n');
      waiting = [];
      const value = isEvidence
        ? this.#evidenceOf(field, member, at, inside(at, name))
        : this.#value(field, member, inside(at, name));
      map.items.push(new Pair(key, value));
    }
    // Before the last field and not behind it, where they would run together with what follows the mapping.
    const last = map.items.at(-1)?.key;
    if (waiting.length > 0 && last)
      last.commentBefore = [...waiting, ...(last.commentBefore ? [last.commentBefore] : [])].join('\n');
    return map;
  }

  /**
   * The evidence of one fact: what was cited for it, and what was given field by field. What was cited for another fact
   * never stands for this one, and without any the list stays empty.
   */
  #evidenceOf(placed: PlacedSchema, member: Given | undefined, fact: At, at: At): Node {
    const list = member ? this.#list(placed, member, at) : new YAMLSeq();
    const cited = this.#evidence.get(fact.field);
    this.#evidence.delete(fact.field);
    if (cited && list instanceof YAMLSeq) list.items.unshift(new Document(cited).contents);
    if (list instanceof YAMLSeq && list.items.length === 0)
      this.uncited.push({ ...this.#fieldOf(placed.schema, fact), pointer: at.pointer });
    return list;
  }

  /** Tells evidence that was given for what has none: no such fact, or one that is not in the record. */
  tellUnused(): void {
    for (const field of this.#evidence.keys())
      this.faults.push({
        code: 'no-such-fact',
        field,
        facts: this.#facts,
        nearest: nearest(field, this.#facts),
      });
  }

  #value(placed: PlacedSchema, given: Given = EMPTY, at: At): Node {
    const { schema, file } = placed;
    const [text] = given.texts;
    if (given.texts.length > 1 && !schema.items)
      this.faults.push({ code: 'given-twice', field: at.field, texts: given.texts });
    if (schema.const !== undefined) {
      if (text !== undefined && text !== schema.const) this.#tellCode(text, [schema.const], at);
      return new Scalar(schema.const);
    }
    if (schema.items) return this.#list({ schema, file }, given, at);
    if (schema.properties || schema.discriminator) {
      // An item of a list may be begun before any of its fields is known.
      if (text !== undefined && text !== '')
        return this.#written(
          text,
          `a mapping, whose fields are given one by one, such as ${firstOf(placed, at)}=…`,
          at,
        );
      return this.mapping(placed, given, at);
    }
    this.#tellUnknown(given, [], at);
    const about = this.#fieldOf(schema, at);
    if (text === undefined) {
      this.questions.push({ ...about, taken: null });
      return new Scalar(BLANK);
    }
    if (about.codes && !about.codes.includes(text))
      this.#tellCode(text, about.codes, at, this.#listOf(schema));
    if (about.target !== null && at.pointer !== '/id') this.references.push({ ...about, id: text });
    return new Scalar(this.#typed(text, schema.type, at));
  }

  #list({ schema, file }: PlacedSchema, given: Given, at: At): Node {
    const list = new YAMLSeq();
    const item = resolve(this.request.schemas, { schema: schema.items ?? {}, file });
    const [first] = given.texts;
    if (first !== undefined && /^[[{]/.test(first))
      return this.#written(first, 'a list, such as [one, other]', at);
    if (given.texts.length > 0 && (item.schema.properties || item.schema.discriminator))
      return this.#written(
        first ?? '',
        `a list of mappings, whose fields are given one by one, such as ${firstOf(item, inside(at, 0))}=…`,
        at,
      );
    given.texts.forEach((text, index) => {
      list.items.push(this.#value(item, { texts: [text], members: new Map() }, inside(at, index)));
    });
    const indexes = [...given.members.keys()].filter((name) => /^\d{1,3}$/.test(name)).map(Number);
    this.#tellUnknown(given, indexes.map(String), at);
    const length = Math.max(list.items.length, schema.minItems ?? 0, ...indexes.map((index) => index + 1));
    for (let index = list.items.length; index < length; index++) {
      list.items.push(this.#value(item, given.members.get(String(index)), inside(at, index)));
    }
    this.#askForMore(schema, item.schema, length, at);
    return list;
  }

  /**
   * What may be empty is asked for all the same, since others go by it, as sheets and ladders do by `about`. Positions
   * in a text and digests are nothing to type.
   */
  #askForMore({ description = '' }: FieldSchema, item: FieldSchema, count: number, at: At): void {
    const isMapping = Boolean(item.properties || item.discriminator);
    const about = this.#fieldOf(item, at);
    if (isMapping ? item.properties?.['selector'] || at.field.endsWith('evidence') : about.target === null)
      return;
    this.questions.push({
      ...about,
      description,
      taken: '',
      more: { count, item: isMapping ? 'mapping' : 'value' },
    });
  }

  /** A mapping whose fields depend on a tag; without one, those of the first branch. */
  #union({ schema, file }: PlacedSchema, given: Given, at: At): YAMLMap<Scalar, Node> {
    const tag = schema.discriminator?.propertyName ?? '';
    const branches = (schema.oneOf ?? []).map((one) => resolve(this.request.schemas, { schema: one, file }));
    const tagOf = (branch: PlacedSchema): string => branch.schema.properties?.[tag]?.const ?? '';
    const chosen = given.members.get(tag)?.texts[0];
    const codes = branches.map(tagOf);
    const branch = branches.find((one) => tagOf(one) === chosen) ?? branches[0];
    if (chosen === undefined)
      this.questions.push({ ...this.#fieldOf(schema, inside(at, tag)), codes, taken: codes[0] ?? '' });
    else if (!codes.includes(chosen)) this.#tellCode(chosen, codes, inside(at, tag));
    if (!branch) throw new Error(`${at.pointer}: a union without branches`);
    const rest = new Map(given.members);
    rest.delete(tag);
    return this.#object(branch, { texts: [], members: rest }, at);
  }

  #fieldOf(schema: FieldSchema, at: At): ScaffoldField {
    const shape = shapes[schema.title ?? ''];
    const target = shape?.is === 'reference' ? shape.target : null;
    return { ...at, description: schema.description ?? '', codes: this.#codesOf(schema), target };
  }

  #codesOf(schema: FieldSchema): readonly string[] | null {
    const standard = standardCodesOf(schema);
    if (standard === null || !this.request.ownCodes) return codesOf(schema);
    return [...standard, ...(this.request.ownCodes.get(this.#listOf(schema) ?? '') ?? [])];
  }

  /** The open list that a code is of; null for a closed one. */
  #listOf({ title = '' }: FieldSchema): string | null {
    const shape = shapes[title];
    return (shape?.is === 'codes' ? shape.open : null) ?? null;
  }

  #typed(text: string, type: string | undefined, at: At): string | number | boolean {
    if (type === 'integer' || type === 'number') {
      if (text.trim() !== '' && Number.isFinite(Number(text))) return Number(text);
      this.faults.push({ code: 'wrong-type', field: at.field, text, expected: 'a number' });
    }
    if (type === 'boolean') {
      if (text === 'true' || text === 'false') return text === 'true';
      this.faults.push({ code: 'wrong-type', field: at.field, text, expected: 'true or false' });
    }
    return text;
  }

  /** A list or mapping that was given as YAML; its members are checked with the record. */
  #written(text: string, expected: string, at: At): Node {
    try {
      const value: unknown = parseYaml(text, { version: '1.2', schema: 'core', maxAliasCount: 0 });
      if (typeof value === 'object' && value !== null) return new Document(value).contents as Node;
    } catch {
      // Told below, like any other text that is no list or mapping.
    }
    this.faults.push({ code: 'wrong-type', field: at.field, text, expected });
    return new Scalar(BLANK);
  }

  #tellUnknown(given: Given, known: readonly string[], at: At): void {
    for (const name of given.members.keys())
      if (!known.includes(name))
        this.faults.push({
          code: 'unknown-field',
          field: inside(at, name).field,
          nearest: nearest(name, known),
        });
  }

  #tellCode(text: string, codes: readonly string[], { field }: At, list: string | null = null): void {
    this.faults.push({ code: 'not-allowed', field, text, codes, nearest: nearest(text, codes), list });
  }
}

/** No field allows it, so that no record passes before it is filled in. */
const BLANK = '';

const EMPTY: Given = { texts: [], members: new Map() };

/** The first field that a mapping needs, as it is named on a command line. */
function firstOf({ schema }: PlacedSchema, at: At): string {
  const { properties = {}, required = [], discriminator } = schema;
  const name = discriminator?.propertyName ?? required[0] ?? Object.keys(properties)[0] ?? 'name';
  return inside(at, name).field;
}

function inside({ field, pointer }: At, member: string | number): At {
  return {
    field: field === '' ? String(member) : `${field}.${member}`,
    pointer: childPointer(pointer, member),
  };
}
