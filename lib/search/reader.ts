import { BitReader } from './coder'
import { unpackPages } from './columns'
import { isConfident } from './confidence'
import { ErrorLookup, mayNameError } from './error-lookup'
import { codeShard } from './format'
import { group } from './group'
import type { Shard } from './index-data'
import { addNamed, isId } from './named-pages'
import { unpackVocabulary } from './synonyms'

/**
 * What turns the index files back into pages, terms and lookups. It travels inside `search/core.js`,
 * so that the code always fits the form of the data beside it, whatever script a browser has kept.
 */
export const reader = {
  unpackPages,
  unpackVocabulary,
  ErrorLookup,
  addNamed,
  isId,
  mayNameError,
  isConfident,
  group,
  /** @param text base64 of a coded shard */
  readShard(text: string): Generator<void, Shard> {
    return codeShard(new BitReader(Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))))
  },
}
