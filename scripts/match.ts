import { createReadStream } from 'node:fs'
import { contentRoot } from '../lib/knowledge/content-root'
import { loadKnowledge } from '../lib/knowledge/load'
import { FaultError } from '../lib/model/fault'
import { buildMatchData } from '../lib/logs/build/build'
import { type Match, Matcher } from '../lib/logs/match/matcher'
import { publishedMatch } from '../lib/logs/match/published'
import { linesOfStream } from '../lib/logs/match/stream'

/**
 * npm run -s match -- --json < log.txt    prints the symptoms that a log shows, as JSON
 * npm run match -- FILE                   prints them as text
 */
const args = process.argv.slice(2)
const asJson = args.includes('--json')
const file = args.find((arg) => !arg.startsWith('-'))
const name = file ?? 'standard input'
try {
  const matcher = new Matcher(buildMatchData(loadKnowledge(contentRoot())))
  const bytes = file === undefined ? process.stdin : createReadStream(file)
  for await (const lines of linesOfStream(bytes, name)) matcher.feed(lines)
  const matches = matcher.result()
  console.log(
    asJson ? JSON.stringify({ matches: matches.map(publishedMatch) }) : described(matches),
  )
} catch (error) {
  process.exitCode = 1
  if (error instanceof FaultError) console.error(error.message)
  else if (isSystemError(error)) console.error(unreadable(error).message)
  else throw error
}

function described(matches: readonly Match[]): string {
  if (matches.length === 0) return 'No known symptom found in this text.'
  return matches
    .flatMap(({ url, title, score, evidence }) => [
      `${Math.round(score * 100)} %  ${title}`,
      `      ${url}`,
      ...evidence.map(({ line, by, reason }) => `      line ${line}: ${by} ${reason}`),
    ])
    .join('\n')
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error
}

function unreadable(error: NodeJS.ErrnoException): FaultError {
  return new FaultError([
    {
      file: name,
      line: null,
      problem: 'the log cannot be read',
      expected: 'a text file, or text on standard input',
      found: error.code ?? error.message,
      fix: 'npm run match -- path/to/log.txt',
    },
  ])
}
