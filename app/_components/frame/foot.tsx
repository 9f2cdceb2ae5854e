import { keyWords, menuWords, offlineWords, siteWords } from '../../../lib/site/strings'
import { contentId } from '../../../lib/site/content-id'
import { knowledge } from '../../../lib/site/knowledge'

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

/** Secondary menu, and the content version of this copy of the site. */
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
      <p>
        {siteWords.notAffiliated} {siteWords.version(contentId(knowledge()))}
      </p>
    </footer>
  )
}
