import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { listFiles } from '../lib/build/finish/export'
import { stageFolder, writeInto } from '../lib/build/store/folder'
import { runCommand } from '../lib/dev/steps'
import { contentRoot } from '../lib/knowledge/content-root'

/**
 * node --import tsx scripts/compare-builds.ts FOLDER: builds the site in two steps and compares it with FOLDER byte for
 * byte. The first step makes everything again, of content in which one page differs; the second builds the real content
 * with what the first kept. Both have another time zone, another locale and another output folder than FOLDER, none of
 * which may matter.
 */
const root = process.cwd()
const folder = process.argv[2] ?? 'out'
const first = join(root, folder)
const second = join(root, '.cache', 'second-build')
const changed = join(root, '.cache', 'changed-content')

copyWithOneChange()
await build('build with one page changed', ['--fresh'], { REACHABLE_CONTENT: changed })
await build('build after changing it back', [], {})

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

/** Copies the content and adds a word to the title of its first guide. */
function copyWithOneChange(): void {
  const from = contentRoot()
  const files = listFiles(join(from, 'content')).map((file) => `content/${file}`)
  const guide = files.find((file) => file.startsWith('content/guides/'))
  if (guide === undefined) throw new Error(`there is no guide to change in ${from}`)
  const stage = stageFolder(changed)
  for (const file of files) writeInto(stage.path, file, readFileSync(join(from, file)))
  const text = readFileSync(join(from, guide), 'utf8')
  writeInto(stage.path, guide, text.replace(/^title: .*\w/m, '$& changed'))
  stage.commit()
}

async function build(
  label: string,
  options: readonly string[],
  env: Record<string, string>,
): Promise<void> {
  const script = join(root, 'scripts', 'build.ts')
  const { code } = await runCommand(
    label,
    process.execPath,
    ['--import', 'tsx', script, '--out', '.cache/second-build', ...options],
    {
      cwd: root,
      show: 'none',
      env: {
        ...process.env,
        ...env,
        ...{ TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
      },
    },
  )
  if (code !== 0) throw new Error(`${label}: failed`)
}
