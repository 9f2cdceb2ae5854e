import { XMLValidator } from 'fast-xml-parser'
import { describe, expect, it } from 'vitest'
import { loadKnowledge } from '../../../lib/knowledge/load'
import { programFiles } from '../../../lib/site/programs/files'

const knowledge = loadKnowledge(process.cwd())
const files = programFiles(knowledge)

function text(path: string): string {
  const content = files.get(path)?.content()
  if (typeof content !== 'string') throw new Error(`${path} is not among the files`)
  return content
}

describe('files for programs', () => {
  it.each(['feed.xml', 'feeds/wifi.xml', 'sitemap.xml', 'opensearch.xml'])(
    '%s is well-formed',
    (path) => {
      expect(XMLValidator.validate(text(path))).toBe(true)
    },
  )

  it('the JSON feed names its version and gives every item an id of its own', () => {
    const feed = JSON.parse(text('feed.json')) as { version: string; items: { id: string }[] }
    expect(feed.version).toBe('https://jsonfeed.org/version/1.1')
    expect(new Set(feed.items.map(({ id }) => id)).size).toBe(feed.items.length)
  })

  it('the sitemap names every page once', () => {
    const found = [...text('sitemap.xml').matchAll(/<loc>([^<]+)/g)].map((match) => match[1])
    expect(new Set(found).size).toBe(found.length)
    expect(found.length).toBeGreaterThan(knowledge.posts.length + knowledge.symptoms.length)
  })

  it.each(['symptoms', 'remediations', 'guides', 'posts', 'errors', 'glossary'])(
    'data/%s.json keeps to its schema, which is published beside it',
    (name) => {
      expect(JSON.parse(text(`data/${name}.json`))).toBeInstanceOf(Array)
      expect(JSON.parse(text(`data/${name}.schema.json`))).toMatchObject({ type: 'array' })
    },
  )

  it('a symptom’s Markdown twin has a footnote for every reference', () => {
    for (const symptom of knowledge.symptoms) {
      const twin = text(`${symptom.url.slice(1)}index.md`)
      for (const [, id] of twin.matchAll(/\[\^([a-z0-9-]+)\](?!:)/g)) {
        expect(twin).toContain(`[^${id}]: `)
      }
    }
  })

  it('a beginning of a word leads to titles that hold it', () => {
    const [typed, offered] = JSON.parse(text('suggest/mul.json')) as [string, string[]]
    expect(typed).toBe('mul')
    for (const title of offered) expect(title.toLowerCase()).toContain('mul')
  })

  it('a preview picture is a PNG, and the same every time', () => {
    const card = files.get(`${knowledge.symptoms[0]?.url.slice(1)}card.png`)
    const once = Buffer.from(card?.content() ?? '')
    expect(once.subarray(1, 4).toString()).toBe('PNG')
    expect(Buffer.compare(once, Buffer.from(card?.content() ?? ''))).toBe(0)
  })
})
