import type { VocabularyEntry } from '../model/vocabulary'
import type { SearchDocument } from './document'
import { CORE_FILE, FORM, type IndexedPage, shardFile, textFile } from './index-data'
import { registration } from './registry'
import { levelOf, LEVELS, weigh } from './weights'
import { widenings } from './vocabulary'

export interface BuiltFile {
  /** Path below `assets/`. */
  readonly name: string
  readonly text: string
}

/** How many files the terms are spread over; a short query needs two or three of them. */
const SHARDS = 6

/**
 * The index of these documents as classic scripts. Pure: the same input gives the same bytes.
 *
 * @throws Error when a document names a page as covered that is not among the documents
 */
export function buildIndex(
  documents: readonly SearchDocument[],
  vocabulary: readonly VocabularyEntry[],
): { files: BuiltFile[] } {
  const postings = postingsOf(documents)
  const terms = [...postings.keys()].sort()
  const shards = shardTerms(terms, postings)
  const core = {
    form: FORM,
    pages: indexedPages(documents),
    shards: shards.map((shard) => shard[0] ?? ''),
    widenings: widenings(vocabulary, (term) => postings.has(term)),
  }
  return {
    files: [
      { name: CORE_FILE, text: registration(CORE_FILE, core) },
      ...shards.map((shard, n) => ({
        name: shardFile(n),
        text: registration(shardFile(n), {
          terms: shard,
          postings: shard.map((term) => postings.get(term)),
        }),
      })),
      ...documents.map(({ id, sections }) => ({
        name: textFile(id),
        text: registration(
          textFile(id),
          sections.map(({ anchor, heading, text }) => [anchor, heading, text]),
        ),
      })),
    ],
  }
}

function postingsOf(documents: readonly SearchDocument[]): Map<string, number[]> {
  const postings = new Map<string, number[]>()
  weigh(documents).forEach((weights, page) => {
    for (const [term, weight] of weights) {
      const list = postings.get(term) ?? []
      list.push(page * LEVELS + levelOf(weight))
      postings.set(term, list)
    }
  })
  return postings
}

/** Cuts the sorted terms where the shards weigh about the same. */
function shardTerms(terms: readonly string[], postings: ReadonlyMap<string, number[]>): string[][] {
  const cost = (term: string): number => term.length + (postings.get(term)?.length ?? 0)
  const total = terms.reduce((sum, term) => sum + cost(term), 0)
  const shards: string[][] = Array.from({ length: SHARDS }, () => [])
  let sum = 0
  for (const term of terms) {
    shards[Math.min(SHARDS - 1, Math.floor((sum / total) * SHARDS))]?.push(term)
    sum += cost(term)
  }
  return shards.filter((shard) => shard.length > 0)
}

function indexedPages(documents: readonly SearchDocument[]): IndexedPage[] {
  const numbers = new Map(documents.map(({ id }, n) => [id, n]))
  return documents.map((document) => ({
    id: document.id,
    kind: document.kind,
    url: document.url,
    title: document.title,
    badges: document.badges,
    area: document.facets.area ?? '',
    platforms: document.facets.platforms,
    osVersions: document.facets.osVersions,
    frameworks: document.facets.frameworks,
    outcome: document.facets.outcome ?? '',
    covers: document.covers.map((id) => {
      const n = numbers.get(id)
      if (n === undefined) throw new Error(`${document.url} covers ${id}, which is not indexed`)
      return n
    }),
    offTopic: document.offTopic,
  }))
}
