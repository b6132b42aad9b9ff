const FIRST = 0x87c37b91114253d5n;
const SECOND = 0x4cf5ad432745937fn;
const BLOCK = 16;

const wrapped = (value: bigint): bigint => BigInt.asUintN(64, value);
const rotated = (value: bigint, bits: bigint): bigint => wrapped(value << bits) | (value >> (64n - bits));

function mixed(value: bigint): bigint {
  const once = wrapped((value ^ (value >> 33n)) * 0xff51afd7ed558ccdn);
  const twice = wrapped((once ^ (once >> 33n)) * 0xc4ceb9fe1a85ec53n);
  return twice ^ (twice >> 33n);
}

/**
 * MurmurHash3 for 64-bit machines (Austin Appleby, 2011), 16 bytes. For some time it was the identifier of the files
 * that `writePdf` wrote; it is kept so that these can still be checked.
 */
export function murmurHash(bytes: Uint8Array): Uint8Array {
  const padded = new Uint8Array(Math.ceil(bytes.length / BLOCK) * BLOCK);
  padded.set(bytes);
  const view = new DataView(padded.buffer);
  let a = 0n;
  let b = 0n;
  for (let at = 0; at < padded.length; at += BLOCK) {
    a ^= wrapped(rotated(wrapped(view.getBigUint64(at, true) * FIRST), 31n) * SECOND);
    // The rest, too short for a block, is mixed in but not mixed on.
    const isWhole = at + BLOCK <= bytes.length;
    if (isWhole) a = wrapped(wrapped(rotated(a, 27n) + b) * 5n + 0x52dce729n);
    b ^= wrapped(rotated(wrapped(view.getBigUint64(at + 8, true) * SECOND), 33n) * FIRST);
    if (isWhole) b = wrapped(wrapped(rotated(b, 31n) + a) * 5n + 0x38495ab5n);
  }
  const length = BigInt(bytes.length);
  a = wrapped((a ^ length) + (b ^ length));
  b = wrapped((b ^ length) + a);
  a = mixed(a);
  b = mixed(b);
  a = wrapped(a + b);
  b = wrapped(b + a);
  const digest = new DataView(new ArrayBuffer(BLOCK));
  digest.setBigUint64(0, a);
  digest.setBigUint64(8, b);
  return new Uint8Array(digest.buffer);
}
