import { LogErrorFinder } from '../errors/errors-in-log'
import { errorsAboveHits } from '../errors/errors-above-hits'
import { facetCounts } from '../facets/facet-counts'
import { Translator } from '../languages/translator'
import { didYouMean } from '../spelling/did-you-mean'
import { SpellChecker } from '../spelling/spell-checker'
import { highlight, highlightFinder } from '../present/highlight'
import { snippetOf } from '../present/snippet'
import { NameCompletions } from '../present/name-completions'

/** Code that is needed only after the first hits; browsers load it then. */
export const deferred = {
  didYouMean,
  LogErrorFinder,
  errorsAboveHits,
  facetCounts,
  highlight,
  highlightFinder,
  snippetOf,
  SpellChecker,
  NameCompletions,
  Translator,
}

export type Deferred = typeof deferred
