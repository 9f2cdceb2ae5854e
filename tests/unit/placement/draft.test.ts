import { describe, expect, it } from 'vitest'
import { gapFaults } from '../../../lib/knowledge/drafts/gaps'
import { SignatureMatcher } from '../../../lib/logs/match/signature-matcher'
import { splitFrontMatter } from '../../../lib/markdown/front-matter'
import { plainText } from '../../../lib/markdown/plain'
import { parseYaml } from '../../../lib/model/parse-yaml'
import { SymptomMatter } from '../../../lib/model/symptom'
import { draftSymptom } from '../../../lib/placement/draft'
import { SymptomIndex } from '../../../lib/placement/nearest'
import { frozenKnowledge } from '../../frozen-corpus'

const knowledge = frozenKnowledge()
const index = new SymptomIndex(knowledge)
/** Every fourth post, so that the test is fast. */
const some = knowledge.posts.filter((_, n) => n % 4 === 0)
const draftOf = (slug: string): string => {
  const post = knowledge.postBySlug.get(slug)
  if (!post) throw new Error(`the corpus has no post ${slug}`)
  return draftSymptom([post], knowledge, index, { reviewed: '2026-11-29' })
}
/** Fills every gap of a draft as an editor would, with text that fits its place. */
const filled = (draft: string): string =>
  draft
    .replace(/^( *- )⟦slug[^⟧]*⟧$/gmu, '$1a-remedy')
    .replace(/⟦[^⟧]*⟧/gu, 'Words of an editor that are long enough.')

describe('a symptom drafted from a post', () => {
  it('has a gap, with its line, for everything that only a person can know', () => {
    const faults = gapFaults('a.md', draftOf('nehotspothelper-api'))
    expect(faults.map(({ expected }) => expected)).toEqual(
      expect.arrayContaining([
        'what it is, in one or two sentences',
        'what to do now, in one or two sentences',
        'slug of the remedy to try first',
      ]),
    )
    const lines = draftOf('nehotspothelper-api').split('\n')
    for (const { line, found } of faults) expect(lines[(line ?? 0) - 1]).toContain(found)
  })

  it('fits the schema for posts of the corpus once its gaps are filled, and quotes the post', () => {
    for (const { slug } of some) {
      const page = splitFrontMatter('a.md', filled(draftOf(slug)))
      if ('problem' in page) throw new Error(page.problem)
      const opened = parseYaml(SymptomMatter, page.yaml, { file: `${slug}.md`, line: 2 })
      expect(opened).toMatchObject({ ok: true, value: { posts: [slug] } })
      if (opened.ok) {
        const quoted = opened.value.evidence.flatMap((one) => ('quote' in one ? [one.quote] : []))
        for (const quote of quoted) expect(quote.split(' ').length).toBeLessThanOrEqual(25)
      }
    }
  })

  it('proposes signatures for many posts, and each matches its post and no other', () => {
    const lines = new Map(
      knowledge.posts.map(({ slug, body }) => [slug, plainText(body).split('\n')]),
    )
    const withPatterns = some.filter(({ slug }) => {
      const found = [...draftOf(slug).matchAll(/pattern: '(.+)'$/gmu)]
      for (const [, pattern = ''] of found) {
        const set = new SignatureMatcher([{ pattern: pattern.replaceAll("''", "'"), target: 0 }])
        const matched = [...lines].filter(([, all]) =>
          all.some((line) => set.find(line).length > 0),
        )
        expect(matched.map(([other]) => other)).toEqual([slug])
      }
      return found.length > 0
    })
    expect(withPatterns.length).toBeGreaterThan(6)
  })
})
