import { deferred } from '../../search/engine/deferred'
import { searchPageWords } from '../../site/strings'
import { DeferredResults } from '../search/deferred/deferred-results'
import { searchDialog } from '../search/deferred/dialog'
import css from '../search/deferred/search-deferred.css'
import type { DeferredSearch } from '../search/types'
import dialogCss from '../ui/styles/dialog.css'
import marks from '../ui/styles/marks.css'
import searchBox from '../ui/styles/search-box.css'
import { addStyles } from '../ui/dom'

/** `search-deferred.js`: the parts of the search that the first hits do not need, and the search dialog. */

/** Where the words go, if a search engine answers. */
const NOTE = SEARCH_ADDRESS === null ? null : searchPageWords.sends(new URL(SEARCH_ADDRESS).host)

/** Opens the search dialog, which is built on first use. */
let openSearchDialog: ((text?: string, fromClipboard?: boolean) => void) | undefined

const deferredSearch: DeferredSearch = {
  deferred,
  createView: (elements, actions, state) => new DeferredResults(elements, actions, state),
  openDialog(mount, text, fromClipboard) {
    openSearchDialog ??= searchDialog(mount, NOTE)
    openSearchDialog(text, fromClipboard)
  },
}

addStyles(marks + searchBox + dialogCss + css)
reachable.deferredSearch = deferredSearch
