import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { generatedContent } from '../../lib/dev/bench/scale/generated-content'
import { generatePosts } from '../../lib/dev/bench/scale/generated-posts'
import { watchMemory } from '../../lib/dev/bench/peak-memory'
import { runCommand } from '../../lib/dev/steps'
import { listFiles } from '../../lib/util/node/list-files'
import { stageFolder, writeInto } from '../../lib/build/store/folder'
import { loadKnowledge } from '../../lib/knowledge/load'

/**
 * npm run bench:scale-build [-- POSTS]   builds a site of the frozen corpus and POSTS generated posts (1,000)
 *
 * Prints how long the build takes and how much memory, the same for a second build after a word was added to one post,
 * how many files it has, and its largest pages and index files. Builds print the time of each step.
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

const all = await build()
const file = `${FOLDER}/content/posts/${listFiles(join(root, FOLDER, 'content/posts')).at(-1)}`
writeInto(root, file, `${readFileSync(join(root, file), 'utf8').trimEnd()} again\n`)
const again = await build()
const files = listFiles(join(root, OUT))
console.log(`${count} generated posts: ${all}; one post changed: ${again}; ${files.length} files`)

/** Builds the site and says what that took. */
async function build(): Promise<string> {
  const memory = watchMemory()
  const { code, seconds } = await runCommand(
    'build',
    process.execPath,
    ['--import', 'tsx', join(root, 'scripts/build.ts'), '--out', OUT],
    { cwd: root, env: { ...process.env, REACHABLE_CONTENT: FOLDER } },
  )
  const { peakBytes } = memory.stop()
  if (code !== 0) throw new Error('the build failed')
  return `${seconds} s, ${(peakBytes / 1e9).toFixed(2)} GB of all processes`
}

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
