import type { Search } from '../../search/api'
import { openSearch } from '../../search/query/search-engine'
import { addStyles } from '../ui/dom'
import type { SearchDeferred } from './search-deferred'
import css from '../search/search.css'
import { SearchForm } from '../search/search-form'

/** The rest of the search, loaded when it is wanted. */
async function loadDeferred(): Promise<SearchDeferred> {
  await reachable.load('search-deferred.js')
  if (!reachable.searchDeferred) throw new Error('search-deferred.js ran but left nothing')
  return reachable.searchDeferred
}

/** The search, loaded at its first use on any page. */
let index: Promise<Search> | undefined

function open(): Promise<Search> {
  index ??= openSearch(reachable.load, async () => (await loadDeferred()).deferred)
  index.catch(() => (index = undefined))
  return index
}

const mounted = new Map<HTMLFormElement, SearchForm>()

/** The page's own field, whose words stand in the page's address; that of the dialog has none. */
const own = document.querySelector<HTMLFormElement>('[data-search]')

function mount(form: HTMLFormElement, entered = false): SearchForm {
  const search =
    mounted.get(form) ?? new SearchForm(form, open, loadDeferred, form === own, entered)
  mounted.set(form, search)
  return search
}

addStyles(css)

/** The search over any page, made at its first use. */
let dialog: ((text?: string) => void) | undefined

reachable.mountSearch = mount
reachable.openSearch = async (text) => {
  if (own) return mount(own).begin(text)
  const { searchDialog } = await loadDeferred()
  dialog ??= searchDialog(mount)
  dialog(text)
}
