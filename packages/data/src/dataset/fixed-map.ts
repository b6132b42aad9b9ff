/** A map that nobody can change, not even who does without types. */
export class FixedMap<Key, Value> extends Map<Key, Value> {
  constructor(entries: Iterable<readonly [Key, Value]>) {
    super();
    for (const [key, value] of entries) super.set(key, value);
    Object.freeze(this);
  }

  override set(): never {
    throw fixed();
  }

  override delete(): never {
    throw fixed();
  }

  override clear(): never {
    throw fixed();
  }
}

const fixed = (): TypeError =>
  new TypeError('The records of a dataset cannot be changed: make a map of your own of them');
