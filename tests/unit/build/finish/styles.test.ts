import { describe, expect, it } from 'vitest'
import { namesOnPage, parseStyles, usedStyles } from '../../../../lib/build/finish/steps/styles'
import { parsePage } from '../../../../lib/build/finish/html'

/** Styles that a page with this body gets from this sheet. */
function styled(css: string, body: string, scriptNames: readonly string[] = []): string {
  const names = namesOnPage(parsePage(`<!doctype html><body>${body}`))
  return usedStyles(parseStyles(css), (name) => names.has(name) || scriptNames.includes(name))
}

describe('the styles of a page', () => {
  it('contain the rules whose tags, classes and ids it has, and no others', () => {
    const css = 'p{margin:0}.a p{color:red}.b{top:0}#c{left:0}#d{left:1px}aside{top:1px}'
    expect(styled(css, '<div class="a x" id="c"><p>')).toBe('p{margin:0}.a p{color:red}#c{left:0}')
  })

  it('drop only the selectors of a list that cannot match', () => {
    expect(styled('.a,.b,p{top:0}', '<p class="b">')).toBe('.b,p{top:0}')
  })

  it('keep a rule whose names are only inside :not() or :is(), or in one of several :has()', () => {
    const css =
      'p:not(.a){top:0}:is(.a,.b) p{top:1px}:root:has(.c,.d){top:2px}p:not(:has(.e)){top:0}'
    expect(styled(css, '<p>')).toBe(css)
  })

  it('drop a rule whose :has() names what is not there', () => {
    const css = 'p:has(>.a:not(.b)){top:0}'
    expect(styled(css, '<p>')).toBe('')
    expect(styled(css, '<p><b class="a">')).toBe(css)
  })

  it('hold the rules for the elements and classes that scripts add later', () => {
    const css = '.hit{top:0}mark{top:1px}.other{top:0}'
    expect(styled(css, '<p>', ['.hit', 'mark'])).toBe('.hit{top:0}mark{top:1px}')
  })

  it('keep conditions around what is used, and drop empty ones', () => {
    const css =
      '@media print{.a{top:0}}@media screen{.b{top:0}}@supports (top:0){@media print{p{top:0}}}'
    expect(styled(css, '<p>')).toBe('@supports (top:0){@media print{p{top:0}}}')
  })

  it('keep keyframes only where an animation names them', () => {
    const css = '.a{animation:spin 1s}@keyframes spin{to{top:0}}@keyframes gone{to{top:0}}'
    expect(styled(css, '<p class="a">')).toBe('.a{animation:spin 1s}@keyframes spin{to{top:0}}')
  })

  it('keep values as they are, custom properties, nesting and text included', () => {
    const css =
      ':root{--x: a  b;color:rgb(from red r g b)}.a{&:hover{top:0}}.a:before{content:"}{"}'
    const used = styled(css, '<p class="a">')
    expect(used).toContain('rgb(from red r g b)')
    expect(used).toContain('content:"}{"')
    expect(used).toContain('&:hover{top:0}')
  })
})
