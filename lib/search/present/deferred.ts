import { ErrorFinder } from '../errors/error-finder'
import { errorMentions } from '../errors/mentions'
import { facetCounts } from '../facets/facet-counts'
import { Translator } from '../languages/translator'
import { didYouMean } from '../spelling/did-you-mean'
import { SpellChecker } from '../spelling/spell-checker'
import { highlight, highlightFinder } from './highlight'
import { snippetOf } from './snippet'
import { Suggestions } from './suggestions'

/** Code that is needed only after the first hits; browsers load it then. */
export const deferred = {
  didYouMean,
  ErrorFinder,
  errorMentions,
  facetCounts,
  highlight,
  highlightFinder,
  snippetOf,
  SpellChecker,
  Suggestions,
  Translator,
}

export type Deferred = typeof deferred
