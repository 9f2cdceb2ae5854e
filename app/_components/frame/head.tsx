import { config } from '../../../lib/site/config'
import { LOGO_PATH } from '../../../lib/model/logo'
import { menuWords, siteWords } from '../../../lib/site/strings'

const MENU = [
  ['/symptoms/', menuWords.symptoms],
  ['/errors/', menuWords.errors],
  ['/log/', menuWords.log],
  ['/guides/', menuWords.guides],
  ['/browse/', menuWords.browse],
] as const

/** Site name, main menu, search link and theme button; on every page. */
export function Head() {
  return (
    <header className="top">
      <a className="brand" href="/">
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d={LOGO_PATH} />
        </svg>
        {config.name}
      </a>
      <nav aria-label={siteWords.mainMenu}>
        {MENU.map(([href, words]) => (
          <a key={href} href={href}>
            {words}
          </a>
        ))}
      </nav>
      <a className="find" href="/search/" data-find="">
        {siteWords.searchLink} <kbd className="js">/</kbd>
      </a>
      <button
        type="button"
        className="js quiet icon"
        data-theme-switch=""
        aria-label={siteWords.theme}
      />
    </header>
  )
}
