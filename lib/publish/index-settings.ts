import { STOP_WORDS } from '../search/analysis/stop-words'
import type { PageRecord, SearchRecord } from '../model/search/record'

/**
 * A word, as in `lib/search/analysis/words.ts`. The engine runs Java's regular expressions, which know the same classes.
 */
const WORD = "((?<![\\p{L}\\p{N}_.])-\\d+(?:\\.\\d+)*|[\\p{L}\\p{N}_]+(?:[-.'][\\p{L}\\p{N}_]+)*)"
/** Parts of an identifier, as in `lib/search/analysis/terms.ts`. */
const PARTS =
  '(\\p{Lu}[\\p{Lu}\\p{N}]*(?=\\p{Lu}\\p{Ll})|\\p{Lu}?\\p{Ll}[\\p{Ll}\\p{N}]*\\p{Ll}|[\\p{Lu}\\p{N}]+|[\\p{Lo}\\p{Lm}\\p{Ll}]+)'
/** Pieces between dots, of names only. */
const PIECES = '(?<![\\d.\\p{L}])(?=[\\p{L}_])([^.]+)|\\.([\\p{L}_][^.]*)'
const VERSIONED = '^(?i:(ios|ipados|macos|tvos|watchos|visionos|iphone|ipad|xcode|swift)(\\d+))$'
/** What differs from one run to the next, as in `terms.ts`. */
const VOLATILE =
  '^(?:-?\\d{6,}|-?\\d+\\.\\d{3,}|0\\d+|0x[0-9a-f]{5,}|.*\\d{9}.*|c\\d+|(?=.*\\d)(?=.*[a-f])(?:[0-9a-f]{2}|[0-9a-f]{6,}))$'

/** Version of the fields and analyzers below. Raise it when a query of this version would not find what it should. */
export const INDEX_VERSION = 2

/**
 * Settings and mappings of the index. The analyzer makes of a text the terms that `terms()` makes, as far as the
 * engine's filters go; `tests/cluster` says how far. A query comes in terms already (`lib/search/remote/request.ts`).
 * `reachable_search` is for queries in words, and widens them by the vocabulary.
 *
 * @param replicas copies of each shard beside the first
 */
export function indexSettings(
  records: readonly SearchRecord[],
  shards: number,
  replicas: number,
): { settings: object; mappings: object } {
  const after = ['volatile', 'not_empty', 'stop_words', 'not_stemmed', 'porter_stem']
  const filter = ['possessive', 'apostrophe', 'forms', 'lowercase', 'asciifolding', ...after]
  return {
    settings: {
      number_of_shards: shards,
      number_of_replicas: replicas,
      refresh_interval: '-1',
      // A write counts only when it is on disk of every copy; a lost node then loses nothing.
      'translog.durability': 'request',
      // Term weights are those of `field-weights.ts`, by repetition; a long page is hardly worse for it.
      similarity: { default: { type: 'BM25', k1: 1.2, b: 0.35 } },
      analysis: {
        char_filter: { alike: { type: 'mapping', mappings: [...ALIKE, ...codeForms(records)] } },
        tokenizer: { words: { type: 'pattern', pattern: WORD, group: 1 } },
        filter: {
          possessive: { type: 'pattern_replace', pattern: "'s$", replacement: '' },
          apostrophe: { type: 'pattern_replace', pattern: "'", replacement: '' },
          pieces: { type: 'pattern_capture', preserve_original: false, patterns: [PIECES] },
          parts: { type: 'pattern_capture', preserve_original: false, patterns: [PARTS] },
          joined: { type: 'pattern_replace', pattern: '-(?!\\d)', replacement: '' },
          versions: {
            type: 'pattern_capture',
            preserve_original: true,
            patterns: ['^(\\d+)\\.\\d+(?:\\.\\d+)?$', '^(\\d+\\.\\d+)\\.\\d+$', VERSIONED],
          },
          forms: {
            type: 'multiplexer',
            filters: ['pieces', 'parts', 'joined', 'versions'],
            preserve_original: true,
          },
          volatile: { type: 'pattern_replace', pattern: VOLATILE, replacement: '' },
          not_empty: { type: 'length', min: 1 },
          stop_words: { type: 'stop', stopwords: [...STOP_WORDS] },
          not_stemmed: { type: 'keyword_marker', keywords_pattern: '.{1,3}|.*[^a-z].*' },
          vocabulary: { type: 'synonym_graph', synonyms: vocabulary(records), lenient: true },
        },
        analyzer: {
          reachable: {
            ...{ type: 'custom', char_filter: ['alike'], tokenizer: 'words' },
            filter: [...filter, 'remove_duplicates'],
          },
          reachable_search: {
            ...{ type: 'custom', char_filter: ['alike'], tokenizer: 'words' },
            filter: ['lowercase', 'asciifolding', 'vocabulary', ...after.slice(2)],
          },
        },
      },
    },
    mappings: {
      dynamic: 'strict',
      _meta: { reachable: INDEX_VERSION },
      // Every load computes these, and no answer reads them from the source.
      _source: { excludes: ['words', 'page'] },
      properties: {
        // The load makes the terms; see `documents.ts`.
        words: { type: 'text', analyzer: 'whitespace', search_analyzer: 'reachable_search' },
        title: { type: 'text', analyzer: 'reachable', search_analyzer: 'reachable_search' },
        kind: { type: 'keyword' },
        page: { type: 'binary', doc_values: true },
        hash: { type: 'keyword', index: false, doc_values: false },
      },
    },
  }
}

/** Quotes and dashes that are typed for one another, as in `fold.ts`. */
const ALIKE = [
  ...['\u2018', '\u2019', '\u201a', '\u201b', '\u2032', '`', '\u00b4'].map((sign) => `${sign}=>'`),
  ...['\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212'].map(
    (sign) => `${sign}=>-`,
  ),
]

/** The forms of known 32-bit codes, which no filter can compute: `0xFFFFFB50=>-1200`. */
function codeForms(records: readonly SearchRecord[]): string[] {
  const codes = records
    .filter((record): record is PageRecord => record.type === 'page')
    .flatMap(({ error }) => (error && error.code < 0 ? [error.code] : []))
  return [...new Set(codes)].flatMap((code) => {
    const unsigned = code + 2 ** 32
    const hex = unsigned.toString(16)
    return [`0x${hex}`, `0x${hex.toUpperCase()}`, unsigned].map((form) => `${form}=>${code}`)
  })
}

/** The vocabulary in Solr's format. Commas and arrows would part an entry. */
function vocabulary(records: readonly SearchRecord[]): string[] {
  return records.flatMap((record) => {
    if (record.type !== 'synonyms') return []
    const clean = (text: string): string => text.toLowerCase().replace(/[,=>\\]/g, ' ')
    const all = [record.term, ...record.also].map(clean).join(', ')
    return [record.direction === 'both' ? all : `${all} => ${clean(record.term)}`]
  })
}
