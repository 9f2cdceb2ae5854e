import type { VocabularyEntry } from '../model/vocabulary'
import { fileURLToPath } from 'node:url'
import { buildSync } from 'esbuild'
import { BitWriter } from './coder'
import { packPages } from './columns'
import type { SearchDocument } from './document'
import { elsewhereTerms } from './elsewhere'
import { errorWords } from './error-words'
import { codeShard, run } from './format'
import {
  CORE_FILE,
  type Core,
  ERRORS_FILE,
  type ErrorRows,
  FORM,
  KINDS,
  type Shard,
  shardFile,
  SYMBOLS_FILE,
  textFile,
} from './index-data'
import { LIFT } from './lift'
import { registration } from './registry'
import { packVocabulary } from './vocabulary'
import { levelOf, LEVELS, weigh } from './weights'

export interface BuiltFile {
  /** Path below `assets/`. */
  readonly name: string
  readonly text: string
}

/** How many files the terms are spread over; a short query needs two or three of them. */
const SHARDS = 5

/** A term on more than this share of the pages tells little where it is said once in passing. */
const COMMON = 0.2
/** Level of a word said once in a body of middling length. */
const ONCE = 7

/**
 * The index of these documents as classic scripts. Pure: the same input gives the same bytes.
 *
 * @throws Error when a document covers a page that is not among the documents
 */
export function buildIndex(
  documents: readonly SearchDocument[],
  vocabulary: readonly VocabularyEntry[],
): { files: BuiltFile[] } {
  const pages = inOrder(documents.filter(({ kind }) => kind !== 'error'))
  const postings = postingsOf(pages)
  const terms = [...postings.keys()].sort()
  const shards = shardsOf(terms, postings)
  const errors = errorRows(documents, pages)
  const core: Core = {
    form: FORM,
    pages: packPages(pages),
    shards: shards.map((shard) => shard.terms[0] ?? ''),
    synonyms: packVocabulary(vocabulary, (term) => postings.has(term)),
    elsewhere: elsewhereTerms((term) => postings.get(term)?.length ?? 0),
    errorWords: errorWords(errors, (term) => postings.get(term)?.length ?? 0),
  }
  const file = (name: string, value: unknown): BuiltFile => ({
    name,
    text: registration(name, value),
  })
  return {
    files: [
      { name: CORE_FILE, text: registration(CORE_FILE, core) + readerScript() },
      ...shards.map((shard, n) => file(shardFile(n), packShard(shard))),
      file(ERRORS_FILE, errors),
      file(SYMBOLS_FILE, symbolNames(pages)),
      ...documents.map(({ id, sections }) =>
        file(
          textFile(id),
          sections.map(({ anchor, heading, text }) => [anchor, heading, text]),
        ),
      ),
    ],
  }
}

/** Pages in the order of KINDS, otherwise as they come. */
function inOrder(documents: readonly SearchDocument[]): SearchDocument[] {
  return KINDS.flatMap((kind) => documents.filter((document) => document.kind === kind))
}

/**
 * Terms with the pages that hold them. A page that answers for its reports' words (see `lift.ts`)
 * need not repeat those that it does not stress itself, which leaves out a third of all postings.
 */
function postingsOf(pages: readonly SearchDocument[]): Map<string, number[]> {
  const numbers = new Map(pages.map(({ id }, n) => [id, n]))
  const weights = weigh(pages)
  const postings = new Map<string, number[]>()
  pages.forEach(({ kind, covers }, page) => {
    const lift = LIFT[kind] ?? 0
    const reports = covers.flatMap((id) => weights[numbers.get(id) ?? -1] ?? [])
    for (const [term, weight] of weights[page] ?? []) {
      const lifted = lift * Math.max(0, ...reports.map((report) => report.get(term) ?? 0))
      if (weight <= lifted) continue
      const list = postings.get(term)
      const posting = page * LEVELS + levelOf(weight)
      if (list) list.push(posting)
      else postings.set(term, [posting])
    }
  })
  for (const [term, list] of postings)
    if (list.length > pages.length * COMMON)
      postings.set(
        term,
        list.filter((posting) => posting % LEVELS > ONCE),
      )
  return postings
}

/** Cuts the sorted terms where the shards weigh about the same. */
function shardsOf(terms: readonly string[], postings: ReadonlyMap<string, number[]>): Shard[] {
  const cost = (term: string): number => 2 + (postings.get(term)?.length ?? 0)
  const total = terms.reduce((sum, term) => sum + cost(term), 0)
  const shards: string[][] = Array.from({ length: SHARDS }, () => [])
  let sum = 0
  for (const term of terms) {
    shards[Math.floor((sum / total) * SHARDS)]?.push(term)
    sum += cost(term)
  }
  return shards
    .filter((shard) => shard.length > 0)
    .map((shard) => ({ terms: shard, postings: shard.map((term) => postings.get(term) ?? []) }))
}

/** A shard as coded bytes in base64, which servers compress back to nearly the bytes. */
function packShard(shard: Shard): string {
  const writer = new BitWriter()
  run(codeShard(writer, shard))
  return Buffer.from(writer.end()).toString('base64')
}

function errorRows(
  documents: readonly SearchDocument[],
  pages: readonly SearchDocument[],
): ErrorRows[] {
  const numbers = new Map(pages.map(({ id }, n) => [id, n]))
  const domains = new Map<string, ErrorRows>()
  for (const { error, covers } of documents) {
    if (!error) continue
    const row = domains.get(error.slug) ?? [
      error.slug,
      error.domain,
      error.framework,
      error.aliases,
      [],
    ]
    const codes = [
      ...row[4],
      [
        error.code,
        error.symbols,
        error.messages,
        covers.flatMap((id) => numbers.get(id) ?? []),
      ] as const,
    ]
    domains.set(error.slug, [row[0], row[1], row[2], row[3], codes])
  }
  return [...domains.values()]
}

/** Symbols and frameworks that pages name, the commonest first. */
function symbolNames(pages: readonly SearchDocument[]): string[] {
  const counts = new Map<string, number>()
  for (const { symbols, facets } of pages)
    for (const name of new Set([...symbols, ...facets.frameworks]))
      counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([name]) => name)
}

/** The code that reads these files, as a classic script. */
function readerScript(): string {
  const { outputFiles } = buildSync({
    entryPoints: [fileURLToPath(new URL('reader-script.ts', import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    legalComments: 'none',
  })
  return outputFiles[0]?.text ?? ''
}
