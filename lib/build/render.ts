import { FaultError } from '../model/fault'
import type { Results } from '../util/node/result-cache'
import type { Knowledge } from '../model/knowledge'
import { listExport } from './finish/next-export'
import { stageFolder } from './store/folder'
import { inWorkers, THREADS } from './threads'

/** Addresses of the stylesheets that the pages of each route link, in the order of the routes. */
export type RouteStylesheets = readonly (readonly string[])[]

/** Input of a worker that renders pages. */
export interface RenderJob {
  /** All content. Copying it to a thread takes a twentieth of the time that reading it again takes. */
  readonly knowledge: Knowledge
  /** Folder of Next's export. */
  readonly exportFolder: string
  readonly pagesFolder: string
  /** Results of Markdown that are known. */
  readonly results: Results
  /** Null after a new export: the worker finds them in it, and compares a page of each route with Next's. */
  readonly stylesheets: RouteStylesheets | null
  /** Which of the shares the worker renders: 0 … shares − 1. */
  readonly share: number
  readonly shares: number
}

/** What a worker did. */
export interface RenderedShare {
  /** Files of the pages that it rendered. */
  readonly files: readonly string[]
  /** Those among them that differ from what Next exported. */
  readonly differing: readonly string[]
  readonly stylesheets: RouteStylesheets
  /** Results of Markdown that were used. */
  readonly results: Results
}

/**
 * Renders all pages without Next into a folder, which it replaces. Next needs 30 ms of processor time for a page, and
 * the same React components 2 to 5 ms.
 *
 * @param entry script of the worker, which knows the pages
 * @param knowledge all content
 * @param stylesheets those of an earlier build with the same code, or null after a new export
 * @param known results of Markdown that an earlier build with the same code made
 * @returns the stylesheets of the routes, and the results of Markdown that were used
 * @throws FaultError when a page that Next exported differs from the same page rendered here, or is not known here
 */
export async function renderPages(
  entry: string,
  knowledge: Knowledge,
  exportFolder: string,
  pagesFolder: string,
  stylesheets: RouteStylesheets | null,
  known: Results,
): Promise<Pick<RenderedShare, 'stylesheets' | 'results'>> {
  const stage = stageFolder(pagesFolder)
  try {
    const places = { exportFolder, pagesFolder: stage.path }
    const job = { ...places, knowledge, results: known, stylesheets, shares: THREADS }
    const jobs = Array.from({ length: THREADS }, (_, share): RenderJob => ({ ...job, share }))
    const results = await inWorkers<RenderedShare>(entry, jobs)
    if (stylesheets === null) refuseDifferences(exportFolder, results)
    stage.commit()
    return {
      stylesheets: results[0]?.stylesheets ?? [],
      results: new Map(results.flatMap((share) => [...share.results])),
    }
  } catch (error) {
    stage.discard()
    throw error
  }
}

function refuseDifferences(exportFolder: string, results: readonly RenderedShare[]): void {
  const rendered = new Set(results.flatMap(({ files }) => files))
  const faults = [
    ...results
      .flatMap(({ differing }) => differing)
      .map((file) => ({
        file,
        line: null,
        problem: 'the page differs from what Next exports for it',
        expected: 'the same HTML, apart from the runtime of Next',
        found: 'a difference; `next dev` shows the page as Next renders it',
        fix: 'make Head in app/_render/render-page.tsx add the same tags as Next, in the same order',
      })),
    ...listExport(exportFolder)
      .pages.filter((file) => !rendered.has(file))
      .map((file) => ({
        file,
        line: null,
        problem: 'Next exports a page that a build does not render',
        expected: 'every route of app/ in app/_render/routes.ts',
        found: 'a route that is not there',
        fix: 'add the route to pagesToRender in app/_render/routes.ts',
      })),
  ]
  if (faults.length > 0) throw new FaultError(faults)
}
