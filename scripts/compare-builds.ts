import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { listFiles } from '../lib/util/node/list-files'
import { copyProject, writeInto } from '../lib/build/store/folder'
import { runCommand } from '../lib/dev/steps'

/**
 * node --import tsx scripts/compare-builds.ts FOLDER: builds the site twice and compares it with FOLDER byte for byte.
 * Both builds run in a copy of the project, whose path has a space, with another time zone and another locale. Folders
 * list their entries in reverse order. The first build has nothing that an earlier one kept, and content in which one
 * page differs; the second takes from it what did not change. None of that may matter.
 */
const root = process.cwd()
const folder = process.argv[2] ?? 'out'
const first = join(root, folder)
const copy = join(root, '.cache', 'another folder', 'project')
const second = join(copy, 'out')

copyProject(root, copy)
const guides = join(copy, process.env.REACHABLE_CONTENT ?? '.', 'content', 'guides')
const [guide = ''] = listFiles(guides)
const text = readFileSync(join(guides, guide), 'utf8')
writeInto(guides, guide, text.replace(/^title: .*\w/m, '$& changed'))
await build('build with one page changed')
writeInto(guides, guide, text)
await build('build after changing it back')

const [one, two] = [listFiles(first), listFiles(second)]
const [inOne, inTwo] = [new Set(one), new Set(two)]
const both = one.filter((file) => inTwo.has(file))
const differing = [
  ...one.filter((file) => !inTwo.has(file)),
  ...two.filter((file) => !inOne.has(file)),
  ...both.filter(
    (file) => !readFileSync(join(first, file)).equals(readFileSync(join(second, file))),
  ),
]
for (const file of differing) console.error(`${folder}/${file}: differs between two builds`)
console.error(`${both.length - differing.length} of ${one.length} files are the same in two builds`)
process.exitCode = differing.length === 0 ? 0 : 1

async function build(label: string): Promise<void> {
  const reverse = pathToFileURL(join(root, 'lib/dev/reverse-entries.mjs'))
  const { code } = await runCommand(
    label,
    process.execPath,
    ['--import', 'tsx', join(copy, 'scripts', 'build.ts')],
    {
      cwd: copy,
      show: 'none',
      env: {
        ...process.env,
        ...{ TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
        NODE_OPTIONS: `--import=${reverse.href}`,
      },
    },
  )
  if (code !== 0) throw new Error(`${label}: failed`)
}
