import { describe, expect, it } from 'vitest'
import { firstElement, parsePage, serialisePage } from '../../../../lib/build/finish/html'
import { withoutRepeats } from '../../../../lib/build/finish/previews'

function finished(metas: string): string {
  const tree = parsePage(`<!doctype html><head>${metas}</head>`)
  const head = firstElement(tree, 'head')
  if (head) withoutRepeats(head)
  return serialisePage(tree)
}

const title = '<meta property="og:title" content="A">'

describe('the preview tags of a page', () => {
  it('are not repeated with the same text', () => {
    const text = finished(`${title}<meta name="twitter:title" content="A">`)
    expect(text).toContain(title)
    expect(text).not.toContain('twitter')
  })

  it('keep what is only for X, and what differs', () => {
    const own =
      '<meta name="twitter:card" content="summary"><meta name="twitter:title" content="B">'
    expect(finished(title + own)).toContain(own)
    expect(finished('<meta name="title" content="A">')).toContain('name="title"')
  })
})
