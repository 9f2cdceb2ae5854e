import { parseMarkdown } from '../../markdown/tree'
import { plainText } from '../../markdown/plain'
import type { Knowledge, Post } from '../../model/knowledge'
import { visit } from 'unist-util-visit'
import type { MatchData, MatchTarget } from './data'
import { type CorpusLine, mineTemplates } from './templates'
import { isGeneric, wordsOf } from './words'

/** Languages of fenced code that is written, not printed by a program. */
const SOURCE_CODE = new Set([
  'swift',
  'objc',
  'objectivec',
  'c',
  'cpp',
  'javascript',
  'typescript',
  'js',
  'ts',
  'java',
  'kotlin',
  'python',
  'xml',
  'plist',
  'sh',
  'bash',
  'shell',
  'html',
  'graphql',
])

/** Most pages that may share a template before it says nothing about which of them is meant. */
const MOST_TARGETS = 3

/**
 * Everything the log matcher needs: the symptoms' signatures, and templates mined from the log lines
 * that posts quote. A post's line leads to the symptom pages that list the post, or to the post itself.
 */
export function buildMatchData(knowledge: Knowledge): MatchData {
  const targets: MatchTarget[] = []
  const indexByUrl = new Map<string, number>()
  const targetOf = (page: { url: string; title: string }, posts: readonly Post[]): number => {
    const known = indexByUrl.get(page.url)
    if (known !== undefined) return known
    indexByUrl.set(page.url, targets.length)
    return (
      targets.push({ url: page.url, title: page.title, posts: posts.flatMap(sightingKeys) }) - 1
    )
  }
  const postsOf = (slugs: readonly string[]): Post[] =>
    slugs.flatMap((slug) => knowledge.postBySlug.get(slug) ?? [])

  const signatures = knowledge.symptoms.flatMap((symptom) => {
    const target = targetOf(symptom, postsOf(symptom.posts))
    return symptom.signatures.map(({ pattern }) => ({ target, pattern }))
  })
  const lines = knowledge.posts
    .filter((post) => post.kind !== 'off-topic')
    .flatMap((post): CorpusLine[] => {
      const symptoms = post.symptoms.flatMap((slug) => knowledge.symptomBySlug.get(slug) ?? [])
      const pages = symptoms.length > 0 ? symptoms : [post]
      return loggedLines(post.body).flatMap((line) =>
        pages.map((page) => ({
          line,
          target: targetOf(page, page.kindOfPage === 'symptom' ? postsOf(page.posts) : [page]),
        })),
      )
    })
  const templates = mineTemplates(lines).filter(
    (template) => template.targets.length <= MOST_TARGETS,
  )
  return {
    format: 1,
    targets,
    signatures,
    templates,
    weights: wordWeights(knowledge.posts, new Set(templates.flatMap(({ words }) => words))),
  }
}

/** Lines of a post that a program printed: fenced blocks that are not source code. */
export function loggedLines(markdown: string): string[] {
  const lines: string[] = []
  visit(parseMarkdown(markdown), 'code', (node) => {
    if (!SOURCE_CODE.has((node.lang ?? '').toLowerCase())) lines.push(...node.value.split('\n'))
  })
  return lines.filter((line) => line.trim() !== '')
}

/** Rarity of words over the posts: log2 of (posts + 1) / (posts that have it), in tenths. */
function wordWeights(posts: readonly Post[], wanted: ReadonlySet<string>): Record<string, number> {
  const counts = new Map<string, number>()
  for (const post of posts) {
    for (const word of new Set(plainText(post.body).split('\n').flatMap(wordsOf))) {
      if (wanted.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1)
    }
  }
  return Object.fromEntries(
    [...wanted]
      .filter((word) => !isGeneric(word))
      .sort()
      .map((word) => [
        word,
        Math.round(10 * Math.log2((posts.length + 1) / (counts.get(word) ?? 1))),
      ]),
  )
}

function sightingKeys(post: Post): string[] {
  return post.sightings.map(({ file, lines }) => `${file}:${lines[0]}`)
}
