import { type ChangedFields, type FieldSetting, setFields } from '../edit/set-fields.ts';
import type { FieldType } from '../model/shape.ts';
import { objectShape, titleOfKind } from '../model/walk.ts';
import { isObject, type JsonObject, type JsonValue } from '../parse/raw-record.ts';
import { type Cells, columnField, isJoined } from './columns.ts';

/**
 * A record as a row of a table tells it. A cell changes its field, an empty one takes it away, and what has no column
 * stays as it is. Things of which all that there was is taken away go as a whole.
 *
 * @param existing the record as it is; with kind and id alone where it is new.
 * @param cells all columns of the table, the empty ones too.
 */
export function recordOfRow(kind: string, existing: JsonObject, cells: Cells): ChangedFields {
  const settings: FieldSetting[] = [];
  const empty = new Set<string>();
  for (const [name, text] of cells) {
    if (text === '') empty.add(name);
    else settings.push({ field: name, texts: textsOf(kind, name, text) });
  }
  // What another cell of the row fills stays, though all that it held before goes.
  const filled = settings.map(({ field }) => field);
  const gone = emptied(existing, '', empty, filled);
  const changes = [...settings, ...gone.map((field) => ({ field, texts: null }))];
  const { value, faults } = setFields(kind, existing, changes);
  // A text in place of a mapping may come out of a faulty record; the check of the record tells it at its cell.
  return {
    value: completed(value, { type: titleOfKind(kind) ?? '' }) as JsonObject,
    faults: faults.filter(({ code }) => code !== 'has-fields'),
  };
}

/** With the lists that a record must have and that may be empty: a row has nothing to say of them. */
function completed(value: JsonValue, type: FieldType | undefined): JsonValue {
  if (Array.isArray(value)) return value.map((one: JsonValue) => completed(one, type));
  const shape = type && isObject(value) ? objectShape(type.type, value) : undefined;
  if (!shape || !isObject(value)) return value;
  const lists = shape.required.filter((name) => {
    const field = shape.fields[name];
    return field?.list && field.minItems === undefined && !Object.hasOwn(value, name);
  });
  const members = Object.entries(value).map(([name, one]) => [name, completed(one, shape.fields[name])]);
  return Object.fromEntries([...members, ...lists.map((name) => [name, []])]);
}

function textsOf(kind: string, name: string, text: string): string[] {
  const field = columnField(kind, name);
  if (field.is === 'unknown' || !isJoined(field.type) || text.startsWith('[')) return [text];
  return text
    .split(';')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

/** Fields to take away, as far out as all that they hold is empty in the row. */
function emptied(
  value: JsonValue,
  name: string,
  empty: ReadonlySet<string>,
  filled: readonly string[],
): string[] {
  if (filled.includes(name)) return [];
  const isLeft = filled.some((field) => field.startsWith(`${name}.`));
  if (name !== '' && !isLeft && isEmptied(value, name, empty)) return [name];
  return membersOf(value, name).flatMap(([inner, one]) => emptied(one, inner, empty, filled));
}

function isEmptied(value: JsonValue, name: string, empty: ReadonlySet<string>): boolean {
  if (empty.has(name)) return true;
  const members = membersOf(value, name);
  return members.length > 0 && members.every(([inner, one]) => isEmptied(one, inner, empty));
}

function membersOf(value: JsonValue, name: string): (readonly [string, JsonValue])[] {
  const inside = (member: string | number) => (name === '' ? String(member) : `${name}.${member}`);
  if (Array.isArray(value)) return value.map((one: JsonValue, index) => [inside(index), one] as const);
  return isObject(value) ? Object.entries(value).map(([member, one]) => [inside(member), one] as const) : [];
}
