import { existsSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium, type Browser } from '@playwright/test'
import { listFiles } from '../../lib/util/node/list-files'
import { stageFolder, writeInto } from '../../lib/build/store/folder'
import { benchPage } from '../../lib/dev/bench/site/pages'
import { buildPeer, PEERS, type SearchSteps } from '../../lib/dev/bench/site/peers'
import {
  measurePage,
  measureSearch,
  medians,
  serveForBench,
  type PageCost,
  type SearchCost,
} from '../../lib/dev/bench/site/measure'
import { CHROMIUM_ARGS, findChromium } from '../../lib/dev/chromium'

/**
 * npm run bench:site   builds the same pages with other generators in a temporary folder, measures all sites under the
 * same conditions, prints the table and writes docs/site-weight.md. Run `npm run build` first.
 *
 * --only WORD      only generators whose name contains WORD; can be repeated
 * --work FOLDER    keeps the builds in FOLDER and reuses the ones that are there
 */
const root = process.cwd()
const RUNS = 5
const WORDS = 'captive portal'
const READING = '## Reading it'
const OWN_SEARCH: SearchSteps = { open: null, field: '#q', hit: '[data-hit]' }
const { values } = parseArgs({
  options: { work: { type: 'string' }, only: { type: 'string', multiple: true } },
})

interface Row {
  readonly name: string
  readonly page: PageCost
  readonly search: SearchCost | null
}

const twins = listFiles(join(root, 'out')).filter((file) =>
  /^(?:symptoms|remediations|guides)\/[^/]+\/index\.md$/.test(file),
)
const pages = twins.map((file) =>
  benchPage(file.replace('/index.md', ''), readFileSync(join(root, 'out', file), 'utf8')),
)
/** The page of median length, which is the one measured. */
const typical = [...pages].sort((a, b) => a.markdown.length - b.markdown.length)[
  Math.floor(pages.length / 2)
]
if (!typical) throw new Error('out/ has no pages: run npm run build')

const browser = await chromium.launch({
  executablePath: findChromium(),
  args: CHROMIUM_ARGS,
})
const failures: string[] = []
const rows: Row[] = [await measureSite(browser, 'Reachable', join(root, 'out'), OWN_SEARCH)]
const work = values.work ?? stageFolder(join(tmpdir(), 'reachable-bench')).path
const chosen = PEERS.filter(({ name }) => values.only?.some((word) => name.includes(word)) ?? true)
for (const peer of chosen) {
  const folder = join(work, peer.name.replace(/\W+/g, '-').toLowerCase())
  const built = join(folder, peer.out)
  try {
    const out = existsSync(built) ? built : await buildPeer(peer, folder, pages)
    rows.push(await measureSite(browser, peer.name, out, peer.search))
  } catch (error) {
    failures.push(`${peer.name}: ${error instanceof Error ? error.message : String(error)}`)
  }
}
await browser.close()

const report = markdownReport(rows)
const document = join(root, 'docs', 'site-weight.md')
const before = existsSync(document) ? readFileSync(document, 'utf8') : ''
/** The commentary below the table is written by hand and kept. */
const reading = before.includes(READING) ? before.slice(before.indexOf(READING)) : ''
writeInto(join(root, 'docs'), 'site-weight.md', `${report}\n${reading}`)
console.log(report)
for (const failure of failures) console.error(failure)
process.exitCode = failures.length === 0 ? 0 : 1

async function measureSite(
  browser: Browser,
  name: string,
  folder: string,
  search: SearchSteps | null,
): Promise<Row> {
  const server = await serveForBench(folder)
  const costs: PageCost[] = []
  const searches: SearchCost[] = []
  for (let run = 1; run <= RUNS; run++) {
    process.stderr.write(`${name}: run ${run} of ${RUNS}\n`)
    costs.push(await measurePage(browser, `${server.url}${typical?.path}/`))
    if (search) searches.push(await measureSearch(browser, server.url, search, WORDS))
  }
  server.close()
  return { name, page: medians(costs), search: search ? medians(searches) : null }
}

function markdownReport(rows: readonly Row[]): string {
  const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1)
  const whole = (number: number): string => String(Math.round(number))
  const lines = rows.map(({ name, page, search }) =>
    [
      name,
      kilobytes(page.total),
      kilobytes(page.script),
      whole(page.requests),
      whole(page.blocking),
      whole(page.paint),
      search ? kilobytes(search.total) : 'none',
      search ? whole(search.time) : 'none',
    ].join(' | '),
  )
  return `# What a page weighs

Made by \`npm run bench:site\`: the same ${pages.length} symptoms, remedies and guides, built by each generator with its own tools and its usual search, served by the same server with gzip, opened cold in Chromium under emulated slow 4G (1.6 Mbit/s, 150 ms) and a processor slowed four times. Medians of ${RUNS} runs. The content page is \`${typical?.path}\`; the search is for “${WORDS}”, typed as soon as the field is there.

| site | content page, kB | script alone, kB | requests | blocking time, ms | LCP, ms | home to first hit, kB | home to first hit, ms |
| --- | --- | --- | --- | --- | --- | --- | --- |
${lines.map((line) => `| ${line} |`).join('\n')}

Sizes are bytes on the wire, headers included. A generator that fetches further pages ahead of a click is charged for what it fetches until the network rests.
`
}
