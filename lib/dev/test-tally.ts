import { z } from 'zod'

/** How many checks passed, failed and were skipped. */
export interface Tally {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

/** The part of Vitest's JSON report that counts its tests. */
const VitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  success: z.boolean(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
})

interface PlaywrightSuite {
  readonly specs: readonly { title: string; tests: readonly { status: string }[] }[]
  readonly suites: readonly PlaywrightSuite[]
}

/** Suites of Playwright's JSON report nest: a file holds its describes. */
const PlaywrightSuite: z.ZodType<PlaywrightSuite> = z.lazy(() =>
  z.object({
    specs: z
      .array(z.object({ title: z.string(), tests: z.array(z.object({ status: z.string() })) }))
      .default([]),
    suites: z.array(PlaywrightSuite).default([]),
  }),
)

/** The part of Playwright's JSON report that counts its tests. */
const PlaywrightReport = z.object({
  stats: z.object({
    expected: z.number(),
    unexpected: z.number(),
    flaky: z.number(),
    skipped: z.number(),
  }),
  errors: z.array(z.unknown()).default([]),
  suites: z.array(PlaywrightSuite).default([]),
})

/** A test file that does not even load has no tests in the report, and counts as one failure. */
export function vitestTally(report: unknown): Tally {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } =
    VitestReport.parse(report)
  const broken = testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  )
  return {
    passed: numPassedTests,
    failed: numFailedTests + broken.length,
    skipped: numPendingTests + numTodoTests,
  }
}

/** A test that held only at its second try counts as passed; `secondTries` names it. */
export function playwrightTally(report: unknown): Tally {
  const { stats, errors } = PlaywrightReport.parse(report)
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    skipped: stats.skipped,
  }
}

/** Titles of the tests that failed first and held at the second try: to be looked at, whoever has to wait. */
export function secondTries(report: unknown): string[] {
  return PlaywrightReport.parse(report).suites.flatMap(flakySpecs)
}

function flakySpecs({ specs, suites }: PlaywrightSuite): string[] {
  const own = specs.filter(({ tests }) => tests.some(({ status }) => status === 'flaky'))
  return [...own.map(({ title }) => title), ...suites.flatMap(flakySpecs)]
}

/** One command that passed or failed as a whole. */
export function commandTally(code: number): Tally {
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 }
}

export function sumTallies(tallies: readonly Tally[]): Tally {
  const sum = (key: keyof Tally): number => tallies.reduce((total, tally) => total + tally[key], 0)
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') }
}
