/** Around the declaration of a custom property in styles that are not yet trimmed; no style sheet has such signs. */
const [BEGIN, MIDDLE, END] = ['\u0001', '\u0002', '\u0003']

/** A declaration that `withoutUnusedTokens` may take out: name and text of it, with its semicolon. */
export function markVariable(name: string, text: string): string {
  return `${BEGIN}${name}${MIDDLE}${text}${END}`
}

const MARKED = new RegExp(`${BEGIN}([^${MIDDLE}]*)${MIDDLE}([^${END}]*)${END}`, 'g')

/** A use of a custom property. */
const USE = /var\(\s*(--[\w-]+)/g

/**
 * Styles without the marks, and without those marked properties that nothing uses: neither a rule, nor a
 * property that is used itself, nor a script.
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
