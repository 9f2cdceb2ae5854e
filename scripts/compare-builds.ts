import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { listFiles } from '../lib/build/finish/export'
import { runCommand } from '../lib/dev/steps'

/**
 * node --import tsx scripts/compare-builds.ts FOLDER: builds the site again and compares it with FOLDER byte for byte.
 * The second build has another time zone, another locale and another output folder, none of which may matter.
 */
const root = process.cwd()
const folder = process.argv[2] ?? 'out'
const first = join(root, folder)
const second = join(root, '.cache', 'second-build')

const { code } = await runCommand(
  'build again',
  process.execPath,
  ['--import', 'tsx', join(root, 'scripts', 'build.ts'), '--out', '.cache/second-build'],
  {
    cwd: root,
    show: 'none',
    env: { ...process.env, TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
  },
)
if (code !== 0) throw new Error('the second build failed')

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
