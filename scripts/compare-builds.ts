import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { listFiles } from '../lib/build/finish/export'
import { runCommand } from '../lib/dev/steps'

/** Builds the site a second time and compares it with out/, byte for byte. Part of npm test. */
const root = process.cwd()
const first = join(root, 'out')
const second = join(root, '.cache', 'second-build')

const { code } = await runCommand(
  'build again',
  process.execPath,
  ['--import', 'tsx', join(root, 'scripts', 'build.ts'), '--out', '.cache/second-build'],
  { cwd: root, show: 'none' },
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
for (const file of differing) console.error(`out/${file}: differs between two builds`)
console.error(`${both.length - differing.length} of ${one.length} files are the same in two builds`)
process.exitCode = differing.length === 0 ? 0 : 1
