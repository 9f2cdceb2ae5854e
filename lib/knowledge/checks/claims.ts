import type { Fault } from '../../model/fault'
import type { Knowledge } from '../../model/knowledge'
import type { PageLines } from '../page-lines'

/** A period at the end, or before a final quotation mark or bracket. */
const FINAL_PERIOD = /\.[”’)]?$/

/** Checks that each claim and reasoning under `evidence:` ends with a period, since pages list them as sentences. */
export function checkClaims(knowledge: Knowledge, lines: PageLines): Fault[] {
  return [...knowledge.symptoms, ...knowledge.remediations, ...knowledge.guides].flatMap((page) =>
    page.evidence.flatMap((evidence) => {
      const sentences: [string, string][] = [['claim', evidence.claim]]
      if ('reasoning' in evidence) sentences.push(['reasoning', evidence.reasoning])
      return sentences
        .filter(([, sentence]) => !FINAL_PERIOD.test(sentence))
        .map(([key, sentence]): Fault => {
          const file = page.file
          return {
            file,
            line: lineOf(lines, file, key, sentence) ?? lines.find(file, `id: ${evidence.id}`),
            problem: `the ${key} of ${evidence.id} does not end with a period`,
            expected: 'a sentence that ends with a period',
            found: sentence,
            fix: `${key}: ${JSON.stringify(`${sentence}.`)}`,
          }
        })
    }),
  )
}

/** 1-based line of a value in front matter, unquoted or in double or single quotes. */
function lineOf(lines: PageLines, file: string, key: string, value: string): number | null {
  const written = [value, JSON.stringify(value), `'${value.replaceAll("'", "''")}'`]
  return written.map((form) => lines.find(file, `${key}: ${form}`)).find(Boolean) ?? null
}
