import { FaultError } from '../model/fault'
import type { Knowledge } from '../model/knowledge'
import { FileCache } from './file-cache'
import type { RenderedPages } from './page-reads'
import { listExport } from './finish/next-export'
import { KeptFolder } from './store/kept-folder'
import { startInWorkers, THREADS } from './threads'

/** Addresses of the stylesheets that the pages of each route link, in the order of the routes. */
export type RouteStylesheets = readonly (readonly string[])[]

/** Input of a worker that renders pages. */
export interface RenderJob {
  /** All content. Copying it to a thread takes a twentieth of the time that reading it again takes. */
  readonly knowledge: Knowledge
  /** Folder of Next's export. */
  readonly exportFolder: string
  readonly pages: RenderedPages
  /** Null after a new export: the worker finds them in it, and compares a page of each route with Next's. */
  readonly stylesheets: RouteStylesheets | null
  /** Which of the shares the worker renders: 0 … shares − 1. */
  readonly share: number
  readonly shares: number
}

/** What a worker did. */
export interface RenderedShare {
  /** SHA-256 of each page of the share as rendered, by its file. */
  readonly pages: ReadonlyMap<string, string>
  /** How many of them were rendered now, because something that they show had changed. */
  readonly rendered: number
  /** Files of those that differ from what Next exported. */
  readonly differing: readonly string[]
  readonly stylesheets: RouteStylesheets
  /** Names of the files with what is known of the share. */
  readonly used: ReadonlySet<string>
}

/** All pages after they are rendered. */
export interface Rendered {
  /** SHA-256 of each page as rendered, by its file. */
  readonly pages: ReadonlyMap<string, string>
  readonly rendered: number
  readonly stylesheets: RouteStylesheets
}

/**
 * Renders pages without Next into a folder: those of which something has changed that they read of the content. Next
 * needs 30 ms of processor time for a page, and the same React components 2 to 5 ms.
 *
 * @param entry script of the worker, which knows the pages
 * @param knowledge all content
 * @param stylesheets those of an earlier build with the same code, or null after a new export
 * @returns as soon as the threads run; `done` has the pages
 * @throws FaultError when a page that Next exported differs from the same page rendered here, or is not known here
 */
export async function renderPages(
  entry: string,
  knowledge: Knowledge,
  exportFolder: string,
  pages: RenderedPages,
  stylesheets: RouteStylesheets | null,
): Promise<{ readonly done: Promise<Rendered> }> {
  const job = { knowledge, exportFolder, pages, stylesheets, shares: THREADS }
  const jobs = Array.from({ length: THREADS }, (_, share): RenderJob => ({ ...job, share }))
  const { messages } = await startInWorkers<RenderedShare>(entry, jobs)
  return { done: messages.then((results) => joined(results, exportFolder, pages, stylesheets)) }
}

function joined(
  results: readonly RenderedShare[],
  exportFolder: string,
  pages: RenderedPages,
  stylesheets: RouteStylesheets | null,
): Rendered {
  const all = new Map(results.flatMap((share) => [...share.pages]))
  if (stylesheets === null) refuseDifferences(exportFolder, results, all)
  new FileCache(pages.stateFolder).sweep(new Set(results.flatMap(({ used }) => [...used])))
  new KeptFolder(pages.folder).sweep(new Set(all.keys()))
  return {
    pages: all,
    rendered: results.reduce((sum, share) => sum + share.rendered, 0),
    stylesheets: results[0]?.stylesheets ?? [],
  }
}

function refuseDifferences(
  exportFolder: string,
  results: readonly RenderedShare[],
  rendered: ReadonlyMap<string, string>,
): void {
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
