import { describe, expect, it } from 'vitest'
import { aroundSteps } from '../../../../../lib/site/view-models/pages/sections'

describe('the text around the steps of a section', () => {
  it('keeps the words before the first list and after the last', () => {
    expect(aroundSteps('Do this on the Mac.\n\n1. One\n\n2. Two\n\nThen wait.')).toEqual({
      before: 'Do this on the Mac.',
      after: 'Then wait.',
    })
  })

  it('takes a section without a list as words alone', () => {
    expect(aroundSteps('Nothing to do.')).toEqual({ before: 'Nothing to do.', after: '' })
  })
})
