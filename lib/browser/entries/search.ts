import type { Search } from '../../search/api'
import { openSearch } from '../../search/engine/search-engine'
import css from '../search/search.css'
import { rankAt } from '../search/remote'
import { SearchForm } from '../search/search-form'
import type { DeferredSearch } from '../search/types'
import { addStyles } from '../ui/dom'

/** `search.js`: opens the index and starts search forms. Loaded on first use on any page. */

/** Loads the part of the search that is needed after the first hits. */
async function loadDeferred(): Promise<DeferredSearch> {
  await reachable.load('search-deferred.js')
  if (!reachable.deferredSearch) throw new Error('search-deferred.js ran but registered nothing')
  return reachable.deferredSearch
}

let index: Promise<Search> | undefined

declare global {
  /** Address of a search engine for a corpus that outgrew the index, from the build; usually null. */
  const SEARCH_ADDRESS: string | null
}

const rankElsewhere = SEARCH_ADDRESS === null ? undefined : rankAt(SEARCH_ADDRESS)

/** Opens the index once. After a failure, the next call tries again. */
function openIndex(): Promise<Search> {
  index ??= openSearch(reachable.load, async () => (await loadDeferred()).deferred, rankElsewhere)
  index.catch(() => (index = undefined))
  return index
}

/** The page's own form, whose query is written to the page's address. */
const ownForm = document.querySelector<HTMLFormElement>('[data-search]')

const mounted = new Map<HTMLFormElement, SearchForm>()

function mount(form: HTMLFormElement, entered = false, isPasted = false): SearchForm {
  const isOwn = form === ownForm
  const search =
    mounted.get(form) ?? new SearchForm(form, openIndex, loadDeferred, isOwn, entered, isPasted)
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
