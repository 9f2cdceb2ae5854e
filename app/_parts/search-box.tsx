import { homeWords, searchWords } from '../../lib/site/strings'

/**
 * The search field. A text area, because what is pasted may have many lines; the script turns it into a
 * combobox with results below. Without scripts the form leads to the search page, which says what to do.
 */
export function SearchBox() {
  return (
    <form className="search" role="search" action="/search/" data-search="">
      <label htmlFor="q">{searchWords.label}</label>
      <div className="row">
        <textarea
          id="q"
          name="q"
          rows={1}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          placeholder={homeWords.hint}
          autoFocus
        />
        <button type="submit">{searchWords.button}</button>
      </div>
      <p className="soft">{homeWords.private}</p>
    </form>
  )
}
