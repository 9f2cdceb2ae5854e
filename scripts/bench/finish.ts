import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { rehype } from 'rehype'
import { browserScripts, contentData } from '../../lib/build/bundle'
import { loadKnowledge } from '../../lib/knowledge/load'
import { listExport } from '../../lib/build/finish/next-export'
import { listFiles } from '../../lib/util/node/list-files'
import { finishSite } from '../../lib/build/finish/finish'
import { FileCache } from '../../lib/build/file-cache'
import { styleConstants } from '../../lib/build/style-constants'
import { SCRIPT_NAMES } from '../../lib/browser/ui/script-names'
import { sha256 } from '../../lib/util/node/sha256'
import { siteWords } from '../../lib/site/strings'
import { config } from '../../lib/site/config'
import { THEME_SCRIPT } from '../../lib/site/theme'
import { stageFolder, writeInto } from '../../lib/build/store/folder'
import { clock, type Moment, passed } from '../../lib/dev/bench/clock'

/**
 * npm run bench:finish [-- PAGES]   measures the finishing step on PAGES pages (10,000 by default)
 *
 * The pages are copies of those of the last `npm run build`. Because times depend on what else the machine does, the
 * same run also parses and serializes the pages with rehype alone on one thread, and prints the ratio. Above 1,
 * finishing and checking a page takes less time than rehype takes to parse and serialize it.
 */
const EXPORT = join('.cache', 'export')
const PAGES = join('.cache', 'pages')
const FOLDER = join('.cache', 'bench-finish')
/** rehype gets one page in this many; all of them would take most of a minute. */
const SAMPLE = 10

const count = Number(process.argv[2] ?? 10_000)
if (existsSync(PAGES)) await measure()
else {
  console.error(`${PAGES} does not exist\n  fix:      npm run build`)
  process.exitCode = 1
}

async function measure(): Promise<void> {
  const many = join(FOLDER, 'pages')
  multiplyPages(PAGES, many, count)
  const { pages } = listExport(many)
  const texts = pages.filter((_, index) => index % SAMPLE === 0).map((page) => read(many, page))
  const plainBefore = clock()
  for (const text of texts) rehype().processSync(text)
  const plain = since(plainBefore, SAMPLE)

  let finished = ''
  const before = clock()
  const kept = { folder: join(FOLDER, 'kept'), stateFolder: join(FOLDER, 'kept-state'), code: '' }
  new FileCache(kept.stateFolder).sweep()
  await finishSite({
    exportFolder: EXPORT,
    pagesFolder: many,
    pages: new Map(pages.map((page) => [page, sha256(read(many, page))])),
    pageCache: kept,
    assets: {
      scripts: await browserScripts(process.cwd(), null),
      data: contentData(loadKnowledge(process.cwd())),
    },
    outFolder: join(FOLDER, 'out'),
    name: config.name,
    description: siteWords.description,
    address: config.address,
    searchAddress: null,
    inlineScripts: [THEME_SCRIPT],
    scriptNames: SCRIPT_NAMES,
    constants: styleConstants(process.cwd()),
    package: () => Promise.resolve(),
    log: (line) => (finished = line),
  })
  const whole = since(before, 1)
  const perPage = (seconds: number): string => `${((seconds * 1000) / pages.length).toFixed(2)} ms`
  console.log(
    [
      `${pages.length} pages, ${kilobytes(texts)} kB each as exported`,
      finished,
      `whole finishing step: ${whole.wall.toFixed(1)} s, ${(pages.length / whole.wall).toFixed(0)} pages a second, ${perPage(whole.processor)} of CPU time a page`,
      `rehype alone, parsing and serializing: ${plain.wall.toFixed(1)} s on one thread, ${perPage(plain.processor)} of CPU time a page`,
      `ratio: ${(plain.wall / whole.wall).toFixed(2)} in wall-clock time, ${(plain.processor / whole.processor).toFixed(2)} in CPU time`,
    ].join('\n'),
  )
}

/** Copies pages and repeats them under new paths until there are `total`. */
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

/** Returns the time since `before`, multiplied by a factor to extrapolate from a sample. */
function since(before: Moment, factor: number): Moment {
  const { wall, processor } = passed(before, clock())
  return { wall: wall * factor, processor: processor * factor }
}
