/** What keeps one thing under each key: a Map, or a WeakMap for as long as there is the key. */
type Keeper<Key, Kept> = {
  has: (key: Key) => boolean
  get: (key: Key) => Kept | undefined
  set: (key: Key, made: Kept) => unknown
}

/** What is kept under a key; where nothing is yet, what is made now, which is kept from then on, be it undefined. */
export function keptIn<Key, Kept>(keeper: Keeper<Key, Kept>, key: Key, make: (key: Key) => Kept): Kept {
  const known = keeper.get(key)
  if (known !== undefined || keeper.has(key)) return known as Kept
  const made = make(key)
  keeper.set(key, made)
  return made
}
