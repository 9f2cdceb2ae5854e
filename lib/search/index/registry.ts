/** Where the index files put what they hold, under their own names. */
type Registry = Record<string, unknown>

const NAME = 'reachableSearch'

/** A classic script that registers a value when it runs, from any address, `file://` too. */
export function registration(file: string, value: unknown): string {
  return `(globalThis.${NAME}||={})[${JSON.stringify(file)}]=${JSON.stringify(value)}\n`
}

/** What a file has registered; undefined when it has not run. */
export function registered(file: string): unknown {
  return (globalThis as unknown as Record<string, Registry | undefined>)[NAME]?.[file]
}

/** Registers a value under a name, as the index files do when they run. */
export function register(name: string, value: unknown): void {
  const all = globalThis as unknown as Record<string, Registry | undefined>
  ;(all[NAME] ??= {})[name] = value
}

/** Forgets what index files have registered, so that another index can be opened in this process. */
export function clearRegistry(): void {
  ;(globalThis as unknown as Record<string, Registry | undefined>)[NAME] = {}
}
