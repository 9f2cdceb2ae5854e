import { describe, expect, it } from 'vitest'
import { firstElement, parsePage, serializePage } from '../../../../lib/build/finish/html'
import { withoutTwitterRepeats } from '../../../../lib/build/finish/steps/twitter-tags'

function finished(metas: string): string {
  const tree = parsePage(`<!doctype html><head>${metas}</head>`)
  const head = firstElement(tree, 'head')
  if (head) withoutTwitterRepeats(head)
  return serializePage(tree)
}

const title = '<meta property="og:title" content="A">'

describe('the preview tags of a page', () => {
  it('do not repeat the same text', () => {
    const text = finished(`${title}<meta name="twitter:title" content="A">`)
    expect(text).toContain(title)
    expect(text).not.toContain('twitter')
  })

  it('keep tags that only X has or that differ', () => {
    const own =
      '<meta name="twitter:card" content="summary"><meta name="twitter:title" content="B">'
    expect(finished(title + own)).toContain(own)
    expect(finished('<meta name="title" content="A">')).toContain('name="title"')
  })
})
