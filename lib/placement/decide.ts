import { z } from 'zod'
import { isMap, isSeq, parseDocument } from 'yaml'
import { Slug } from '../model/common'

/** What an editor decided about a post: the symptom that it reports, or the kind that needs no symptom. */
export const Decision = z.discriminatedUnion('place', [
  z.strictObject({ post: Slug, place: z.literal('symptom'), symptom: Slug }),
  z.strictObject({
    post: Slug,
    place: z.enum(['question', 'guidance', 'announcement', 'off-topic']),
  }),
])
export type Decision = z.infer<typeof Decision>

/** `content/structure/posts.yaml` with the kind of a post; everything else stays byte for byte. */
export function withReviewedKind(text: string, slug: string, kind: string): string {
  const posts = parseDocument(text).get('posts')
  if (!isSeq(posts) || posts.items.length === 0) {
    return `${text.replace(/^posts:.*\n?/mu, '').trimEnd()}\nposts:\n${entryOf(slug, kind)}`.trimStart()
  }
  const entry = posts.items.find((item) => isMap(item) && item.get('slug') === slug)
  const old = isMap(entry) ? entry.get('kind', true) : undefined
  const range = typeof old === 'object' && old !== null && 'range' in old ? old.range : undefined
  if (Array.isArray(range)) return text.slice(0, range[0]) + kind + text.slice(range[1])
  return `${text.trimEnd()}\n${entryOf(slug, kind)}`
}

function entryOf(slug: string, kind: string): string {
  return `  - slug: ${slug}\n    kind: ${kind}\n`
}

/** The text of a generated post with its kind reviewed, as the next ingest writes it. */
export function withKind(post: string, kind: string): string {
  return post.replace(/^kind: .*\n(?:kindGuessed: true\n)?/mu, `kind: ${kind}\n`)
}

/** The text of a symptom page that lists one more post; everything else stays byte for byte. */
export function withListedPost(page: string, slug: string): string {
  const end = page.indexOf('\n---', 3) + 1
  const [yaml, rest] = [page.slice(4, end), page.slice(end)]
  const document = parseDocument(yaml)
  const posts = document.get('posts')
  const line = `  - ${slug}\n`
  if (!isSeq(posts)) return `---\n${yaml.replace(/^remediations:/mu, `posts:\n${line}$&`)}${rest}`
  if (!posts.range) return page
  if (posts.flow) {
    const block = [...(posts.toJSON() as string[]), slug].map((one) => `\n  - ${one}`).join('')
    const [from, to] = posts.range
    return `---\n${yaml.slice(0, from).trimEnd()}${block}${yaml.slice(to)}${rest}`
  }
  const to = (posts.items.at(-1) as { range?: readonly number[] } | undefined)?.range?.[1] ?? 0
  const at = yaml.indexOf('\n', to) + 1
  return `---\n${yaml.slice(0, at)}${line}${yaml.slice(at)}${rest}`
}
