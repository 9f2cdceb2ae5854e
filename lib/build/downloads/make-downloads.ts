import type { Compressor } from '../compressed'
import type { Knowledge } from '../../model/knowledge'
import { offlineBundle } from './zip'
import { docset } from './docset/docset'
import { docsetEntries } from './docset/entries'
import { fillDownloads, type Download } from './download-page'
import { epub } from './epub/book'
import type { SiteFile, StreamedFile } from '../finish/files'
import type { FinishedSite, PutFile } from '../finish/finish'
import { makePacks } from '../offline/packs'
import { serviceWorkerFile } from '../offline/worker-file'

export interface DownloadOptions {
  readonly name: string
  readonly description: string
  /** URL of the published site, with the trailing slash, or null if unknown. */
  readonly address: string | null
}

/** The page that offers the downloads. */
const OFFLINE_PAGE = 'offline/index.html'

/**
 * Makes every file that is derived from the finished pages: the bundle, the docset, the book, the download page
 * with their sizes, the packs and the service worker. The packs come last because they contain the download page.
 *
 * @throws Error when the download page names a download that is not made
 */
export async function makeDownloads(
  site: FinishedSite,
  knowledge: Knowledge,
  options: DownloadOptions,
  compressor: Compressor,
  put: PutFile,
): Promise<void> {
  const downloads = new Map<string, Download | null>()
  const offer = async (name: string, file: SiteFile | StreamedFile | null): Promise<void> => {
    downloads.set(name, file && { path: file.path, bytes: await put(file) })
  }
  const { name, address } = options
  const { archive, feed } = await docset(site, name, address, docsetEntries(knowledge), compressor)
  await Promise.all([
    offer('bundle', offlineBundle(site, name, compressor)),
    offer('docset', archive),
  ])
  await offer('docset-feed', feed)
  await offer('epub', epub(site, { ...options, ...bookOf(knowledge) }))
  const page = fillDownloads(site.read(OFFLINE_PAGE).toString(), OFFLINE_PAGE, downloads)
  if (page.unknown.length > 0)
    throw new Error(
      `app/offline/page.tsx names downloads that do not exist: ${page.unknown.join()}`,
    )
  await put({ path: OFFLINE_PAGE, content: page.html })
  await put(await serviceWorkerFile(site.build, await makePacks(site, compressor, put)))
}

function bookOf(knowledge: Knowledge): Pick<Parameters<typeof epub>[1], 'parts' | 'reviewed'> {
  const { symptoms, remediations: remedies, guides } = knowledge
  const all = [...symptoms, ...remedies, ...guides]
  const parts = knowledge.areas.map(({ slug, title }) => ({
    title,
    pages: all.filter(({ area }) => area === slug),
  }))
  const dates = parts.flatMap((part) => part.pages.map((page) => page.reviewed)).sort()
  return {
    parts: parts.filter((part) => part.pages.length > 0),
    reviewed: dates.at(-1) ?? '1980-01-01',
  }
}
