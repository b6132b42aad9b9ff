/** Prefix codes of bounded length (RFC 1951, 3.2.2) for an alphabet whose symbols were counted. */

/** Symbols that occur, from rare to frequent: the count in the upper bits, the symbol in the lower nine. */
const sorted = memory.data(4 * 288);
const tree = memory.data(4 * 288);
/** How many codes there are of each length, and the next of them. */
const perLength = memory.data(4 * 64);
const nextCode = memory.data(4 * 16);

export function at32(table: usize, index: i32): usize {
  return table + ((<usize>index) << 2);
}

export function addTo(table: usize, index: i32, amount: i32): void {
  store<i32>(at32(table, index), load<i32>(at32(table, index)) + amount);
}

/** Writes a length, a byte, for each symbol: 0 for those that do not occur. */
export function codeLengths(counts: usize, symbols: i32, limit: i32, lengths: usize): void {
  memory.fill(lengths, 0, symbols);
  const used = sort(counts, symbols);
  if (used === 0) return;
  if (used === 1) {
    store<u8>(lengths + <usize>(load<u32>(sorted) & 511), 1);
    return;
  }
  depths(used);
  countLengths(used, limit);
  let length = limit;
  for (let rank = 0; rank < used; rank++) {
    while (load<i32>(at32(perLength, length)) === 0) length--;
    addTo(perLength, length, -1);
    store<u8>(lengths + <usize>(load<u32>(at32(sorted, rank)) & 511), <u8>length);
  }
}

/** By insertion, since most symbols come nearly in order or not at all. */
function sort(counts: usize, symbols: i32): i32 {
  let used = 0;
  for (let symbol = 0; symbol < symbols; symbol++) {
    const count = load<u32>(at32(counts, symbol));
    if (count === 0) continue;
    const key = (count << 9) | <u32>symbol;
    let place = used;
    used++;
    while (place > 0 && load<u32>(at32(sorted, place - 1)) > key) {
      store<u32>(at32(sorted, place), load<u32>(at32(sorted, place - 1)));
      place--;
    }
    store<u32>(at32(sorted, place), key);
  }
  return used;
}

function node(index: i32): i32 {
  return load<i32>(at32(tree, index));
}

function setNode(index: i32, value: i32): void {
  store<i32>(at32(tree, index), value);
}

/** Depths of the leaves of Huffman's tree, made in place of their counts (Moffat and Katajainen, 1995). */
function depths(used: i32): void {
  for (let rank = 0; rank < used; rank++) setNode(rank, <i32>(load<u32>(at32(sorted, rank)) >>> 9));
  setNode(0, node(0) + node(1));
  let root = 0;
  let leaf = 2;
  for (let next = 1; next < used - 1; next++) {
    for (let child = 0; child < 2; child++) {
      const before = child === 0 ? 0 : node(next);
      if (leaf >= used || (root < next && node(root) < node(leaf))) {
        setNode(next, before + node(root));
        setNode(root, next);
        root++;
      } else {
        setNode(next, before + node(leaf));
        leaf++;
      }
    }
  }
  setNode(used - 2, 0);
  for (let next = used - 3; next >= 0; next--) setNode(next, node(node(next)) + 1);
  let free = 1;
  let depth = 0;
  let inner = used - 2;
  let rank = used - 1;
  while (free > 0) {
    let taken = 0;
    while (inner >= 0 && node(inner) === depth) {
      taken++;
      inner--;
    }
    for (; free > taken; free--) {
      setNode(rank, depth);
      rank--;
    }
    free = 2 * taken;
    depth++;
  }
}

/** Counts codes by length. Those that are too long become as long as allowed, and shorter ones give them the room. */
function countLengths(used: i32, limit: i32): void {
  memory.fill(perLength, 0, 4 * 64);
  let room: u32 = 0;
  for (let rank = 0; rank < used; rank++) {
    const length = min(node(rank), limit);
    addTo(perLength, length, 1);
    room += (<u32>1) << (limit - length);
  }
  for (; room > (<u32>1) << limit; room--) {
    let length = limit - 1;
    while (load<i32>(at32(perLength, length)) === 0) length--;
    addTo(perLength, length, -1);
    addTo(perLength, length + 1, 2);
    addTo(perLength, limit, -1);
  }
}

/** The codes of these lengths, two bytes each, their first bit lowest, as they are written. */
export function codesOf(lengths: usize, symbols: i32, codes: usize): void {
  memory.fill(perLength, 0, 4 * 64);
  for (let symbol = 0; symbol < symbols; symbol++) addTo(perLength, load<u8>(lengths + <usize>symbol), 1);
  store<i32>(perLength, 0);
  let first = 0;
  for (let length = 1; length < 16; length++) {
    first = (first + load<i32>(at32(perLength, length - 1))) << 1;
    store<i32>(at32(nextCode, length), first);
  }
  for (let symbol = 0; symbol < symbols; symbol++) {
    const length: i32 = load<u8>(lengths + <usize>symbol);
    if (length === 0) continue;
    let code = load<i32>(at32(nextCode, length));
    store<i32>(at32(nextCode, length), code + 1);
    let turned = 0;
    for (let bit = 0; bit < length; bit++) {
      turned = (turned << 1) | (code & 1);
      code >>= 1;
    }
    store<u16>(codes + ((<usize>symbol) << 1), <u16>turned);
  }
}
