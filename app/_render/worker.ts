import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { parsePage, serializePage } from '../../lib/build/finish/html'
import { stripNext } from '../../lib/build/finish/steps/strip-next'
import type { RenderJob } from '../../lib/build/render'
import { writeInto } from '../../lib/build/store/folder'
import { knowledge } from '../../lib/site/knowledge'
import { THEME_SCRIPT } from '../../lib/site/theme'
import { renderPage } from './render-page'
import { type PageToRender, pagesToRender } from './routes'

const OWN_SCRIPTS = new Set([THEME_SCRIPT])

/** Worker of `renderPages`: renders its share of the pages, and posts the paths whose sample differs from Next's. */
void renderShare(workerData as RenderJob).then((differing) => parentPort?.postMessage(differing))

async function renderShare({ exportFolder, share, shares }: RenderJob): Promise<string[]> {
  const differing: string[] = []
  for (const [sample, ...others] of pagesToRender(knowledge())) {
    if (!sample) continue
    const exported = withoutNext(readFileSync(join(exportFolder, fileOf(sample)), 'utf8'))
    const html = (page: PageToRender): Promise<string> =>
      page.render((module, params) => renderPage(module, params, exported.stylesheets))
    if (share === 0 && withoutNext(await html(sample)).html !== exported.html)
      differing.push(sample.path)
    for (const page of others.filter((_, n) => n % shares === share))
      writeInto(exportFolder, fileOf(page), await html(page))
  }
  return differing
}

function fileOf({ path }: PageToRender): string {
  return `${path}/index.html`
}

function withoutNext(html: string): { html: string; stylesheets: readonly string[] } {
  const tree = parsePage(html)
  const { stylesheets } = stripNext(tree, OWN_SCRIPTS)
  return { html: serializePage(tree), stylesheets }
}
