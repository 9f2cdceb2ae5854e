import { deferred } from '../../search/present/deferred'
import { DeferredResults } from '../search/deferred-results'
import { searchDialog } from '../search/dialog'
import css from '../search/search-deferred.css'
import type { DeferredSearch } from '../search/types'
import dialogCss from '../ui/dialog.css'
import { addStyles } from '../ui/dom'

/** `search-deferred.js`: what the search needs only after its first hits, or where there are none to wait for. */

/** The search over any page, built at its first use. */
let openSearchDialog: ((text?: string, isPasted?: boolean) => void) | undefined

const deferredSearch: DeferredSearch = {
  deferred,
  createView: (elements, actions, state) => new DeferredResults(elements, actions, state),
  openDialog(mount, text, isPasted) {
    openSearchDialog ??= searchDialog(mount)
    openSearchDialog(text, isPasted)
  },
}

addStyles(dialogCss + css)
reachable.deferredSearch = deferredSearch
