import { didYouMean } from '../spelling/did-you-mean'
import { facetCounts } from '../query/facet-counts'
import { highlight, highlightFinder } from './highlight'
import { correct } from '../spelling/correction'
import { snippetOf } from './snippet'
import { errorMentions } from '../errors/mentions'
import { suggest } from './suggestions'

/** What is wanted only after the first hits are there; browsers load it then. */
export const deferred = {
  didYouMean,
  facetCounts,
  highlight,
  highlightFinder,
  correct,
  snippetOf,
  errorMentions,
  suggest,
}

export type Deferred = typeof deferred
