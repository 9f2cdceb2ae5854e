import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { generatedContent } from '../../lib/dev/bench/scale/generated-content'
import { generatePosts } from '../../lib/dev/bench/scale/generated-posts'
import { runCommand } from '../../lib/dev/steps'
import { listFiles } from '../../lib/util/node/list-files'
import { stageFolder, writeInto } from '../../lib/build/store/folder'
import { loadKnowledge } from '../../lib/knowledge/load'

/**
 * npm run bench:scale-build [-- POSTS]   builds a site of the frozen corpus and POSTS generated posts (1,000)
 *
 * Prints how long the build takes, how many files it has, and its largest pages and index files.
 */
const count = Number(process.argv[2] ?? 1_000)
const root = process.cwd()
const FOLDER = '.cache/bench-scale'
const OUT = '.cache/bench-scale-site'
/** How many of the largest files are listed. */
const LISTED = 12

const corpus = loadKnowledge(join(root, 'tests/corpus'))
const stage = stageFolder(join(root, FOLDER))
for (const file of listFiles(join(root, 'tests/corpus')))
  writeInto(stage.path, file, readFileSync(join(root, 'tests/corpus', file)))
const posts = generatePosts(
  count,
  corpus.posts.map(({ body }) => body),
)
for (const [path, text] of generatedContent(posts, corpus))
  writeInto(stage.path, `content/${path}`, text)
stage.commit()

const { code, seconds } = await runCommand(
  'build',
  process.execPath,
  ['--import', 'tsx', join(root, 'scripts/build.ts'), '--out', OUT],
  { cwd: root, env: { ...process.env, REACHABLE_CONTENT: FOLDER } },
)
if (code !== 0) throw new Error('the build failed')
const files = listFiles(join(root, OUT))
console.log(`${count} generated posts: built in ${seconds} s, ${files.length} files`)
const largest = (name: string, isOne: (file: string) => boolean): void => {
  const sizes = files
    .filter(isOne)
    .map((file) => ({ file, bytes: gzipSync(readFileSync(join(root, OUT, file))).length }))
    .sort((a, b) => b.bytes - a.bytes)
  console.log(`largest ${name}, gzip kB:`)
  for (const { file, bytes } of sizes.slice(0, LISTED))
    console.log(`  ${(bytes / 1000).toFixed(1)}  ${file}`)
}
largest('pages', (file) => file.endsWith('.html'))
largest('index files', (file) => file.includes('/search/') && !file.includes('/text/'))
