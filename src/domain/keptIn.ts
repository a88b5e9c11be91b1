/** A Map, or a WeakMap, which keeps a value only as long as its key exists. */
type Keeper<Key, Kept> = {
  has: (key: Key) => boolean
  get: (key: Key) => Kept | undefined
  set: (key: Key, made: Kept) => unknown
}

/** The value that is kept under a key. If there is none yet, `make` makes it, and it is kept, even if it is undefined. */
export function keptIn<Key, Kept>(keeper: Keeper<Key, Kept>, key: Key, make: (key: Key) => Kept): Kept {
  const known = keeper.get(key)
  if (known !== undefined || keeper.has(key)) return known as Kept
  const made = make(key)
  keeper.set(key, made)
  return made
}
