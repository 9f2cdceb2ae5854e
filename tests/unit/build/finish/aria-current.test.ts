import { describe, expect, it } from 'vitest'
import { setAriaCurrent } from '../../../../lib/build/finish/steps/aria-current'
import { changedBody } from './fixture'

/** The menu of a page with that file, as it is written. */
function menuOf(page: string): string {
  const menu =
    '<header><a href="/">R</a><a href="/symptoms/">S</a></header><p><a href="/symptoms/">S</a>'
  return changedBody(menu, (tree) => setAriaCurrent(tree, page))
}

describe('the main menu', () => {
  it('marks the page itself, and only in the menu', () => {
    expect(menuOf('symptoms/index.html')).toContain(
      '<a href="/symptoms/" aria-current="page">S</a></header><p><a href="/symptoms/">S</a>',
    )
  })

  it('marks the list a page belongs to', () => {
    expect(menuOf('symptoms/a/index.html')).toContain('<a href="/symptoms/" aria-current="true">')
  })

  it('marks nothing for pages that are in no list, and not the link to the home page', () => {
    expect(menuOf('index.html')).not.toContain('aria-current')
    expect(menuOf('about/index.html')).not.toContain('aria-current')
  })
})
