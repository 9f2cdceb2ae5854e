import matter from 'gray-matter'
import type { Fault } from '../model/fault'

/** A Markdown file taken apart: the YAML text above, the body below, and the lines they start on. */
export interface SplitPage {
  readonly yaml: string
  /** 1-based line of the file on which `yaml` starts. */
  readonly yamlLine: number
  readonly body: string
  /** 1-based line of the file on which `body` starts. */
  readonly bodyLine: number
}

/**
 * Cuts a Markdown file into front matter and body. gray-matter would evaluate `---js`, so every
 * engine but YAML is refused and YAML is handed on as text, for the one schema door to parse.
 *
 * @param file path for the fault message
 * @param text the whole file
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
      ? 'front matter in a language that is never run'
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
