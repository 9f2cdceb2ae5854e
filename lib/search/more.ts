import { didYouMean } from './did-you-mean'
import { facetCounts } from './facet-counts'
import { mend } from './mend'
import { passageOf } from './passage'
import { suggest } from './suggest'

/** What is wanted only after the first hits are there; browsers load it then. */
export const more = { didYouMean, facetCounts, mend, passageOf, suggest }

export type More = typeof more
