import type { Root } from 'hast'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FinishOptions } from '../../../../lib/build/finish/finish'
import { parsePage, serialisePage } from '../../../../lib/build/finish/html'

/** A small export as Next 16.4 wrote it, with text that quotes the framework's own code. */
export const EXPORT_FOLDER = join(import.meta.dirname, '../../../fixtures/next-export')

/** The one inline script that the fixture's pages carry on purpose. */
const THEME_SCRIPT =
  "try{var t=localStorage.getItem('x');t&&(document.documentElement.dataset.theme=t)}catch(e){}"

/** The body of a page, as it is written after a change. */
export function changedBody(body: string, change: (tree: Root) => void): string {
  const tree = parsePage(`<!doctype html><title>A</title><body>${body}`)
  change(tree)
  return serialisePage(tree).replace(/.*<body>/s, '')
}

export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'reachable-'))
}

export function fixtureOptions(outFolder: string): FinishOptions {
  return {
    exportFolder: EXPORT_FOLDER,
    outFolder,
    name: 'Fixture',
    description: 'A small site.',
    address: 'https://kb.example/base/',
    inlineScripts: [THEME_SCRIPT],
    scriptNames: ['.hit'],
    package: () => Promise.resolve([]),
    log: () => undefined,
  }
}
