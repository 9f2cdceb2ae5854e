import { xorshift } from '../../lib/dev/bench/xorshift'
import { ingest } from '../../lib/ingest/ingest'
import { loadWorkspace } from '../../lib/ingest/load'
import { readSource } from '../../lib/ingest/read/read-source'
import { entryFor } from '../../lib/ingest/files/sources-file'
import { clock, type Moment, passed } from '../../lib/dev/bench/clock'

/**
 * npm run bench:ingest [-- MB]   measures speed and memory of ingesting a generated dump (50 MB by default)
 *
 * The dump is a listing that has every row twice, bare and labeled, as real dumps do.
 */
const megabytes = Number(process.argv[2] ?? 50)
const bytes = Buffer.from(generate(megabytes * 1_000_000))

const { subject, errorDomains } = loadWorkspace(process.cwd(), {
  add: new Map(),
  remove: new Set(),
})

const start = clock()
const source = readSource('generated.txt', bytes)
const afterRead = clock()
const output = ingest({
  sources: [{ entry: entryFor(source, bytes), read: source }],
  reviewed: [],
  ids: [],
  markdown: new Map(),
  subject,
  errorDomains,
})
const end = clock()

const size = bytes.length / 1_000_000
console.log(
  [
    `${size.toFixed(1)} MB, ${source.uses.length} lines, ${source.sightings.length} sightings, ${output.posts.size} posts`,
    `read        ${rate(start, afterRead)}`,
    `read, merge ${rate(start, end)}`,
    `peak memory ${(process.resourceUsage().maxRSS / 1_000).toFixed(0)} MB`,
  ].join('\n'),
)

function rate(from: Moment, to: Moment): string {
  const of = (seconds: number): string =>
    `${seconds.toFixed(2)} s = ${(size / seconds).toFixed(1)} MB/s`
  const { wall, processor } = passed(from, to)
  return `${of(wall)} (CPU ${of(processor)})`
}

/** Generates a dump of about `size` bytes. The same size gives the same dump. */
function generate(size: number): string {
  const random = xorshift(42)
  const words = Array.from({ length: 5_000 }, () => word(random))
  const pick = (): string => words[random() % words.length] ?? ''
  const sentence = (length: number): string => Array.from({ length }, pick).join(' ')
  const bare: string[] = []
  const labeled: string[] = []
  let written = 0
  for (let n = 0; written < size; n++) {
    const title = `${sentence(8)} ${n}`
    const text = sentence(300 + (random() % 200))
    bare.push(title, text, '1', '0', '133', 'Jan ’26')
    labeled.push(title, text, 'Replies', '1', 'Boosts', '0', 'Views', '133', 'Activity', 'Jan ’26')
    written += 2 * (title.length + text.length + 20)
  }
  const header = 'Posts under Generated tag\n\nPost\n\nReplies\n\nBoosts\n\nViews\n\nActivity\n\n'
  return `${header}${bare.join('\n')}\n${labeled.join('\n')}\n`
}

function word(random: () => number): string {
  const length = 2 + (random() % 9)
  return Array.from({ length }, () => String.fromCharCode(97 + (random() % 26))).join('')
}
