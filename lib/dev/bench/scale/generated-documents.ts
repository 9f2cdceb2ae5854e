import type { SearchDocument } from '../../../search/index/build/document'
import { generatePosts } from './generated-posts'

/**
 * Documents of generated posts, whose ids follow those of the real ones.
 *
 * @param real documents of the corpus
 * @param texts real texts, from whose words the posts are made
 */
export function generatedDocuments(
  count: number,
  real: readonly SearchDocument[],
  texts: readonly string[],
): SearchDocument[] {
  const numbers = real.filter(({ kind }) => kind === 'post').map(({ id }) => Number(id.slice(1)))
  const first = Math.max(0, ...numbers) + 1
  return [...generatePosts(count, texts)].map(({ title, text }, n) => ({
    id: `p${first + n}`,
    kind: 'post',
    url: `/posts/generated-${n}/`,
    title,
    aliases: [],
    signatures: [],
    symbols: [],
    codes: [],
    sections: [{ anchor: '', heading: '', text }],
    facets: { platforms: ['iOS'], osVersions: ['iOS 26'], frameworks: ['Network'] },
    badges: ['question'],
    covers: [],
    sightings: [],
    offTopic: false,
  }))
}
