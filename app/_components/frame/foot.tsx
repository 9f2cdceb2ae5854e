import { keyWords, menuWords, offlineWords, siteWords } from '../../../lib/site/strings'

const MENU = [
  ['/remediations/', menuWords.remediations],
  ['/posts/', menuWords.posts],
  ['/glossary/', menuWords.glossary],
  ['/coverage/', menuWords.coverage],
  ['/changes/', menuWords.changes],
  ['/offline/', offlineWords.heading],
  ['/about/', menuWords.about],
  ['/feed.xml', menuWords.feed],
] as const

/** Secondary menu, the same on every page. */
export function Foot() {
  return (
    <footer className="foot">
      <nav aria-label={siteWords.footMenu}>
        {MENU.map(([href, words]) => (
          <a key={href} href={href}>
            {words}
          </a>
        ))}
        <button type="button" className="js quiet" data-help="">
          {keyWords.heading}
        </button>
      </nav>
      <p>{siteWords.notAffiliated}</p>
    </footer>
  )
}
