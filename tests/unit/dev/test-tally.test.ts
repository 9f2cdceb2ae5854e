import { describe, expect, it } from 'vitest'
import {
  commandTally,
  playwrightTally,
  secondTries,
  sumTallies,
  vitestTally,
} from '../../../lib/dev/test-tally'

const vitestReport = {
  numPassedTests: 5,
  numFailedTests: 1,
  numPendingTests: 2,
  numTodoTests: 1,
  success: false,
  testResults: [{ status: 'failed', assertionResults: [{}] }],
}

describe('the last line of npm test', () => {
  it('counts what passed, failed and was skipped over all runners', () => {
    const tallies = [
      vitestTally(vitestReport),
      playwrightTally({ stats: { expected: 3, unexpected: 1, flaky: 0, skipped: 1 }, errors: [] }),
      commandTally(0),
      commandTally(2),
    ]
    expect(sumTallies(tallies)).toEqual({ passed: 9, failed: 3, skipped: 4 })
  })

  it('counts a test file that does not load as a failure', () => {
    const testResults = [{ status: 'failed', assertionResults: [] }]
    expect(vitestTally({ ...vitestReport, numFailedTests: 0, testResults }).failed).toBe(1)
  })

  it('counts an error outside of tests as a failure', () => {
    const stats = { expected: 3, unexpected: 0, flaky: 0, skipped: 0 }
    expect(playwrightTally({ stats, errors: [{}] })).toEqual({ passed: 3, failed: 1, skipped: 0 })
  })

  it('names a test that passed only at its second try, however deeply it is nested', () => {
    const spec = (title: string, status: string) => ({ title, tests: [{ status }] })
    const report = {
      stats: { expected: 2, unexpected: 0, flaky: 1, skipped: 0 },
      suites: [{ specs: [spec('a', 'expected')], suites: [{ specs: [spec('b', 'flaky')] }] }],
    }
    expect(playwrightTally(report)).toEqual({ passed: 3, failed: 0, skipped: 0 })
    expect(secondTries(report)).toEqual(['b'])
  })

  it('refuses a report that it does not understand', () => {
    expect(() => vitestTally({ tests: 5 })).toThrow()
    expect(() => playwrightTally({})).toThrow()
  })
})
