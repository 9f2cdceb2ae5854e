import { analyse } from 'scslre'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { eachNode, lineOf, sourcesBelow } from './sources'
import { frozenKnowledge } from '../frozen-corpus'

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
  return frozenKnowledge().symptoms.flatMap((symptom) =>
    symptom.signatures.map(({ pattern }) => ({ place: symptom.file, pattern, flags: 'i' })),
  )
}

/** Slow over long text only, and given short text only. */
const SHORT_TEXT: Readonly<Record<string, string>> = {
  '^([A-Za-z ]+?):?\\s+(\\S.*)$': 'a label and its figure, 40 characters at most',
}

/**
 * Ways in which backtracking over some text takes more than linear time. Scanning from every place of a
 * text (what the library calls a move) is left out: each line is scanned once, and lines are short.
 */
function slowWays({ pattern, flags }: Found): string[] {
  const { reports } = analyse({ source: pattern, flags }, { reportTypes: { Move: false } })
  return reports.map(({ exponential }) => (exponential ? 'exponential' : 'polynomial'))
}

describe.each([
  ['of the code', regexesInCode()],
  ['of signatures', signatures()],
])('the regular expressions %s', (_where, found) => {
  it('are found', () => expect(found.length).toBeGreaterThan(0))

  it('cannot be made to hang by any text', () => {
    const long = found.filter(({ pattern }) => !(pattern in SHORT_TEXT))
    const slow = long.flatMap((regex) =>
      slowWays(regex).map((way) => `${regex.place} ${way}: ${regex.pattern}`),
    )
    expect([...new Set(slow)]).toEqual([])
  })
})

it('a regular expression that can hang would be found', () => {
  expect(slowWays({ place: '', pattern: '^(a+)+$', flags: '' })).toContain('exponential')
  expect(slowWays({ place: '', pattern: '^a*a*$', flags: '' })).toContain('polynomial')
  expect(slowWays({ place: '', pattern: '^a+b+$', flags: 'i' })).toEqual([])
})
