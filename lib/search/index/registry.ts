/** Where index files put what they hold, each under its own name. */
type Registry = Record<string, unknown>

const NAME = 'reachableSearch'
const scope = globalThis as unknown as Record<typeof NAME, Registry | undefined>

/** A classic script that registers a value when it runs, wherever it is loaded from, `file://` too. */
export function registration(file: string, value: unknown): string {
  return `(globalThis.${NAME}||={})[${JSON.stringify(file)}]=${JSON.stringify(value)}\n`
}

/** What a file has registered; undefined when it has not run. */
export function registered(file: string): unknown {
  return scope[NAME]?.[file]
}

/** Forgets what index files have registered, so that another index can be opened in this process. */
export function clearRegistry(): void {
  scope[NAME] = {}
}
