import { readFileSync } from 'node:fs'
import { loadKnowledge } from '../lib/knowledge/load'
import { FaultError } from '../lib/model/fault'
import { buildMatchData } from '../lib/search/match/build'
import { matchText } from '../lib/search/match/matcher'

/**
 * npm run -s match -- --json < log.txt    which symptoms a pasted log shows, as JSON
 * npm run match -- FILE                   the same for reading
 */
const args = process.argv.slice(2)
const asJson = args.includes('--json')
const file = args.find((arg) => !arg.startsWith('--'))
try {
  const text = readFileSync(file ?? 0, 'utf8')
  const matches = matchText(buildMatchData(loadKnowledge(process.cwd())), text)
  if (asJson) {
    const printed = matches.map(({ url, title, score, posts, evidence }) => ({
      url,
      title,
      score: Number(score.toFixed(3)),
      lines: [...new Set(evidence.map(({ line }) => line))],
      signatures: [...new Set(evidence.map(({ reason }) => reason))],
      posts,
    }))
    console.log(JSON.stringify({ matches: printed }))
  } else {
    for (const { url, title, score, evidence } of matches) {
      console.log(`${Math.round(score * 100)} %  ${title}\n      ${url}`)
      for (const { line, by, reason } of evidence)
        console.log(`      line ${line}: ${by} ${reason}`)
    }
    if (matches.length === 0) console.log('Nothing of this text is known.')
  }
} catch (error) {
  if (error instanceof FaultError) console.error(error.message)
  else if ((error as NodeJS.ErrnoException).code === 'ENOENT') {
    console.error(
      `${file ?? 'stdin'}: cannot be read\n  expected: a text file, or text on standard input\n  mend:     npm run match -- path/to/log.txt`,
    )
  } else throw error
  process.exitCode = 1
}
