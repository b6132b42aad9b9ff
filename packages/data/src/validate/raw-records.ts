import { isObject, type RawRecord } from '../parse/raw-record.ts';

/**
 * Values of one's own as `validate` takes them. They were read from no text, so that a fault is told by its JSON Pointer,
 * at the first line of a file that is named by kind and id.
 *
 * @throws TypeError for what is no object of JSON.
 */
export function rawRecords(values: readonly unknown[]): RawRecord[] {
  return values.map((value) => {
    if (!isObject(value)) throw new TypeError(`a record is an object, and not ${JSON.stringify(value)}`);
    const text = (field: unknown) => (typeof field === 'string' ? field : null);
    const [kind, id] = [text(value['kind']), text(value['id'])];
    const file = [kind, id].filter((name) => name !== null).join('/') || 'record';
    return { file: `${file}.json`, text: '', kind, id, value, spans: new Map(), sound: true };
  });
}
