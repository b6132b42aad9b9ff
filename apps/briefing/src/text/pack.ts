/**
 * A pack is one binary: eight bytes (magic, header length), a JSON header, then 4-aligned typed arrays.
 * It is written once at build time and read by making views, so that opening one costs no parsing.
 * Numbers are little-endian, the byte order of every machine Node runs on.
 */

const MAGIC = 0x4b505453; // 'STPK'
const TYPES = { u8: Uint8Array, u16: Uint16Array, i16: Int16Array, u32: Uint32Array } as const;
type ElementType = keyof typeof TYPES;
type ArrayOf = { u8: Uint8Array; u16: Uint16Array; i16: Int16Array; u32: Uint32Array };

interface PackHeader {
  readonly kind: string;
  readonly meta: unknown;
  /** Name to [element type, byte offset after the header, number of elements]. */
  readonly arrays: Readonly<Record<string, readonly [ElementType, number, number]>>;
}

/** Random access to a file that need not be in memory. */
export interface ByteSource {
  /** Bytes from an offset; throws when there are fewer. */
  read(offset: number, length: number): Uint8Array;
}

export interface Pack {
  /** What the writer stored; the reader of each kind knows its shape. */
  readonly meta: unknown;
  /** A view on one array. Throws when the pack has none of that name and type: packs and code are built together. */
  array<T extends ElementType>(name: string, type: T): ArrayOf[T];
  /** Reads parts of a byte array without the rest: from one offset up to another. */
  parts(name: string): (from: number, to: number) => Uint8Array;
  /** An array of which a part is needed, `size` elements at a time. */
  blocks<T extends ElementType>(name: string, type: T, size: number): Blocks<ArrayOf[T]>;
  /** The arrays whose names begin so, read at once: in the file they lie side by side. */
  section(prefix: string): Pack;
}

/** An array that is read when it is needed, block by block. */
export interface Blocks<Values> {
  /** As long as all of it; noughts where nothing has been read. */
  readonly values: Values;
  /** Reads what lies between two indices, the second of them included. */
  need(first: number, last: number): void;
}

const aligned = (offset: number): number => (offset + 3) & ~3;

/** Opens a pack of the given kind. Throws when the bytes are something else (a stale or truncated build). */
export function readPack(source: Uint8Array | ByteSource, kind: string): Pack {
  const read = (offset: number, length: number): Uint8Array =>
    source instanceof Uint8Array ? source.subarray(offset, offset + length) : source.read(offset, length);
  const start = read(0, 8);
  const view = new DataView(start.buffer, start.byteOffset, start.byteLength);
  if (start.length < 8 || view.getUint32(0, true) !== MAGIC) throw new Error(`not a prepared ${kind} file`);
  const headerLength = view.getUint32(4, true);
  const header = JSON.parse(new TextDecoder().decode(read(8, headerLength))) as PackHeader;
  if (header.kind !== kind) throw new Error(`a prepared ${header.kind} file where ${kind} was expected`);
  const base = aligned(8 + headerLength);
  return packOf(header, (offset, length) => read(base + offset, length));
}

/** @param read reads from an offset after the header */
function packOf(header: PackHeader, read: (offset: number, length: number) => Uint8Array): Pack {
  const { kind, meta, arrays } = header;
  const entryOf = (name: string, type: ElementType): PackHeader['arrays'][string] => {
    const entry = arrays[name];
    if (entry === undefined || entry[0] !== type)
      throw new Error(`prepared ${kind} file lacks ${name}:${type}`);
    return entry;
  };
  return {
    meta,
    array(name, type) {
      const [, offset, count] = entryOf(name, type);
      const ArrayType = TYPES[type];
      const bytes = read(offset, count * ArrayType.BYTES_PER_ELEMENT);
      // Views need aligned memory; a slice of a pooled buffer may start anywhere.
      const own = bytes.byteOffset % 4 === 0 ? bytes : Uint8Array.from(bytes);
      return new ArrayType(own.buffer as ArrayBuffer, own.byteOffset, count) as ArrayOf[typeof type];
    },
    parts(name) {
      const [, offset] = entryOf(name, 'u8');
      return (from, to) => read(offset + from, to - from);
    },
    blocks(name, type, size) {
      const [, offset, count] = entryOf(name, type);
      // What is not written to takes no memory.
      const values = new TYPES[type](count);
      const bytes = new Uint8Array(values.buffer);
      const width = size * values.BYTES_PER_ELEMENT;
      const there = new Uint8Array(Math.ceil(count / size));
      return {
        values: values as ArrayOf[typeof type],
        need(first, last) {
          for (let block = Math.floor(first / size); block * size <= last && block < there.length; block++) {
            if (there[block] === 1) continue;
            there[block] = 1;
            const from = block * width;
            bytes.set(read(offset + from, Math.min(width, bytes.length - from)), from);
          }
        },
      };
    },
    section(prefix) {
      let start = Number.POSITIVE_INFINITY;
      let end = 0;
      for (const name in arrays) {
        const entry = arrays[name];
        if (entry === undefined || !name.startsWith(prefix)) continue;
        const [type, offset, count] = entry;
        start = Math.min(start, offset);
        end = Math.max(end, offset + count * TYPES[type].BYTES_PER_ELEMENT);
      }
      if (end === 0) throw new Error(`prepared ${kind} file lacks ${prefix}`);
      const bytes = read(start, end - start);
      return packOf(header, (offset, length) => bytes.subarray(offset - start, offset - start + length));
    },
  };
}

/** Writes a pack; the element type of each array is that of the typed array given. */
export function writePack(
  kind: string,
  meta: unknown,
  arrays: Readonly<Record<string, Uint8Array | Uint16Array | Int16Array | Uint32Array>>,
): Uint8Array {
  const entries: Record<string, [ElementType, number, number]> = {};
  let length = 0;
  for (const [name, array] of Object.entries(arrays)) {
    entries[name] = [elementType(array), length, array.length];
    length = aligned(length + array.byteLength);
  }
  const header = new TextEncoder().encode(JSON.stringify({ kind, meta, arrays: entries }));
  const base = aligned(8 + header.length);
  const out = new Uint8Array(base + length);
  const view = new DataView(out.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, header.length, true);
  out.set(header, 8);
  for (const [name, array] of Object.entries(arrays)) {
    const offset = entries[name]?.[1] ?? 0;
    out.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), base + offset);
  }
  return out;
}

function elementType(array: Uint8Array | Uint16Array | Int16Array | Uint32Array): ElementType {
  if (array instanceof Int16Array) return 'i16';
  if (array instanceof Uint16Array) return 'u16';
  if (array instanceof Uint32Array) return 'u32';
  return 'u8';
}
