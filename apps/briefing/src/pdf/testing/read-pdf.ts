/** Opens a PDF file for the tests, strictly: what is malformed throws instead of being mended. */
import { inflateSync } from 'node:zlib';
import { Bytes, type Dictionary, Keyword, Lexer, Name, Reference, type Value } from '../read/lexer.ts';
import { textOf } from '../read/objects.ts';

export class PdfReader {
  readonly trailer: Dictionary;
  readonly #source: string;
  readonly #offsets = new Map<number, number>();
  readonly #objects = new Map<number, { value: Value; stream: Uint8Array | undefined }>();

  constructor(bytes: Uint8Array) {
    this.#source = Buffer.from(bytes).toString('latin1');
    const start = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(this.#source)?.[1];
    if (start === undefined) throw new Error('No startxref');
    const table = /^xref\n0 (\d+)\n((?:\d{10} \d{5} [fn] \n)+)trailer/.exec(
      this.#source.slice(Number(start)),
    );
    if (table === null) throw new Error('No cross-reference table');
    (table[2] ?? '')
      .trimEnd()
      .split('\n')
      .forEach((line, id) => {
        if (line.includes('n')) this.#offsets.set(id, Number(line.slice(0, 10)));
      });
    const lexer = new Lexer(this.#source, Number(start) + table[0].length, { values: 0 });
    this.trailer = lexer.value() as Dictionary;
  }

  get ids(): number[] {
    return [...this.#offsets.keys()];
  }

  #object(id: number): { value: Value; stream: Uint8Array | undefined } {
    const known = this.#objects.get(id);
    if (known !== undefined) return known;
    const offset = this.#offsets.get(id);
    if (offset === undefined) throw new Error(`Object ${id} is missing`);
    const head = `${id} 0 obj`;
    if (!this.#source.startsWith(head, offset)) throw new Error(`Object ${id} is not at its offset`);
    const lexer = new Lexer(this.#source, offset + head.length, { values: 0 });
    const value = lexer.value();
    const after = lexer.value();
    let stream: Uint8Array | undefined;
    if (after instanceof Keyword && after.word === 'stream') {
      const start = lexer.position + 1;
      const dictionary = value as Dictionary;
      const length = this.resolve(dictionary.get('Length')) as number;
      stream = Buffer.from(this.#source.slice(start, start + length), 'latin1');
      if (!/^\s*endstream\s+endobj/.test(this.#source.slice(start + length, start + length + 24))) {
        throw new Error(`The stream of object ${id} is not as long as it says`);
      }
      if (dictionary.get('Filter') !== undefined) stream = inflateSync(stream);
    } else if (!(after instanceof Keyword) || after.word !== 'endobj') {
      throw new Error(`Object ${id} does not end`);
    }
    const object = { value, stream };
    this.#objects.set(id, object);
    return object;
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
