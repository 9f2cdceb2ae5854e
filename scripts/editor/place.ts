import { parseJson } from '../../lib/util/parse-json'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createPatch } from 'diff'
import { z } from 'zod'
import { recoverIfIdle, withLock } from '../../lib/build/store/lock'
import { apply } from '../../lib/build/store/store'
import { readKeys } from '../../lib/dev/keys'
import { runMain, usageFault } from '../../lib/dev/command-line'
import { loadKnowledge } from '../../lib/knowledge/load'
import { waitingPosts } from '../../lib/knowledge/waiting'
import type { Knowledge, Post } from '../../lib/model/knowledge'
import { changesOf } from '../../lib/placement/changes'
import { Decision } from '../../lib/placement/decide'
import { draftSymptom } from '../../lib/placement/draft'
import { postsInDrafts } from '../../lib/placement/drafts'
import { type Near, SymptomIndex } from '../../lib/placement/nearest'
import { suggestedWords } from '../../lib/site/strings'
import { postSummary } from '../../lib/site/view-models/posts/post-view'

const spec = {
  name: 'place',
  usage: `npm run place                        goes through the posts that wait to be placed, one key for each
npm run -s place -- --json           prints them with their three nearest symptoms, and writes nothing
npm run place -- --decisions FILE    does what a JSON file says: [{"post": SLUG, "place": "symptom", "symptom": SLUG}],
                                     where place may also be question, guidance, announcement or off-topic`,
  options: { json: { type: 'boolean' }, decisions: { type: 'string' } },
  most: 0,
} as const

const root = process.cwd()
/** Keys for the kinds that need no symptom. */
const KINDS = { g: 'guidance', '?': 'question', a: 'announcement', o: 'off-topic' } as const
const HELP =
  '1 2 3 this symptom · n new symptom · ? question · g guidance · a announcement · o off-topic · l later · q stop'

await runMain(spec, async ({ values }) => {
  await recoverIfIdle(root)
  const knowledge = loadKnowledge(root, { drafts: 'leave out' })
  if (values.decisions !== undefined) {
    return write(changesOf(readDecisions(values.decisions), knowledge, root))
  }
  const inDrafts = postsInDrafts(root)
  const waiting = waitingPosts(knowledge).filter(({ slug }) => !inDrafts.has(slug))
  const index = new SymptomIndex(knowledge)
  if (values.json) {
    const listed = waiting.map((post) => describe(post, index.nearest(post)))
    console.log(JSON.stringify(listed, null, 2))
  } else await goThrough(waiting, knowledge, index)
})

/** Shows each post and does what the pressed key says. Everything decided is on disk before the next post is shown. */
async function goThrough(
  waiting: readonly Post[],
  knowledge: Knowledge,
  index: SymptomIndex,
): Promise<void> {
  const keys = readKeys(process.stdin)
  let placed = 0
  for (const [n, post] of waiting.entries()) {
    const near = index.nearest(post)
    console.log(`\n${n + 1} of ${waiting.length}  ${post.title}\n${postSummary(post, 600)}\n`)
    near.forEach((one, at) =>
      console.log(`  ${at + 1}  ${one.symptom.title}\n     ${reasonsOf(one)}`),
    )
    console.log(`\n${HELP}`)
    const changes = await changesByKey(keys, post, near, knowledge, index)
    if (changes === 'stop') break
    if (changes.size > 0) placed++
    await write(changes)
  }
  console.log(`${placed} placed, ${waiting.length - placed} wait.`)
  await keys.return(undefined)
}

async function changesByKey(
  keys: AsyncGenerator<string, undefined>,
  post: Post,
  near: readonly Near[],
  knowledge: Knowledge,
  index: SymptomIndex,
): Promise<ReadonlyMap<string, string> | 'stop'> {
  for (;;) {
    const { value: key } = await keys.next()
    const symptom = near[Number(key) - 1]?.symptom
    if (key === undefined || key === 'q') return 'stop'
    if (key === 'l') return new Map()
    if (key === 'n') return newSymptom(post, knowledge, index)
    const kind = Object.entries(KINDS).find(([one]) => one === key)?.[1]
    const decision = symptom
      ? ({ post: post.slug, place: 'symptom', symptom: symptom.slug } as const)
      : kind && { post: post.slug, place: kind }
    if (decision) return changesOf([decision], knowledge, root)
    console.log(HELP)
  }
}

function newSymptom(post: Post, knowledge: Knowledge, index: SymptomIndex): Map<string, string> {
  const file = `content/symptoms/${post.slug}.md`
  if (existsSync(join(root, file))) throw usageFault(spec, `${file} already exists`)
  const reviewed = new Date().toISOString().slice(0, 10)
  return new Map([[file, draftSymptom([post], knowledge, index, { reviewed })]])
}

/** Writes the changes and shows them as a difference. */
async function write(changes: ReadonlyMap<string, string>): Promise<void> {
  for (const [path, text] of changes) {
    const before = existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : ''
    console.log(createPatch(path, before, text, '', '', { context: 1 }))
  }
  await withLock(root, 'npm run place', () => apply(root, { files: changes }))
}

function describe(post: Post, near: readonly Near[]): object {
  return {
    post: post.slug,
    title: post.title,
    kind: post.kind,
    url: post.url,
    nearest: near.map(({ symptom, score, reasons }) => ({
      symptom: symptom.slug,
      title: symptom.title,
      score: Number(score.toFixed(3)),
      reasons,
    })),
  }
}

function reasonsOf({ reasons }: Near): string {
  const { signatures } = reasons
  return [...signatures.map((pattern) => `/${pattern}/`), suggestedWords.because(reasons)].join(
    '  ',
  )
}

function readDecisions(file: string): Decision[] {
  const parsed = z.array(Decision).safeParse(parseJson(readFileSync(file, 'utf8')))
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw usageFault(
    spec,
    `${file} holds no decisions: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`,
  )
}
