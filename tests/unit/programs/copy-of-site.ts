import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeInto } from '../../../lib/build/store/folder'
import { Compressor } from '../../../lib/build/compressed'
import { offlineBundle } from '../../../lib/build/downloads/zip'
import { PartsFile } from '../../../lib/build/store/parts-file'
import { buildMatchData } from '../../../lib/logs/build/build-match-data'
import { MATCH_FILE } from '../../../lib/logs/data'
import type { Knowledge } from '../../../lib/model/knowledge'
import { buildIndex } from '../../../lib/search/index/build/build-index'
import { searchDocuments } from '../../../lib/search/index/build/documents'
import { registration } from '../../../lib/search/index/registry'
import { endpointFiles } from '../../../lib/site/endpoints/all-files'

/** What the programs read of a finished site: the index, the data and the Markdown twins. */
export function siteFiles(knowledge: Knowledge): Map<string, string> {
  const { files } = buildIndex(searchDocuments(knowledge), knowledge.searchContent)
  const match = { name: MATCH_FILE, text: registration(MATCH_FILE, buildMatchData(knowledge)) }
  const index = [...files, match].map(({ name, text }) => [`assets/b1/${name}`, text] as const)
  const others = [...endpointFiles(knowledge)]
    .filter(([path]) => /^data\/|\.md$/.test(path))
    .map(([path, file]) => [path, String(file.content())] as const)
  return new Map([...index, ...others])
}

/** Writes the files to a new folder and to a ZIP, and returns the paths of both. */
export async function writeCopies(
  files: ReadonlyMap<string, string>,
): Promise<{ folder: string; zip: string }> {
  const folder = writeFolder(files)
  const site = {
    build: 'b1',
    paths: [...files.keys()],
    read: (path: string) => Buffer.from(files.get(path) ?? ''),
  }
  const zip = `${folder}.zip`
  const parts: Uint8Array[] = []
  const compressor = new Compressor(
    new PartsFile(mkdtempSync(join(tmpdir(), 'reachable-parts-')), ''),
  )
  for await (const part of offlineBundle(site, 'Site', compressor)?.parts ?? []) parts.push(part)
  writeFileSync(zip, Buffer.concat(parts))
  return { folder, zip }
}

/** Writes the files to a new folder. */
export function writeFolder(files: ReadonlyMap<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'reachable-copy-'))
  for (const [path, text] of files) writeInto(folder, path, text)
  return folder
}

/** Packs the package, installs it in an empty folder, and returns the path of its command. */
export function installPackage(): { command: string; folder: string } {
  const folder = mkdtempSync(join(tmpdir(), 'reachable-package-'))
  const pack = run('npm', ['pack', '--json', '--pack-destination', folder], process.cwd())
  const [{ filename }] = JSON.parse(pack.slice(pack.indexOf('['))) as [{ filename: string }]
  writeFileSync(join(folder, 'package.json'), '{}')
  run('npm', ['install', '--offline', '--no-audit', '--no-fund', join(folder, filename)], folder)
  return { folder, command: join(folder, 'node_modules', '.bin', 'reachable') }
}

function run(command: string, args: readonly string[], cwd: string): string {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' })
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stderr}`)
  return stdout
}
