import matter from 'gray-matter'
import type { Fault } from '../model/fault'

/** A Markdown file split into YAML front matter and body, with the line on which each starts. */
export interface SplitPage {
  readonly yaml: string
  /** 1-based line of the file on which `yaml` starts. */
  readonly yamlLine: number
  readonly body: string
  /** 1-based line of the file on which `body` starts. */
  readonly bodyLine: number
}

/**
 * Splits a Markdown file into front matter and body. Returns the YAML unparsed; `parseYaml` parses it.
 * Rejects front matter that names a language, because gray-matter would evaluate `---js`.
 *
 * @param file path for the fault message
 * @param text the whole file
 * @returns a fault when the front matter is missing, has no end, or names a language
 */
export function splitFrontMatter(file: string, text: string): SplitPage | Fault {
  const fault = (problem: string, found: string): Fault => ({
    file,
    line: 1,
    problem,
    expected: 'YAML front matter between two lines of `---` at the very top',
    found,
    fix: 'start the file with `---`, one `key: value` a line, then `---`',
  })
  const firstLine = text.slice(0, text.indexOf('\n') >>> 0).trimEnd()
  if (firstLine !== '---') {
    const problem = firstLine.startsWith('---')
      ? 'front matter that names a language'
      : 'no front matter'
    return fault(problem, firstLine.slice(0, 60))
  }
  if (!/\n---[ \t]*(\r?\n|$)/.test(text)) return fault('front matter has no end', 'no second `---`')
  const parsed = matter(text, { engines: { yaml: () => ({}) }, language: 'yaml' })
  const body = parsed.content.replace(/^\n+/, '')
  return {
    yaml: parsed.matter.replace(/^\r?\n/, ''),
    yamlLine: 2,
    body,
    bodyLine: text.slice(0, text.length - body.length).split('\n').length,
  }
}
