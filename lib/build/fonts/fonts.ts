import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import subsetFont from 'subset-font'
import { buildId, type SiteFile } from '../finish/files'
import { sha256 } from '../../util/node/sha256'
import { withNames } from './names'

const PACKAGE = '@expo-google-fonts/ibm-plex-sans'

/** Name of the subset: the license reserves “Plex” for the original. */
const FAMILY = 'Reachable Sans'

const STYLES = [
  { name: 'Regular', weight: 400, file: '400Regular/IBMPlexSans_400Regular.ttf' },
  { name: 'SemiBold', weight: 600, file: '600SemiBold/IBMPlexSans_600SemiBold.ttf' },
] as const

/** Printable ASCII, Latin-1, and the punctuation and arrows of the pages. Other characters come from the system. */
const CHARACTERS = [range(0x20, 0x7e), range(0xa0, 0xff), '–—‘’‚“”„†•…‑−×≈≤≥←↑→↓€™'].join('')

function range(first: number, last: number): string {
  return Array.from({ length: last - first + 1 }, (_, n) => String.fromCodePoint(first + n)).join(
    '',
  )
}

/**
 * Makes the fonts of the site from those of the preview images: a subset of each style as WOFF2, and their license. The
 * folder is named after a hash of their content, so a host can let browsers keep them forever. The same package gives
 * the same bytes.
 *
 * @param root folder of the project
 * @returns files below `fonts/`
 */
export async function siteFonts(root: string): Promise<SiteFile[]> {
  const folder = dirname(
    createRequire(join(root, 'package.json')).resolve(`${PACKAGE}/package.json`),
  )
  const license = readFileSync(join(folder, 'LICENSE_FONT'))
  const files: SiteFile[] = [{ path: 'OFL.txt', content: license }]
  for (const { name, weight, file } of STYLES) {
    const original = withNames(readFileSync(join(folder, file)), namesOf(name))
    const content = await subsetFont(original, CHARACTERS, OPTIONS)
    files.push({ path: `${weight}.woff2`, content })
  }
  const id = buildId(new Map(files.map(({ path, content }) => [path, sha256(content)])))
  return files.map(({ path, content }) => ({ path: `fonts/${id}/${path}`, content }))
}

/**
 * Without hints, which are for screens of few pixels, without alternates of letters, which the pages do not use, and
 * without the table of styles, which refers to names that are gone.
 */
const OPTIONS = {
  targetFormat: 'woff2',
  noHinting: true,
  noLayoutClosure: true,
  dropTables: ['STAT'],
} satisfies Parameters<typeof subsetFont>[2] & Record<string, unknown>

function namesOf(style: string): ReadonlyMap<number, string> {
  return new Map([
    [0, 'Copyright 2019 IBM Corp. Licensed under the SIL Open Font License, Version 1.1.'],
    [1, FAMILY],
    [2, style],
    [4, `${FAMILY} ${style}`],
    [6, `${FAMILY.replace(' ', '')}-${style}`],
  ])
}
