import type { Fault } from '../../model/fault'
import type { Knowledge } from '../../model/knowledge'
import type { PageLines } from '../page-lines'

/** A full stop at the end, or inside the quotation mark or bracket that ends it. */
const FULL_STOP = /\.[”’)]?$/

/** Claims and reasonings of the evidence are sentences: they stand in one list and end with a full stop. */
export function checkClaims(knowledge: Knowledge, lines: PageLines): Fault[] {
  return [...knowledge.symptoms, ...knowledge.remediations, ...knowledge.guides].flatMap((page) =>
    page.evidence.flatMap((evidence) => {
      const sentences: [string, string][] = [['claim', evidence.claim]]
      if ('reasoning' in evidence) sentences.push(['reasoning', evidence.reasoning])
      return sentences
        .filter(([, sentence]) => !FULL_STOP.test(sentence))
        .map(([key, sentence]): Fault => {
          const file = page.file
          return {
            file,
            line: lineOf(lines, file, key, sentence) ?? lines.find(file, `id: ${evidence.id}`),
            problem: `the ${key} of ${evidence.id} ends without a full stop`,
            expected: 'a sentence that ends with a full stop',
            found: sentence,
            fix: `${key}: ${JSON.stringify(`${sentence}.`)}`,
          }
        })
    }),
  )
}

/** Line of a value in front matter, plain or in either kind of quotes. */
function lineOf(lines: PageLines, file: string, key: string, value: string): number | null {
  const written = [value, JSON.stringify(value), `'${value.replaceAll("'", "''")}'`]
  return written.map((form) => lines.find(file, `${key}: ${form}`)).find(Boolean) ?? null
}
