import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { withLock } from '../../lib/build/store/lock'
import { apply } from '../../lib/build/store/store'
import { runMain, usageFault } from '../../lib/dev/command-line'
import { loadKnowledge } from '../../lib/knowledge/load'
import {
  skeleton,
  SKELETON_FOLDERS,
  type SkeletonKind,
  skeletonSections,
} from '../../lib/knowledge/drafts/skeleton'
import { Slug } from '../../lib/model/common'
import { closest } from '../../lib/util/closest'
import { FaultError } from '../../lib/model/fault'
import type { Knowledge, Post } from '../../lib/model/knowledge'
import { draftSymptom } from '../../lib/placement/draft'
import { SymptomIndex } from '../../lib/placement/nearest'

const spec = {
  name: 'new',
  usage: `npm run new -- symptom SLUG ["Title"]        creates the skeleton of a page
npm run new -- remediation SLUG ["Title"]
npm run new -- guide SLUG ["Title"]
npm run new -- --from POST… [--slug SLUG] [--title "Title"]
                                             drafts a symptom from the posts that report it`,
  options: {
    from: { type: 'boolean' },
    slug: { type: 'string' },
    title: { type: 'string' },
  },
} as const

const root = process.cwd()
const today = new Date().toISOString().slice(0, 10)

await runMain(spec, async ({ values, positionals }) => {
  if (values.from) {
    if (positionals.length === 0) throw usageFault(spec, '--from needs the slugs of posts')
    const knowledge = loadKnowledge(root, { drafts: 'leave out' })
    const posts = postsNamed(positionals, knowledge)
    const draft = draftSymptom(posts, knowledge, new SymptomIndex(knowledge), {
      title: values.title,
      reviewed: today,
    })
    return write('symptom', values.slug ?? posts[0]?.slug ?? '', draft)
  }
  const [kind = '', slug = '', title, ...more] = positionals
  if (!Object.hasOwn(SKELETON_FOLDERS, kind) || slug === '' || more.length > 0) {
    throw usageFault(spec, 'this does not name one page to create')
  }
  await write(
    kind as SkeletonKind,
    slug,
    skeleton(kind as SkeletonKind, title ?? titleOf(slug), today),
  )
})

async function write(kind: SkeletonKind, slug: string, page: string): Promise<void> {
  if (!Slug.safeParse(slug).success) {
    throw usageFault(
      spec,
      `“${slug}” is no slug: lower-case words joined by hyphens, such as wifi-aware-stops-after-sleep`,
    )
  }
  const file = `content/${SKELETON_FOLDERS[kind]}/${slug}.md`
  if (existsSync(join(root, file))) throw usageFault(spec, `${file} already exists`)
  await withLock(root, 'npm run new', () => apply(root, { files: new Map([[file, page]]) }))
  console.log(`${file} is ready, with the sections ${skeletonSections(page).join(', ')}.`)
  console.log(
    'Fill the gaps ⟦ ⟧; npm run check lists them. Then run: npm run check -- --assign-ids',
  )
}

function postsNamed(slugs: readonly string[], { postBySlug }: Knowledge): Post[] {
  const unknown = slugs.filter((slug) => !postBySlug.has(slug))
  if (unknown.length === 0) return slugs.flatMap((slug) => postBySlug.get(slug) ?? [])
  throw new FaultError(
    unknown.map((slug) => ({
      file: 'npm run new',
      line: null,
      problem: 'there is no such post',
      expected: 'the slug of a file in content/posts/',
      found: slug,
      fix:
        closest(slug, postBySlug.keys()) ?? 'npm run -s place -- --json lists the posts that wait',
    })),
  )
}

function titleOf(name: string): string {
  const words = name.replaceAll('-', ' ')
  return `${words[0]?.toUpperCase() ?? ''}${words.slice(1)}`.padEnd(8, ' …')
}
