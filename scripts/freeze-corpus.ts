import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { listFiles } from '../lib/util/node/list-files'
import { withLock } from '../lib/build/store/lock'
import { apply } from '../lib/build/store/store'

/** npm run freeze:corpus   copies `content/` to `tests/corpus/content/`, which the tests read instead of `content/` */
const root = process.cwd()

const { created, changed, removed } = await withLock(root, 'npm run freeze:corpus', () => {
  const content = join(root, 'content')
  const files = listFiles(content).map((file) => [file, readFileSync(join(content, file))] as const)
  return apply(root, { folders: { 'tests/corpus/content': new Map(files) } })
})
for (const [what, paths] of Object.entries({ created, changed, removed }))
  for (const path of paths) console.log(`${what} ${path}`)
console.log(
  `tests/corpus/content: ${created.length} files created, ${changed.length} changed, ${removed.length} removed`,
)
