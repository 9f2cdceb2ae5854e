import { describe, expect, it } from 'vitest'
import { splitSections, stepsOf } from '../../../lib/markdown/sections'

describe('a body is split at its second-level headings', () => {
  it('does not split at a line inside code that looks like a heading', () => {
    const sections = splitSections(
      'Before\n\n## One\n\n```sh\n## not a heading\n```\n\n## Two\n\nText\n',
    )
    expect(sections.map(({ name, line }) => [name, line])).toEqual([
      ['', 1],
      ['One', 3],
      ['Two', 9],
    ])
    expect(sections[1]?.markdown).toContain('## not a heading')
  })
})

describe('steps', () => {
  it('separate the action, the expected result and what another result means', () => {
    const steps = stepsOf(
      '1. Run it.\n\n   ```sh\n   a\n     b\n   ```\n\n   Expect: good.\n\n   Otherwise: bad.\n2. Next.\n',
    )
    expect(steps).toEqual([
      { action: 'Run it.\n\n```sh\na\n  b\n```', expect: 'good.', otherwise: 'bad.' },
      { action: 'Next.', expect: null, otherwise: null },
    ])
  })

  it('are items of numbered lists only', () => {
    expect(stepsOf('- a bullet\n')).toEqual([])
  })
})
