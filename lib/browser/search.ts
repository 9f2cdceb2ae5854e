import type { Search } from '../search/api'
import { openSearch } from '../search/engine'
import { addStyles } from './dom'
import { searchDialog } from './search/dialog'
import { SearchForm } from './search/search-form'
import css from './search/search.css'

/** The search, loaded at its first use on any page. */
let index: Promise<Search> | undefined

function open(): Promise<Search> {
  index ??= openSearch(reachable.load)
  index.catch(() => (index = undefined))
  return index
}

const mounted = new Map<HTMLFormElement, SearchForm>()

function mount(form: HTMLFormElement): SearchForm {
  const ownsAddress = form.dataset.search === 'address'
  const search = mounted.get(form) ?? new SearchForm(form, open, ownsAddress)
  mounted.set(form, search)
  return search
}

addStyles(css)

const dialog = searchDialog(mount)
const own = document.querySelector<HTMLFormElement>('[data-search]')

reachable.mountSearch = mount
reachable.openSearch = (text) => {
  if (!own) return dialog(text)
  const search = mount(own)
  if (text === undefined) search.focus()
  else search.put(text)
}
