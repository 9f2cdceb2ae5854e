import { describe, expect, test } from 'vitest'
import { ingest } from '../../../../lib/ingest/ingest'
import { loadWorkspace } from '../../../../lib/ingest/load'
import { recoveryReport, totalOf } from '../../../../lib/ingest/reports/recovery-report'
import { measureRecovery, precisionAndRecall } from '../../../../lib/ingest/structure/recovery'
import { CORPUS } from '../../../frozen-corpus'

describe('measuring line-break recovery', () => {
  test('counts a break in the right place as right', () => {
    const lined = 'Is this expected behaviour?\nWhat should I do about it in my app?\nThanks.'
    expect(measureRecovery(lined, lined)).toEqual({ expected: 2, found: 2, right: 2 })
  })

  test('counts a break in a wrong place against precision', () => {
    const lined = 'Is this expected? What should I do?\nThanks for any help with this.'
    const recovery = measureRecovery(lined, lined)
    expect(recovery).toEqual({ expected: 1, found: 2, right: 1 })
    expect(precisionAndRecall(recovery)).toEqual({ precision: 0.5, recall: 1 })
  })

  test('leaves out text that only one capture has', () => {
    const lined = 'Is this expected behaviour?\nThis line was removed by its author later on.'
    expect(measureRecovery(lined, 'Is this expected behaviour?')).toEqual({
      expected: 0,
      found: 0,
      right: 0,
    })
  })
})

describe('the rules alone, on the corpus', () => {
  const workspace = loadWorkspace(CORPUS, { add: new Map(), remove: new Set() })
  const report = recoveryReport(
    ingest(workspace).matters,
    workspace.sources.map(({ read }) => read),
  )

  test.each([
    ['posts that stand in both shapes', report.bothShapes, 4, 0.8, 0.7],
    ['posts with line breaks, flattened', report.flattened, 35, 0.8, 0.75],
  ] as const)('find most breaks of the %s', (name, posts, count, precision, recall) => {
    const figures = precisionAndRecall(totalOf(posts))
    console.info(
      `line-break recovery, ${posts.length} ${name}: precision ${figures.precision.toFixed(2)}, recall ${figures.recall.toFixed(2)}`,
    )
    expect(posts.length).toBeGreaterThanOrEqual(count)
    expect(figures.precision).toBeGreaterThan(precision)
    expect(figures.recall).toBeGreaterThan(recall)
  })
})
