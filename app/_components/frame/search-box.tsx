import { config } from '../../../lib/site/config'
import { homeWords, searchPageWords } from '../../../lib/site/strings'

/**
 * The search field: a text area, because pasted text may have many lines. The script shows results below it,
 * keeps the query in the address and focuses the field. Without scripts, the form opens the search page, which
 * explains what to do.
 */
export function SearchBox() {
  return (
    <form className="search" role="search" action="/search/" data-search="">
      <label htmlFor="q">{searchPageWords.label}</label>
      <div className="ask">
        <textarea
          id="q"
          rows={1}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          placeholder={homeWords.hint}
        />
        <button type="submit">{searchPageWords.button}</button>
      </div>
      <p className="soft">
        {config.search === null ? homeWords.private : homeWords.sends(new URL(config.search).host)}
      </p>
    </form>
  )
}
