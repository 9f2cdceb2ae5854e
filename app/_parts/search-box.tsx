import { homeWords, searchWords } from '../../lib/site/strings'

/**
 * The search field. A text area, because what is pasted may have many lines; the script turns it into a
 * search with results below. Without scripts the form leads to the search page, which says what to do.
 * On the search page the words belong into the address.
 */
export function SearchBox({ ownsAddress = false }: { ownsAddress?: boolean }) {
  return (
    <form
      className="search"
      role="search"
      action="/search/"
      data-search={ownsAddress ? 'address' : ''}
    >
      <label htmlFor="q">{searchWords.label}</label>
      <div className="ask">
        <textarea
          id="q"
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
