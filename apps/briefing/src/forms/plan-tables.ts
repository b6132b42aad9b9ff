/**
 * The records as tables: which there are and what their columns hold, as the schemas say. They depend on no record, so
 * that a query that works on one dataset works on every other of the same record model.
 */
import { type FieldSchema, type PlacedSchema, resolveSchema, type Schemas } from '@summit/data/parse';
import { kinds } from '@summit/data/validate';
import { english } from '../messages/catalogues.ts';
import { ID, RECORDS } from './records-table.ts';
import type { CellType, Column, Table } from './table.ts';

/** A field of records as cells of a row, members of members one by one. */
interface CellField {
  readonly path: readonly string[];
  readonly column: Column;
}

/** A list, or a text by language: what rows of a table are made of. */
interface RowField {
  readonly path: readonly string[];
  readonly plan: TablePlan;
}

/** A table, and where in a record its rows come from. */
export interface TablePlan {
  readonly table: Table;
  /** A row for each language, for each item of a list, or for each record. */
  readonly rows: 'languages' | 'items' | 'records';
  readonly cells: readonly CellField[];
  readonly lists: readonly RowField[];
}

/** The tables of the records of all kinds, those of a kind one after the other, by kind. */
export function planTables(schemas: Schemas): ReadonlyMap<string, TablePlan> {
  const planner = new Planner(schemas);
  return new Map(
    Object.entries(kinds).map(([kind, { collection }]) => [kind, planner.records(kind, collection)] as const),
  );
}

/** A plan and all plans within it, parents first. */
export function allPlans(plan: TablePlan): readonly TablePlan[] {
  return [plan, ...plan.lists.flatMap(({ plan: inner }) => allPlans(inner))];
}

/** A field with all that stands at its place, in whatever branch of a union. */
interface Field {
  readonly placed: PlacedSchema;
  readonly required: boolean;
  readonly list: boolean;
  readonly description: string;
}

class Planner {
  private readonly text = english().text;

  constructor(private readonly schemas: Schemas) {}

  records(kind: string, collection: string): TablePlan {
    const file = `${kind}.schema.json`;
    const placed = { schema: this.schemas.get(file) ?? {}, file };
    const id = { ...ID, name: 'id', description: this.text('table-own-id'), target: RECORDS };
    const start = { name: collection, description: placed.schema.description ?? '', parent: null };
    return this.plan('records', { ...start, key: [id] }, placed, `${kind}_id`, ['kind', 'id']);
  }

  /**
   * @param name what the key of the rows is called in the tables of their lists.
   * @param left names of fields that are in the key, or the same in all rows.
   */
  private plan(
    rows: TablePlan['rows'],
    table: Pick<Table, 'name' | 'description' | 'parent'> & { readonly key: readonly Column[] },
    placed: PlacedSchema,
    name: string,
    left: readonly string[] = [],
  ): TablePlan {
    const cells: CellField[] = [];
    const lists: RowField[] = [];
    const key = table.key.map((column) =>
      column.name === 'id'
        ? { ...ID, name, description: this.text('table-id-in', { table: table.name }) }
        : column,
    );
    const visit = (schema: PlacedSchema, path: readonly string[], isRequired: boolean): void => {
      for (const [member, field] of this.fields(schema)) {
        if (path.length === 0 && left.includes(member)) continue;
        const at = [...path, member];
        const required = isRequired && field.required;
        const own = resolveSchema(this.schemas, field.placed);
        const inner = {
          name: `${table.name}_${snake(member)}`,
          parent: table.name,
          description: field.description,
        };
        const named = { ...inner, name: [table.name, ...at.map(snake)].join('_') };
        if (field.list) {
          const index = `${at.map(snake).join('_')}_index`;
          const place = {
            name: index,
            type: 'integer',
            required: true,
            description: this.text('table-place'),
          } as const;
          const plan = this.isObject(own.schema)
            ? this.plan('items', { ...named, key: [...key, place] }, own, name)
            : this.values(
                { ...named, key: [...key, place] },
                this.column(snake(member), { ...field, required: true }),
              );
          lists.push({ path: at, plan });
        } else if (own.schema.additionalProperties) {
          // The same text in several languages: English is a column, and each language a row of a table.
          lists.push({ path: at, plan: this.languages({ ...named, key }, own) });
          const english = { ...own, schema: own.schema.properties?.['en'] ?? {} };
          const isNamed = required && (own.schema.required ?? []).includes('en');
          const column = this.column(joined([...at, 'en']), { ...field, placed: english, required: isNamed });
          cells.push({
            path: [...at, 'en'],
            column: {
              ...column,
              description: this.text('table-in-english', { description: field.description }),
            },
          });
        } else if (this.isObject(own.schema)) visit(own, at, required);
        else cells.push({ path: at, column: this.column(joined(at), { ...field, required }) });
      }
    };
    visit(placed, [], true);
    const columns = [...table.key, ...cells.map(({ column }) => column)];
    return { rows, table: sound({ ...table, columns, key: table.key.map((one) => one.name) }), cells, lists };
  }

  private values(
    table: Pick<Table, 'name' | 'description' | 'parent'> & { readonly key: readonly Column[] },
    column: Column,
  ): TablePlan {
    const columns = [...table.key, column];
    const cells = [{ path: [], column }];
    return {
      rows: 'items',
      table: sound({ ...table, columns, key: table.key.map(({ name }) => name) }),
      cells,
      lists: [],
    };
  }

  private languages(
    table: Pick<Table, 'name' | 'description' | 'parent'> & { readonly key: readonly Column[] },
    { file, schema }: PlacedSchema,
  ): TablePlan {
    const tag = schema.propertyNames?.pattern;
    const language: Column = {
      name: 'language',
      type: 'string',
      required: true,
      description: this.text('table-language'),
      ...(tag !== undefined && { pattern: tag }),
    };
    const other = {
      placed: { file, schema: schema.additionalProperties || {} },
      required: true,
      list: false,
    };
    const text = this.column('text', { ...other, description: this.text('table-in-language') });
    return { ...this.values({ ...table, key: [...table.key, language] }, text), rows: 'languages' };
  }

  private isObject(schema: FieldSchema): boolean {
    return schema.properties !== undefined || schema.discriminator !== undefined;
  }

  /** The fields of an object; of a union, those of all branches, of which a field is required where all require it. */
  private fields(placed: PlacedSchema): ReadonlyMap<string, Field> {
    const { schema, file } = resolveSchema(this.schemas, placed);
    const branches = schema.properties
      ? [{ schema, file }]
      : (schema.oneOf ?? []).map((one) => ({ schema: one, file }));
    const all = branches.map((one) => resolveSchema(this.schemas, one));
    const found = new Map<string, Field[]>();
    for (const one of all)
      for (const [name, member] of Object.entries(one.schema.properties ?? {})) {
        const own = resolveSchema(this.schemas, { schema: member, file: one.file });
        const list = own.schema.type === 'array';
        const value = list
          ? { schema: own.schema.items ?? {}, file: own.file }
          : { schema: member, file: one.file };
        const required = (one.schema.required ?? []).includes(name);
        const field = { placed: value, required, list, description: own.schema.description ?? '' };
        found.set(name, [...(found.get(name) ?? []), field]);
      }
    return new Map([...found].map(([name, fields]) => [name, this.merged(fields, all.length)] as const));
  }

  private merged(fields: readonly Field[], branches: number): Field {
    const [first] = fields;
    if (!first) throw new Error('a field without a schema');
    const constants = fields.flatMap(({ placed }) => placed.schema.const ?? []);
    const isTag = constants.length === fields.length && fields.length > 1;
    const schema: FieldSchema = isTag ? { enum: [...new Set(constants)] } : first.placed.schema;
    return {
      placed: { ...first.placed, schema },
      required: fields.length === branches && fields.every(({ required }) => required),
      // A field that is a list in one branch is one in all: what is no list there is an item.
      list: fields.some(({ list }) => list),
      description: isTag
        ? this.text('table-kinds')
        : this.text('table-or', { descriptions: [...new Set(fields.map((one) => one.description))] }),
    };
  }

  private column(name: string, { placed, required, description }: Field): Column {
    const { schema } = resolveSchema(this.schemas, placed);
    const values = schema.const !== undefined ? [schema.const] : (schema.enum ?? codesOf(schema));
    const target = this.targetOf(placed);
    const type = schema.title === 'Decimal' ? 'decimal' : (schema.type ?? 'string');
    if (!['string', 'decimal', 'integer', 'number', 'boolean'].includes(type))
      throw new Error(`${placed.file}: no column holds a ${type}`);
    return {
      name,
      type: type as CellType,
      description: description || (schema.description ?? ''),
      required,
      ...(schema.pattern !== undefined && { pattern: schema.pattern }),
      ...(values && { values }),
      ...(target !== null && { target }),
    };
  }

  /** The table that an id is of. The names of the definitions of ids tell the kinds: `claimId`. */
  private targetOf({ schema, file }: PlacedSchema): string | null {
    const name = /\/(\w+)$/.exec(schema.$ref ?? '')?.[1];
    if (name === undefined || !schema.$ref?.includes('/$defs/')) return null;
    if (name === 'id') return RECORDS;
    const kind = /^(\w+)Id$/.exec(name)?.[1];
    if (kind === undefined || kind === 'local') return null;
    if (Object.hasOwn(kinds, kind)) return kinds[kind as keyof typeof kinds].collection;
    const { schema: own } = resolveSchema(this.schemas, { schema, file });
    return own.anyOf ? RECORDS : null;
  }
}

function codesOf({ oneOf }: FieldSchema): readonly string[] | undefined {
  const codes = oneOf?.flatMap((one) => one.const ?? []);
  return codes?.length ? codes : undefined;
}

/** `speechAct` as `speech_act`: databases do not tell capital letters apart. */
const snake = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const joined = (path: readonly string[]): string => path.map(snake).join('_');

/** The table itself; throws where two of its columns would have one name. */
function sound(table: Table): Table {
  const names = table.columns.map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new Error(`${table.name}: two columns are named ${twice}`);
  return table;
}
