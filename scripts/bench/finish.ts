import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { rehype } from 'rehype'
import { listExport, listFiles } from '../../lib/build/finish/export'
import { finishSite } from '../../lib/build/finish/finish'
import { SCRIPT_NAMES } from '../../lib/browser/ui/script-names'
import { siteWords } from '../../lib/site/strings'
import { config } from '../../lib/site/config'
import { THEME_SCRIPT } from '../../lib/site/theme'
import { stageFolder, writeInto } from '../../lib/build/store/folder'
import { clock, type Moment, passed } from '../../lib/dev/bench/clock'

/**
 * npm run bench:finish [-- PAGES]   how long the finishing step takes for 10,000 pages, or for so many
 *
 * The pages are those of the last `npm run build`, again and again under new addresses. Since seconds mean
 * little on a machine that has other work, the same pages are also read and written by rehype alone, in the
 * same run and on one thread, and the ratio is printed; above 1, finishing and checking a page costs less
 * than rehype takes for reading and writing it.
 */
const EXPORT = join('.cache', 'export')
const FOLDER = join('.cache', 'bench-finish')
/** Every so many pages go through rehype; all of them would take most of a minute. */
const SAMPLE = 10

const count = Number(process.argv[2] ?? 10_000)
if (existsSync(EXPORT)) await measure()
else {
  console.error(`${EXPORT}: there is no export\n  fix:      npm run build`)
  process.exitCode = 1
}

async function measure(): Promise<void> {
  const many = join(FOLDER, 'export')
  multiplyPages(EXPORT, many, count)
  const { pages } = listExport(many)
  const texts = pages.filter((_, index) => index % SAMPLE === 0).map((page) => read(many, page))
  const plainBefore = clock()
  for (const text of texts) rehype().processSync(text)
  const plain = since(plainBefore, SAMPLE)

  let finished = ''
  const before = clock()
  await finishSite({
    exportFolder: many,
    outFolder: join(FOLDER, 'out'),
    name: config.name,
    description: siteWords.description,
    address: config.address,
    inlineScripts: [THEME_SCRIPT],
    scriptNames: SCRIPT_NAMES,
    package: () => Promise.resolve([]),
    log: (line) => (finished = line),
  })
  const whole = since(before, 1)
  const perPage = (seconds: number): string => `${((seconds * 1000) / pages.length).toFixed(2)} ms`
  console.log(
    [
      `${pages.length} pages, ${kilobytes(texts)} kB each as exported`,
      finished,
      `whole finishing step: ${whole.wall.toFixed(1)} s, ${(pages.length / whole.wall).toFixed(0)} pages a second, ${perPage(whole.processor)} of a processor a page`,
      `rehype alone, reading and writing: ${plain.wall.toFixed(1)} s on one thread, ${perPage(plain.processor)} of a processor a page`,
      `ratio: ${(plain.wall / whole.wall).toFixed(2)} in time, ${(plain.processor / whole.processor).toFixed(2)} in processor time`,
    ].join('\n'),
  )
}

/** Copies an export, its pages over and over until there are `total`. */
function multiplyPages(from: string, to: string, total: number): void {
  const stage = stageFolder(to)
  for (const file of listFiles(from)) writeInto(stage.path, file, readFileSync(join(from, file)))
  const { pages } = listExport(from)
  const copied = pages.filter((page) => page !== '404.html')
  for (let made = pages.length, copy = 0; made < total; copy++) {
    for (const page of copied.slice(0, total - made)) {
      writeInto(stage.path, `copies/${copy}/${page}`, readFileSync(join(from, page)))
      made++
    }
  }
  stage.commit()
}

function read(folder: string, page: string): string {
  return readFileSync(join(folder, page), 'utf8')
}

function kilobytes(texts: readonly string[]): string {
  return (texts.reduce((sum, text) => sum + text.length, 0) / texts.length / 1000).toFixed(1)
}

/** What has passed since, times a factor: a sample stands for all. */
function since(before: Moment, factor: number): Moment {
  const { wall, processor } = passed(before, clock())
  return { wall: wall * factor, processor: processor * factor }
}
