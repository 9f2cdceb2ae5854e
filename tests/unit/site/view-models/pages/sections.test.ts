import { describe, expect, it } from 'vitest'
import { aroundSteps, takeItem } from '../../../../../lib/site/view-models/pages/sections'

describe('the text around the steps of a section', () => {
  it('keeps the text before the first list and after the last', () => {
    expect(aroundSteps('Do this on the Mac.\n\n1. One\n\n2. Two\n\nThen wait.')).toEqual({
      before: 'Do this on the Mac.',
      after: 'Then wait.',
    })
  })

  it('treats a section without a list as text', () => {
    expect(aroundSteps('Nothing to do.')).toEqual({ before: 'Nothing to do.', after: '' })
  })
})

describe('the item that is shown elsewhere', () => {
  const text = '- It fails.\n- Not yours if Wi-Fi is off.\n- Not yours on a Mac.\n\nThen ask.'

  it('is the first one that begins so, without its bullet', () => {
    expect(takeItem(text, 'Not yours')).toEqual({
      item: 'Not yours if Wi-Fi is off.',
      rest: '- It fails.\n- Not yours on a Mac.\n\nThen ask.',
    })
  })

  it('leaves the text after a list apart from its last item', () => {
    expect(takeItem('- It fails.\n- Not yours.\n\nThen ask.', 'Not').rest).toBe(
      '- It fails.\n\nThen ask.',
    )
  })

  it('is empty if no item begins so', () => {
    expect(takeItem('- It fails.', 'Not yours')).toEqual({ item: '', rest: '- It fails.' })
    expect(takeItem('', 'Not yours')).toEqual({ item: '', rest: '' })
  })
})
