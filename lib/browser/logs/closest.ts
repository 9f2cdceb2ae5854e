import { closestPages } from '../../logs/closest-pages'
import type { Hit } from '../../search/api'
import { logWords } from '../../site/strings'
import { h } from '../ui/dom'
import { href } from '../ui/urls'

/** A page with its summary. */
export interface SummarizedPage extends Hit {
  readonly summary: string
}

/** The pages closest to a log of which no line is known; none when the search does not load. */
export async function closestTo(sample: readonly string[]): Promise<SummarizedPage[]> {
  try {
    await reachable.loadSearch()
    const search = await reachable.openLocalIndex?.()
    if (!search) return []
    const pages = await closestPages(search, sample)
    return await Promise.all(
      pages.map(async (page) => ({ ...page, summary: (await search.pageOpening(page)).summary })),
    )
  } catch {
    return []
  }
}

/** The closest pages, below a heading and a note that none may be right. */
export function closestReport(pages: readonly SummarizedPage[]): HTMLElement[] {
  return [
    h('h2', {}, logWords.closest),
    h('p', { class: 'soft' }, logWords.closestHelp),
    h(
      'ol',
      { class: 'list' },
      pages.map(({ url, title, summary }) =>
        h('li', {}, h('a', { href: href(url) }, title), h('p', { class: 'soft' }, summary)),
      ),
    ),
  ]
}
