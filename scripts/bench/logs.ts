import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { stageFolder, writeInto } from '../../lib/build/store/folder'
import { clock, passed } from '../../lib/dev/bench/clock'
import { interval, type ThirdPartyLog, thirdPartyLogs } from '../../lib/dev/bench/logs/third-party'
import { contentRoot } from '../../lib/knowledge/content-root'
import { loadKnowledge } from '../../lib/knowledge/load'
import { buildMatchData } from '../../lib/logs/build/build-match-data'
import type { MatchData } from '../../lib/logs/data'
import { linesOf } from '../../lib/logs/lines'
import { requiredLiterals } from '../../lib/logs/match/literal'
import { Matcher, matchText } from '../../lib/logs/match/matcher'

/** npm run bench:logs   measures the matcher's errors on the third-party logs, and its speed compared with grep */

/** Lines of the text without matches. */
const LINES = 500_000

const percent = (share: number): string => `${(100 * share).toFixed(2)} %`

const data = buildMatchData(loadKnowledge(contentRoot()))
const { unrelated, known } = thirdPartyLogs()
measureErrors()
measureSpeed()

function measureErrors(): void {
  const pages = ({ lines }: ThirdPartyLog): string[] =>
    matchText(data, lines.join('\n')).map(({ url }) => url)
  const wrong = unrelated.filter((log) => pages(log).length > 0)
  const first = known.filter((log) => pages(log)[0] === log.page)
  report('a page named wrongly', wrong.length, unrelated.length)
  report('first page right', first.length, known.length)
  for (const { name } of wrong) console.log(`  wrong: ${name}`)
  for (const log of known) if (!first.includes(log)) console.log(`  missed: ${log.name}`)
}

function report(what: string, hits: number, of: number): void {
  const [low, high] = interval(hits, of)
  console.log(
    `${what}: ${hits} of ${of} logs, ${percent(hits / of)} (95 %: ${percent(low)} to ${percent(high)})`,
  )
}

function measureSpeed(): void {
  const source = unrelated.filter(({ lines }) => matchText(data, lines.join('\n')).length === 0)
  const lines = source.flatMap((log) => log.lines)
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
