import { reuse } from '../../../util/node/result-cache'
import { TermReader } from '../../analysis/term-reader'
import type { SearchDocument } from './document'

type FieldName = 'title' | 'aliases' | 'signatures' | 'symbols' | 'codes' | 'headings' | 'body'

/**
 * Weight of one occurrence in a field relative to the body, and strength of length normalization (0 none, 1
 * full). Chosen by cross-validation on halves of the judged queries; docs/search.md shows what each
 * contributes.
 */
export const FIELDS: Record<FieldName, { weight: number; length: number }> = {
  title: { weight: 4, length: 0.3 },
  aliases: { weight: 4, length: 0.2 },
  signatures: { weight: 2, length: 0.3 },
  symbols: { weight: 2, length: 0.2 },
  codes: { weight: 4, length: 0 },
  headings: { weight: 1, length: 0.5 },
  body: { weight: 1, length: 0.35 },
}

/**
 * Weight of an alias word, as a share of the field's weight, if neither the page nor the posts that it
 * reports contain the word. A page has fifteen or more aliases in everyday words. With full weight, any of
 * them would outrank the text of other pages. Measured with `npm run bench:left-out`; see docs/search.md.
 * An object, because `npm run bench:search` changes it.
 */
export const UNSUPPORTED_ALIAS = { share: 0.4 }

const NAMES = Object.keys(FIELDS) as FieldName[]

function fieldTerms(document: SearchDocument, reader: TermReader): Record<FieldName, string[]> {
  const { title, aliases, signatures, symbols, codes, sections } = document
  const texts: Record<FieldName, readonly string[]> = {
    ...{ title: [title], aliases, signatures, symbols, codes },
    headings: sections.map(({ heading }) => heading),
    body: sections.map(({ text }) => text),
  }
  return reuse(
    () => ['terms of fields', texts],
    () => {
      const entries = NAMES.map((name) => [name, texts[name].flatMap((text) => reader.read(text))])
      return Object.fromEntries(entries) as Record<FieldName, string[]>
    },
  )
}

/**
 * BM25F: for each document, one weight per term, summed over its fields. The length of a field is relative
 * to the field's mean length (Robertson and Zaragoza 2009, section 3.6).
 */
export function weigh(documents: readonly SearchDocument[]): Map<string, number>[] {
  const reader = new TermReader()
  const fields = documents.map((document) => fieldTerms(document, reader))
  const mean = (name: FieldName): number => {
    const lengths = fields.map((field) => field[name].length).filter((length) => length > 0)
    return lengths.reduce((sum, length) => sum + length, 0) / (lengths.length || 1)
  }
  const means = Object.fromEntries(NAMES.map((name) => [name, mean(name)]))
  const supported = supportedTerms(documents, fields)
  return fields.map((field, n) => {
    const weights = new Map<string, number>()
    for (const name of NAMES) {
      const { weight, length } = FIELDS[name]
      const normal = 1 - length + (length * field[name].length) / (means[name] || 1)
      for (const term of field[name]) {
        const isSupported = name !== 'aliases' || supported[n]?.has(term)
        const share = isSupported ? 1 : UNSUPPORTED_ALIAS.share
        weights.set(term, (weights.get(term) ?? 0) + (share * weight) / (normal || 1))
      }
    }
    return weights
  })
}

/** For each document, the terms outside its aliases, including those of the documents that it covers. */
function supportedTerms(
  documents: readonly SearchDocument[],
  fields: readonly Record<FieldName, string[]>[],
): Set<string>[] {
  const numbers = new Map(documents.map(({ id }, n) => [id, n]))
  const own = fields.map(
    (field) => new Set(NAMES.filter((name) => name !== 'aliases').flatMap((name) => field[name])),
  )
  return documents.map(({ covers }, n) => {
    const covered = covers.map((id) => own[numbers.get(id) ?? -1])
    return new Set([own[n], ...covered].flatMap((terms) => [...(terms ?? [])]))
  })
}
