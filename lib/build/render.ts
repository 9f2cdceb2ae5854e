import { FaultError } from '../model/fault'
import { inWorkers, THREADS } from './workers'

/** Input of a worker that renders pages. */
export interface RenderJob {
  /** Folder with the export of Next, to which the pages are added. */
  readonly exportFolder: string
  /** Which of the shares the worker renders: 0 … shares − 1. */
  readonly share: number
  readonly shares: number
}

/**
 * Renders the pages of the large routes without Next and adds them to its export. Next needs 30 ms of processor time
 * for a page, and the same React components 2 to 5 ms.
 *
 * @param entry script of the worker, which knows the pages
 * @throws FaultError when a sample that Next exported differs from the same page rendered here
 */
export async function renderPages(entry: string, exportFolder: string): Promise<void> {
  const jobs = Array.from({ length: THREADS }, (_, share): RenderJob => ({
    exportFolder,
    share,
    shares: THREADS,
  }))
  const differing = (await inWorkers<string[]>(entry, jobs)).flat()
  if (differing.length === 0) return
  throw new FaultError(
    differing.map((path) => ({
      file: `/${path}/`,
      line: null,
      problem: 'the page differs from what Next exports for it',
      expected: 'the same HTML, apart from the runtime of Next',
      found: 'a difference; `next dev` shows the page as Next renders it',
      fix: 'make Head in app/_render/render-page.tsx add the same tags as Next, in the same order',
    })),
  )
}
