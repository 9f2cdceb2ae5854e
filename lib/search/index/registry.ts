/** Contents of index files by name. */
type Registry = Record<string, unknown>

const NAME = 'reachableSearch'
const scope = globalThis as unknown as Record<typeof NAME, Registry | undefined>

/** Returns a classic script that registers a value when it runs; works from `file://` too. */
export function registration(file: string, value: unknown): string {
  return `(globalThis.${NAME}||={})[${JSON.stringify(file)}]=${JSON.stringify(value)}\n`
}

/** The value that a file registered; undefined if it has not run. */
export function registered(file: string): unknown {
  return scope[NAME]?.[file]
}

/** Removes all registered values, so that another index can be opened in this process. */
export function clearRegistry(): void {
  scope[NAME] = {}
}
