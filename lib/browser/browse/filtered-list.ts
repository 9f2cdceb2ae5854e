import { ROWS_PER_FILE } from '../../site/browse/format'
import { browseWords } from '../../site/strings'
import { h } from '../ui/dom'
import { rowElements } from './row-list'

interface FilteredList {
  /** Shows the page as it was loaded, which needs no data. */
  readonly reset: () => void
  /**
   * Shows rows in their order, some at a time, unless the choice has changed by the time they are loaded.
   *
   * @throws Error when a file does not load
   */
  readonly show: (rows: readonly number[], sort: string, isCurrent: () => boolean) => Promise<void>
}

/**
 * Makes the list of the browse page show only rows that match.
 *
 * @param pages links to the other pages of the list
 */
export function filteredList(list: HTMLElement, pages: HTMLElement | null): FilteredList {
  const firstPage = [...list.children]
  /** Matching rows that are not shown yet. */
  let rest: readonly number[] = []
  let order = ''
  const more = h('button', { type: 'button', hidden: true, click: () => void showMore() })
  list.after(more)

  async function showMore(): Promise<void> {
    const before = rest
    const elements = await rowElements(rest.slice(0, ROWS_PER_FILE), order)
    if (rest !== before) return
    list.append(...elements)
    elements[0]?.querySelector('a')?.focus()
    leave(rest.slice(ROWS_PER_FILE))
  }

  function leave(rows: readonly number[]): void {
    rest = rows
    more.hidden = rows.length === 0
    more.textContent = browseWords.showMore(Math.min(rows.length, ROWS_PER_FILE))
  }

  return {
    reset: () => {
      list.replaceChildren(...firstPage)
      if (pages) pages.hidden = false
      leave([])
    },
    show: async (rows, sort, isCurrent) => {
      const elements = await rowElements(rows.slice(0, ROWS_PER_FILE), sort)
      if (!isCurrent()) return
      list.replaceChildren(...elements)
      if (pages) pages.hidden = true
      order = sort
      leave(rows.slice(ROWS_PER_FILE))
    },
  }
}
