import { BitReader } from '../coder'
import { unpackPages } from '../page-columns'
import { completions } from '../../spelling/completions'
import { codeShard } from '../shard-format'
import { assess, featuresOf } from '../../query/answerability'
import { group } from '../../query/group'
import type { Shard } from '../index-files'
import { mayNameError } from '../../errors/prefilter'
import { addNamedPages } from '../../query/named-pages'
import { withoutPasteNoise } from '../../query/paste-noise'
import { demoteOthers } from '../../query/platforms'
import { unpackVocabulary } from './synonyms'

/**
 * What turns the index files back into pages and terms. It travels inside `search/core.js`, so that the code
 * always fits the form of the data beside it, whatever script a browser has kept. What looks up errors travels
 * with their table for the same reason: most searches name none.
 */
export const reader = {
  unpackPages,
  unpackVocabulary,
  addNamedPages,
  mayNameError,
  assess,
  demoteOthers,
  featuresOf,
  completions,
  withoutPasteNoise,
  group,
  /** @param text base64 of a coded shard */
  readShard(text: string): Generator<void, Shard> {
    return codeShard(new BitReader(Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))))
  },
}
