/**
 * The objects of a PDF file, found through its cross-reference table or streams (ISO 32000-1, 7.5), of files as
 * this app writes them and as others save them again. A file whose table is wrong is damaged: nothing is guessed.
 */
import { type Budget, Bytes, type Dictionary, Keyword, Lexer, Reference, type Value } from './lexer.ts';
import { damaged, LIMITS, Malformed, tooMuch } from './malformed.ts';
import { filtersOf, type Inflation, inflate, unpredict } from './streams.ts';

/** Where an object lies: at an offset of the file, or at a place within a stream of objects. */
type Location = { readonly offset: number } | { readonly stream: number; readonly index: number };

interface StoredObject {
  readonly value: Value;
  /** Offset at which the data of a stream start. */
  readonly data: number | undefined;
}

/** What a stream of objects holds: for each its number and its offset from the first, and their text. */
interface Pack {
  readonly text: string;
  readonly first: number;
  readonly heads: readonly number[];
}

export class ObjectReader {
  readonly trailer: Dictionary;
  /** Where the newest cross-reference section starts. */
  readonly tableOffset: number;
  readonly #source: string;
  readonly #budget: Budget = { values: 0 };
  readonly #inflation: Inflation = { left: LIMITS.inflated };
  readonly #locations = new Map<number, Location | null>();
  readonly #objects = new Map<number, StoredObject>();
  readonly #packs = new Map<number, Pack>();
  /** Objects that are being read, against those that need themselves. */
  readonly #open = new Set<number>();

  constructor(private readonly bytes: Uint8Array) {
    if (bytes.length > LIMITS.file) throw tooMuch('file');
    this.#source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
    if (!this.#source.slice(0, 1024).includes('%PDF-')) throw new Malformed({ code: 'not-a-pdf' });
    const end = /startxref\s+(\d{1,10})\s+%%EOF\s*$/.exec(this.#source.slice(-1024));
    if (!end) throw damaged('cut-off', bytes.length);
    this.tableOffset = Number(end[1]);
    this.trailer = this.#readSections();
    if (this.trailer.has('Encrypt')) throw new Malformed({ code: 'encrypted' });
  }

  resolve(value: Value | undefined): Value {
    return value instanceof Reference ? this.#object(value.id).value : (value ?? null);
  }

  /** What stands at the end of a path of keys; null where there is nothing. */
  get(value: Value | undefined, ...path: readonly string[]): Value {
    let found = this.resolve(value);
    for (const key of path)
      found = found instanceof Map ? this.resolve((found as Dictionary).get(key)) : null;
    return found;
  }

  /** The data of a stream, decoded. */
  stream(value: Value | undefined): Uint8Array {
    if (!(value instanceof Reference)) throw damaged('stream-within-object');
    return this.#streamOf(this.#object(value.id));
  }

  #streamOf({ value, data }: StoredObject): Uint8Array {
    if (data === undefined || !(value instanceof Map)) throw damaged('no-stream');
    const dictionary = value as Dictionary;
    const length = this.resolve(dictionary.get('Length'));
    if (typeof length !== 'number' || !(length >= 0) || data + length > this.bytes.length)
      throw damaged('stream-length', data);
    if (!/^\s{0,2}endstream/.test(this.#source.slice(data + length, data + length + 12)))
      throw damaged('stream-length', data);
    let bytes = this.bytes.subarray(data, data + length);
    const filters = filtersOf(this.resolve(dictionary.get('Filter')));
    for (const filter of filters) {
      if (filter !== 'FlateDecode') throw damaged('stream-filter', data, filter);
      bytes = inflate(bytes, this.#inflation);
    }
    const predictor = this.get(dictionary.get('DecodeParms'), 'Predictor');
    if (typeof predictor === 'number' && predictor >= 10)
      return unpredict(bytes, Number(this.get(dictionary.get('DecodeParms'), 'Columns')));
    return bytes;
  }

  #object(id: number): StoredObject {
    const known = this.#objects.get(id);
    if (known) return known;
    const location = this.#locations.get(id);
    // A reference to nothing is null (7.3.10).
    if (!location) return { value: null, data: undefined };
    if (this.#open.has(id)) throw damaged('object-within-itself', null, id);
    this.#open.add(id);
    const object =
      'offset' in location
        ? this.#objectAt(location.offset, id)
        : { value: this.#packedAt(location.stream, location.index, id), data: undefined };
    this.#open.delete(id);
    this.#objects.set(id, object);
    return object;
  }

  #objectAt(offset: number, id: number | undefined): StoredObject {
    const head = /^\s*(\d{1,10})\s+\d{1,5}\s+obj/.exec(this.#source.slice(offset, offset + 40));
    if (!head || (id !== undefined && Number(head[1]) !== id))
      throw id === undefined ? damaged('table-misplaced', offset) : damaged('object-misplaced', offset, id);
    const lexer = new Lexer(this.#source, offset + head[0].length, this.#budget);
    const value = lexer.value();
    const after = lexer.value();
    if (!(after instanceof Keyword) || (after.word !== 'stream' && after.word !== 'endobj'))
      throw damaged('object-unended', offset, head[1]);
    if (after.word === 'endobj') return { value, data: undefined };
    const lineEnd = this.#source.startsWith('\r\n', lexer.position) ? 2 : 1;
    return { value, data: lexer.position + lineEnd };
  }

  #packedAt(stream: number, index: number, id: number): Value {
    const { text, first, heads } = this.#packOf(stream);
    const [told, offset] = heads.slice(2 * index, 2 * index + 2);
    if (told !== id || !(offset !== undefined && offset >= 0 && first + offset < text.length))
      throw damaged('packed-misplaced', null, id);
    return new Lexer(text, first + offset, this.#budget).value();
  }

  /** A stream of objects (7.5.7). */
  #packOf(id: number): Pack {
    const known = this.#packs.get(id);
    if (known) return known;
    const location = this.#locations.get(id);
    if (!location || !('offset' in location)) throw damaged('packed-missing', null, id);
    const stored = this.#object(id);
    const first = this.get(stored.value, 'First');
    const many = this.get(stored.value, 'N');
    if (typeof first !== 'number' || typeof many !== 'number') throw damaged('packed-unreadable', null, id);
    if (!(first >= 0 && first <= LIMITS.packed) || !(many >= 0 && many <= LIMITS.packed))
      throw tooMuch('packed');
    const text = Buffer.from(this.#streamOf(stored)).toString('latin1');
    const heads = text.slice(0, first).trim().split(/\s+/).map(Number);
    if (heads.length < 2 * many) throw damaged('packed-short', null, id);
    const pack = { text, first, heads: heads.slice(0, 2 * many) };
    this.#packs.set(id, pack);
    return pack;
  }

  /** Reads all sections, the newest first, whose entries count; returns the newest trailer. */
  #readSections(): Dictionary {
    const seen = new Set<number>();
    const ahead: number[] = [this.tableOffset];
    let newest: Dictionary | undefined;
    for (let at = ahead.pop(); at !== undefined; at = ahead.pop()) {
      if (seen.has(at)) throw damaged('table-circle', at);
      seen.add(at);
      if (seen.size > LIMITS.sections) throw tooMuch('sections');
      const trailer = this.#source.startsWith('xref', at) ? this.#readTable(at) : this.#readTableStream(at);
      newest ??= trailer;
      // What a hybrid file keeps in a stream comes before what the section's forerunner says (7.5.8.4).
      for (const key of ['Prev', 'XRefStm']) {
        const next = trailer.get(key);
        if (typeof next === 'number') ahead.push(next);
      }
    }
    if (!newest) throw damaged('no-trailer');
    return newest;
  }

  #enter(id: number, location: Location | null): void {
    if (this.#locations.size >= LIMITS.entries) throw tooMuch('entries');
    if (!this.#locations.has(id)) this.#locations.set(id, location);
  }

  #readTable(start: number): Dictionary {
    const lexer = new Lexer(this.#source, start + 4, this.#budget);
    for (;;) {
      lexer.skipSpace();
      const head = /^(\d{1,10}) (\d{1,10})\s+/.exec(this.#source.slice(lexer.position, lexer.position + 32));
      if (!head) break;
      lexer.position += head[0].length;
      for (let index = 0; index < Number(head[2]); index++, lexer.position += 20) {
        const entry = /^(\d{10}) \d{5} ([fn])/.exec(this.#source.slice(lexer.position, lexer.position + 20));
        if (!entry) throw damaged('table-broken', lexer.position);
        this.#enter(Number(head[1]) + index, entry[2] === 'n' ? { offset: Number(entry[1]) } : null);
      }
    }
    const word = lexer.value();
    const trailer = lexer.value();
    if (!(word instanceof Keyword) || word.word !== 'trailer' || !(trailer instanceof Map))
      throw damaged('table-misplaced', start);
    return trailer as Dictionary;
  }

  #readTableStream(start: number): Dictionary {
    const object = this.#objectAt(start, undefined);
    const data = this.#streamOf(object);
    const dictionary = object.value as Dictionary;
    const numbers = (value: Value | undefined): number[] =>
      Array.isArray(value) ? (value as readonly Value[]).map(Number) : [];
    const widths = numbers(dictionary.get('W'));
    const [typeWidth = 0, secondWidth = 0, thirdWidth = 0] = widths;
    const row = typeWidth + secondWidth + thirdWidth;
    if (
      widths.length !== 3 ||
      !widths.every((width) => Number.isInteger(width) && width >= 0 && width <= 8) ||
      row === 0
    )
      throw damaged('table-columns', start);
    const size = dictionary.get('Size');
    const index = numbers(dictionary.get('Index'));
    const ranges = index.length > 0 ? index : [0, typeof size === 'number' ? size : 0];
    let at = 0;
    const field = (width: number): number => {
      let value = 0;
      for (let byte = 0; byte < width; byte++) value = value * 256 + (data[at++] ?? 0);
      return value;
    };
    for (let range = 0; range + 1 < ranges.length; range += 2)
      for (let offset = 0; offset < (ranges[range + 1] ?? 0) && at + row <= data.length; offset++) {
        const type = typeWidth === 0 ? 1 : field(typeWidth);
        const [second, third] = [field(secondWidth), field(thirdWidth)];
        const location =
          type === 1 ? { offset: second } : type === 2 ? { stream: second, index: third } : null;
        this.#enter((ranges[range] ?? 0) + offset, location);
      }
    return dictionary;
  }
}

/** Text of a string: UTF-16 with its mark, else Latin-1, which is enough for the names that are asked for. */
export function textOf(value: Value): string | undefined {
  if (!(value instanceof Bytes)) return undefined;
  if (!value.latin.startsWith('þÿ')) return value.latin;
  return new TextDecoder('utf-16be').decode(Buffer.from(value.latin.slice(2), 'latin1'));
}

/**
 * Whether a string is this text. One that cannot be by its length is not decoded: a file may show one long string
 * thousands of times.
 */
export const isText = (value: Value, text: string): boolean =>
  value instanceof Bytes && value.latin.length <= 2 + 2 * text.length && textOf(value) === text;
