import { openIndex } from '../../search/engine/search-engine'
import css from '../search/search.css'
import { rankAt } from '../search/remote'
import type { RankElsewhere } from '../../search/engine/rank-pages'
import { loadOnce } from '../../search/load-once'
import { SearchForm } from '../search/search-form'
import type { DeferredSearch, TypedBefore } from '../search/types'
import { addStyles } from '../ui/dom'
import { loadData } from '../ui/data'
import type { LoadFile } from '../../search/api'

/** `search.js`: opens the index and starts search forms. Loaded on first use on any page. */

/** Loads the part of the search that is needed after the first hits. */
async function loadDeferred(): Promise<DeferredSearch> {
  await reachable.load('search-deferred.js')
  if (!reachable.deferredSearch) throw new Error('search-deferred.js ran but registered nothing')
  return reachable.deferredSearch
}

declare global {
  /** Address of a search engine for a corpus that outgrew the index, from the build; usually null. */
  const SEARCH_ADDRESS: string | null
}

const rankElsewhere = SEARCH_ADDRESS === null ? undefined : rankAt(SEARCH_ADDRESS)

/** Loads a file of the index. The first is its core, which says where the others are. */
const loadIndex: LoadFile = (file) => loadData(file, 'current/core.js')

const opener = (elsewhere?: RankElsewhere) =>
  loadOnce(() => openIndex(loadIndex, async () => (await loadDeferred()).deferred, elsewhere))

const openOnce = opener(rankElsewhere)

/** The index of the site alone, for text that must not be sent anywhere. */
const openLocalIndex = rankElsewhere ? opener() : openOnce

/** The page's own form, whose query is written to the page's address. */
const ownForm = document.querySelector<HTMLFormElement>('[data-search]')

const mounted = new Map<HTMLFormElement, SearchForm>()

function mount(form: HTMLFormElement, before: TypedBefore = {}): SearchForm {
  const ownsAddress = form === ownForm
  const search =
    mounted.get(form) ??
    new SearchForm(form, { openIndex: openOnce, loadDeferred, ownsAddress, before })
  mounted.set(form, search)
  return search
}

addStyles(css)

reachable.mountSearch = mount
reachable.openLocalIndex = openLocalIndex
reachable.openSearchBox = async (text, fromClipboard) => {
  if (ownForm) return mount(ownForm).begin(text, fromClipboard)
  const { openDialog } = await loadDeferred()
  openDialog(mount, text, fromClipboard)
}
