import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { FaultError } from '../../model/fault'
import { stageFolder, writeInto, writeParts } from '../store/folder'
import { type Assets, placeAssets } from './assets'
import { listExport, stylesheetFaults, type ExportedFolder } from './next-export'
import { listFiles } from '../../util/node/list-files'
import { buildId, type SiteFile, type StreamedFile } from './files'
import { sha256 } from '../../util/node/sha256'
import { siteIcons } from '../icons'
import { webManifest } from '../offline/manifest'
import { withConstants } from '../style-constants'
import { parseStyles, type Stylesheet } from './steps/styles'
import { brokenReferences } from './verify'
import { finishAllPages, type PageCache } from './finish-all-pages'

/** Options of the finishing step. */
export interface FinishOptions {
  /** Folder that `next build` exported to: its stylesheets and files, apart from the pages, are taken. */
  readonly exportFolder: string
  /** Folder of the pages, as Next exports them or with less of its runtime. */
  readonly pagesFolder: string
  /** SHA-256 of the text of each page, by its file. */
  readonly pages: ReadonlyMap<string, string>
  readonly pageCache: PageCache
  readonly assets: Assets
  /** Folder of the site's files that Next does not export: feeds, data, Markdown twins, preview images. */
  readonly filesFolder?: string
  /** Folder that the finished site replaces. */
  readonly outFolder: string
  readonly name: string
  readonly description: string
  /** URL of the published site, with the trailing slash, or null if unknown. */
  readonly address: string | null
  /** Address of the search engine that scripts may ask, or null. */
  readonly searchAddress: string | null
  /** Text of the inline scripts that the site itself writes. */
  readonly inlineScripts: readonly string[]
  /** Tags, classes (`.soft`) and custom properties that browser scripts use. Their style rules are kept. */
  readonly scriptNames: readonly string[]
  /** Custom properties that are the same on every page: value by name. Their values are put in their place. */
  readonly constants: ReadonlyMap<string, string>
  /** Makes files from the finished pages: bundles, packs, the service worker. */
  readonly package: (site: FinishedSite, put: PutFile) => Promise<void>
  /** Prints a progress line. */
  readonly log: (line: string) => void
}

/** Writes a file to the finished folder and returns its size in bytes. */
export type PutFile = (file: SiteFile | StreamedFile) => Promise<number>

/** The finished pages and files, from which the packages are made. */
export interface FinishedSite {
  readonly build: string
  /** Paths of all files, sorted. */
  readonly paths: readonly string[]
  readonly read: (path: string) => Buffer
}

/**
 * Makes the finished folder from the exported one. The old finished folder is replaced only after the new one is
 * complete and checked.
 *
 * @returns the build id
 * @throws FaultError with every construct in the export that this step does not know, and every broken reference
 */
export async function finishSite(options: FinishOptions): Promise<string> {
  const stage = stageFolder(options.outFolder)
  try {
    const site = await finishFolder(options, stage.path)
    await options.package(site, (file) => putFile(stage.path, file))
    stage.commit()
    return site.build
  } catch (error) {
    stage.discard()
    throw error
  }
}

async function putFile(folder: string, file: SiteFile | StreamedFile): Promise<number> {
  if ('parts' in file) return writeParts(folder, file.path, file.parts)
  writeInto(folder, file.path, file.content)
  return Buffer.byteLength(file.content)
}

async function finishFolder(options: FinishOptions, stage: string): Promise<FinishedSite> {
  const folder = listExport(options.exportFolder)
  const { pages } = options
  const read = (path: string): Buffer => readFileSync(join(options.exportFolder, path))
  const assets = placeAssets(options.assets)
  const hashes = new Map<string, string>()
  const put = ({ path, content }: SiteFile): void => {
    writeInto(stage, path, content)
    hashes.set(path, sha256(content))
  }
  const icons = siteIcons()
  for (const file of [...icons, webManifest(options.name, options.description)]) put(file)
  for (const path of folder.others) put({ path, content: read(path) })
  const { filesFolder } = options
  if (filesFolder !== undefined)
    for (const path of listFiles(filesFolder))
      put({ path, content: readFileSync(join(filesFolder, path)) })
  for (const file of assets.files) put(file)

  const started = performance.now()
  const finished = await finishAllPages(
    {
      pagesFolder: options.pagesFolder,
      keptFolder: options.pageCache.folder,
      stage,
      pages,
      own: options.address,
      searchAddress: options.searchAddress,
      stylesheets: readStylesheets(folder, read, options.constants),
      scriptNames: new Set(options.scriptNames),
      inlineScripts: new Set(options.inlineScripts),
      folders: rootFolders([...pages.keys()]),
      scripts: assets.scripts,
    },
    options.pageCache,
  )
  for (const [page, { sha256: hash }] of finished.pages) hashes.set(page, hash)
  const broken = brokenReferences(finished, new Set(hashes.keys()))
  if (broken.length > 0) throw new FaultError(broken)
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  options.log(`finished and checked ${finished.finished} of ${pages.size} pages in ${seconds} s`)
  return {
    build: buildId(hashes),
    paths: [...hashes.keys()].sort(),
    read: (path) => readFileSync(join(stage, path)),
  }
}

function readStylesheets(
  folder: ExportedFolder,
  read: (path: string) => Buffer,
  constants: ReadonlyMap<string, string>,
): Map<string, Stylesheet> {
  const sheets = folder.stylesheets.map((path) => [`/${path}`, read(path).toString()] as const)
  const faults = sheets.flatMap(([path, css]) => stylesheetFaults(path, css))
  if (faults.length > 0) throw new FaultError(faults)
  return new Map(sheets.map(([path, css]) => [path, parseStyles(withConstants(css, constants))]))
}

function rootFolders(pages: readonly string[]): string[] {
  const names = pages.filter((page) => page.includes('/')).map((page) => page.split('/')[0])
  return [...new Set(names)].filter((name) => name !== undefined).sort()
}
