/**
 * Finds literal substrings of which every match of a pattern contains one, so that lines without them can be skipped:
 * the longest one of each top-level alternative. Only ASCII, where a change of case changes nothing else.
 *
 * @param pattern source of a valid regular expression
 * @returns the substrings in lower case; an empty one where none is certain
 */
export function requiredLiterals(pattern: string): string[] {
  return alternatives(pattern).map(longestLiteral)
}

function longestLiteral(pattern: string): string {
  let best = ''
  let run = ''
  let depth = 0
  const end = (): void => {
    if (run.length > best.length) best = run
    run = ''
  }
  for (let i = 0; i < pattern.length; i++) {
    const char = pattern[i] ?? ''
    if (char === '\\') {
      const next = pattern[++i] ?? ''
      if (/[a-z0-9]/i.test(next)) {
        end()
        i += operandLength(pattern, i)
      } else if (depth === 0) run += next
    } else if (char === '[') {
      end()
      i = classEnd(pattern, i)
    } else if (char === '(') {
      end()
      depth++
    } else if (char === ')') {
      end()
      depth--
    } else if (char === '*' || char === '?' || char === '{') {
      run = run.slice(0, -1)
      end()
      if (char === '{') i = Math.max(i, pattern.indexOf('}', i))
    } else if (char === '+' || char === '.' || char === '^' || char === '$' || char > '~') {
      end()
    } else if (depth === 0) {
      run += char
    }
  }
  end()
  return best.toLowerCase()
}

/** Number of characters that belong to an escape after its first: `\x41`, `\u0041`, `\cJ`, `\k<name>`, `\12`. */
function operandLength(pattern: string, at: number): number {
  const operand = /^(?:x[0-9a-f]{2}|u[0-9a-f]{4}|c[a-z]|k<[^>]*>|\d+)/i.exec(pattern.slice(at))
  return operand ? operand[0].length - 1 : 0
}

function alternatives(pattern: string): string[] {
  const found: string[] = []
  let depth = 0
  let from = 0
  for (let i = 0; i < pattern.length; i++) {
    const char = pattern[i]
    if (char === '\\') i++
    else if (char === '[') i = classEnd(pattern, i)
    else if (char === '(') depth++
    else if (char === ')') depth--
    else if (char === '|' && depth === 0) {
      found.push(pattern.slice(from, i))
      from = i + 1
    }
  }
  return [...found, pattern.slice(from)]
}

/** Offset of the `]` that ends a class; in JavaScript `[]` and `[^]` are classes too. */
function classEnd(pattern: string, from: number): number {
  let i = from + 1
  if (pattern[i] === '^') i++
  while (i < pattern.length && pattern[i] !== ']') i += pattern[i] === '\\' ? 2 : 1
  return i
}
