/** Opens a PDF file for the tests, strictly: what is malformed throws instead of being mended. */
import { inflateSync } from 'node:zlib';
import { Budget } from '../read/budget.ts';
import { Bytes, type Dictionary, Keyword, Lexer, Name, Reference, type Value } from '../read/lexer.ts';
import { textOf } from '../read/objects.ts';

interface StoredObject {
  readonly value: Value;
  readonly stream: Uint8Array | undefined;
}

/** Where an object lies: at an offset of the file, or within a stream of objects. */
type Place = { readonly offset: number } | { readonly stream: number; readonly index: number };

/** Reads files with one cross-reference stream, with objects packed into streams or by themselves. */
export class PdfReader {
  readonly trailer: Dictionary;
  readonly #source: string;
  readonly #places: ReadonlyMap<number, Place>;
  readonly #objects = new Map<number, StoredObject>();
  readonly #packed = new Map<number, readonly Value[]>();

  constructor(bytes: Uint8Array) {
    this.#source = Buffer.from(bytes).toString('latin1');
    const start = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(this.#source)?.[1];
    if (start === undefined) throw new Error('No startxref');
    const id = Number(/^\d+/.exec(this.#source.slice(Number(start)))?.[0]);
    const { value, stream } = this.#objectAt(Number(start), id);
    if (!(value instanceof Map) || stream === undefined) throw new Error('No cross-reference stream');
    this.trailer = value as Dictionary;
    this.#places = readPlaces(this.trailer, stream);
  }

  get ids(): number[] {
    return [...this.#places.keys()];
  }

  /** The value of the object with this number. */
  object(id: number): Value {
    return this.#object(id).value;
  }

  #object(id: number): StoredObject {
    const known = this.#objects.get(id);
    if (known !== undefined) return known;
    const place = this.#places.get(id);
    if (place === undefined) throw new Error(`Object ${id} is missing`);
    const object =
      'offset' in place
        ? this.#objectAt(place.offset, id)
        : { value: this.#packedValue(place, id), stream: undefined };
    this.#objects.set(id, object);
    return object;
  }

  #objectAt(offset: number, id: number): StoredObject {
    const head = `${id} 0 obj`;
    if (!this.#source.startsWith(head, offset)) throw new Error(`Object ${id} is not at its offset`);
    const lexer = new Lexer(this.#source, offset + head.length, new Budget());
    const value = lexer.value();
    const after = lexer.value();
    if (!(after instanceof Keyword)) throw new Error(`Object ${id} does not end`);
    if (after.word === 'endobj') return { value, stream: undefined };
    if (after.word !== 'stream') throw new Error(`Object ${id} does not end`);
    const start = lexer.position + 1;
    const dictionary = value as Dictionary;
    const length = dictionary.get('Length') as number;
    const stream = Buffer.from(this.#source.slice(start, start + length), 'latin1');
    if (!/^\s*endstream\s+endobj/.test(this.#source.slice(start + length, start + length + 24)))
      throw new Error(`The stream of object ${id} is not as long as it says`);
    return {
      value,
      stream: plain(dictionary.get('Filter')) !== '/FlateDecode' ? stream : inflateSync(stream),
    };
  }

  #packedValue({ stream, index }: { stream: number; index: number }, id: number): Value {
    const known = this.#packed.get(stream) ?? this.#unpack(stream);
    this.#packed.set(stream, known);
    const [told, value] = [known[2 * index], known[2 * index + 1]];
    if (told !== id || value === undefined) throw new Error(`Object ${id} is not where the table says`);
    return value;
  }

  /** Numbers and values of the objects in a stream, in turn. */
  #unpack(id: number): readonly Value[] {
    const { value, stream } = this.#object(id);
    const dictionary = value as Dictionary;
    if (plain(dictionary.get('Type')) !== '/ObjStm') throw new Error(`Object ${id} holds no objects`);
    const source = Buffer.from(stream ?? []).toString('latin1');
    const first = dictionary.get('First') as number;
    const heads = source.slice(0, first).trim().split(' ').map(Number);
    if (heads.length !== 2 * (dictionary.get('N') as number)) throw new Error(`Heads of stream ${id}`);
    return heads.flatMap((head, place) => {
      if (place % 2 === 1) return [];
      const start = first + (heads[place + 1] ?? 0);
      const lexer = new Lexer(source, start, new Budget());
      const found = lexer.value();
      lexer.skipSpace();
      if (lexer.position !== first + (heads[place + 3] ?? source.length - first))
        throw new Error(`Object ${head} does not end where the next begins`);
      return [head, found];
    });
  }

  resolve(value: Value | undefined): Value {
    return value instanceof Reference ? this.#object(value.id).value : (value ?? null);
  }

  stream(value: Value | undefined): Uint8Array {
    if (!(value instanceof Reference)) throw new Error('A stream is an indirect object');
    const { stream } = this.#object(value.id);
    if (stream === undefined) throw new Error(`Object ${value.id} is no stream`);
    return stream;
  }

  /** The dictionary at the end of a path of keys. */
  dictionary(value: Value | undefined, ...path: string[]): Dictionary {
    const found = this.get(value, ...path);
    if (!(found instanceof Map)) throw new Error(`No dictionary at ${path.join('/')}`);
    return found;
  }

  array(value: Value | undefined, ...path: string[]): readonly Value[] {
    const found = this.get(value, ...path);
    if (!Array.isArray(found)) throw new Error(`No array at ${path.join('/')}`);
    return found as readonly Value[];
  }

  /** What stands at the end of a path of keys, null if nothing. */
  get(value: Value | undefined, ...path: string[]): Value {
    let found = this.resolve(value);
    for (const key of path) {
      if (!(found instanceof Map)) return null;
      found = this.resolve(found.get(key));
    }
    return found;
  }

  get catalog(): Dictionary {
    return this.dictionary(this.trailer.get('Root'));
  }

  /** References to the pages, in order. */
  get pages(): readonly Reference[] {
    return this.array(this.catalog.get('Pages'), 'Kids') as readonly Reference[];
  }

  pageIndex(reference: Value | undefined): number {
    if (!(reference instanceof Reference)) return -1;
    return this.pages.findIndex(({ id }) => id === reference.id);
  }
}

/** Rows of 1, 4 and 2 bytes, each told as what it adds to the row before (PNG's filter Up). */
function readPlaces(trailer: Dictionary, data: Uint8Array): Map<number, Place> {
  if (JSON.stringify(plain(trailer.get('W'))) !== '[1,4,2]') throw new Error('Other columns than expected');
  const size = trailer.get('Size') as number;
  if (data.length !== 8 * size) throw new Error('A table longer or shorter than it says');
  const places = new Map<number, Place>();
  const row = new Uint8Array(7);
  const view = new DataView(row.buffer);
  for (let id = 0; id < size; id++) {
    if (data[8 * id] !== 2) throw new Error('A row that is filtered otherwise');
    for (let byte = 0; byte < 7; byte++) row[byte] = (row[byte] ?? 0) + (data[8 * id + 1 + byte] ?? 0);
    const [offset, index] = [view.getUint32(1), view.getUint16(5)];
    if (row[0] === 1) places.set(id, { offset });
    else if (row[0] === 2) places.set(id, { stream: offset, index });
    else if (id !== 0) throw new Error(`Object ${id} is free`);
  }
  return places;
}

/** A value as plain data: names with a slash, strings as text, references as '12 R'. */
export function plain(value: Value | undefined): unknown {
  if (value instanceof Name) return `/${value.text}`;
  if (value instanceof Bytes) return textOf(value);
  if (value instanceof Reference) return `${value.id} R`;
  if (value instanceof Keyword) return value.word;
  if (Array.isArray(value)) return value.map(plain);
  if (value instanceof Map) return Object.fromEntries([...value].map(([key, entry]) => [key, plain(entry)]));
  return value;
}
