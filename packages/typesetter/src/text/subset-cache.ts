import type { Face } from './types.ts';

/** Subsets kept a face. The documents of one run mostly show the same characters. */
const KEPT = 16;

/** What was last made of subsets of faces: those that were asked for longest ago go first. */
export class SubsetCache<Value> {
  readonly #faces = new WeakMap<Face, Map<string, Value>>();

  /** @param members glyphs or characters, in the same order for the same subset; no text of theirs has a line end */
  get(face: Face, members: readonly (number | string)[], make: () => Value): Value {
    const key = members.join('\n');
    const known = this.#faces.get(face) ?? new Map<string, Value>();
    this.#faces.set(face, known);
    const value = known.get(key) ?? make();
    known.delete(key);
    known.set(key, value);
    for (const oldest of known.keys()) {
      if (known.size <= KEPT) break;
      known.delete(oldest);
    }
    return value;
  }
}
