import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { XMLValidator } from 'fast-xml-parser'
import type { Root } from 'mdast'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { visit } from 'unist-util-visit'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PostPage } from '../../app/_components/pages/post-page'
import { apply } from '../../lib/build/store/store'
import { eachElement, parsePage } from '../../lib/build/finish/html'
import { planRun } from '../../lib/ingest/plan'
import { loadKnowledge } from '../../lib/knowledge/load'
import { parseMarkdown } from '../../lib/markdown/tree'
import type { Knowledge } from '../../lib/model/knowledge'
import { buildIndex } from '../../lib/search/index/build/build-index'
import { searchDocuments } from '../../lib/search/index/build/documents'
import { endpointFiles } from '../../lib/site/endpoints/all-files'
import { describe as described } from '../../lib/site/metadata'
import { postSummary } from '../../lib/site/view-models/posts/post-view'
import { hostileDumps, POSTS } from '../fixtures/hostile/generate'
import { CORPUS } from '../frozen-corpus'

let root = ''
let knowledge: Knowledge
let hostile: Knowledge['posts']

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'reachable-hostile-'))
  cpSync(join(CORPUS, 'content'), join(root, 'content'), { recursive: true })
  const add = new Map([...hostileDumps()].map(([name, text]) => [name, Buffer.from(text)]))
  await apply(root, planRun(root, { add, remove: new Set() }).wanted)
  knowledge = loadKnowledge(root)
  hostile = knowledge.posts.filter(({ sightings }) => sightings[0]?.file.startsWith('hostile-'))
}, 300_000)
afterAll(() => rmSync(root, { recursive: true, force: true }))

describe('two hundred hostile posts', () => {
  it('are all read, under addresses that every system can keep', () => {
    expect(hostile.length).toBeGreaterThanOrEqual(200)
    expect(hostile.length).toBeLessThanOrEqual(POSTS)
    const slugs = knowledge.posts.map(({ slug }) => slug)
    expect(new Set(slugs).size).toBe(slugs.length)
    for (const slug of slugs)
      expect(slug).toMatch(/^(?!(?:con|aux|nul|prn|index|404|source|assets)$)[a-z0-9-]{1,90}$/)
  })

  it('are read the same again, without a change', () => {
    const plan = planRun(root, { add: new Map(), remove: new Set() })
    expect([plan.posts.created, plan.posts.changed, plan.posts.removed]).toEqual([[], [], []])
  })

  it('become pages without scripts, handlers, foreign links that run, or ids used twice', () => {
    for (const post of hostile) {
      const html = renderToStaticMarkup(createElement(PostPage, { post, knowledge }))
      const ids: string[] = ['main', 'q']
      eachElement(parsePage(html), ({ tagName, properties }) => {
        const what = `${post.slug} <${tagName}>`
        const isData = tagName === 'script' && properties.type === 'application/ld+json'
        if (!isData)
          expect(what).not.toMatch(/<(?:script|iframe|object|embed|plaintext|base|style|template)>/)
        for (const [name, value] of Object.entries(properties)) {
          expect(name.toLowerCase().startsWith('on'), `${what} ${name}`).toBe(false)
          if (name === 'href' || name === 'src')
            expect(String(value), what).toMatch(/^(?:https?:\/\/|mailto:|\/(?!\/)|#)/)
        }
        if (typeof properties.id === 'string') ids.push(properties.id)
      })
      expect(
        ids.filter((id, n) => ids.indexOf(id) !== n),
        post.slug,
      ).toEqual([])
    }
  }, 120_000)

  it('have descriptions that are short, also in text without spaces', () => {
    for (const { url, title, body } of hostile) {
      const { description } = described({ url, title, summary: postSummary({ title, body }) })
      expect(description?.length ?? 0, url).toBeLessThanOrEqual(162)
    }
  })

  it('become well-formed files: XML, JSON, images, and Markdown without markup of theirs', () => {
    const ours = new Set(hostile.map(({ url }) => url))
    for (const { path, content } of endpointFiles(knowledge).values()) {
      const isOurs = [...ours].some((url) => `/${path}`.startsWith(url))
      if (path.endsWith('.png') && !isOurs) continue
      if (path.endsWith('.md') && !isOurs) continue
      const made = content()
      expect(path.length, path).toBeLessThanOrEqual(180)
      if (path.endsWith('.xml')) expect(XMLValidator.validate(String(made)), path).toBe(true)
      if (path.endsWith('.json')) expect(() => JSON.parse(String(made)), path).not.toThrow()
      if (path.endsWith('.md') || path === 'llms.txt')
        expect(badNodes(parseMarkdown(String(made))), path).toEqual([])
    }
  }, 300_000)

  it('are in the index under their own words', () => {
    const { files } = buildIndex(searchDocuments(knowledge), knowledge.searchContent)
    expect(files.length).toBeGreaterThan(3)
  }, 120_000)
})

/** Raw HTML, and links that run. */
function badNodes(tree: Root): string[] {
  const bad: string[] = []
  visit(tree, (node) => {
    if (node.type === 'html') bad.push(node.value)
    if ('url' in node && !/^(?:https?:|mailto:|\.{0,2}\/|[\w-]+(?:\/|\.|$))/.test(node.url))
      bad.push(node.url)
    if ('url' in node && /^(?:javascript|data|vbscript):/i.test(node.url)) bad.push(node.url)
  })
  return bad
}
