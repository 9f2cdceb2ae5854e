import { didYouMean } from './did-you-mean'
import { facetCounts } from './facet-counts'
import { mark, markFinder } from './mark'
import { mend } from './mend'
import { passageOf } from './passage'
import { saidErrors } from './said-errors'
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
