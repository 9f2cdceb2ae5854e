import type { IndexedPage } from '../index/indexed-page'
import type { Postings } from '../index/read/postings'
import type { Concept } from '../query/concept'
import { looksPrinted } from '../query/looks-printed'
import type { Ranker, Ranking } from '../query/rank'

/** Pages and how they rank for a query. */
export interface RankedPages {
  readonly pages: readonly IndexedPage[]
  readonly ranking: Ranking
}

/** The site's own index, for a ranking of pages that are not all in it. */
export interface SiteIndex {
  /** Its pages, whose numbers a ranking keeps. */
  readonly pages: readonly IndexedPage[]
  readonly postings: Postings
  readonly ranker: Ranker
}

/** Ranks pages of a larger index than the site's; rejects when it does not answer. */
export type RankElsewhere = (concepts: readonly Concept[], site: SiteIndex) => Promise<RankedPages>

/** Ranks pages for a query. */
export type RankPages = (query: string, concepts: readonly Concept[]) => Promise<RankedPages>

/** Ranks the pages of the larger index where there is one and it answers, else those of the site. */
export function rankPages(site: SiteIndex, elsewhere: RankElsewhere | undefined): RankPages {
  return async (query, concepts) => {
    // Lines of a log stay where they are pasted; the log reader knows them.
    const asked = looksPrinted(query) ? undefined : elsewhere?.(concepts, site)
    const answered = await asked?.catch(() => undefined)
    return answered ?? { pages: site.pages, ranking: site.ranker.rank(concepts) }
  }
}
