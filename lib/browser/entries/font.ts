import { FONT_FILES } from '../../site/fonts'
import { readStored, store } from '../ui/storage'
import { root } from '../ui/urls'

/**
 * How long after the page its font is loaded, in milliseconds. Loaded with the page, its 27 kB delay the first paint and
 * the first hits on a slow connection by a tenth (docs/site-weight.md).
 */
const DELAY = 1000

/**
 * Shows the font of the site: late on the first page of a tab, at once on the next ones, for which the browser has it in
 * its cache. A face that styles name would load with the page, and a change of styles makes browsers drop the fallback
 * (`app/styles/fonts.css`) for a moment.
 */
if (readStored('font', false, 'tab')) void showFont()
else if (document.readyState === 'complete') setTimeout(showFont, DELAY)
else addEventListener('load', () => setTimeout(showFont, DELAY))

async function showFont(): Promise<void> {
  const faces = Object.entries(FONT_FILES).map(([file, weight]) =>
    new FontFace('Reachable', `url(${root}${file})`, { weight }).load(),
  )
  try {
    // Both at once, so that lines move once at most.
    for (const face of await Promise.all(faces)) document.fonts.add(face)
    store('font', true, 'tab')
  } catch {
    // Without the font, the fallback stays.
  }
}
