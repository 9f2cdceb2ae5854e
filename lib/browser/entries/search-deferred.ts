import { deferred } from '../../search/present/deferred'
import { addStyles } from '../ui/dom'
import { DeferredResults } from '../search/deferred-results'
import { searchDialog } from '../search/dialog'
import dialogCss from '../ui/dialog.css'
import css from '../search/search-deferred.css'

/** What the search needs only once the first hits are there, or where there are none to wait for. */
const searchDeferred = { deferred: deferred, DeferredResults: DeferredResults, searchDialog }

export type SearchDeferred = typeof searchDeferred

addStyles(dialogCss + css)
reachable.searchDeferred = searchDeferred
