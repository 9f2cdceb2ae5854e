import { printedForms } from '../../knowledge/printed-errors'
import type { ErrorPage } from '../../model/knowledge'
import type { MatchData } from '../data'
import { SignatureMatcher } from '../match/signature-matcher'
import { TemplateIndex } from '../match/template-index'

/**
 * Marks the signatures and templates that match an error printed without context. Such a match identifies the
 * error, but not its cause: -1200, for example, has many causes besides the one that a page describes.
 */
export function markBareErrors(errors: readonly ErrorPage[], data: MatchData): MatchData {
  const signatures = new SignatureMatcher(data.signatures)
  const templates = new TemplateIndex(
    data.words.split(' '),
    data.wordWeights.map((tenths) => tenths / 10),
    data.templates.map(({ words }) => words),
    data.templates.map(({ floor }) => floor),
  )
  const patterns = new Set<string>()
  const shapes = new Set<number>()
  for (const line of errors.flatMap(printedForms)) {
    for (const { pattern } of signatures.find(line)) patterns.add(pattern)
    for (const { template } of templates.find(line)) shapes.add(template)
  }
  return {
    ...data,
    signatures: data.signatures.map((one) =>
      patterns.has(one.pattern) ? { ...one, bare: true } : one,
    ),
    templates: data.templates.map((one, n) => (shapes.has(n) ? { ...one, bare: true } : one)),
  }
}
