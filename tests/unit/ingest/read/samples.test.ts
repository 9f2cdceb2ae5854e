import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { outputOf } from '../../../../lib/ingest/reports/read-output'
import type { ReadSighting } from '../../../../lib/ingest/read/types'
import { readText } from './read-text'

const folder = 'tests/fixtures/layouts'

interface Expected {
  readonly file: string
  readonly format: string
  readonly header: Readonly<Record<string, unknown>>
  readonly posts: readonly Readonly<Record<string, string>>[]
  readonly bodies?: readonly Readonly<Record<string, unknown>>[]
  readonly question?: { readonly first_line: string; readonly last_line: string }
  readonly answer?: { readonly first_line: string; readonly last_line: string }
  readonly trailing_truncated_title: string | null
  readonly labelled_copy?: string | boolean
}

const { files } = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as {
  files: Expected[]
}
const linesOf = (post: ReadSighting | undefined): string[] => post?.text.split('\n') ?? []

describe.each(files)('the sample $file', (expected) => {
  const read = readText(readFileSync(join(folder, expected.file), 'utf8'), expected.file)
  const layout = expected.format.replace(' ', '-')

  it('is recognized and its header is read', () => {
    expect(read.layout).toBe(layout)
    for (const key of ['topic', 'subtopic', 'tag', 'count'] as const) {
      expect(read.header[key] ?? null, key).toBe(expected.header[key] ?? null)
    }
  })

  it('has no unaccounted line', () => {
    expect(read.uses).not.toContain(undefined)
  })

  if (layout.endsWith('listing')) {
    it('shows each row with its title, text and metrics as printed', () => {
      const whole = read.sightings.filter((post) => post.complete)
      const copies = expected.labelled_copy === 'whole' ? 2 : 1
      expect(whole).toHaveLength(expected.posts.length * copies)
      whole.forEach((post, n) => {
        const row = expected.posts[n % expected.posts.length] ?? {}
        expect(post.title).toBe(row['title'])
        expect(post.text.slice(0, 60)).toBe(row['body_first60'])
        expect(post.text.slice(-60)).toBe(row['body_last60'])
        expect(post.shown).toEqual({
          replies: row['replies'],
          boosts: row['boosts'],
          views: row['views'],
          activity: row['activity'] ?? row['created'],
        })
      })
    })

    it('marks the row that is truncated by the end of the file', () => {
      const cut = read.sightings.filter((post) => !post.complete).map((post) => post.title)
      expect(cut).toEqual(
        expected.trailing_truncated_title ? [expected.trailing_truncated_title] : [],
      )
    })
  }

  if (expected.bodies) {
    it('is divided into its posts, starting with the one before the header', () => {
      expect(
        read.sightings.map((post) => ({
          role: post.role === 'lead' ? 'lead (before the header)' : 'body',
          complete: post.complete,
          first_line: linesOf(post)[0],
          last_line: linesOf(post).at(-1),
          lines: linesOf(post).length,
        })),
      ).toEqual(expected.bodies)
    })
  }

  if (expected.question && expected.answer) {
    it('is divided into its question and its answers', () => {
      const [question, ...answers] = read.sightings
      expect(question?.title).toBe(expected.header['title'])
      expect(linesOf(question)[0]).toBe(expected.question?.first_line)
      expect(linesOf(question).at(-1)).toBe(expected.question?.last_line)
      expect(linesOf(answers[0])[0]).toBe(expected.answer?.first_line)
      expect(linesOf(answers.at(-1)).at(-1)).toBe(expected.answer?.last_line)
      expect(answers.every((post) => post.role === 'answer')).toBe(true)
    })
  }
})

describe('the output of --read', () => {
  it('has the documented format', () => {
    const file = join(folder, 'tag-page-labelled.txt')
    const read = readText(readFileSync(file, 'utf8'))
    const answer = outputOf(file, read) as { posts: unknown[] }
    expect(answer).toMatchObject({
      file,
      layout: 'labelled-listing',
      header: { tag: 'Network', count: 200 },
    })
    expect(answer.posts[0]).toEqual({
      role: 'post',
      title: 'Which DispatchQueue for a fleet of listeners and connections?',
      text: 'We will have N NWListener and M NWConnection objects. Which queues should they get and why? One per object? Also: are global queues shared between processes?',
      lines: [17, 22],
      replies: 13,
      boosts: 0,
      views: 1200,
      activity: 'Jan ’26',
      raw: { replies: '13', boosts: '0', views: '1.2k', activity: 'Jan ’26' },
      complete: true,
    })
  })
})
