import type { HitKind } from '../api'
import type { ColumnName } from './page-columns'

/** A page as the index knows it. */
export interface IndexedPage {
  readonly id: string
  readonly kind: HitKind
  /** Numbers of the pages that it reports or rests on: their places in the index. */
  readonly covers: readonly number[]
  readonly offTopic: boolean
  /** Site path with both slashes. Read it only once the page is loaded; see `Pages`. */
  readonly url: string
  /** Read it only once the page is loaded. */
  readonly title: string
  /** The outcome, where it has one, and other words shown beside the title. Read them only once it is loaded. */
  readonly badges: readonly string[]
  /** Its values for a facet. Ask only once the facet is loaded. */
  facet(name: ColumnName): readonly string[]
}
