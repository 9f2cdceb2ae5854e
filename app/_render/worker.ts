import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import type { Nodes } from 'hast'
import { attribute, firstElement, parsePage, serializePage } from '../../lib/build/finish/html'
import { stripNext } from '../../lib/build/finish/steps/strip-next'
import type { RenderedShare, RenderJob } from '../../lib/build/render'
import { writeInto } from '../../lib/build/store/folder'
import { reuseResults, usedResults } from '../../lib/util/node/result-cache'
import { shareKnowledge } from '../../lib/site/knowledge'
import { THEME_SCRIPT } from '../../lib/site/theme'
import { renderPage } from './render-page'
import { pagesToRender } from './routes'

const OWN_SCRIPTS = new Set([THEME_SCRIPT])

/** Worker of `renderPages`: renders its share of the pages, and compares the first page of each route with Next's. */
void renderShare(workerData as RenderJob).then((result) => parentPort?.postMessage(result))

async function renderShare(job: RenderJob): Promise<RenderedShare> {
  const { exportFolder, pagesFolder, share, shares } = job
  reuseResults(job.results)
  shareKnowledge(job.knowledge)
  const result = { files: [] as string[], differing: [] as string[] }
  const stylesheets: (readonly string[])[] = []
  for (const [route, pages] of pagesToRender(job.knowledge).entries()) {
    const [sample] = pages
    const exported =
      sample && job.stylesheets === null
        ? withoutNext(readFileSync(join(exportFolder, sample.file), 'utf8'))
        : null
    const linked = exported?.stylesheets ?? job.stylesheets?.[route] ?? []
    stylesheets.push(linked)
    for (const page of pages.filter((_, n) => n % shares === share)) {
      const html = await page.render((module, params) => renderPage(module, params, linked))
      writeInto(pagesFolder, page.file, html)
      result.files.push(page.file)
      if (page === sample && exported && withoutNext(html).html !== exported.html)
        result.differing.push(page.file)
    }
  }
  return { ...result, stylesheets, results: usedResults() }
}

function withoutNext(html: string): { html: string; stylesheets: readonly string[] } {
  const tree = parsePage(html)
  const { stylesheets } = stripNext(tree, OWN_SCRIPTS)
  const head = firstElement(tree, 'head')
  if (head)
    head.children = [false, true].flatMap((last) =>
      head.children.filter((child) => isAlternate(child) === last),
    )
  return { html: serializePage(tree), stylesheets }
}

/** A link that the content of a page adds to the head: React puts it after the metadata, or before it on large pages. */
function isAlternate(node: Nodes): boolean {
  return (
    node.type === 'element' && node.tagName === 'link' && attribute(node, 'rel') === 'alternate'
  )
}
