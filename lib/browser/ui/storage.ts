import type { storedWords } from '../../site/strings'

/** Names under which pages store values: those that /about/ lists, the ticks with the name of their list. */
export type StoredName = keyof typeof storedWords | `ticks.${string}`

/** Start of every key in storage. */
const OWN = 'reachable.'

/** Storage that outlasts the tab, or ends with it. Access to either may throw. */
const STORES = { browser: () => localStorage, tab: () => sessionStorage } as const
type Where = keyof typeof STORES

/** Reads a stored value; returns `otherwise` when there is none, it is not valid JSON, or storage is blocked. */
export function readStored<Value>(
  key: StoredName,
  otherwise: Value,
  where: Where = 'browser',
): Value {
  try {
    const json = STORES[where]().getItem(OWN + key)
    return json === null ? otherwise : (JSON.parse(json) as Value)
  } catch {
    return otherwise
  }
}

/** Stores a value as JSON for `readStored`; null removes it. Does nothing when storage is blocked or full. */
export function store(key: StoredName, value: unknown, where: Where = 'browser'): void {
  try {
    const storage = STORES[where]()
    if (value === null) storage.removeItem(OWN + key)
    else storage.setItem(OWN + key, JSON.stringify(value))
  } catch {
    // The page works without stored values.
  }
}

/** Removes everything that pages stored in this browser and this tab. */
export function clearStored(): void {
  for (const open of Object.values(STORES)) {
    try {
      const storage = open()
      for (const key of Object.keys(storage)) if (key.startsWith(OWN)) storage.removeItem(key)
    } catch {
      // Blocked storage holds nothing.
    }
  }
}
