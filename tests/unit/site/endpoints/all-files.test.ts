import { Ajv2020 } from 'ajv/dist/2020.js'
import { XMLValidator } from 'fast-xml-parser'
import { posix } from 'node:path'
import { visit } from 'unist-util-visit'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { toString } from 'mdast-util-to-string'
import { parseMarkdown } from '../../../../lib/markdown/tree'
import { offeredFiles, placeholderFiles } from '../../../../lib/site/endpoints/offered-files'
import { PLACEHOLDER } from '../../../../lib/site/config'
import { allPages } from '../../../../lib/site/endpoints/addresses-list'
import { endpointFiles } from '../../../../lib/site/endpoints/all-files'
import { shownSignatures } from '../../../../lib/site/view-models/pages/signatures'
import { frozenKnowledge } from '../../../frozen-corpus'

const knowledge = frozenKnowledge()
const files = endpointFiles(knowledge)

function text(path: string): string {
  const content = files.get(path)?.content()
  if (typeof content !== 'string') throw new Error(`${path} is not among the files`)
  return content
}

/** The same site with a known address. */
const ADDRESS = 'https://kb.example/path/'
let published: typeof files
beforeAll(async () => {
  vi.stubEnv('REACHABLE_ADDRESS', ADDRESS)
  vi.resetModules()
  const { endpointFiles: again } = await import('../../../../lib/site/endpoints/all-files')
  published = again(knowledge)
})
afterAll(() => {
  vi.unstubAllEnvs()
  vi.resetModules()
})

function publishedText(path: string): string {
  return String(published.get(path)?.content())
}

/** Paths of all link targets: pages, short addresses, files. */
const there = new Set([
  ...allPages(knowledge).map(({ path }) => `${path.slice(1)}index.html`),
  ...Object.values(knowledge.ids).flatMap((ids) =>
    ids.map(({ id }) => `${id[0]}/${id.slice(1)}/index.html`),
  ),
  ...files.keys(),
])

/** Addresses of the links in a Markdown text. */
function linksOf(markdown: string): string[] {
  const found: string[] = []
  visit(parseMarkdown(markdown), 'link', ({ url }) => void found.push(url))
  return found
}

/** Links of a file that lead to no page or file of the site, resolved from the path of the file. */
function astray(file: string, links: readonly string[]): string[] {
  return links
    .filter((link) => !/^[a-z]+:/i.test(link) && !link.startsWith('#'))
    .filter((link) => !there.has(posix.join(posix.dirname(file), link.replace(/#.*/, ''))))
    .map((link) => `${file}: ${link}`)
}

describe('links in files for programs, if the address of the site is unknown', () => {
  const twins = [...files.keys()].filter((path) => path.endsWith('.md'))

  it('lead from every Markdown twin to pages, relative to the twin', () => {
    const links = twins.map((file): [string, string[]] => [file, linksOf(text(file))])
    expect(links.flatMap(([, found]) => found).length).toBeGreaterThan(2_000)
    expect(links.flatMap(([file, found]) => astray(file, found))).toEqual([])
  })

  it('lead from llms.txt to twins', () => {
    const links = linksOf(text('llms.txt'))
    expect(links.length).toBeGreaterThan(200)
    expect(astray('llms.txt', links)).toEqual([])
  })

  it.each(['symptoms', 'remediations', 'guides', 'posts', 'errors', 'glossary'])(
    'lead from data/%s.json to pages, in `url` and in texts',
    (name) => {
      const file = `data/${name}.json`
      interface Entry {
        url: string
        text?: string
        codes?: Entry[]
      }
      const entries = JSON.parse(text(file)) as Entry[]
      const links = entries
        .flatMap((entry) => [entry, ...(entry.codes ?? [])])
        .flatMap((entry) => [entry.url, ...linksOf(entry.text ?? '')])
      expect(links.length).toBeGreaterThanOrEqual(entries.length)
      expect(astray(file, links)).toEqual([])
    },
  )
})

describe('the address in a file for programs', () => {
  it('is a placeholder only in formats without relative addresses, and no page links to those files', () => {
    const named = [...files]
      .filter(
        ([path, file]) => !path.endsWith('.png') && String(file.content()).includes(PLACEHOLDER),
      )
      .map(([path]) => path)
    expect(named.sort()).toEqual(['opensearch.xml', 'sitemap.xml'])
    expect(
      placeholderFiles()
        .map(({ path }) => path.slice(1))
        .sort(),
    ).toEqual(named)
    expect(offeredFiles().map(({ path }) => path.slice(1))).not.toEqual(
      expect.arrayContaining(named),
    )
  })

  it('is needed only by suggestions for an address bar and preview images, which are left out without it', () => {
    const needsAddress = (path: string): boolean => /^suggest\/|card\.png$/.test(path)
    expect([...published.keys()].some(needsAddress)).toBe(true)
    expect([...files.keys()]).toEqual([...published.keys()].filter((path) => !needsAddress(path)))
    expect(text('opensearch.xml')).not.toContain('suggest')
    expect(publishedText('opensearch.xml')).toContain(`${ADDRESS}suggest/{searchTerms}.json`)
    for (const { path } of offeredFiles()) expect(files.has(path.slice(1)), path).toBe(true)
  })

  it('is relative to the feed in a feed', () => {
    for (const path of ['feed.xml', 'feeds/wifi.xml']) {
      const links = [...text(path).matchAll(/href="([^"]*)"/g)].map((match) => match[1] ?? '')
      expect(links.length).toBeGreaterThan(5)
      expect(astray(path, links)).toEqual([])
    }
  })

  it('does not change the ids of a feed and its entries', () => {
    const ids = (feed: string) => [...feed.matchAll(/<id>([^<]*)/g)].map((match) => match[1])
    expect(ids(text('feed.xml'))).toEqual(ids(publishedText('feed.xml')))
    for (const id of ids(text('feed.xml')))
      expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-/)
  })

  it('is absolute in all files if it is known', () => {
    const [symptom] = knowledge.symptoms
    const twin = publishedText(`${symptom?.url.slice(1)}index.md`)
    expect(twin).toContain(`[${symptom?.id}](${ADDRESS}s/`)
    const links = [
      ...linksOf(twin),
      ...linksOf(publishedText('llms.txt')),
      ...[...publishedText('feed.xml').matchAll(/href="([^"]*)"/g)].map((match) => match[1]),
    ]
    for (const link of links) expect(link).toMatch(/^https:/)
    const [entry] = JSON.parse(publishedText('data/symptoms.json')) as { url: string }[]
    expect(entry?.url).toBe(ADDRESS + symptom?.url.slice(1))
  })
})

describe('files for programs', () => {
  it.each(['feed.xml', 'feeds/wifi.xml', 'sitemap.xml', 'opensearch.xml'])(
    '%s is well-formed',
    (path) => {
      expect(XMLValidator.validate(publishedText(path))).toBe(true)
    },
  )

  it('the JSON feed names its version and gives every item a unique id', () => {
    const feed = JSON.parse(publishedText('feed.json')) as {
      version: string
      items: { id: string }[]
    }
    expect(feed.version).toBe('https://jsonfeed.org/version/1.1')
    expect(new Set(feed.items.map(({ id }) => id)).size).toBe(feed.items.length)
  })

  it('the sitemap names every page once', () => {
    const found = [...publishedText('sitemap.xml').matchAll(/<loc>([^<]+)/g)].map(
      (match) => match[1],
    )
    expect(new Set(found).size).toBe(found.length)
    expect(found.length).toBeGreaterThan(knowledge.posts.length + knowledge.symptoms.length)
  })

  it.each(['symptoms', 'remediations', 'guides', 'posts', 'errors', 'glossary'])(
    'data/%s.json matches the schema published next to it',
    (name) => {
      expect(JSON.parse(text(`data/${name}.json`))).toBeInstanceOf(Array)
      expect(JSON.parse(text(`data/${name}.schema.json`))).toMatchObject({ type: 'array' })
    },
  )

  it('data/records.ndjson has a record of every page and of every entry of the vocabulary, as its schema says', () => {
    const schema = JSON.parse(text('data/records.schema.json')) as object
    const isValid = new Ajv2020({ strict: false }).compile(schema)
    const records = text('data/records.ndjson')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { type: string; url?: string; permanent?: string })
    expect(records.filter((record) => !isValid(record))).toEqual([])
    expect(isValid({ ...records[0], version: 2 })).toBe(false)
    const pages = records.filter(({ type }) => type === 'page')
    const { symptoms, remediations, guides, posts, errors, searchContent } = knowledge
    expect(pages.length).toBe([symptoms, remediations, guides, posts, errors].flat().length)
    expect(records.length - pages.length).toBe(searchContent.vocabulary.length)
    const addresses = pages.flatMap(({ url = '', permanent = '' }) => [url, permanent])
    expect(astray('data/records.ndjson', addresses)).toEqual([])
  })

  it('data/symptoms.json has the outcome of the first remedy of each symptom', () => {
    const entries = JSON.parse(text('data/symptoms.json')) as { slug: string; outcome: string }[]
    for (const { slug, outcome } of entries) {
      const first = knowledge.symptomBySlug.get(slug)?.remediations[0] ?? ''
      expect(outcome).toBe(knowledge.remedyBySlug.get(first)?.outcome ?? null)
    }
  })

  it('data/errors.json gives every domain and code a unique id', () => {
    const domains = JSON.parse(text('data/errors.json')) as {
      id: string
      codes: { id: string }[]
    }[]
    const ids = domains.flatMap(({ id, codes }) => [id, ...codes.map((code) => code.id)])
    expect(ids).toContain('posix/24')
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('a symptom’s Markdown twin has a footnote for every reference', () => {
    for (const symptom of knowledge.symptoms) {
      const twin = text(`${symptom.url.slice(1)}index.md`)
      for (const [, id] of twin.matchAll(/\[\^([a-z0-9-]+)\](?!:)/g)) {
        expect(twin).toContain(`[^${id}]: `)
      }
    }
  })

  it('a symptom’s Markdown twin has the outcome and the log lines of its page', () => {
    for (const symptom of knowledge.symptoms) {
      const twin = text(`${symptom.url.slice(1)}index.md`)
      expect(twin).toMatch(/^- Outcome: /m)
      const plain = toString(parseMarkdown(twin))
      for (const { sample } of shownSignatures(symptom, knowledge)) expect(plain).toContain(sample)
    }
    const twin = text('symptoms/wifi-aware-wifip2pd-fd-leak/index.md')
    expect(twin).toMatch(
      /^- \[[^\n]+\]\([^\n]+\): (?:Workaround|No known fix), from sources, not tested on a device$/m,
    )
  })

  it('an error’s Markdown twin lists symptoms and posts separately', () => {
    const twin = text('errors/posix/55/index.md')
    const [symptoms, posts] = twin.split('## Symptoms that show it')[1]?.split('## Posts') ?? []
    expect(linksOf(symptoms ?? '').every((link) => link.includes('/symptoms/'))).toBe(true)
    expect(linksOf(posts ?? '').every((link) => link.includes('/posts/'))).toBe(true)
  })

  it('the beginning of a word suggests titles that contain it', () => {
    const [typed, offered] = JSON.parse(publishedText('suggest/mul.json')) as [string, string[]]
    expect(typed).toBe('mul')
    for (const title of offered) expect(title.toLowerCase()).toContain('mul')
  })

  it('a preview image is a PNG and the same every time', () => {
    const card = published.get(`${knowledge.symptoms[0]?.url.slice(1)}card.png`)
    const once = Buffer.from(card?.content() ?? '')
    expect(once.subarray(1, 4).toString()).toBe('PNG')
    expect(Buffer.compare(once, Buffer.from(card?.content() ?? ''))).toBe(0)
  })
})
