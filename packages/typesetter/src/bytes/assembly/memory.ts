/** Input stands behind all tables, output behind the input, with room to read a word past its end. */
export const inputStart: usize = (__heap_base + 15) & ~15;

/** Makes room for so many bytes and for what is made of them. */
export function input(length: i32): usize {
  const end = inputStart + <usize>(2 * length + (length >> 8) + 4096);
  const missing = <i32>((end + 0xffff) >>> 16) - memory.size();
  if (missing > 0) memory.grow(missing);
  return inputStart;
}

/** Where the output of an input of this length stands. */
export function output(length: i32): usize {
  return inputStart + <usize>length + 16;
}
