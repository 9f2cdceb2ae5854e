/** Control characters, which no style sheet contains, mark the declarations of custom properties until some are removed. */
const [BEGIN, MIDDLE, END] = ['\u0001', '\u0002', '\u0003']

/** Marks a declaration that `withoutUnusedVariables` may remove. `text` includes its semicolon. */
export function markVariable(name: string, text: string): string {
  return `${BEGIN}${name}${MIDDLE}${text}${END}`
}

const MARKED = new RegExp(`${BEGIN}([^${MIDDLE}]*)${MIDDLE}([^${END}]*)${END}`, 'g')

/** A use of a custom property. */
const USE = /var\(\s*(--[\w-]+)/g

/**
 * Removes the marks, and the marked properties that no rule, no used property and no script uses.
 *
 * @param inScripts whether a script uses the property of that name
 */
export function withoutUnusedVariables(
  styles: string,
  inScripts: (name: string) => boolean,
): string {
  const tokens = [...styles.matchAll(MARKED)].map(([, name = '', text = '']) => ({ name, text }))
  const waiting = [
    ...usesIn(styles.replace(MARKED, '')),
    ...tokens.map(({ name }) => name).filter(inScripts),
  ]
  const used = new Set<string>()
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (used.has(name)) continue
    used.add(name)
    for (const token of tokens) if (token.name === name) waiting.push(...usesIn(token.text))
  }
  return styles.replace(MARKED, (_, name: string, text: string) => (used.has(name) ? text : ''))
}

function usesIn(css: string): string[] {
  return [...css.matchAll(USE)].map(([, name = '']) => name)
}
