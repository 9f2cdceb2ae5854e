import type { SearchContent } from '../../../model/search/search-content'
import { languageTable } from '../../languages/language-table'
import {
  CORE_FILE,
  type Core,
  DICTIONARY_FILE,
  ERRORS_FILE,
  facetFile,
  INDEX_FORMAT,
  LANGUAGES_FILE,
  pagesFile,
  shardFile,
  SYMBOLS_FILE,
  textFile,
  VOCABULARY_FILE,
} from '../index-files'
import { packDictionary } from '../dictionary'
import { KINDS } from '../page-columns'
import { FACET_COLUMNS } from '../../facets/names'
import { registration } from '../registry'
import { packAscending, packShard, packTerms } from '../shard-format'
import type { SearchDocument } from './document'
import { answerModelOf } from './answer-model'
import { commonWordTerms } from './common-words'
import { errorMessagePairs } from './error-message-pairs'
import { errorRows } from './error-rows'
import { outOfScopeTerms } from './out-of-scope-terms'
import { packPages } from './pack-pages'
import { packVocabulary } from './pack-vocabulary'
import { postingsOf } from './postings'
import { separatorsOf, shardsOf } from './shards'
import { topicPostings } from './topic-postings'

export interface BuiltFile {
  /** Path below `assets/`. */
  readonly name: string
  readonly text: string
}

/**
 * Makes the index of the documents as classic scripts. Pure: the same input gives the same bytes.
 *
 * @param answerModel estimates how likely an answer is right; default: the trained model
 * @throws Error when a document covers a page that is not among the documents
 */
export function buildIndex(
  documents: readonly SearchDocument[],
  content: SearchContent,
  answerModel = answerModelOf(content.answerModel),
): { files: BuiltFile[] } {
  const pages = inOrder(documents.filter(({ kind }) => kind !== 'error'))
  const common = commonWordTerms(content.commonWords)
  const postings = postingsOf(pages, common)
  const holding = (term: string): number => postings.get(term)?.length ?? 0
  const outOfScope = new Set(outOfScopeTerms(content.outOfScope, holding))
  const ofTopics = topicPostings(content.neighboringTopics, pages.length, common)
  const shards = shardsOf(joined(postings, ofTopics), outOfScope, common)
  const errors = errorRows(documents, pages)
  const { columns, blocks, facets } = packPages(pages)
  const core: Core = {
    format: INDEX_FORMAT,
    pages: columns,
    shards: packTerms(separatorsOf(shards)),
    errorMessagePairs: packAscending(errorMessagePairs(errors, holding)),
    topics: content.neighboringTopics.length,
    answer: answerModel,
  }
  const isKnown = (term: string): boolean => postings.has(term)
  return {
    files: [
      file(CORE_FILE, core),
      ...blocks.map((block, n) => file(pagesFile(n), block)),
      ...FACET_COLUMNS.map((name) => file(facetFile(name), facets[name])),
      ...shards.map((shard, n) => file(shardFile(n), packShard(shard))),
      file(DICTIONARY_FILE, packDictionary(countsOf(postings))),
      file(VOCABULARY_FILE, packVocabulary(content.vocabulary, isKnown)),
      file(LANGUAGES_FILE, languageTable(content.languages)),
      file(ERRORS_FILE, errors),
      file(SYMBOLS_FILE, symbolNames(pages)),
      ...documents.map(({ id, sections }) => {
        const text = sections.map(({ anchor, heading, text }) => [anchor, heading, text])
        return file(textFile(id), text)
      }),
    ],
  }
}

function file(name: string, value: unknown): BuiltFile {
  return { name, text: registration(name, value) }
}

/** The number of pages of each term that is on any. */
function countsOf(postings: ReadonlyMap<string, readonly number[]>): Map<string, number> {
  const held = [...postings].filter(([, list]) => list.length > 0)
  return new Map(held.map(([term, list]) => [term, list.length]))
}

/** Joins two lists of postings; those of the second come after those of the first. */
function joined(
  first: ReadonlyMap<string, readonly number[]>,
  second: ReadonlyMap<string, readonly number[]>,
): Map<string, readonly number[]> {
  const all = new Map(first)
  for (const [term, list] of second) all.set(term, [...(first.get(term) ?? []), ...list])
  return all
}

/** Pages in the order of KINDS; otherwise their order stays. */
function inOrder(documents: readonly SearchDocument[]): SearchDocument[] {
  return KINDS.flatMap((kind) => documents.filter((document) => document.kind === kind))
}

/** Symbols and frameworks of the pages, most frequent first. */
function symbolNames(pages: readonly SearchDocument[]): string[] {
  const counts = new Map<string, number>()
  for (const { symbols, facets } of pages)
    for (const name of new Set([...symbols, ...facets.frameworks]))
      counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([name]) => name)
}
