/** Where a browser keeps it: for good, or until this tab is closed. Asking for either may throw. */
const STORES = { browser: () => localStorage, tab: () => sessionStorage } as const
type Where = keyof typeof STORES

/** What a reader's browser keeps for this site. Storage can be forbidden or full; then nothing is kept. */
export function readStored<Value>(key: string, otherwise: Value, where: Where = 'browser'): Value {
  try {
    const kept = STORES[where]().getItem(`reachable.${key}`)
    return kept === null ? otherwise : (JSON.parse(kept) as Value)
  } catch {
    return otherwise
  }
}

/** Keeps a value under `recall`'s key; null forgets it. */
export function store(key: string, value: unknown, where: Where = 'browser'): void {
  try {
    const store = STORES[where]()
    if (value === null) store.removeItem(`reachable.${key}`)
    else store.setItem(`reachable.${key}`, JSON.stringify(value))
  } catch {
    // Nothing is kept, and nothing breaks.
  }
}
