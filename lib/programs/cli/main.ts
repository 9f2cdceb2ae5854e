import { createReadStream } from 'node:fs'
import { FaultError } from '../../model/fault'
import { programWords } from '../../site/strings'
import { linesOfStream } from '../../logs/archive/line-stream'
import { explainError } from '../answers/explain'
import { matchLog } from '../answers/match'
import { findPage } from '../answers/page'
import { searchSite } from '../answers/search'
import { openFiles } from '../site/files'
import { SiteCopy } from '../site/site-copy'
import { type Arguments, readArguments } from './arguments'
import { layoutOf, Text } from './text'

declare const PROGRAM_VERSION: string

/** The output of a command, and whether it found anything. */
interface Result {
  readonly value: unknown
  readonly text: string
  readonly isFound: boolean
}

/**
 * reachable search|explain|match|page|mcp …
 *
 * Answers from a copy of the site with the code of its pages. Answers go to standard output, messages to
 * standard error. The exit status is 0, 1 if nothing was found, or 2 after an error.
 */
async function main(args: readonly string[]): Promise<void> {
  const options = readArguments(args, process.env)
  if (options.action === 'help') return console.log(programWords.usage)
  if (options.action === 'version') return console.log(PROGRAM_VERSION)
  const site = new SiteCopy(openFiles(options.site))
  if (options.action === 'mcp') {
    const { serve } = await import('../mcp/server')
    return serve(site, PROGRAM_VERSION)
  }
  const { value, text, isFound } = await answer(options, site)
  process.stdout.write(`${options.asJson ? JSON.stringify(value, null, 1) : text.trimEnd()}\n`)
  if (!isFound) process.exitCode = 1
}

async function answer({ action, text, limit }: Arguments, site: SiteCopy): Promise<Result> {
  const shown = new Text(layoutOf(process.stdout, process.env))
  if (action === 'search') {
    const value = await searchSite(site, text, limit)
    return { value, text: shown.search(value), isFound: value.answer !== 'none' }
  }
  if (action === 'explain') {
    const value = await explainError(site, text)
    return { value, text: shown.explanation(value), isFound: value.errors.length > 0 }
  }
  if (action === 'match') {
    const bytes = text === '-' ? process.stdin : createReadStream(text)
    const value = await matchLog(site, linesOfStream(bytes, text))
    const isFound = value.matches.length + value.errors.length > 0
    return { value, text: shown.log(value), isFound }
  }
  const value = findPage(site, text)
  return { value, text: shown.page(value), isFound: true }
}

// A reader such as `head` may close the pipe before everything is printed.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

try {
  await main(process.argv.slice(2))
} catch (error) {
  const isExpected = error instanceof FaultError || (error instanceof Error && 'syscall' in error)
  console.error(isExpected ? error.message : error)
  process.exitCode = 2
}
