import type { Fault } from '../../model/fault'
import type { Hit } from '../../search/api'
import type { ArchiveFault } from '../archive/archive-error'
import type { ReadFiles, Skipped } from '../archive/read-logs'
import type { Match } from '../match/matcher'
import { publishedMatch } from '../report/published-match'
import { surenessOf } from '../match/sureness'
import { type LogResult, placeOf } from '../reading'
import { showCommand } from '../show-command'
import { timeOf } from '../time'

/** Most reasons printed for one page, and most lines of one error. */
const MOST_REASONS = 12
const MOST_LINES = 8

/**
 * What `npm run match -- --json` prints; see “Command contracts” in docs/design.md.
 *
 * @param closest the closest pages, for a log of which no line is known
 */
export function contractOf({ matches, errors, files }: LogResult, closest: readonly Hit[]): object {
  return {
    matches: matches.map((match) => ({
      ...publishedMatch(match),
      why: match.evidence.map(({ line, by, reason, strength }) => ({
        ...placeOf(files, line),
        ...{ by, reason, strength: Number(strength.toFixed(3)) },
      })),
    })),
    errors: errors.map(({ url, title, lines }) => ({ url, title, lines })),
    closest: closest.map(({ url, title }) => ({ url, title })),
  }
}

/** The report that a person reads in a terminal. */
export function textReport(result: LogResult, read: ReadFiles, closest: readonly Hit[]): string {
  const { matches, errors, total } = result
  return [
    ...(matches.length === 0 ? ['No known symptom found.', ''] : []),
    ...matches.flatMap((match) => [...finding(match, result), '']),
    ...(errors.length > 0 ? ['Errors named in the log', ''] : []),
    ...errors.map(({ title, url, lines }) => `  ${title}\n    ${url}  ${places(lines, result)}`),
    ...(errors.length > 0 ? [''] : []),
    ...(closest.length > 0 ? ['Closest pages. None may be yours.', ''] : []),
    ...closest.map(({ title, url }) => `  ${title}\n    ${url}`),
    ...(closest.length > 0 ? [''] : []),
    ...read.logArchives.flatMap((archive) => [
      `${archive} is a log archive, which only macOS can read. Turn it into text and read that:`,
      `  ${showCommand(archive)}`,
      '',
    ]),
    `Read ${counted(total, 'line')} of ${counted(read.read.length, 'file')}.${skippedText(read.skipped)}`,
  ].join('\n')
}

function finding({ title, url, score, evidence }: Match, result: LogResult): string[] {
  const texts = new Map(result.lines.map(({ number, text }) => [number, text]))
  return [
    `${title} (${surenessOf(score)})`,
    `  ${url}`,
    ...evidence.slice(0, MOST_REASONS).flatMap(({ line, by, reason }) => {
      const text = texts.get(line)
      const time = timeOf(text ?? '')?.text
      return [
        `  ${place(line, result)}${time ? ` at ${time}` : ''}: ${by} ${reason}`,
        ...(text === undefined ? [] : [`    | ${text.trim().slice(0, 200)}`]),
      ]
    }),
    ...(evidence.length > MOST_REASONS ? [`  and ${evidence.length - MOST_REASONS} more`] : []),
  ]
}

function place(number: number, { files }: LogResult): string {
  const { file, line } = placeOf(files, number)
  return files.length > 1 ? `${file}:${line}` : `line ${line}`
}

function places(lines: readonly number[], result: LogResult): string {
  const shown = lines.slice(0, MOST_LINES).map((line) => place(line, result))
  return `${shown.join(', ')}${lines.length > shown.length ? ', …' : ''}`
}

const SKIPS: Readonly<Record<Skipped['why'], string>> = {
  'not-text': 'not text',
  'binary-plist': 'binary property lists (plutil -convert xml1 FILE)',
  'log-archive': 'in a log archive',
  nested: 'archives within the archive',
  link: 'links',
  broken: 'broken',
  encrypted: 'encrypted',
  method: 'compressed by an unknown method',
}

function skippedText(skipped: readonly Skipped[]): string {
  const counts = new Map<Skipped['why'], number>()
  for (const { why } of skipped) counts.set(why, (counts.get(why) ?? 0) + 1)
  if (counts.size === 0) return ''
  return ` Not read: ${[...counts].map(([why, count]) => `${count} ${SKIPS[why]}`).join(', ')}.`
}

function counted(count: number, what: string): string {
  return `${count.toLocaleString('en')} ${what}${count === 1 ? '' : 's'}`
}

const FAULTS: Readonly<Record<ArchiveFault, string>> = {
  broken: 'the archive is broken or incomplete',
  encrypted: 'the archive is encrypted',
  bomb: 'the archive unpacks to far more than logs do',
  'other-archive': 'the archive has a format that is not read',
  'too-many': 'the archive has too many files',
}

/** The files that could not be read to their end, or are no log at all. */
export function faultsOf({ read, skipped, faults }: ReadFiles): Fault[] {
  const fault = (file: string, problem: string, found: string): Fault => ({
    file,
    line: null,
    problem,
    expected: 'text, or a sound tar, gzip or zip archive with logs',
    found,
    fix: 'unpack it and name the folder',
  })
  const onlySkipped = read.length === 0 ? skipped : []
  return [
    ...faults.map(({ name, fault: why }) => fault(name, FAULTS[why], why)),
    ...onlySkipped.map(({ name, why }) => fault(name, 'this is no log', SKIPS[why])),
  ]
}
