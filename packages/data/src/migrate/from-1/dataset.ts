import { isObject, type JsonObject, type JsonValue } from '../../parse/raw-record.ts';

/** The records of a dataset of version 1, looked up as that version had them. */
export class Dataset1 {
  readonly #byId: ReadonlyMap<string, JsonObject>;

  constructor(readonly records: readonly JsonObject[]) {
    this.#byId = new Map(records.map((record) => [text(record['id']), record]));
  }

  ofKind(kind: string): JsonObject[] {
    return this.records.filter((record) => record['kind'] === kind);
  }

  /** Whether any record has an id. */
  has(id: string): boolean {
    return this.#byId.has(id);
  }

  /** The record of an id; one that was moved leads on. */
  find(id: JsonValue | undefined): JsonObject | undefined {
    const found = this.#byId.get(text(id));
    return found?.['kind'] === 'redirect' && found['reason'] === 'moved'
      ? this.#byId.get(text(found['to']))
      : found;
  }

  /** A source and all that it was made from, at any remove. */
  lineage(source: JsonValue | undefined): ReadonlySet<string> {
    const found = new Set<string>();
    const open = [source];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      const record = this.find(next);
      const id = text(record?.['id'] ?? next);
      if (found.has(id)) continue;
      found.add(id);
      open.push(...objects(record?.['derivedFrom']).map((one) => one['source']));
    }
    return found;
  }
}

export function text(value: JsonValue | undefined): string {
  return typeof value === 'string' ? value : '';
}

export function objects(value: JsonValue | undefined): JsonObject[] {
  return list(value).filter(isObject);
}

export function list(value: JsonValue | undefined): readonly JsonValue[] {
  return Array.isArray(value) ? value : [];
}

/** An object without the members that are undefined. */
export function compact(value: Readonly<Record<string, JsonValue | undefined>>): JsonObject {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as JsonObject;
}

/** Notes one behind the other, as far as a note may be long. */
export function joinNotes(...notes: readonly (JsonValue | undefined)[]): string | undefined {
  const joined = notes
    .map(text)
    .filter((note) => note !== '')
    .join(' ');
  if (joined === '') return undefined;
  const letters = [...joined];
  return letters.length <= MOST ? joined : `${letters.slice(0, MOST - 1).join('')}…`;
}

const MOST = 600;
