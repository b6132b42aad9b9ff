/** Bits as Deflate packs them: from the lowest of each byte up (RFC 1951, 3.1.1). */
let end: usize = 0;
let held: u64 = 0;
let count: i32 = 0;

export function startBits(at: usize): void {
  end = at;
  held = 0;
  count = 0;
}

/** Writes up to 32 bits. */
export function put(value: u32, bits: i32): void {
  held |= (<u64>value) << count;
  count += bits;
  if (count < 32) return;
  store<u32>(end, <u32>held);
  end += 4;
  held >>= 32;
  count -= 32;
}

/** Fills the last byte with zeros; returns where the next one goes. */
export function align(): usize {
  while (count > 0) {
    store<u8>(end, <u8>held);
    end++;
    held >>= 8;
    count -= 8;
  }
  held = 0;
  count = 0;
  return end;
}

/** Writes bytes as they are; what is held must be aligned. */
export function putBytes(from: usize, length: i32): void {
  memory.copy(end, from, length);
  end += <usize>length;
}
