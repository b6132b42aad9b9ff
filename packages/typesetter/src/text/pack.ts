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
  /** Reads parts of a byte array without the rest: from one offset up to another; `size` bytes at a time, if given. */
  parts(name: string, size?: number): (from: number, to: number) => Uint8Array;
  /** Reads elements of an array by their index, `size` at a time; 0 beyond the end. */
  elements(name: string, type: ElementType, size: number): (index: number) => number;
  /** The arrays whose names begin so, read at once: in the file they lie side by side. */
  section(prefix: string): Pack;
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
      return viewed(type, count, read(offset, count * TYPES[type].BYTES_PER_ELEMENT));
    },
    parts(name, size) {
      const [, offset, count] = entryOf(name, 'u8');
      if (size === undefined) return (from, to) => read(offset + from, to - from);
      const held = heldBlocks(count, size, (from, length) => read(offset + from, length));
      return (from, to) => {
        const block = Math.floor(from / size);
        const at = from - block * size;
        const length = to - from;
        const bytes = held(block);
        if (at + length <= bytes.length) return bytes.subarray(at, at + length);
        // It goes on in the next block.
        const whole = new Uint8Array(length);
        for (let done = 0; done < length; ) {
          const rest = held(Math.floor((from + done) / size)).subarray((from + done) % size);
          whole.set(rest.subarray(0, length - done), done);
          done += rest.length;
        }
        return whole;
      };
    },
    elements(name, type, size) {
      const [, offset, count] = entryOf(name, type);
      const width = TYPES[type].BYTES_PER_ELEMENT;
      const held = heldBlocks(count, size, (from, length) =>
        viewed(type, length, read(offset + from * width, length * width)),
      );
      return (index) => (index < count ? (held(Math.floor(index / size))[index % size] ?? 0) : 0);
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

/** Bytes as elements. Views need aligned memory; a slice of a pooled buffer may start anywhere. */
function viewed<T extends ElementType>(type: T, count: number, bytes: Uint8Array): ArrayOf[T] {
  const own = bytes.byteOffset % 4 === 0 ? bytes : Uint8Array.from(bytes);
  return new TYPES[type](own.buffer as ArrayBuffer, own.byteOffset, count) as ArrayOf[T];
}

/** Blocks of `size` of `count` elements, the last of them shorter, by their number; each is read once. */
function heldBlocks<Block>(
  count: number,
  size: number,
  read: (from: number, length: number) => Block,
): (block: number) => Block {
  const held: (Block | undefined)[] = new Array(Math.ceil(count / size));
  return (block) => {
    const known = held[block];
    if (known !== undefined) return known;
    const from = block * size;
    const made = read(from, Math.min(size, count - from));
    held[block] = made;
    return made;
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
