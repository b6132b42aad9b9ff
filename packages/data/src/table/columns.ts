import { nearest } from '../diagnostics/nearest.ts';
import { isIndex } from '../edit/field-path.ts';
import { shapes } from '../generated/model.ts';
import type { FieldType } from '../model/shape.ts';
import { inSchemaOrder, objectShape, titleOfKind } from '../model/walk.ts';
import { isObject, type JsonObject, type JsonValue } from '../parse/raw-record.ts';

/** Fields of a record as the cells of a row, by the names of their columns: members joined by dots. */
export type Cells = ReadonlyMap<string, string>;

/** Records of one kind as a table. */
export interface RecordTable {
  /** Names of all columns, in the order of the schema. */
  readonly columns: readonly string[];
  /** A row for each record; a column that a record has no value for is not in its row. */
  readonly rows: readonly Cells[];
}

/**
 * Records as a table that loses nothing: a column for each text or number, wherever it stands in the record. A list of
 * ids or codes is one cell, with semicolons between; other lists have columns for each item, counted from 0. The kind is
 * no column, since it is the same for all.
 */
export function tableOf(kind: string, records: readonly JsonObject[]): RecordTable {
  const title = titleOfKind(kind) ?? '';
  const rows = records.map((record) => new Map(cellsOf(inSchemaOrder(title, record), { type: title }, '')));
  for (const row of rows) row.delete('kind');
  const columns: string[] = ['id'];
  for (const row of rows) {
    // What a row has and none before had goes behind what it follows there.
    let at = 0;
    for (const name of row.keys()) {
      const known = columns.indexOf(name);
      at = known === -1 ? at + 1 : known;
      if (known === -1) columns.splice(at, 0, name);
    }
  }
  const fields = Object.keys(objectShape(title, {})?.fields ?? {});
  const place = (name: string) => fields.indexOf(name.split('.')[0] ?? '');
  return { columns: columns.sort((a, b) => place(a) - place(b)), rows };
}

function cellsOf(value: JsonValue, type: FieldType | undefined, name: string): [string, string][] {
  if (Array.isArray(value)) {
    const items = value as readonly JsonValue[];
    if (items.length === 0) return [[name, '[]']];
    if (isJoined(type) && items.every((item) => typeof item === 'string' && !/[;\s]/.test(item)))
      return [[name, items.join('; ')]];
    const item = type && { type: type.type };
    return items.flatMap((one, index) => cellsOf(one, item, `${name}.${index}`));
  }
  if (!isObject(value)) return [[name, String(value)]];
  const fields = Object.entries(value);
  if (fields.length === 0) return [[name, '{}']];
  const shape = type && objectShape(type.type, value);
  return fields.flatMap(([member, one]) =>
    cellsOf(one, shape?.fields[member] ?? shape?.others?.field, name === '' ? member : `${name}.${member}`),
  );
}

/** Whether a field is a list that is one cell: of ids or codes, in which no semicolon or space can stand. */
export function isJoined(type: FieldType | undefined): boolean {
  const shape = shapes[type?.type ?? ''];
  return type?.list === true && (shape?.is === 'reference' || shape?.is === 'codes' || shape?.is === 'local');
}

/**
 * What a column holds: a field, or what no record of the kind has, `nearest` being the most likely name up to the member
 * that is wrong.
 */
export type ColumnField =
  | { readonly is: 'field'; readonly type: FieldType }
  | { readonly is: 'unknown'; readonly nearest: string | null };

/** The field that a column of records of a kind stands for, in whatever branch of a union. */
export function columnField(kind: string, name: string): ColumnField {
  let types: FieldType[] = [{ type: titleOfKind(kind) ?? '' }];
  const walked: string[] = [];
  for (const member of name.split('.')) {
    const options = types.flatMap((type): [string, FieldType][] =>
      type.list ? (isIndex(member) ? [[member, { type: type.type }]] : []) : membersOf(type, member),
    );
    const found = options.filter(([option]) => option === member).map(([, type]) => type);
    if (found.length === 0) {
      const near = nearest(
        member,
        options.map(([option]) => option),
      );
      return { is: 'unknown', nearest: near === null ? null : [...walked, near].join('.') };
    }
    walked.push(member);
    types = found;
  }
  const [type] = types;
  return type ? { is: 'field', type } : { is: 'unknown', nearest: null };
}

/** Members that a value of a type may have, those of all branches of a union. */
function membersOf({ type }: FieldType, wanted: string): [string, FieldType][] {
  const shape = shapes[type];
  if (shape?.is === 'union')
    return Object.values(shape.branches).flatMap((branch) => membersOf({ type: branch }, wanted));
  if (shape?.is !== 'object') return [];
  const named = Object.entries(shape.fields);
  return shape.others && !Object.hasOwn(shape.fields, wanted)
    ? [...named, [wanted, shape.others.field]]
    : named;
}
