/** What a reader's browser keeps for this site. Storage can be forbidden or full; then nothing is kept. */
export function recall<Value>(key: string, otherwise: Value): Value {
  try {
    const kept = localStorage.getItem(`reachable.${key}`)
    return kept === null ? otherwise : (JSON.parse(kept) as Value)
  } catch {
    return otherwise
  }
}

/** Keeps a value under `recall`'s key; null forgets it. */
export function keep(key: string, value: unknown): void {
  try {
    if (value === null) localStorage.removeItem(`reachable.${key}`)
    else localStorage.setItem(`reachable.${key}`, JSON.stringify(value))
  } catch {
    // Nothing is kept, and nothing breaks.
  }
}
