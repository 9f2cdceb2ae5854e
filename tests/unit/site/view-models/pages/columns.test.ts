import { describe, expect, it } from 'vitest'
import { fillColumn } from '../../../../../lib/site/view-models/pages/columns'

const sections = [100, 200, 50].map((length) => ({ markdown: 'x'.repeat(length) }))

describe('filling the column beside the steps', () => {
  it('puts a section below when more than half of it would stick out', () => {
    const { beside, below } = fillColumn(sections, 180)
    expect(beside).toEqual(sections.slice(0, 1))
    expect(below).toEqual(sections.slice(1))
  })

  it('leaves the column empty when it is the longer one already', () => {
    expect(fillColumn(sections, -10)).toEqual({ beside: [], below: sections })
  })

  it('puts every section beside long steps', () => {
    expect(fillColumn(sections, 1000)).toEqual({ beside: sections, below: [] })
  })
})
