import { fileURLToPath } from 'node:url'
import type { Fault } from '../../model/fault'
import { FaultError } from '../../model/fault'
import { FileCache } from '../file-cache'
import { KeptFolder } from '../store/kept-folder'
import { inWorkers, THREADS } from '../threads'
import { type FinishedShare, finishPages, type PageJob } from './finish-pages'
import type { FinishedPages, KeptPage } from './finished-pages'

/** `FinishedPages` in a file. */
interface State {
  readonly targets: readonly string[]
  readonly pages: readonly (readonly [page: string, kept: KeptPage])[]
}

/** With fewer pages, starting workers (about 0.2 s, measured) takes longer than they save. */
const MIN_PAGES_FOR_WORKERS = 400

/** Where finished pages are kept from one build to the next. */
export interface PageCache {
  /** Folder of the finished pages. */
  readonly folder: string
  /** Folder of what is known of them. */
  readonly stateFolder: string
  /** Hash of the code, which includes the styles of the pages. */
  readonly code: string
}

/**
 * Puts every page into the finished folder. Finishes and verifies those whose rendering changed; an earlier build has
 * kept the others. Many are divided among one thread per processor, at most eight.
 *
 * @returns all pages and what they link to, and how many were finished now
 * @throws FaultError with every construct on a page that this step does not know
 */
export async function finishAllPages(
  job: PageJob,
  { stateFolder, code }: Omit<PageCache, 'folder'>,
): Promise<FinishedPages & { readonly finished: number }> {
  const states = new FileCache(stateFolder)
  const madeFrom = [code, job.scripts, ...job.folders].join('\n')
  const found = states.find(madeFrom)
  const { targets, pages } = found
    ? (JSON.parse(Buffer.from(found).toString()) as State)
    : { targets: [], pages: [] }
  const before = new Map(pages)
  const kept = new KeptFolder(job.keptFolder)
  const same = new Map<string, KeptPage>()
  const changed = new Map<string, string>()
  for (const [page, rendered] of job.pages) {
    const known = before.get(page)
    if (known?.rendered === rendered && kept.has(page, known.stamp)) {
      kept.linkInto(job.stage, page)
      same.set(page, known)
    } else changed.set(page, rendered)
  }
  const shares = await finishShares({ ...job, pages: changed })
  refuseProblems(shares)
  const all = joined([{ targets, pages: same }, ...shares], job)
  const state: State = { targets: all.targets, pages: [...all.pages] }
  states.keep(madeFrom, Buffer.from(JSON.stringify(state)))
  states.sweep()
  kept.sweep(new Set(job.pages.keys()))
  return { ...all, finished: changed.size }
}

async function finishShares(job: PageJob): Promise<FinishedShare[]> {
  if (job.pages.size < MIN_PAGES_FOR_WORKERS) return [finishPages(job)]
  const pages = [...job.pages]
  const jobs = Array.from({ length: THREADS }, (_, share) => ({
    ...job,
    pages: new Map(pages.filter((_page, index) => index % THREADS === share)),
  }))
  const worker = fileURLToPath(new URL('./finish-worker.ts', import.meta.url))
  return inWorkers<FinishedShare>(worker, jobs)
}

/** Joins pages whose targets have places in lists of their own. The pages are in the order of the job. */
function joined(parts: readonly FinishedPages[], job: PageJob): FinishedPages {
  const places = new Map<string, number>()
  const found = new Map<string, KeptPage>()
  for (const { targets, pages } of parts) {
    const used = new Set([...pages.values()].flatMap(({ references }) => references))
    const placeOf = new Map<number, number>()
    for (const place of used) {
      const target = targets[place] ?? ''
      const now = places.get(target) ?? places.size
      places.set(target, now)
      placeOf.set(place, now)
    }
    for (const [page, known] of pages)
      found.set(page, {
        ...known,
        references: known.references.map((place) => placeOf.get(place) ?? 0),
      })
  }
  const pages = [...job.pages.keys()].flatMap((page) => {
    const known = found.get(page)
    return known ? [[page, known] as const] : []
  })
  return { targets: [...places.keys()], pages: new Map(pages) }
}

function refuseProblems(shares: readonly FinishedShare[]): void {
  const faults = shares.flatMap(({ wrong }) =>
    wrong.map(([page, found]): Fault => ({
      file: `out/${page}`,
      line: null,
      problem: 'the finishing step does not understand the exported page',
      expected: 'only constructs of Next that lib/build/finish knows, and unchanged content',
      found,
      fix: 'add the construct to lib/build/finish/steps/strip-next.ts, or remove it from the page in app/',
    })),
  )
  if (faults.length > 0) throw new FaultError(faults)
}
