/**
 * A digest for names and identifiers. It tells contents apart and protects against nothing; Node's
 * own digests would do, but loading them takes as long as writing the whole file.
 */

/** Odd multipliers, one for each 32 bits of the digest. */
const MULTIPLIERS = [0x01000193, 0x85ebca6b, 0xc2b2ae35, 0x27d4eb2f] as const;
const START = 0x811c9dc5;

/** 128 bits of bytes that may come in pieces; how they are cut makes no difference. */
export function digest(chunks: Iterable<Uint8Array>): Uint8Array {
  const [m0, m1, m2, m3] = MULTIPLIERS;
  let [h0, h1, h2, h3] = [START, START, START, START];
  for (const chunk of chunks) {
    for (let index = 0; index < chunk.length; index++) {
      const byte = chunk[index] ?? 0;
      h0 = Math.imul(h0 ^ byte, m0);
      h1 = Math.imul(h1 ^ byte, m1) ^ (h1 >>> 15);
      h2 = Math.imul(h2 ^ byte, m2) ^ (h2 >>> 13);
      h3 = Math.imul(h3 ^ byte, m3) ^ (h3 >>> 16);
    }
  }
  const out = new Uint8Array(16);
  const view = new DataView(out.buffer);
  [h0, h1, h2, h3].forEach((value, index) => {
    view.setUint32(4 * index, value);
  });
  return out;
}
