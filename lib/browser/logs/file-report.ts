import type { ReadFiles, Skipped } from '../../logs/archive/read-logs'
import { showCommand } from '../../logs/show-command'
import { logWords } from '../../site/strings'
import { h } from '../ui/dom'

/** Most names listed of one kind. */
const MOST = 200

/** Which files were read, which were not and why, and how to read a log archive. */
export function fileReport({ read, skipped, logArchives, faults }: ReadFiles): HTMLElement[] {
  const byReason = new Map<Skipped['why'], string[]>()
  for (const { name, why } of skipped) byReason.set(why, [...(byReason.get(why) ?? []), name])
  return [
    ...faults.map(({ name, fault }) => h('p', {}, `${name}: ${logWords.faults[fault]}`)),
    ...logArchives.flatMap((archive) => [
      h('p', {}, logWords.logArchive(archive)),
      h('pre', {}, h('code', {}, showCommand(archive))),
    ]),
    h('h2', {}, logWords.files),
    details(logWords.readFiles(read.length), read),
    ...[...byReason].map(([why, names]) =>
      details(`${logWords.skipped(names.length)} ${logWords.skips[why]}`, names),
    ),
  ]
}

function details(words: string, names: readonly string[]): HTMLElement {
  return h(
    'details',
    {},
    h('summary', {}, words),
    h(
      'ul',
      {},
      names.slice(0, MOST).map((name) => h('li', {}, name)),
      names.length > MOST && h('li', {}, logWords.moreErrors(names.length - MOST)),
    ),
  )
}
