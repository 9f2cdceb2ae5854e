import { join } from 'node:path'
import { analyse } from 'scslre'
import ts from 'typescript'
import { beforeAll, describe, expect, it } from 'vitest'
import { frozenKnowledge } from '../frozen-corpus'
import { eachNode, lineOf, sourcesBelow, type SourceText } from './sources'

interface Found {
  readonly place: string
  readonly pattern: string
  readonly flags: string
}

/** Files that call `new RegExp(…)` with text known only at run time, and what limits that text. */
const FROM_RUN_TIME_TEXT: Readonly<Record<string, string>> = {
  'lib/knowledge/checks/signatures.ts': 'signatures, which are tested below',
  'lib/logs/match/patterns/pattern-set.ts':
    'signatures and patterns of rules, which the check refuses if they are slow',
  'lib/logs/build/rule-data.ts': 'patterns of rules, which the check refuses if they are slow',
  'lib/site/view-models/pages/signatures.ts': 'signatures',
  'lib/ingest/facts/devices.ts': 'escaped names of content/subject/',
  'lib/ingest/facts/errors.ts': 'escaped names of content/errors/',
  'lib/ingest/facts/frameworks.ts': 'escaped names of content/subject/',
  'lib/ingest/facts/names.ts': 'escaped names of content/subject/',
  'lib/ingest/facts/os.ts': 'escaped names of content/subject/',
  'lib/ingest/facts/symbols.ts': 'escaped names of content/subject/',
  'lib/markdown/sections.ts': 'one character class with a repeat count',
  'lib/markdown/terms.ts': 'escaped words of the glossary',
  'lib/site/view-models/posts/quote-context.ts':
    'escaped words of a quote, with white space between them',
}

/** Patterns that are slow only on long text and run only on short text. */
const SHORT_TEXT: Readonly<Record<string, string>> = {
  '^([A-Za-z ]+?):?\\s+(\\S.*)$': 'a label and its number, at most 40 characters',
}

const SOURCES = sourcesBelow('app', 'lib', 'scripts')

/** Finds all regular expression literals. */
function regexLiterals(): Found[] {
  const found: Found[] = []
  for (const source of SOURCES) {
    eachNode(source.tree, (node) => {
      if (!ts.isRegularExpressionLiteral(node)) return
      const end = node.text.lastIndexOf('/')
      const place = `${source.path}:${lineOf(source, node)}`
      found.push({ place, pattern: node.text.slice(1, end), flags: node.text.slice(end + 1) })
    })
  }
  return found
}

/** Line numbers of `new RegExp(…)` and `RegExp(…)`. */
function constructions(source: SourceText): number[] {
  const lines: number[] = []
  eachNode(source.tree, (node) => {
    const isCall = ts.isNewExpression(node) || ts.isCallExpression(node)
    if (isCall && ts.isIdentifier(node.expression) && node.expression.text === 'RegExp')
      lines.push(lineOf(source, node))
  })
  return lines
}

const CONSTRUCTING = SOURCES.filter((source) => constructions(source).length > 0)

/** Runs `work` and returns the regular expressions that it constructs, as complete patterns. */
async function constructedDuring(work: () => Promise<unknown>): Promise<Found[]> {
  const found: Found[] = []
  const Original = globalThis.RegExp
  const record = (args: readonly unknown[]): void => {
    const [pattern, flags = ''] = args
    if (typeof pattern !== 'string') return
    const calls = new Error().stack?.split('\n') ?? []
    const own = calls.find((line) => /\/(?:app|lib|scripts)\/\S+\.tsx?/.test(line))
    const place = /((?:app|lib|scripts)\/\S+?\.tsx?(?::\d+)?)/.exec(own ?? '')?.[1] ?? ''
    if (place !== '') found.push({ place, pattern, flags: String(flags) })
  }
  globalThis.RegExp = new Proxy(Original, {
    construct: (target, args: [string, string?]) => {
      record(args)
      return Reflect.construct(target, args)
    },
    apply: (target, _this, args: [string, string?]) => {
      record(args)
      return Reflect.apply(target, undefined, args)
    },
  })
  try {
    await work()
  } finally {
    globalThis.RegExp = Original
  }
  return found
}

/** The signatures, which run on any text that a reader pastes. */
function signatures(): Found[] {
  return frozenKnowledge().symptoms.flatMap((symptom) =>
    symptom.signatures.map(({ pattern }) => ({ place: symptom.file, pattern, flags: 'i' })),
  )
}

/**
 * Reports where backtracking can take more than linear time. Trying the pattern at every position (a “move” in scslre)
 * is not reported, because each line is scanned once and lines are short.
 */
function slowWays({ pattern, flags }: Found): string[] {
  const { reports } = analyse({ source: pattern, flags }, { reportTypes: { Move: false } })
  return reports.map(({ exponential }) => (exponential ? 'exponential' : 'polynomial'))
}

function slow(found: readonly Found[]): string[] {
  const once = new Map(found.map((regex) => [`${regex.pattern}/${regex.flags}`, regex]))
  return [...once.values()]
    .filter(({ pattern }) => !(pattern in SHORT_TEXT))
    .flatMap((regex) => slowWays(regex).map((way) => `${regex.place} ${way}: ${regex.pattern}`))
}

describe('no text causes catastrophic backtracking in a regular expression', () => {
  it('written as a literal', () => {
    const found = regexLiterals()
    expect(found.length).toBeGreaterThan(0)
    expect(slow(found)).toEqual([])
  })

  it('of a signature', () => {
    const found = signatures()
    expect(found.length).toBeGreaterThan(0)
    expect(slow(found)).toEqual([])
  })

  describe('constructed by new RegExp(…)', () => {
    let found: Found[] = []
    beforeAll(async () => {
      found = await constructedDuring(async () => {
        // One at a time, so that the recorder sees each module load.
        for (const { path } of CONSTRUCTING.filter(({ path }) => !(path in FROM_RUN_TIME_TEXT)))
          await import(/* @vite-ignore */ join(process.cwd(), path))
      })
    }, 60_000)

    it('when a module is loaded', () => {
      expect(slow(found)).toEqual([])
    })

    it('in any file that constructs one, unless its text is known to be limited', () => {
      const seen = new Set(found.map(({ place }) => place.replace(/:\d+$/, '')))
      const unread = CONSTRUCTING.map(({ path }) => path).filter(
        (path) => !seen.has(path) && !(path in FROM_RUN_TIME_TEXT),
      )
      expect(unread).toEqual([])
      const listed = Object.keys(FROM_RUN_TIME_TEXT)
      expect(listed.filter((path) => !CONSTRUCTING.some((file) => file.path === path))).toEqual([])
    })
  })
})

describe('the guard itself', () => {
  it('finds an expression with catastrophic backtracking', () => {
    expect(slowWays({ place: '', pattern: '^(a+)+$', flags: '' })).toContain('exponential')
    expect(slowWays({ place: '', pattern: '^a*a*$', flags: '' })).toContain('polynomial')
    expect(slowWays({ place: '', pattern: '^a+b+$', flags: 'i' })).toEqual([])
  })

  it('reads a pattern that is constructed from parts', async () => {
    const { SignatureMatcher } = await import('../../lib/logs/match/signature-matcher')
    const found = await constructedDuring(async () => {
      new SignatureMatcher([{ target: 0, pattern: '(a+)+$' }])
    })
    expect(slow(found)).toEqual([
      expect.stringMatching(/^lib\/logs\/match\/patterns\/pattern-set\.ts.* exponential/),
    ])
  })
})
