import { visit } from 'unist-util-visit'
import { parseMarkdown } from '../../markdown/tree'
import type { Fault } from '../../model/fault'
import type { Knowledge } from '../../model/knowledge'
import { closest } from '../../util/closest'
import type { ParseCode } from '../code-parsers'

/** Checks that every fenced block of a curated page names a known language and parses. */
export function checkCode(knowledge: Knowledge, parsers: ReadonlyMap<string, ParseCode>): Fault[] {
  return [...knowledge.symptoms, ...knowledge.remediations, ...knowledge.guides].flatMap((page) => {
    const faults: Fault[] = []
    visit(parseMarkdown(page.body), 'code', (node) => {
      const line = page.bodyLine + (node.position?.start.line ?? 1) - 1
      const language = node.lang ?? ''
      const parse = parsers.get(language)
      if (!parse) {
        faults.push({
          file: page.file,
          line,
          problem:
            language === '' ? 'the code names no language' : `no such code language: ${language}`,
          expected: [...parsers.keys()].join(' | '),
          fix: `\`\`\`${closest(language, parsers.keys()) ?? 'text'}`,
        })
        return
      }
      const fault = parse(node.value)
      if (fault) {
        faults.push({
          file: page.file,
          line: line + fault.line,
          problem: `the ${language} code does not parse`,
          expected: `valid ${language}`,
          found: fault.found,
          fix: 'fix the code, or mark the fence as `text` if it is output',
        })
      }
    })
    return faults
  })
}
