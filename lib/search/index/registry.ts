/** Contents of index files by name. */
type Registry = Record<string, unknown>

const NAME = 'reachableSearch'
const scope = globalThis as unknown as Record<typeof NAME, Registry | undefined>

/** Returns a classic script that registers a value when it runs; works from `file://` too. */
export function registration(file: string, value: unknown): string {
  return `${opening(file)}${JSON.stringify(value)}\n`
}

/**
 * Registers the content of a file made by `registration` without running it, so that an untrusted copy is
 * only data.
 *
 * @throws Error when the text is not an index file
 */
export function registerText(file: string, text: string): void {
  const start = opening(file)
  if (!text.startsWith(start)) throw new Error(`${file} is not an index file`)
  register(file, JSON.parse(text.slice(start.length)))
}

/** Registers a value as its file would. */
export function register(file: string, value: unknown): void {
  ;(scope[NAME] ??= {})[file] = value
}

function opening(file: string): string {
  return `(globalThis.${NAME}||={})[${JSON.stringify(file)}]=`
}

/** The value that a file registered; undefined if it has not run. */
export function registered(file: string): unknown {
  return scope[NAME]?.[file]
}

/** Removes all registered values, so that another index can be opened in this process. */
export function clearRegistry(): void {
  scope[NAME] = {}
}
