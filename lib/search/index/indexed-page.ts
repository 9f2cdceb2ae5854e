import type { PageKind } from '../../model/common'
import type { ColumnName } from '../facets/names'

/** A page in the index. */
export interface IndexedPage {
  readonly id: string
  readonly kind: PageKind
  /** Numbers of the pages that it reports or is based on. */
  readonly covers: readonly number[]
  readonly offTopic: boolean
  /** Site path with both slashes. Available only after the page is loaded; see `Pages`. */
  readonly url: string
  /** Available only after the page is loaded. */
  readonly title: string
  /** Its outcome, if any, and the other words shown after the title. Available only after the page is loaded. */
  readonly badges: readonly string[]
  /** Its values for a facet. Available only after the facet is loaded. */
  facet(name: ColumnName): readonly string[]
}
