import { checkSync } from 'recheck'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { loadKnowledge } from '../../lib/knowledge/load'
import { eachNode, lineOf, sourcesBelow } from './sources'

/** Fixed, so that the search for an attack takes the same course on every machine. */
const SETTINGS = { randomSeed: 1, timeout: null, attackTimeout: null } as const

interface Found {
  readonly place: string
  readonly pattern: string
  readonly flags: string
}

/** Every regular expression written in the project's code. */
function regexesInCode(): Found[] {
  const found: Found[] = []
  for (const source of sourcesBelow('app', 'lib', 'scripts')) {
    eachNode(source.tree, (node) => {
      if (!ts.isRegularExpressionLiteral(node)) return
      const end = node.text.lastIndexOf('/')
      const place = `${source.path}:${lineOf(source, node)}`
      found.push({ place, pattern: node.text.slice(1, end), flags: node.text.slice(end + 1) })
    })
  }
  return found
}

/** Signatures run over whatever a reader pastes. */
function signatures(): Found[] {
  return loadKnowledge(process.cwd()).symptoms.flatMap((symptom) =>
    symptom.signatures.map(({ pattern }) => ({ place: symptom.file, pattern, flags: 'i' })),
  )
}

describe.each([
  ['of the code', regexesInCode()],
  ['of signatures', signatures()],
])('the regular expressions %s', (_where, found) => {
  it('are found', () => expect(found.length).toBeGreaterThan(0))

  it('cannot be made to hang by any text', { timeout: 300_000 }, () => {
    const known = new Map<string, string>()
    const wrong = found.filter(({ pattern, flags }) => {
      const key = `/${pattern}/${flags}`
      if (!known.has(key)) known.set(key, checkSync(pattern, flags, SETTINGS).status)
      return known.get(key) !== 'safe'
    })
    expect(wrong.map(({ place, pattern }) => `${place}: ${pattern}`)).toEqual([])
  })
})
