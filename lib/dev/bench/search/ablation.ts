import type { SearchDocument } from '../../../search/index/build/document'
import { MANY_LINKS, LINKED_PAGE_BOOST } from '../../../search/index/linked-page-boost'
import { BEST_CANDIDATES } from '../../../search/spelling/best-candidates'
import { ALTERNATIVE_WEIGHT } from '../../../search/query/concept'
import { COMMON_WORD, KIND_WEIGHT } from '../../../search/query/rank'
import { SHORTEST_STEMMED } from '../../../search/analysis/stem'
import { SHORTEST_PART } from '../../../search/analysis/terms'
import { FIELDS, UNSUPPORTED_ALIAS } from '../../../search/index/build/field-weights'

/** One feature of the ranking, and how to turn it off. */
export interface RankingFeature {
  readonly name: string
  /** Returns the documents without this feature. Left out if the feature does not depend on the documents. */
  readonly without?: (documents: readonly SearchDocument[]) => SearchDocument[]
  readonly withoutVocabulary?: boolean
  /** Turns the feature off and returns a function that turns it on again. */
  readonly off?: () => () => void
}

/** All features of the ranking. The benchmark turns off one at a time. */
export const RANKING_FEATURES: readonly RankingFeature[] = [
  { name: 'symptoms, remedies and guides', without: (all) => all.filter(isPost) },
  { name: 'aliases', without: (all) => all.map((one) => ({ ...one, aliases: [] })) },
  { name: 'signatures', without: (all) => all.map((one) => ({ ...one, signatures: [] })) },
  {
    name: 'symbols and codes',
    without: (all) => all.map((one) => ({ ...one, symbols: [], codes: [] })),
  },
  { name: 'vocabulary', withoutVocabulary: true },
  {
    name: 'boost from linked pages',
    off: () => change(LINKED_PAGE_BOOST, { symptom: 0, guide: 0, remediation: 0 }),
  },
  {
    name: 'weight by kind of page',
    off: () => change(KIND_WEIGHT, { remediation: 1, guide: 1, post: 1 }),
  },
  {
    name: 'smaller boost for pages with many links',
    off: () => change(MANY_LINKS, { reports: Infinity }),
  },
  { name: 'lower weight of common words', off: () => change(COMMON_WORD, { weight: 1 }) },
  {
    name: 'lower weight of alias words that the page does not contain',
    off: () => change(UNSUPPORTED_ALIAS, { share: 1 }),
  },
  { name: 'field weights', off: sameFields },
  {
    name: 'mild length normalization (0.75 instead)',
    off: () => change(FIELDS.body, { length: 0.75 }),
  },
  { name: 'stemming', off: () => change(SHORTEST_STEMMED, { letters: Infinity }) },
  {
    name: 'parts of identifiers and compounds',
    off: () => change(SHORTEST_PART, { letters: Infinity }),
  },
  { name: 'similar words (typos, completion)', off: () => change(BEST_CANDIDATES, { most: 0 }) },
  {
    name: 'lower weight of alternatives to a known word',
    off: () => change(ALTERNATIVE_WEIGHT, { vocabularyOfKnown: ALTERNATIVE_WEIGHT.vocabulary }),
  },
]

const isPost = ({ kind }: SearchDocument): boolean => kind === 'post'

function change<T extends object>(settings: T, to: Partial<T>): () => void {
  const before = { ...settings }
  Object.assign(settings, to)
  return () => Object.assign(settings, before)
}

function sameFields(): () => void {
  const undo = Object.values(FIELDS).map((field) => change(field, { weight: 1 }))
  return () => undo.forEach((one) => one())
}
