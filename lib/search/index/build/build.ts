import type { VocabularyEntry } from '../../../model/vocabulary'
import { fileURLToPath } from 'node:url'
import { buildSync } from 'esbuild'
import type { HitKind } from '../../api'
import { BitWriter } from '../coder'
import { packPages } from '../page-columns'
import type { SearchDocument } from './document'
import { loadAnswerModel } from './answer-model'
import { outOfScopeTerms } from './out-of-scope'
import { errorRows } from './error-rows'
import { errorMessageWords } from './error-message-words'
import { commonWordTerms } from './common-words'
import { codeShard, run } from '../shard-format'
import {
  CORE_FILE,
  type Core,
  ERRORS_FILE,
  INDEX_FORMAT,
  KINDS,
  type Shard,
  shardFile,
  SYMBOLS_FILE,
  TERM_CLASS,
  textFile,
  VOCABULARY_FILE,
} from '../index-files'
import { linkedPageBoost } from '../linked-page-boost'
import { firstWord } from '../../analysis/phrase'
import { registration } from '../registry'
import { packVocabulary } from '../../analysis/vocabulary'
import { levelOf, LEVELS, weigh } from '../field-weights'

export interface BuiltFile {
  /** Path below `assets/`. */
  readonly name: string
  readonly text: string
}

/**
 * How many files the terms are spread over. More of them cost a query less and the whole index more,
 * since each learns its letters anew: fourteen are 6 % larger together than five.
 */
const SHARDS = 14

/**
 * A term on more than this share of the pages tells little where it is said once in passing, and so does
 * an everyday word. A tenth makes the index 5 % smaller than a fifth would, and the judged queries do no
 * worse.
 */
const COMMON = 0.1
/**
 * A term on more pages than this is dropped where a remedy or guide says it once in passing: who asks for
 * it wants the symptom or the post. It makes the index 3 % smaller.
 */
const RARE = 3
/** Level of a word said once in a body of middling length. */
const ONCE = 7

/**
 * The index of these documents as classic scripts. Pure: the same input gives the same bytes.
 *
 * @param answerModel tells how likely an answer is right; the trained one when left out
 * @throws Error when a document covers a page that is not among the documents
 */
export function buildIndex(
  documents: readonly SearchDocument[],
  vocabulary: readonly VocabularyEntry[],
  answerModel = loadAnswerModel(),
): { files: BuiltFile[] } {
  const pages = inOrder(documents.filter(({ kind }) => kind !== 'error'))
  const postings = postingsOf(pages)
  const holding = (term: string): number => postings.get(term)?.length ?? 0
  const shards = shardsOf(postings, new Set(outOfScopeTerms(holding)))
  const errors = errorRows(documents, pages)
  const core: Core = {
    format: INDEX_FORMAT,
    pages: packPages(pages),
    shards: shards.map((shard) => firstWord(shard.terms[0] ?? '')),
    errorMessageWords: errorMessageWords(errors, holding),
    answer: answerModel,
  }
  const file = (name: string, value: unknown): BuiltFile => ({
    name,
    text: registration(name, value),
  })
  return {
    files: [
      { name: CORE_FILE, text: registration(CORE_FILE, core) + script('../read/reader-script') },
      ...shards.map((shard, n) => file(shardFile(n), packShard(shard))),
      file(
        VOCABULARY_FILE,
        packVocabulary(vocabulary, (term) => postings.has(term)),
      ),
      {
        name: ERRORS_FILE,
        text: registration(ERRORS_FILE, errors) + script('../../errors/error-reader-script'),
      },
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

/** Kinds of pages on which a term that is said once in passing is kept. */
function keptOnceOn(holding: number, pages: number, isEveryday: boolean): readonly HitKind[] {
  if (holding > pages * COMMON || isEveryday) return []
  return holding > RARE ? ['symptom', 'post'] : KINDS
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
    const lift = linkedPageBoost(kind, covers.length)
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
  const everyday = commonWordTerms()
  for (const [term, list] of postings) {
    const kept = keptOnceOn(list.length, pages.length, everyday.has(term))
    postings.set(
      term,
      list.filter((posting) => {
        const kind = pages[Math.floor(posting / LEVELS)]?.kind
        return posting % LEVELS > ONCE || (kind !== undefined && kept.includes(kind))
      }),
    )
  }
  return postings
}

/** Cuts the sorted terms where the shards weigh about the same, but never between two of one first word. */
function shardsOf(
  postings: ReadonlyMap<string, number[]>,
  elsewhere: ReadonlySet<string>,
): Shard[] {
  const terms = [...new Set([...postings.keys(), ...elsewhere])].sort()
  const everyday = commonWordTerms()
  const cost = (term: string): number => 2 + (postings.get(term)?.length ?? 0)
  const total = terms.reduce((sum, term) => sum + cost(term), 0)
  const shards: string[][] = Array.from({ length: SHARDS }, () => [])
  let sum = 0
  let at = 0
  terms.forEach((term, n) => {
    if (firstWord(term) !== firstWord(terms[n - 1] ?? '')) at = Math.floor((sum / total) * SHARDS)
    shards[at]?.push(term)
    sum += cost(term)
  })
  return shards
    .filter((shard) => shard.length > 0)
    .map((shard) => ({
      terms: shard,
      postings: shard.map((term) => postings.get(term) ?? []),
      classes: shard.map((term) =>
        elsewhere.has(term)
          ? TERM_CLASS.outOfScope
          : everyday.has(term)
            ? TERM_CLASS.common
            : TERM_CLASS.own,
      ),
    }))
}

/** A shard as coded bytes in base64, which servers compress back to nearly the bytes. */
function packShard(shard: Shard): string {
  const writer = new BitWriter()
  run(codeShard(writer, shard))
  return Buffer.from(writer.end()).toString('base64')
}

/** Symbols and frameworks that pages name, the commonest first. */
function symbolNames(pages: readonly SearchDocument[]): string[] {
  const counts = new Map<string, number>()
  for (const { symbols, facets } of pages)
    for (const name of new Set([...symbols, ...facets.frameworks]))
      counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([name]) => name)
}

/** Code that reads one of these files, as a classic script. */
function script(name: string): string {
  const { outputFiles } = buildSync({
    entryPoints: [fileURLToPath(new URL(`${name}.ts`, import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    legalComments: 'none',
  })
  return outputFiles[0]?.text ?? ''
}
