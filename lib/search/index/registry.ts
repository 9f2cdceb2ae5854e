/** Where index files put what they hold, each under its own name. */
type Registry = Record<string, unknown>

const NAME = 'reachableSearch'
const scope = globalThis as unknown as Record<typeof NAME, Registry | undefined>

/** A classic script that registers a value when it runs, wherever it is loaded from, `file://` too. */
export function registration(file: string, value: unknown): string {
  return `${opening(file)}${JSON.stringify(value)}\n`
}

/**
 * Registers what a file made by `registration` holds without running it, so that a copy from anywhere is only data.
 *
 * @throws Error when the text is not such a file
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

/** What a file has registered; undefined when it has not run. */
export function registered(file: string): unknown {
  return scope[NAME]?.[file]
}

/** Forgets what index files have registered, so that another index can be opened in this process. */
export function clearRegistry(): void {
  scope[NAME] = {}
}
