import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { browserScripts, contentData } from '../lib/build/bundle'
import { finishSite } from '../lib/build/finish/finish'
import { BUILT_FROM, codeHash, inputsHash } from '../lib/build/inputs'
import { Compressor } from '../lib/build/compressed'
import { FileCache } from '../lib/build/file-cache'
import { renderPages, type RouteStylesheets } from '../lib/build/render'
import { makeDownloads } from '../lib/build/downloads/make-downloads'
import { softwareBillOfMaterials } from '../lib/build/downloads/sbom'
import { contentRoot } from '../lib/knowledge/content-root'
import { reuseResults, usedResults } from '../lib/util/node/result-cache'
import { loadKnowledge } from '../lib/knowledge/load'
import { placementLine } from '../lib/knowledge/waiting'
import { type Fault, FaultError } from '../lib/model/fault'
import { config, PLACEHOLDER } from '../lib/site/config'
import type { Knowledge } from '../lib/model/knowledge'
import { browseFiles } from '../lib/site/browse/files'
import { endpointFiles } from '../lib/site/endpoints/all-files'
import { placeholderFiles } from '../lib/site/endpoints/offered-files'
import { styleConstants } from '../lib/build/style-constants'
import { SCRIPT_NAMES } from '../lib/browser/ui/script-names'
import { siteWords } from '../lib/site/strings'
import { THEME_SCRIPT } from '../lib/site/theme'
import { stageFolder, writeInto } from '../lib/build/store/folder'
import { PartsFile } from '../lib/build/store/parts-file'
import { withLock } from '../lib/build/store/lock'
import { runCommand, timedStep } from '../lib/dev/steps'
import '../lib/dev/watch-parent.mjs'

/**
 * npm run build                  writes the finished site to out/
 * npm run build -- --out FOLDER  writes it to FOLDER
 * npm run build -- --fresh       makes everything again, also what an earlier build kept in .cache/
 *
 * REACHABLE_CONTENT=tests/corpus reads the content/ of that folder, as npm run build:test-site does.
 * REACHABLE_SEARCH=https://search.example/kb/ lets the search ask an OpenSearch index; see docs/scale.md.
 * REACHABLE_ADDRESS=https://kb.example/path/ is the URL of the published site; see docs/hosting.md.
 */
const root = process.cwd()
const EXPORT_FOLDER = join(root, '.cache', 'export')
const FILES_FOLDER = join(root, '.cache', 'files')
const PAGES_FOLDER = join(root, '.cache', 'pages')
const FINISHED_FOLDER = join(root, '.cache', 'finished-pages')
/** What earlier builds made: preview images, stylesheets of Next's export, results of Markdown, what pages read and
 * link to, and what was compressed. */
const caches = {
  images: join(root, '.cache', 'images'),
  rendered: join(root, '.cache', 'rendered'),
  finished: join(root, '.cache', 'finished'),
  compressed: join(root, '.cache', 'compressed'),
  styles: join(root, '.cache', 'styles'),
  markdown: join(root, '.cache', 'markdown'),
}
const { values } = parseArgs({
  options: { out: { type: 'string', default: 'out' }, fresh: { type: 'boolean', default: false } },
})

try {
  await withLock(root, 'npm run build', buildSite)
} catch (error) {
  if (!(error instanceof FaultError)) throw error
  console.error(`${error.message}\n\n${error.faults.length} faults`)
  process.exitCode = 1
}

async function buildSite(): Promise<void> {
  const inputs = inputsHash(root)
  const code = codeHash(root)
  if (values.fresh) for (const folder of Object.values(caches)) new FileCache(folder).sweep()
  const known = cachedJson<[string, unknown][]>(caches.markdown, code)
  reuseResults(new Map(known))
  const knowledge = await timedStep('read and check content', () => loadKnowledge(contentRoot()))
  console.error(`  ${placementLine(knowledge)}`)
  const rendering = await timedStep('start rendering', () => startPages(code, knowledge))
  // Threads render pages while this one makes the index and other files.
  const [pages, assets] = await allDone([
    timedStep('render pages', () => rendering.done),
    timedStep('bundle scripts and index', async () => ({
      scripts: await browserScripts(root, config.search),
      data: [...contentData(knowledge), ...browseFiles(knowledge)],
    })),
    timedStep('write other files', () => writeEndpoints(knowledge)),
  ])
  const { name, address } = config
  const parts = new PartsFile(caches.compressed, code)
  const { description } = siteWords
  await timedStep('finish pages', () =>
    finishSite({
      exportFolder: EXPORT_FOLDER,
      pagesFolder: PAGES_FOLDER,
      pages,
      pageCache: { folder: FINISHED_FOLDER, stateFolder: caches.finished, code },
      assets,
      filesFolder: FILES_FOLDER,
      outFolder: join(root, values.out),
      name,
      description,
      address,
      searchAddress: config.search,
      inlineScripts: [THEME_SCRIPT],
      scriptNames: SCRIPT_NAMES,
      constants: styleConstants(root),
      package: async (site, put) => {
        await makeDownloads(
          site,
          knowledge,
          { name, description, address },
          new Compressor(parts),
          put,
        )
        await put(
          softwareBillOfMaterials(readFileSync(join(root, 'package-lock.json'), 'utf8'), name),
        )
      },
      log: (line) => console.error(`  ${line}`),
    }),
  )
  parts.save()
  cacheJson(caches.markdown, code, [...usedResults()])
  if (values.out === 'out') writeInto(root, BUILT_FROM, inputs)
  const files = placeholderFiles().map(({ path }) => path.slice(1))
  if (files.length > 0)
    console.error(
      `REACHABLE_ADDRESS is not set: ${files.join(' and ')} name ${PLACEHOLDER} instead. See docs/hosting.md.`,
    )
}

/**
 * Renders the pages that changed to `.cache/pages`. After a change of the code Next exports one page of each route before that:
 * it compiles the styles, and its pages must be the same.
 *
 * @returns as soon as threads render; `done` has the SHA-256 of each page as rendered, by its file
 */
async function startPages(
  code: string,
  knowledge: Knowledge,
): Promise<{ readonly done: Promise<ReadonlyMap<string, string>> }> {
  const stylesheets = cachedJson<RouteStylesheets>(caches.styles, code)
  if (stylesheets === null) {
    new FileCache(caches.styles).sweep()
    await exportPages()
  }
  const worker = join(root, 'app/_render/worker.ts')
  const { done } = await renderPages(
    worker,
    knowledge,
    EXPORT_FOLDER,
    { folder: PAGES_FOLDER, stateFolder: caches.rendered, code },
    stylesheets,
  )
  return {
    done: done.then((rendered) => {
      cacheJson(caches.styles, code, rendered.stylesheets)
      console.error(`  rendered ${rendered.rendered} of ${rendered.pages.size} pages`)
      return rendered.pages
    }),
  }
}

/** Waits for all, so that none goes on after an error; then throws the first error. */
async function allDone<Values extends readonly unknown[]>(promises: {
  readonly [Place in keyof Values]: Promise<Values[Place]>
}): Promise<Values> {
  for (const result of await Promise.allSettled(promises))
    if (result.status === 'rejected') throw result.reason
  return (await Promise.all(promises)) as unknown as Values
}

/** What an earlier build with the same code kept as the only file of a folder, or null. */
function cachedJson<Value>(folder: string, code: string): Value | null {
  const found = new FileCache(folder).find(code)
  return found && (JSON.parse(Buffer.from(found).toString()) as Value)
}

function cacheJson(folder: string, code: string, value: unknown): void {
  const files = new FileCache(folder)
  files.keep(code, Buffer.from(JSON.stringify(value)))
  files.sweep()
}

/** Writes every file of the site that is not a page, while other processes and threads make the pages. */
async function writeEndpoints(knowledge: Knowledge): Promise<void> {
  const stage = stageFolder(FILES_FOLDER)
  const faults: Fault[] = []
  const images = new FileCache(caches.images)
  for (const { path, content, madeFrom } of endpointFiles(knowledge).values()) {
    try {
      writeInto(
        stage.path,
        path,
        madeFrom ? images.get(madeFrom(), () => Buffer.from(content())) : content(),
      )
    } catch (error) {
      faults.push(fileFault(path, error, knowledge))
    }
    await setImmediate()
  }
  if (faults.length > 0) {
    stage.discard()
    throw new FaultError(faults)
  }
  stage.commit()
  images.sweep()
}

/** A file that could not be made, with the source line of the post that it is about. */
function fileFault(path: string, error: unknown, { posts }: Knowledge): Fault {
  const post = posts.find(({ url }) => `/${path}`.startsWith(url))
  const [shown] = post?.sightings ?? []
  return {
    file: shown ? `content/sources/${shown.file}` : path,
    line: shown ? shown.lines[0] : null,
    problem: `${path} cannot be made.`,
    expected: 'text that the format of the file can hold',
    found: error instanceof Error ? error.message.slice(0, 120) : String(error),
    fix: 'Correct the writer of the format in lib/site/endpoints.',
  }
}

/** Runs `next build`, which exports a page of each route to `.cache/export`. */
async function exportPages(): Promise<void> {
  const next = join(root, 'node_modules', 'next', 'dist', 'bin', 'next')
  const { code } = await runCommand('next build', process.execPath, [next, 'build'], {
    cwd: root,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
  })
  if (code !== 0) throw new Error('next build failed')
}
