import equal from 'fast-deep-equal';
import { schemaVersion } from '../dataset/build.ts';
import { type DatasetLike, recordsIn } from '../dataset/shapes.ts';
import { compareText } from '../diagnostics/diagnostic.ts';
import type { Redirect, SummitRecord, WithdrawnRedirect } from '../generated/open.ts';
import { childPointer, isObject, type JsonValue } from '../parse/raw-record.ts';

/** One state of a dataset. */
export interface ComparedDataset {
  readonly schemaVersion: number;
  readonly records: readonly SummitRecord[];
}

export interface RecordName {
  readonly kind: string;
  readonly id: string;
}

/** A field that differs. A side on which the field is absent is absent here. */
export interface FieldChange {
  /** JSON Pointer (RFC 6901); of an item of a list, its place in the new list, or in the old one if it is gone. */
  readonly pointer: string;
  readonly old?: JsonValue;
  readonly new?: JsonValue;
}

export interface ChangedRecord extends RecordName {
  readonly fields: readonly FieldChange[];
}

/** A record that has another id, under which the old one still leads to it. */
export interface MovedRecord extends RecordName {
  readonly to: string;
  /** What else differs between the two. */
  readonly fields: readonly FieldChange[];
}

/** A record whose id leads to nothing any more. */
export interface RemovedRecord extends RecordName {
  /** Why it was withdrawn, where it left a redirect that says so. */
  readonly withdrawn?: string;
}

/** A record in whose place are several now. */
export interface SplitRecord extends RecordName {
  readonly to: readonly string[];
}

/** What differs between two states of a dataset. All lists are in order of kind and id. */
export interface Comparison {
  readonly schemaVersion: { readonly old: number; readonly new: number };
  readonly added: readonly RecordName[];
  readonly changed: readonly ChangedRecord[];
  readonly moved: readonly MovedRecord[];
  readonly split: readonly SplitRecord[];
  /** Ids that lead to nothing any more. */
  readonly removed: readonly RemovedRecord[];
}

/**
 * Compares two states of a dataset, record by record and field by field. The order of the records is no matter. Records
 * of another version of the model say of which they are; those in any other shape are of the present one.
 */
export function compare(
  before: ComparedDataset | DatasetLike,
  after: ComparedDataset | DatasetLike,
): Comparison {
  const [from, to] = [stateOf(before), stateOf(after)];
  const old = new Map(from.records.map((record) => [record.id as string, record]));
  const now = new Map(to.records.map((record) => [record.id as string, record]));
  const added: RecordName[] = [];
  const changed: ChangedRecord[] = [];
  const moved: MovedRecord[] = [];
  const split: SplitRecord[] = [];
  const removed: RemovedRecord[] = [];
  for (const [id, record] of old) {
    const name = { kind: record.kind, id };
    const next = now.get(id);
    if (next === undefined) removed.push(name);
    else if (isWithdrawn(next) && !isWithdrawn(record)) removed.push({ ...name, withdrawn: next.note });
    else if (next.kind === 'redirect' && record.kind !== 'redirect') {
      const redirect = next as Exclude<Redirect, WithdrawnRedirect>;
      if (redirect.reason === 'split') split.push({ ...name, to: redirect.to });
      else {
        const { to } = redirect;
        const target = now.get(to);
        const fields = target
          ? fieldChanges(record as unknown as JsonValue, target as unknown as JsonValue)
          : [];
        moved.push({ ...name, to, fields: fields.filter(({ pointer }) => pointer !== '/id') });
      }
    } else {
      const fields = fieldChanges(record as unknown as JsonValue, next as unknown as JsonValue);
      if (fields.length > 0) changed.push({ ...name, fields });
    }
  }
  // A redirect that came into the place of a record is told as a move; the record it leads to may be new itself.
  const targets = new Set(moved.map(({ to }) => to));
  for (const [id, { kind }] of now) if (!old.has(id) && !targets.has(id)) added.push({ kind, id });
  for (const list of [added, changed, moved, split, removed])
    list.sort((a, b) => compareText(a.kind, b.kind) || compareText(a.id, b.id));
  return {
    schemaVersion: { old: from.schemaVersion, new: to.schemaVersion },
    added,
    changed,
    moved,
    split,
    removed,
  };
}

function stateOf(state: ComparedDataset | DatasetLike): ComparedDataset {
  return 'schemaVersion' in state ? state : { schemaVersion, records: recordsIn(state) };
}

function isWithdrawn(record: SummitRecord): record is WithdrawnRedirect {
  return record.kind === 'redirect' && (record as Redirect).reason === 'withdrawn';
}

function fieldChanges(old: JsonValue, now: JsonValue, pointer = ''): FieldChange[] {
  if (equal(old, now)) return [];
  if (Array.isArray(old) && Array.isArray(now)) return itemChanges(old, now, pointer);
  if (!isObject(old) || !isObject(now)) return [{ pointer, old, new: now }];
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].flatMap((name) => {
    const at = childPointer(pointer, name);
    const [a, b] = [own(old, name), own(now, name)];
    if (a === undefined) return b === undefined ? [] : [{ pointer: at, new: b }];
    return b === undefined ? [{ pointer: at, old: a }] : fieldChanges(a, b, at);
  });
}

/**
 * The changes of a list. Equal items are paired first, wherever they stand, then items of the same id, then what
 * is left in the order in which it is left: so an item that was put in is one change, and not one for each after it.
 */
function itemChanges(old: readonly JsonValue[], now: readonly JsonValue[], pointer: string): FieldChange[] {
  const left = new Set(old.keys());
  const partner = new Map<number, number>();
  /** Pairs those items of both lists that have the same key, in their order; an item without one has no partner. */
  const pairBy = (keyOf: (item: JsonValue) => string | null) => {
    const waiting = new Map<string, number[]>();
    for (const at of left) {
      const key = keyOf(old[at] ?? null);
      if (key === null) continue;
      const places = waiting.get(key);
      if (places) places.push(at);
      else waiting.set(key, [at]);
    }
    // The first of them goes first.
    for (const places of waiting.values()) places.reverse();
    now.forEach((item, index) => {
      const key = partner.has(index) ? null : keyOf(item);
      const at = key === null ? undefined : waiting.get(key)?.pop();
      if (at === undefined) return;
      partner.set(index, at);
      left.delete(at);
    });
  };
  pairBy(canonicalJson);
  pairBy((item) => (isObject(item) && item['id'] !== undefined ? canonicalJson(item['id']) : null));
  const scalars = [...old, ...now].every((item) => typeof item !== 'object');
  if (!scalars) pairBy(() => '');
  const changes = now.flatMap((item, index) => {
    const at = childPointer(pointer, index);
    const from = partner.get(index);
    return from === undefined ? [{ pointer: at, new: item }] : fieldChanges(old[from] ?? null, item, at);
  });
  const gone = [...left].map((at) => ({ pointer: childPointer(pointer, at), old: old[at] ?? null }));
  // The same items in another order are a change of the list as a whole.
  return changes.length + gone.length > 0
    ? [...changes, ...gone]
    : [{ pointer, old: [...old], new: [...now] }];
}

function own(object: { readonly [name: string]: JsonValue }, name: string): JsonValue | undefined {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}

/** A value as JSON that is the same whatever the order of its keys. */
function canonicalJson(value: JsonValue): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join()}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const names = Object.keys(value).sort();
  return `{${names.map((name) => `${JSON.stringify(name)}:${canonicalJson(value[name] ?? null)}`).join()}}`;
}
