import { describe, expect, it } from 'vitest'
import { parseStyles, usedStyles } from '../../../../lib/build/finish/steps/styles'
import { withoutUnusedVariables } from '../../../../lib/build/finish/steps/css-variables'

/** What is left of a sheet of which every rule is used, when scripts speak of those names. */
function trimmed(css: string, ...inScripts: readonly string[]): string {
  const styles = usedStyles(parseStyles(css), () => true)
  return withoutUnusedVariables(styles, (name) => inScripts.includes(name))
}

describe('custom properties', () => {
  it('are dropped where nothing uses them, and nothing else is', () => {
    expect(trimmed(':root{color-scheme:light dark;--b:2px;--a:1px}p{top:var(--a)}')).toBe(
      ':root{color-scheme:light dark;--a:1px}p{top:var(--a)}',
    )
  })

  it('stay where a property that is used needs them, under every condition', () => {
    const css =
      ':root{--c:var(--d);--d:0;--a:var(--b);--b:1px}@media print{:root{--d:1px;--b:2px}}p{top:var(--a)}'
    expect(trimmed(css)).toBe(
      ':root{--a:var(--b);--b:1px}@media print{:root{--b:2px}}p{top:var(--a)}',
    )
  })

  it('stay where a script names them', () => {
    expect(trimmed(':root{--gone:red;--mark:red}', '--mark')).toBe(':root{--mark:red}')
  })

  it('leave values, nesting and text as they are', () => {
    const css = ':root{--x: a  b;--y:"}{"}.a{&:hover{content:var(--y);top:var(--x)}}'
    expect(trimmed(css)).toBe(css)
  })
})
