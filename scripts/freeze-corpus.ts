import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { listFiles } from '../lib/build/finish/export'
import { apply } from '../lib/build/store/store'

/** npm run freeze:corpus: copies `content/` to `tests/corpus/content/`, which the tests read instead. */
const root = process.cwd()

const files = new Map(
  listFiles(join(root, 'content')).map((file) => [file, readFileSync(join(root, 'content', file))]),
)
const { created, changed, removed } = await apply(root, {
  folders: { 'tests/corpus/content': files },
})
for (const [what, paths] of Object.entries({ created, changed, removed }))
  for (const path of paths) console.log(`${what} ${path}`)
console.log(
  `tests/corpus/content: ${created.length} files created, ${changed.length} changed, ${removed.length} removed`,
)
