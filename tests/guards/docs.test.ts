import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { escapeRegex } from '../../lib/util/escape-regex'
import { listFiles } from '../../lib/util/node/list-files'

const DOCS = ['CONTRIBUTING.md', ...readdirSync('docs').map((name) => `docs/${name}`)].filter(
  (file) => file.endsWith('.md'),
)

/** Files of the project; those of `content/` are taken from the frozen corpus. */
const FILES = [
  ...['app', 'lib', 'scripts', 'tests'].flatMap((top) =>
    listFiles(top).map((file) => `${top}/${file}`),
  ),
  ...listFiles('tests/corpus/content').map((file) => `content/${file}`),
]

/** A folder or file of the project, or the name of a source file, perhaps with the last folders of its path. */
const PATH = /`((?:app|lib|content|scripts|tests)\/[^`\s]*|[\w.[\]/-]+\.(?:tsx?|css))`/g

/** Files that a command writes. */
const WRITTEN = new Set(['content/links.yaml'])

it('every file and folder that the docs name exists', () => {
  const wrong = DOCS.flatMap((doc) =>
    [...readFileSync(doc, 'utf8').matchAll(PATH)].flatMap(([, path = '']) =>
      WRITTEN.has(path) || FILES.some((file) => patternOf(path).test(file))
        ? []
        : [`${doc}: ${path}`],
    ),
  )
  expect([...new Set(wrong)]).toEqual([])
})

/** Matches the path of a file, or of a file below a folder. `<slug>`, `SLUG` and `*` stand for any name. */
function patternOf(path: string): RegExp {
  const name = escapeRegex(path.replace(/\/$/, '')).replace(/<[^>]*>|\\\*|\b[A-Z]{2,}\b/g, '[^/]+')
  const start = /^(?:app|lib|content|scripts|tests)\//.test(path) ? '^' : '(?:^|/)'
  return new RegExp(`${start}${name}(?:$|/)`)
}
