import { type Made, makeApart, noteRead } from './reads'

/**
 * Caches the result of a pure function for each object, in a WeakMap. Pages look up the same content
 * thousands of times. What the function reads counts as read wherever its result is used.
 */
export function memoize<Key extends object, Value>(
  compute: (key: Key) => Value,
): (key: Key) => Value {
  const values = new WeakMap<Key, Made<Value>>()
  return (key) => {
    const known = values.get(key) ?? makeApart(() => compute(key))
    values.set(key, known)
    for (const name of known.reads) noteRead(name)
    return known.value
  }
}
