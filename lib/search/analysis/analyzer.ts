import { plain } from './fold'
import { termsOf } from './terms'
import { phraseTerms } from './phrase'
import { words } from './words'

/**
 * The analyzer as one thing, so that code which is loaded later can be lent it instead of bringing a
 * copy along.
 */
export const analyzer = { plain, words, termsOf, phraseTerms }

export type Analyzer = typeof analyzer
