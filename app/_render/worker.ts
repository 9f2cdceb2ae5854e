import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import type { Nodes } from 'hast'
import { attribute, firstElement, parsePage, serializePage } from '../../lib/build/finish/html'
import { stripNext } from '../../lib/build/finish/steps/strip-next'
import type { RenderedShare, RenderJob } from '../../lib/build/render'
import { PageReads } from '../../lib/build/page-reads'
import { KeptFolder } from '../../lib/build/store/kept-folder'
import { shareKnowledge } from '../../lib/site/knowledge'
import { THEME_SCRIPT } from '../../lib/site/theme'
import { trackedContent } from '../../lib/knowledge/tracking/tracked-content'
import { reuseResults } from '../../lib/util/node/result-cache'
import { sha256 } from '../../lib/util/node/sha256'
import { makeNoting } from '../../lib/util/reads'
import { renderPage } from './render-page'
import { pagesToRender } from './routes'

const OWN_SCRIPTS = new Set([THEME_SCRIPT])

/** Worker of `renderPages`: renders its share of the pages, and compares the first page of each route with Next's. */
void renderShare(workerData as RenderJob).then((result) => parentPort?.postMessage(result))

async function renderShare(job: RenderJob): Promise<RenderedShare> {
  const { exportFolder, share, shares } = job
  // Several pages show parts of the same texts.
  reuseResults(new Map())
  const knowledge = trackedContent(job.knowledge)
  shareKnowledge(knowledge)
  const kept = new KeptFolder(job.pages.folder)
  const before = new PageReads(job.pages, share, shares, knowledge)
  const pages = new Map<string, string>()
  const stylesheets: (readonly string[])[] = []
  const differing: string[] = []
  let rendered = 0
  for (const [route, pagesOfRoute] of pagesToRender(knowledge).entries()) {
    const [sample] = pagesOfRoute
    const exported =
      sample && job.stylesheets === null
        ? withoutNext(readFileSync(join(exportFolder, sample.file), 'utf8'))
        : null
    const linked = exported?.stylesheets ?? job.stylesheets?.[route] ?? []
    stylesheets.push(linked)
    for (const { file, render } of pagesOfRoute.filter((_, n) => n % shares === share)) {
      const known = before.unchanged(file, kept)
      if (known !== null) {
        pages.set(file, known)
        continue
      }
      const { value: html, reads } = await makeNoting(() =>
        render((module, params) => renderPage(module, params, linked)),
      )
      const hash = sha256(html)
      before.note(file, { hash, stamp: kept.keep(file, html), reads })
      pages.set(file, hash)
      rendered++
      if (file === sample?.file && exported && withoutNext(html).html !== exported.html)
        differing.push(file)
    }
  }
  return { pages, rendered, differing, stylesheets, used: before.save() }
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
