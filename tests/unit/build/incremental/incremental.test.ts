import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { contentData } from '../../../../lib/build/bundle'
import { Compressor } from '../../../../lib/build/compressed'
import { makeDownloads } from '../../../../lib/build/downloads/make-downloads'
import { finishSite } from '../../../../lib/build/finish/finish'
import { renderPages } from '../../../../lib/build/render'
import { browseFiles } from '../../../../lib/site/browse/files'
import { endpointFiles } from '../../../../lib/site/endpoints/all-files'
import { THEME_SCRIPT } from '../../../../lib/site/theme'
import { listFiles } from '../../../../lib/util/node/list-files'
import { type Content, linked, smallCorpus } from './small-corpus'
import { writeInto } from '../../../../lib/build/store/folder'
import { PartsFile } from '../../../../lib/build/store/parts-file'

const WORKER = join(process.cwd(), 'app/_render/worker.ts')
const CODE = 'the code'

function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'reachable-incremental-'))
}

/** A build without Next: pages link no stylesheet. */
async function build(content: Content, cache: string, code = CODE) {
  const knowledge = linked(content)
  const [out, exportFolder, files] = ['out', 'export', 'files'].map(() => temporaryFolder())
  const folder = (name: string): string => join(cache, name)
  const state = { folder: folder('pages'), stateFolder: folder('rendered'), code }
  const rendering = await renderPages(WORKER, knowledge, exportFolder ?? '', state, [])
  const { pages, rendered } = await rendering.done
  for (const { path, content: text } of endpointFiles(knowledge).values())
    writeInto(files ?? '', path, text())
  const parts = new PartsFile(folder('compressed'), code)
  let log = ''
  await finishSite({
    exportFolder: exportFolder ?? '',
    pagesFolder: state.folder,
    pages,
    pageCache: { folder: folder('finished-pages'), stateFolder: folder('finished'), code },
    assets: {
      scripts: [
        { path: 'site.js', content: 'run()' },
        { path: 'font.js', content: '' },
        { path: 'field.js', content: '' },
      ],
      data: [...contentData(knowledge), ...browseFiles(knowledge)],
    },
    ...(files !== undefined && { filesFolder: files }),
    outFolder: join(out ?? '', 'site'),
    ...{ name: 'Small', description: 'A small site.', address: null, searchAddress: null },
    ...{ inlineScripts: [THEME_SCRIPT], scriptNames: [], constants: new Map() },
    package: (site, put) =>
      makeDownloads(
        site,
        knowledge,
        { name: 'Small', description: 'A small site.', address: null },
        new Compressor(parts),
        put,
      ),
    log: (line) => (log = line),
  })
  parts.save()
  return { folder: join(out ?? '', 'site'), rendered, pages: pages.size, log }
}

/** Files that two folders do not have with the same bytes. */
function differing(one: string, two: string): string[] {
  const [first, second] = [listFiles(one), listFiles(two)]
  return [...new Set([...first, ...second])].filter(
    (file) =>
      !existsSync(join(one, file)) ||
      !existsSync(join(two, file)) ||
      !readFileSync(join(one, file)).equals(readFileSync(join(two, file))),
  )
}

type Edit = (content: Content, at: number, word: string) => Content

/** Replaces one page of a list. */
function edited<Page>(pages: readonly Page[], at: number, edit: (page: Page) => Page): Page[] {
  return pages.map((page, n) => (n === at % pages.length ? edit(page) : page))
}

const EDITS: Readonly<Record<string, Edit>> = {
  'the text of a post': (content, at, word) => ({
    ...content,
    posts: edited(content.posts, at, (page) => ({
      ...page,
      body: `${page.body}\n\n${word} NWPath\n`,
    })),
  }),
  'the title of a post': (content, at, word) => ({
    ...content,
    posts: edited(content.posts, at, (page) => ({ ...page, title: `${page.title} ${word}` })),
  }),
  'a post that is no longer there': (content, at) => ({
    ...content,
    posts:
      content.posts.length < 4
        ? content.posts
        : content.posts.filter((_, n) => n !== at % content.posts.length || isQuoted(content, n)),
  }),
  'the frameworks that a post names': (content, at) => ({
    ...content,
    posts: edited(content.posts, at, (page) => ({ ...page, facts: page.facts.slice(1) })),
  }),
  'the title of a symptom': (content, at, word) => ({
    ...content,
    symptoms: edited(content.symptoms, at, (page) => ({ ...page, title: `${page.title} ${word}` })),
  }),
  'the other words for a symptom': (content, at, word) => ({
    ...content,
    symptoms: edited(content.symptoms, at, (page) => ({
      ...page,
      aliases: [word, ...page.aliases],
    })),
  }),
  'a report of a symptom': (content, at) => ({
    ...content,
    symptoms: edited(content.symptoms, at, (page) => ({ ...page, posts: page.posts.slice(1) })),
    posts: content.posts.map((post) =>
      post.slug === content.symptoms[at % content.symptoms.length]?.posts[0]
        ? { ...post, symptoms: [] }
        : post,
    ),
  }),
  'the outcome of a remedy': (content, at) => ({
    ...content,
    remediations: edited(content.remediations, at, (page) => ({ ...page, outcome: 'by-design' })),
  }),
  'the body of a remedy': (content, at, word) => ({
    ...content,
    remediations: edited(content.remediations, at, (page) => ({
      ...page,
      body: `${page.body}\n\n${word}\n`,
    })),
  }),
  'the vocabulary': (content, _at, word) => ({
    ...content,
    searchContent: {
      ...content.searchContent,
      vocabulary: edited(content.searchContent.vocabulary, 0, (entry) => ({
        ...entry,
        also: [...entry.also, word],
      })),
    },
  }),
  'a term of the glossary': (content, at, word) => ({
    ...content,
    glossary: edited(content.glossary, at, (entry) => ({
      ...entry,
      aliases: [...entry.aliases, word],
    })),
  }),
  'the title of an area': (content, at, word) => ({
    ...content,
    areas: edited(content.areas, at, (area) => ({ ...area, title: `${area.title} ${word}` })),
  }),
}

/** Whether a curated page quotes a post, which the page then cannot do without. */
function isQuoted({ symptoms, remediations, guides, posts }: Content, n: number): boolean {
  return [...symptoms, ...remediations, ...guides].some((page) =>
    page.evidence.some((entry) => 'post' in entry && entry.post === posts[n]?.slug),
  )
}

const edit = fc.record({
  what: fc.constantFrom(...Object.keys(EDITS)),
  at: fc.nat(20),
  word: fc.constantFrom('zebra', 'timeout', 'gateway', 'quokka'),
})

describe('a build that takes over what did not change', () => {
  beforeAll(() => vi.stubEnv('REACHABLE_CONTENT', 'tests/corpus'))
  afterAll(() => void vi.unstubAllEnvs())

  it('gives the same files as a build from nothing, whatever was edited', async () => {
    const cache = temporaryFolder()
    let content = smallCorpus()
    await build(content, cache)
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 3 }), async (edits) => {
        for (const { what, at, word } of edits)
          content = EDITS[what]?.(content, at, word) ?? content
        const incremental = await build(content, cache)
        const fromNothing = await build(content, temporaryFolder())
        expect(differing(incremental.folder, fromNothing.folder), JSON.stringify(edits)).toEqual([])
      }),
      // A failed run changed the content, so it cannot be made smaller.
      { numRuns: Number(process.env.FUZZ_CASES ?? 0) > 0 ? 100 : 3, endOnFailure: true },
    )
  }, 600_000)

  it('renders few pages again when the text of one post changed, all for other code and none for nothing', async () => {
    const cache = temporaryFolder()
    const content = smallCorpus()
    const first = await build(content, cache)
    expect(first.rendered).toBe(first.pages)
    expect((await build(content, cache)).rendered).toBe(0)
    const changed = EDITS['the text of a post']?.(content, 0, 'zebra') ?? content
    const second = await build(changed, cache)
    const posts = content.posts.length
    expect(second.rendered).toBeGreaterThan(0)
    expect(second.rendered, 'most pages of posts stay').toBeLessThan(first.pages - posts)
    expect((await build(changed, cache, 'other code')).rendered).toBe(first.pages)
  }, 300_000)
})
