import type { Search } from '../../search/api'
import { openSearch } from '../../search/query/search-engine'
import css from '../search/search.css'
import { SearchForm } from '../search/search-form'
import type { DeferredSearch } from '../search/types'
import { addStyles } from '../ui/dom'

/** `search.js`: opens the index and makes search forms live. Loaded at the first use on any page. */

/** Loads what the search needs after its first hits. */
async function loadDeferred(): Promise<DeferredSearch> {
  await reachable.load('search-deferred.js')
  if (!reachable.deferredSearch) throw new Error('search-deferred.js ran but registered nothing')
  return reachable.deferredSearch
}

let index: Promise<Search> | undefined

/** Opens the index once; a failed attempt is repeated at the next words. */
function openIndex(): Promise<Search> {
  index ??= openSearch(reachable.load, async () => (await loadDeferred()).deferred)
  index.catch(() => (index = undefined))
  return index
}

/** The page's own form, whose words belong into the page's address. */
const ownForm = document.querySelector<HTMLFormElement>('[data-search]')

const mounted = new Map<HTMLFormElement, SearchForm>()

function mount(form: HTMLFormElement, entered = false): SearchForm {
  const search =
    mounted.get(form) ?? new SearchForm(form, openIndex, loadDeferred, form === ownForm, entered)
  mounted.set(form, search)
  return search
}

addStyles(css)

reachable.mountSearch = mount
reachable.openSearch = async (text, isPasted) => {
  if (ownForm) return mount(ownForm).begin(text, isPasted)
  const { openDialog } = await loadDeferred()
  openDialog(mount, text, isPasted)
}
