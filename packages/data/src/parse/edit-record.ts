import { isScalar, parseDocument } from 'yaml';
import { canonicalForm } from './canonical-form.ts';
import { parse } from './parse.ts';
import { isObject, type JsonValue, pointerPath, type SourceFile } from './raw-record.ts';

/** A new value for a text or number that a record holds. */
export interface RecordEdit {
  /** JSON Pointer (RFC 6901) to the value. */
  readonly pointer: string;
  readonly value: string | number;
}

/**
 * A record's file with some of its values changed, in canonical form; comments stay where they are.
 *
 * @returns null where the file cannot be read soundly.
 * @throws RangeError where a pointer leads to no text or number.
 */
export function editRecord(file: SourceFile, edits: readonly RecordEdit[]): string | null {
  const { record } = parse(file);
  if (!record?.sound) return null;
  if (/\.json$/i.test(file.name)) {
    const value = edits.reduce<JsonValue>(
      (all, { pointer, value }) => withValue(all, pointerPath(pointer), value, pointer),
      record.value,
    );
    return canonicalForm({ name: file.name, text: JSON.stringify(value) });
  }
  const document = parseDocument(file.text, { version: '1.2', schema: 'core', logLevel: 'error' });
  for (const { pointer, value } of edits) {
    const node = document.getIn(pointerPath(pointer), true);
    if (!isScalar(node)) throw new RangeError(`${pointer} is no text or number`);
    node.value = value;
    delete node.source;
  }
  return canonicalForm({ name: file.name, text: document.toString({ lineWidth: 0 }) });
}

function withValue(all: JsonValue, path: readonly string[], value: JsonValue, pointer: string): JsonValue {
  const [member, ...rest] = path;
  if (member === undefined) {
    if (typeof all === 'object') throw new RangeError(`${pointer} is no text or number`);
    return value;
  }
  if (Array.isArray(all))
    return all.map((one, i) => (String(i) === member ? withValue(one, rest, value, pointer) : one));
  if (!isObject(all) || !Object.hasOwn(all, member)) throw new RangeError(`${pointer} is no text or number`);
  return { ...all, [member]: withValue(all[member] ?? null, rest, value, pointer) };
}
