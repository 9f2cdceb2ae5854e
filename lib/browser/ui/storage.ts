/** Storage that outlasts the tab, or ends with it. Access to either may throw. */
const STORES = { browser: () => localStorage, tab: () => sessionStorage } as const
type Where = keyof typeof STORES

/** Reads a stored value; returns `otherwise` when there is none, it is not valid JSON, or storage is blocked. */
export function readStored<Value>(key: string, otherwise: Value, where: Where = 'browser'): Value {
  try {
    const json = STORES[where]().getItem(`reachable.${key}`)
    return json === null ? otherwise : (JSON.parse(json) as Value)
  } catch {
    return otherwise
  }
}

/** Stores a value as JSON for `readStored`; null removes it. Does nothing when storage is blocked or full. */
export function store(key: string, value: unknown, where: Where = 'browser'): void {
  try {
    const storage = STORES[where]()
    if (value === null) storage.removeItem(`reachable.${key}`)
    else storage.setItem(`reachable.${key}`, JSON.stringify(value))
  } catch {
    // The page works without stored values.
  }
}
