/**
 * Derives a further name of an error from its first name: removes the first `cut` letters, adds `prefix`,
 * and makes the next letter lower case if `small` is 1. `NSURLErrorTimedOut` gives `URLError.timedOut` by
 * [10, 'URLError.', 1].
 */
export type NameRule = readonly [cut: number, prefix: string, small: 0 | 1]

/** An error's names: the first as text, the others as text or as the number of a rule. */
export type PackedNames = readonly (string | number)[]

/** Applies a rule to an error's first name. */
export function nameBy([cut, prefix, small]: NameRule, first: string): string {
  const rest = first.slice(cut)
  return prefix + (small ? rest.charAt(0).toLowerCase() + rest.slice(1) : rest)
}

/** Minimum length of the shared end of two names for a rule, and minimum number of names that a rule replaces. */
const MINIMUM = { rest: 3, names: 3 }

/**
 * Packs the names of one domain's errors: names that a rule derives are stored as the number of the rule.
 *
 * @param errors names of each error; rules apply to the first one
 */
export function packNames(errors: readonly (readonly string[])[]): {
  rules: NameRule[]
  names: PackedNames[]
} {
  const uses = new Map<string, number>()
  for (const [first = '', ...others] of errors)
    for (const other of others)
      for (const rule of rulesFor(first, other)) {
        const key = JSON.stringify(rule)
        uses.set(key, (uses.get(key) ?? 0) + 1)
      }
  const rules = [...uses]
    .filter(([, count]) => count >= MINIMUM.names)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([key]) => JSON.parse(key) as NameRule)
  const used: NameRule[] = []
  const names = errors.map(([first, ...others]) => {
    if (first === undefined) return []
    return [first, ...others.map((other) => numberOf(first, other, rules, used))]
  })
  return { rules: used, names }
}

/** Number of the rule that derives the name, among those used; the name itself if there is none. */
function numberOf(
  first: string,
  other: string,
  rules: readonly NameRule[],
  used: NameRule[],
): string | number {
  const rule = rules.find((one) => nameBy(one, first) === other)
  if (!rule) return other
  if (!used.includes(rule)) used.push(rule)
  return used.indexOf(rule)
}

/** Every rule that derives the second name from the first. */
function rulesFor(first: string, other: string): NameRule[] {
  const found: NameRule[] = []
  for (let cut = 0; cut <= first.length - MINIMUM.rest; cut++)
    for (const small of [0, 1] as const) {
      const rest = nameBy([cut, '', small], first)
      if (other.endsWith(rest) && !(small && rest === first.slice(cut)))
        found.push([cut, other.slice(0, other.length - rest.length), small])
    }
  return found
}
