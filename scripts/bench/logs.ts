import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { cachedSearch } from '../../lib/build/search-cache'
import { stageFolder, writeInto } from '../../lib/build/store/folder'
import { clock, passed } from '../../lib/dev/bench/clock'
import {
  errorsOf,
  interval,
  type ThirdPartyLog,
  thirdPartyLogs,
} from '../../lib/dev/bench/logs/third-party'
import { contentRoot } from '../../lib/knowledge/content-root'
import { closestPages } from '../../lib/logs/closest-pages'
import type { MatchData } from '../../lib/logs/data'
import { linesOf } from '../../lib/logs/lines'
import { requiredLiterals } from '../../lib/logs/match/patterns/literal'
import { Matcher, matchText } from '../../lib/logs/match/matcher'
import { LogReading } from '../../lib/logs/reading'
import { errorsIn, openIndexFiles } from '../../lib/search/node'

/** npm run bench:logs   measures the matcher's errors on the third-party logs, and its speed compared with grep */

/** Lines of the text without matches. */
const LINES = 500_000

const percent = (share: number): string => `${(100 * share).toFixed(2)} %`

const { files, matchData: data } = await cachedSearch(process.cwd(), contentRoot())
const first = thirdPartyLogs('first')
const second = thirdPartyLogs('second')
const search = await openIndexFiles(files)
const errors = await errorsIn(files)
const later = {
  ...{ third: thirdPartyLogs('third'), fourth: thirdPartyLogs('fourth') },
  fifth: thirdPartyLogs('fifth'),
}
for (const [name, set] of Object.entries({ first, second, ...later })) {
  reportErrors(`${name} set`, set)
  await reportShown(set.known)
  for (const verdict of ['yes', 'partly', 'no'] as const) {
    const logs = set.known.filter(({ decidable }) => decidable === verdict)
    if (logs.length > 0) {
      console.log(`  whose lines alone show the symptom: ${verdict}`)
      await reportShown(logs)
    }
  }
}
measureSpeed(first.unrelated)

function pagesOf({ lines }: ThirdPartyLog): string[] {
  return matchText(data, lines.join('\n')).map(({ url }) => url)
}

function reportErrors(name: string, set: ReturnType<typeof thirdPartyLogs>): void {
  const { unrelated, known } = set
  const { named, wrong, missed } = errorsOf(set, pagesOf)
  const judged = unrelated.filter((log) => log.judged !== null).length
  console.log(`${name}
  a page named: ${share(named.length, unrelated.length)}
  named wrongly, without the ${judged} judged right: ${share(wrong.length, unrelated.length - judged)}
  right page first: ${share(known.length - missed.length, known.length)}`)
  for (const log of wrong) console.log(`  wrong: ${log.name}, ${pagesOf(log).join(' ')}`)
  for (const log of missed) console.log(`  missed: ${log.name}, ${log.pages.join(', ')}`)
}

/** What the log reader names, and what it shows, named or closest, for logs as they were pasted. */
async function reportShown(logs: readonly ThirdPartyLog[]): Promise<void> {
  let [named, right, isFirst, isShown] = [0, 0, 0, 0]
  for (const { name, pasted, pages } of logs) {
    const reading = new LogReading(data, errors)
    reading.feed(name, pasted)
    const { matches, sample } = reading.result()
    const shown = [...matches, ...(await closestPages(search, sample))].map(({ url }) => url)
    const isRight = pages.includes(shown[0] ?? '')
    if (matches.length > 0) named++
    if (matches.length > 0 && isRight) right++
    if (isRight) isFirst++
    if (shown.slice(0, 3).some((page) => pages.includes(page))) isShown++
  }
  console.log(`  without lines of others: a page named for ${named}, the right one for ${share(right, logs.length)}
    right page shown first, named or as closest: ${share(isFirst, logs.length)}
    among the first three: ${share(isShown, logs.length)}`)
}

function share(hits: number, of: number): string {
  const [low, high] = interval(hits, of)
  return `${hits} of ${of} logs, ${percent(hits / of)} (95 %: ${percent(low)} to ${percent(high)})`
}

function measureSpeed(unrelated: readonly ThirdPartyLog[]): void {
  const lines = unrelated.filter((log) => pagesOf(log).length === 0).flatMap((log) => log.lines)
  const text = Array.from({ length: LINES }, (_, n) => `${lines[n % lines.length]} ${n}`).join('\n')
  const folder = stageFolder(join('.cache', 'bench-logs'))
  writeInto(folder.path, 'text.log', text)
  writeInto(folder.path, 'literals.txt', literalsOf(data).join('\n'))

  const start = clock()
  const matcher = new Matcher(data)
  matcher.feed(linesOf(text))
  const { wall, processor } = passed(start, clock())
  const found = matcher.result().length
  console.log(
    `matcher: ${perSecond(wall)} lines/s (${perSecond(processor)} of processor time), ${found} pages`,
  )

  // Bash measures the processor time of its children; Node does not.
  const grep = spawnSync(
    'bash',
    [
      ...['-c', 'TIMEFORMAT="%R %U %S"; time grep -c -i -F -f "$0" "$1"'],
      ...[join(folder.path, 'literals.txt'), join(folder.path, 'text.log')],
    ],
    { encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' } },
  )
  const [real = NaN, user = NaN, system = NaN] = grep.stderr.trim().split(' ').map(Number)
  console.log(
    `grep -i -F -f: ${perSecond(real)} lines/s (${perSecond(user + system)} of processor time), ${grep.stdout.trim()} lines with a literal of a signature`,
  )
  folder.discard()
}

function literalsOf({ signatures }: MatchData): string[] {
  return signatures
    .flatMap(({ pattern }) => requiredLiterals(pattern))
    .filter((text) => text.length > 3)
}

function perSecond(seconds: number): string {
  return Math.round(LINES / seconds).toLocaleString('en')
}
