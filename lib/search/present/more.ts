import { didYouMean } from '../spelling/did-you-mean'
import { facetCounts } from '../query/facet-counts'
import { mark, markFinder } from './mark'
import { mend } from '../spelling/mend'
import { passageOf } from './passage'
import { saidErrors } from '../errors/said-errors'
import { suggest } from './suggest'

/** What is wanted only after the first hits are there; browsers load it then. */
export const more = {
  didYouMean,
  facetCounts,
  mark,
  markFinder,
  mend,
  passageOf,
  saidErrors,
  suggest,
}

export type More = typeof more
