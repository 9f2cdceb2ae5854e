import { KeptFolder } from '../store/kept-folder'
import { sha256 } from '../../util/node/sha256'
import { placeOf } from './assets'
import type { FinishedPages, KeptPage } from './finished-pages'
import { finishPage, type PageSetting } from './finish-page'
import { parsePage, serializePage } from './html'
import { readBody, verifyPage } from './verify'

/** Input of a worker, as data that can be cloned. */
export interface PageJob extends Omit<PageSetting, 'rename'> {
  /** Folder of the pages as rendered. */
  readonly pagesFolder: string
  /** Folder in which finished pages are kept. */
  readonly keptFolder: string
  /** Folder of the finished site. */
  readonly stage: string
  /** SHA-256 of each page as rendered, by its file. */
  readonly pages: ReadonlyMap<string, string>
  /** Name of the folder of the scripts. */
  readonly scripts: string
}

/** What one job gives. */
export interface FinishedShare extends FinishedPages {
  /** Problems by page. A page with any problem must not be published. */
  readonly wrong: readonly (readonly [page: string, problem: string])[]
}

/**
 * Finishes, verifies, keeps and writes the pages of one job.
 *
 * @param job all of its pages are finished, whether an earlier build kept them or not
 */
export function finishPages(job: PageJob): FinishedShare {
  const setting: PageSetting = { ...job, rename: (file) => placeOf(file, job.scripts) }
  const [rendered, kept] = [new KeptFolder(job.pagesFolder), new KeptFolder(job.keptFolder)]
  const places = new Map<string, number>()
  const placeOfTarget = (target: string): number => {
    const place = places.get(target) ?? places.size
    places.set(target, place)
    return place
  }
  const pages = new Map<string, KeptPage>()
  const wrong: [string, string][] = []
  for (const [page, hash] of job.pages) {
    const { html, targets, ids, problems } = finishOne(page, rendered.read(page), setting)
    const stamp = kept.keep(page, html)
    kept.linkInto(job.stage, page)
    const references = targets.map(placeOfTarget)
    pages.set(page, { rendered: hash, sha256: sha256(html), stamp, references, ids })
    wrong.push(...problems.map((problem): [string, string] => [page, problem]))
  }
  return { targets: [...places.keys()], pages, wrong }
}

/** Finishes and verifies one page. Its own anchors that exist are not among the targets. */
function finishOne(page: string, rendered: string, setting: PageSetting) {
  const tree = parsePage(rendered)
  const body = readBody(tree)
  const { references, ids, unknown } = finishPage(tree, page, setting)
  const html = serializePage(tree)
  const own = new Set(ids)
  const others = references.filter(
    ({ file, anchor }) => file !== page || (anchor !== null && !own.has(anchor)),
  )
  const targets = others.map(({ file, anchor }) => (anchor === null ? file : `${file}#${anchor}`))
  return {
    html,
    targets: [...new Set(targets)],
    ids,
    problems: [...unknown, ...verifyPage(body, parsePage(html), setting.own)],
  }
}
