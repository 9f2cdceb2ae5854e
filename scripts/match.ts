import { createReadStream, readdirSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { cachedSearch } from '../lib/build/search-cache'
import { recoverIfIdle } from '../lib/build/store/lock'
import { contentRoot } from '../lib/knowledge/content-root'
import { isSystemError } from '../lib/dev/command-line'
import { FaultError } from '../lib/model/fault'
import { type LogFile, readLogs } from '../lib/logs/archive/read-logs'
import { LogReading } from '../lib/logs/reading'
import { contractOf, faultsOf, textReport } from '../lib/logs/node/terminal-report'
import { closestPages } from '../lib/logs/closest-pages'
import { errorsIn, openIndexFiles } from '../lib/search/node'

/**
 * npm run match -- FILE|FOLDER|ARCHIVE …    prints the symptoms that logs show; without a name, reads standard input
 * npm run -s match -- --json FILE           prints them as JSON
 *
 * Exits with 0 when a symptom is known, 1 when none is, and 2 when something could not be read.
 */
const KNOWN = 0
const NOTHING_KNOWN = 1
const FAULT = 2

const args = process.argv.slice(2)
const asJson = args.includes('--json')
const paths = args.filter((arg) => !arg.startsWith('-'))
try {
  await recoverIfIdle(process.cwd())
  const { matchData, files: searchFiles } = await cachedSearch(process.cwd(), contentRoot())
  const reading = new LogReading(matchData, await errorsIn(searchFiles))
  const files = paths.length > 0 ? paths.flatMap(logFiles) : [standardInput()]
  const read = await readLogs(files, { lines: (name, lines) => reading.feed(name, lines) })
  const result = reading.result()
  const closest = await closestPages(await openIndexFiles(searchFiles), result.sample)
  console.log(
    asJson ? JSON.stringify(contractOf(result, closest)) : textReport(result, read, closest),
  )
  process.exitCode = result.matches.length > 0 ? KNOWN : NOTHING_KNOWN
  const faults = faultsOf(read)
  if (faults.length > 0) throw new FaultError(faults)
} catch (error) {
  process.exitCode = FAULT
  if (error instanceof FaultError) console.error(error.message)
  else if (isSystemError(error)) console.error(unreadable(error).message)
  else throw error
}

function standardInput(): LogFile {
  return { name: 'standard input', open: () => process.stdin }
}

/** A file, or the files of a folder, with paths below it. */
function logFiles(path: string): LogFile[] {
  if (!statSync(path).isDirectory()) return [{ name: path, open: () => createReadStream(path) }]
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort()
    .map((file) => ({ name: relative(path, file), open: () => createReadStream(file) }))
}

function unreadable(error: NodeJS.ErrnoException): FaultError {
  return new FaultError([
    {
      file: error.path ?? paths.join(' '),
      line: null,
      problem: 'the log cannot be read',
      expected: 'a file, a folder or an archive, or text on standard input',
      found: error.code ?? error.message,
      fix: 'npm run match -- path/to/log.txt',
    },
  ])
}
