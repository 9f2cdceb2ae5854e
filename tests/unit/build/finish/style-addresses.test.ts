import { describe, expect, it } from 'vitest'
import { stylesheetFaults } from '../../../../lib/build/finish/next-export'
import { relativizeStyles, withoutFonts } from '../../../../lib/build/finish/steps/style-addresses'

const FACE = '@font-face{font-family:A;src:url(/fonts/a.woff2);font-display:swap}'
const LOCAL = '@font-face{font-family:B;src:local(Arial)}'

describe('files that the styles of a page load', () => {
  it('have an address relative to the page, and are checked like links', () => {
    const { styles, references } = relativizeStyles(`${FACE}p{top:0}`, 'posts/a/index.html')
    expect(styles).toContain('src:url(../../fonts/a.woff2)')
    expect(references).toEqual([{ file: 'fonts/a.woff2', anchor: null }])
    expect(relativizeStyles(FACE, 'index.html').styles).toContain('src:url(fonts/a.woff2)')
  })

  it('may not come from elsewhere or from the folder of the framework', () => {
    const found = (css: string): string[] =>
      stylesheetFaults('a.css', css).map(({ found: text }) => text ?? '')
    expect(found(`${FACE}p{background:url(data:image/png;base64,AA)}`)).toEqual([])
    expect(found('p{background:url(//cdn.example/a.png)}')).toEqual(['url(//cdn.example/a.png)'])
    expect(found('p{background:url(/_next/a.png)}')).toEqual(['url(/_next/a.png)'])
    expect(found('p{background:url(a.png)}')).toEqual(['url(a.png)'])
  })

  it('are left out of a page that loads no files, with the fonts of the system in their place', () => {
    expect(withoutFonts(`${FACE}${LOCAL}p{top:0}`)).toBe(`${LOCAL}p{top:0}`)
  })
})
