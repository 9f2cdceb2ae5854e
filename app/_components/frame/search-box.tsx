import { homeWords, searchPageWords } from '../../../lib/site/strings'

/**
 * The search field. A text area, because what is pasted may have many lines; the script turns it into a
 * search with results below, puts its words into the address, and the focus into it. Without scripts the form
 * leads to the search page, which says what to do.
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
      <p className="soft">{homeWords.private}</p>
    </form>
  )
}
