import { more } from '../../search/present/more'
import { addStyles } from '../ui/dom'
import { Companion } from '../search/companion'
import { searchDialog } from '../search/dialog'
import dialogCss from '../ui/dialog.css'
import css from '../search/search-more.css'

/** What the search needs only once the first hits are there, or where there are none to wait for. */
const searchMore = { more, Companion, searchDialog }

export type SearchMore = typeof searchMore

addStyles(dialogCss + css)
reachable.searchMore = searchMore
