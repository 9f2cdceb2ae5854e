import type { SearchDocument } from '../../../search/index/build/document'
import { MANY_LINKS, LINKED_PAGE_BOOST } from '../../../search/index/linked-page-boost'
import { CANDIDATES } from '../../../search/spelling/candidates'
import { ALTERNATIVE_WEIGHT } from '../../../search/query/concept'
import { COMMON_WORD, KIND_WEIGHT } from '../../../search/query/rank'
import { SHORTEST } from '../../../search/analysis/terms'
import { FIELDS, UNSUPPORTED_ALIAS } from '../../../search/index/build/field-weights'

/** One means of the ranking, and how to do without it. */
export interface Means {
  readonly name: string
  /** Documents as they would be without it; the same where it is not a matter of documents. */
  readonly without?: (documents: readonly SearchDocument[]) => SearchDocument[]
  readonly withoutVocabulary?: boolean
  /** Switches it off and returns what switches it on again. */
  readonly off?: () => () => void
}

/** Every means that ranks, each to be left out alone. */
export const MEANS: readonly Means[] = [
  { name: 'symptoms, remediations and guides', without: (all) => all.filter(isPost) },
  { name: 'aliases', without: (all) => all.map((one) => ({ ...one, aliases: [] })) },
  { name: 'signatures', without: (all) => all.map((one) => ({ ...one, signatures: [] })) },
  {
    name: 'symbols and codes',
    without: (all) => all.map((one) => ({ ...one, symbols: [], codes: [] })),
  },
  { name: 'vocabulary', withoutVocabulary: true },
  {
    name: 'symptoms answering for their reports',
    off: () => change(LINKED_PAGE_BOOST, { symptom: 0, guide: 0, remediation: 0 }),
  },
  { name: 'worth of kinds', off: () => change(KIND_WEIGHT, { remediation: 1, guide: 1, post: 1 }) },
  {
    name: 'holding back pages of many reports',
    off: () => change(MANY_LINKS, { reports: Infinity }),
  },
  { name: 'less weight of everyday words', off: () => change(COMMON_WORD, { weight: 1 }) },
  {
    name: 'less weight of alias words that the page does not say',
    off: () => change(UNSUPPORTED_ALIAS, { share: 1 }),
  },
  { name: 'field weights', off: sameFields },
  {
    name: 'mild length normalisation (0.75 instead)',
    off: () => change(FIELDS.body, { length: 0.75 }),
  },
  { name: 'stemming', off: () => change(SHORTEST, { stemmed: Infinity }) },
  { name: 'parts of identifiers and compounds', off: () => change(SHORTEST, { part: Infinity }) },
  { name: 'near words (typing errors, completion)', off: () => change(CANDIDATES, { most: 0 }) },
  {
    name: 'less trust in widening a known word',
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
