import { describe, expect, it } from 'vitest'
import { analyzer } from '../../../../lib/search/analysis/analyzer'
import { mayNameError } from '../../../../lib/search/errors/error-prefilter'
import { QueryErrorFinder } from '../../../../lib/search/errors/errors-in-query'
import { errorMessagePairs } from '../../../../lib/search/index/build/error-message-pairs'
import { errorRows } from '../../../../lib/search/index/build/error-rows'
import { searchDocuments } from '../../../../lib/search/index/build/documents'
import { queryWords } from '../../../../lib/search/query/query-words'
import { frozenKnowledge } from '../../../frozen-corpus'

const documents = searchDocuments(frozenKnowledge())
const rows = errorRows(
  documents,
  documents.filter(({ kind }) => kind !== 'error'),
)
const pairs = new Set(errorMessagePairs(rows, () => 1))
const mayName = (query: string): boolean => mayNameError(queryWords(query), pairs, () => true)

describe('a query may name an error', () => {
  it('if the finder of errors finds one by its message', () => {
    const finder = new QueryErrorFinder(rows, analyzer)
    const messages = documents.flatMap(({ error }) => error?.messages ?? [])
    expect(messages.length).toBeGreaterThan(100)
    for (const message of messages) {
      const query = `it says ${message.toLowerCase()} today`
      if (finder.named(queryWords(query)).length > 0) expect(mayName(query), query).toBe(true)
    }
  })

  it.each(['error 53', '-1200', 'EMFILE', 'NSURLErrorTimedOut', 'too many open files'])(
    'in “%s”',
    (query) => expect(mayName(query)).toBe(true),
  )

  it.each(['captive portal', 'files of a server', 'open 12 files at a time'])(
    'but not in “%s”',
    (query) => expect(mayName(query)).toBe(false),
  )
})
