import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { writeInto } from '../../../lib/build/store/folder'
import { styleConstants, withConstants } from '../../../lib/build/style-constants'

/** The constants of a project with these style sheets of its pages and its scripts. */
function constants(pages: string, scripts = ''): Record<string, string> {
  const root = mkdtempSync(join(tmpdir(), 'reachable-styles-'))
  writeInto(root, 'app/styles/a.css', pages)
  writeInto(root, 'lib/browser/b.css', scripts)
  return Object.fromEntries(styleConstants(root))
}

describe('a custom property whose value takes its place', () => {
  it('is given once, to the root, without other properties', () => {
    const css =
      ':root { --a: 0.5rem; --b: var(--a); --c: light-dark(#ffffff, #000) } p { --d: 1px }'
    expect(constants(css)).toEqual({ '--a': '.5rem', '--c': 'light-dark(#ffffff,#000)' })
  })

  it('has no other value on paper or in the styles of a script', () => {
    const css = ':root { --a: 1px; --b: 1px } @media print { p { --a: 2px } }'
    expect(constants(css, '.x { --b: 2px }')).toEqual({})
  })

  it('is replaced wherever it is used, and others stay', () => {
    const css = 'p{top:calc(2*var(--a));left:var(--ab)}'
    expect(withConstants(css, new Map([['--a', '1px']]))).toBe('p{top:calc(2*1px);left:var(--ab)}')
  })
})
