import { describe, expect, it } from 'vitest'
import { parseStyles, usedStyles } from '../../../../lib/build/finish/steps/styles'
import { withoutUnusedVariables } from '../../../../lib/build/finish/steps/css-variables'

/** Removes unused variables from a stylesheet whose rules are all used, given the names used in scripts. */
function trimmed(css: string, ...inScripts: readonly string[]): string {
  const styles = usedStyles(parseStyles(css), () => true)
  return withoutUnusedVariables(styles, (name) => inScripts.includes(name))
}

describe('custom properties', () => {
  it('are removed if nothing uses them, and nothing else is removed', () => {
    expect(trimmed(':root{color-scheme:light dark;--b:2px;--a:1px}p{top:var(--a)}')).toBe(
      ':root{color-scheme:light dark;--a:1px}p{top:var(--a)}',
    )
  })

  it('are kept, under every condition, if a used property needs them', () => {
    const css =
      ':root{--c:var(--d);--d:0;--a:var(--b);--b:1px}@media print{:root{--d:1px;--b:2px}}p{top:var(--a)}'
    expect(trimmed(css)).toBe(
      ':root{--a:var(--b);--b:1px}@media print{:root{--b:2px}}p{top:var(--a)}',
    )
  })

  it('are kept if a script names them', () => {
    expect(trimmed(':root{--gone:red;--mark:red}', '--mark')).toBe(':root{--mark:red}')
  })

  it('do not affect values, nesting and text', () => {
    const css = ':root{--x: a  b;--y:"}{"}.a{&:hover{content:var(--y);top:var(--x)}}'
    expect(trimmed(css)).toBe(css)
  })
})
