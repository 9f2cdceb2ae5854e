import { plain } from './fold'
import { termsOf } from './terms'
import { phraseTerms } from './phrase'
import { words } from './words'

/**
 * The analyzer as one object, so that scripts which load later receive it instead of bundling a second
 * copy.
 */
export const analyzer = { plain, words, termsOf, phraseTerms }

export type Analyzer = typeof analyzer
