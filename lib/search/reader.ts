import { assess, featuresOf } from './confidence'
import { BitReader } from './coder'
import { unpackPages } from './columns'
import { completions } from './completions'
import { codeShard } from './format'
import { group } from './group'
import type { Shard } from './index-data'
import { mayNameError } from './may-name-error'
import { addNamed } from './named-pages'
import { isPasted } from './pasted'
import { withoutNoise } from './noise'
import { demoteOthers } from './platforms'
import { unpackVocabulary } from './synonyms'

/**
 * What turns the index files back into pages and terms. It travels inside `search/core.js`, so that the code
 * always fits the form of the data beside it, whatever script a browser has kept. What looks up errors travels
 * with their table for the same reason: most searches name none.
 */
export const reader = {
  unpackPages,
  unpackVocabulary,
  addNamed,
  mayNameError,
  assess,
  demoteOthers,
  featuresOf,
  completions,
  withoutNoise,
  group,
  isPasted,
  /** @param text base64 of a coded shard */
  readShard(text: string): Generator<void, Shard> {
    return codeShard(new BitReader(Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))))
  },
}
