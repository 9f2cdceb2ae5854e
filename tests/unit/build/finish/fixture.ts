import type { Root } from 'hast'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FinishOptions } from '../../../../lib/build/finish/finish'
import { listExport } from '../../../../lib/build/finish/next-export'
import { sha256 } from '../../../../lib/util/node/sha256'
import { CORE_FILE } from '../../../../lib/search/index/index-files'
import { registration } from '../../../../lib/search/index/registry'
import { parsePage, serializePage } from '../../../../lib/build/finish/html'

/** A small export of Next 16.4 with text that quotes code of Next. */
export const EXPORT_FOLDER = join(import.meta.dirname, '../../../fixtures/next-export')

/** The inline script that the pages of the fixture contain on purpose. */
const THEME_SCRIPT =
  "try{var t=localStorage.getItem('x');t&&(document.documentElement.dataset.theme=t)}catch(e){}"

/** Applies a change to a page with this body and returns the HTML of the body. */
export function changedBody(body: string, change: (tree: Root) => void): string {
  const tree = parsePage(`<!doctype html><title>A</title><body>${body}`)
  change(tree)
  return serializePage(tree).replace(/.*<body>/s, '')
}

export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'reachable-'))
}

/** The options for the export in a folder. */
export function exported(folder: string) {
  const pages = listExport(folder).pages.map(
    (page) => [page, sha256(readFileSync(join(folder, page)))] as const,
  )
  return { exportFolder: folder, pagesFolder: folder, pages: new Map(pages) }
}

/** A place for finished pages that has none. */
export function pageCache(): FinishOptions['pageCache'] {
  return { folder: temporaryFolder(), stateFolder: temporaryFolder(), code: '' }
}

export function fixtureOptions(outFolder: string): FinishOptions {
  return {
    ...exported(EXPORT_FOLDER),
    pageCache: pageCache(),
    assets: {
      scripts: [{ path: 'site.js', content: readFileSync(join(EXPORT_FOLDER, 'assets/site.js')) }],
      data: [{ path: CORE_FILE, content: registration(CORE_FILE, 'the core') }],
    },
    outFolder,
    name: 'Fixture',
    description: 'A small site.',
    address: 'https://kb.example/base/',
    searchAddress: null,
    inlineScripts: [THEME_SCRIPT],
    scriptNames: ['.hit'],
    constants: new Map(),
    package: () => Promise.resolve(),
    log: () => undefined,
  }
}
