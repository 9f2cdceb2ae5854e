import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { boundariesText } from '../../../lib/ingest/files/boundaries-file'
import { type Change, readAnyFile } from '../../../lib/ingest/load'
import { type Plan, planRun } from '../../../lib/ingest/plan'
import { FaultError } from '../../../lib/model/fault'
import { apply } from '../../../lib/build/store/store'
import { CORPUS } from '../../frozen-corpus'

const PAGE = [
  'Networking',
  'RSS for tag',
  'Explore the networking protocols.',
  'Posts under Networking subtopic',
  'Post',
  'Replies',
  'Boosts',
  'Views',
  'Activity',
  'A post that nobody has seen before',
  'Our new app does something new, and fails with error -1009 on iOS 26.5 every time.',
  '0',
  '0',
  '5',
  '2h',
  'Flow Divert behavior',
]

let root = ''
const said: string[] = []
/** Does what `npm run ingest` does with a change. */
const run = async (change: Change): Promise<Plan> => {
  const plan = planRun(root, change)
  said.push(...plan.notices)
  await apply(root, plan.wanted)
  return plan
}
const none = { add: new Map<string, Uint8Array>(), remove: new Set<string>() }
const adding = (name: string, lines: readonly string[]) => ({
  ...none,
  add: new Map([[name, Buffer.from(lines.join('\n'))]]),
})
const removing = (...names: string[]) => ({ ...none, remove: new Set(names) })
const contentOf = (): Map<string, string> =>
  new Map(
    [
      'ids.yaml',
      'sources/sources.yaml',
      ...readdirSync(join(root, 'content/posts')).map((name) => `posts/${name}`),
    ].map((name) => [name, readFileSync(join(root, 'content', name), 'utf8')]),
  )
const posts = (): string[] => readdirSync(join(root, 'content/posts'))

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'reachable-ingest-'))
  cpSync(join(CORPUS, 'content'), join(root, 'content'), { recursive: true })
  said.length = 0
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

describe('ingest', () => {
  it('changes nothing when it runs again', async () => {
    const before = contentOf()
    const { posts: difference } = await run(none)
    expect(difference.unchanged).toHaveLength(94)
    expect(contentOf()).toEqual(before)
  })

  it('transliterates the title of a new post for its address, and keeps an address of before', async () => {
    const page = PAGE.map((line) => (line.startsWith('A post') ? 'Größe der Pakete' : line))
    expect((await run(adding('new.txt', page))).posts.created).toEqual(['grosse-der-pakete'])
    const ids = join(root, 'content/ids.yaml')
    writeFileSync(ids, readFileSync(ids, 'utf8').replace('grosse-der-pakete', 'gro-e-der-pakete'))
    await run(none)
    expect(posts()).toContain('gro-e-der-pakete.md')
    expect(posts()).not.toContain('grosse-der-pakete.md')
  })

  it('adds a source: a new post, new metrics of an old one, and nothing else', async () => {
    const old = readFileSync(join(root, 'content/sources/001_78f5c97e9f3d0da0.txt'), 'utf8').split(
      '\n',
    )
    const text = old[old.indexOf('NEHotspotHelper API') + 1] ?? ''
    const page = [...PAGE.slice(0, -1), 'NEHotspotHelper API', text, '3', '0', '99', '3d']
    const { posts: difference, unmatchedTitles } = await run(adding('new.txt', page))
    expect(difference.created).toEqual(['a-post-that-nobody-has-seen-before'])
    expect(difference.changed).toEqual(['nehotspothelper-api'])
    expect(difference.revised).toEqual([])
    expect(difference.removed).toEqual([])
    expect(unmatchedTitles).toEqual([])
    const ids = readFileSync(join(root, 'content/ids.yaml'), 'utf8')
    expect(ids).toContain(
      '{ id: p95, slug: a-post-that-nobody-has-seen-before, seen: [new.txt:10] }',
    )
    expect(readFileSync(join(root, 'content/sources/sources.yaml'), 'utf8')).toContain(
      '- file: new.txt',
    )
  })

  it('adds a file that was copied to content/sources', async () => {
    writeFileSync(join(root, 'content/sources/new.txt'), PAGE.slice(0, -1).join('\n'))
    const { posts: difference } = await run(none)
    expect(difference.created).toEqual(['a-post-that-nobody-has-seen-before'])
  })

  it('makes an edited text the newest revision and keeps the address', async () => {
    const old = readFileSync(join(root, 'content/sources/001_78f5c97e9f3d0da0.txt'), 'utf8').split(
      '\n',
    )
    const text = `${old[old.indexOf('NEHotspotHelper API') + 1] ?? ''} Edited: it works now.`
    const page = [...PAGE.slice(0, 9), 'NEHotspotHelper API', text, '3', '0', '99', '3d']
    const { posts: difference } = await run(adding('new.txt', page))
    expect(difference.revised).toEqual(['nehotspothelper-api'])
    const post = readFileSync(join(root, 'content/posts/nehotspothelper-api.md'), 'utf8')
    expect(post).toContain('Edited: it works now.')
    expect(post).toMatch(/^revisions:\n {2}- sightings:\n/mu)
  })

  it('assigns a truncated title to its known post, and names the ones that it cannot assign', async () => {
    const known = await run(adding('new.txt', PAGE))
    expect(known.unmatchedTitles).toEqual([])
    const unknown = await run(adding('newer.txt', [...PAGE.slice(0, -1), 'Half a ti']))
    expect(unknown.unmatchedTitles).toEqual(['newer.txt:16 “Half a ti”'])
    expect(unknown.posts.created).toEqual([])
  })

  it('changes nothing if a dump is added twice, even under another name', async () => {
    await run(adding('new.txt', PAGE))
    const before = contentOf()
    await run(adding('new.txt', PAGE))
    await run(adding('again.txt', PAGE))
    expect(contentOf()).toEqual(before)
    expect(said).toContain('again.txt is the same as new.txt: not added again')
  })

  it('removes with a source only the posts that no other source shows, announces it first, and retires their addresses', async () => {
    const retired = (): number =>
      (readFileSync(join(root, 'content/ids.yaml'), 'utf8').match(/retired: /gu) ?? []).length
    const before = retired()
    const { posts: difference } = await run(removing('002_3a46442a26dc9d3f.txt'))
    expect(difference.removed).toHaveLength(19)
    expect(posts()).toContain('networking-resources.md')
    expect(posts()).toContain('urlrequest-url-cachepolicy-timeoutinterval-started-to-crash-in.md')
    expect(said).toHaveLength(19)
    expect(said[0]).toMatch(/^no source shows p60 /u)
    expect(retired() - before).toBe(19)
  })

  it('restores the old address of a post when its source is added again', async () => {
    const before = contentOf()
    const name = '002_3a46442a26dc9d3f.txt'
    const bytes = readFileSync(join(root, 'content/sources', name))
    await run(removing(name))
    await run({ ...none, add: new Map([[name, bytes]]) })
    const after = contentOf()
    expect([...after.keys()]).toEqual([...before.keys()])
    expect(after.get('ids.yaml')).toBe(before.get('ids.yaml'))
  })

  it('recognizes a post by another source after its first source is removed', async () => {
    await run(removing('000_7b906488aa2f192b.txt'))
    const ids = readFileSync(join(root, 'content/ids.yaml'), 'utf8')
    expect(ids).toMatch(/id: p8, slug: network-interface-apis, seen: .*\] \}/u)
    expect(posts()).toContain('network-interface-apis.md')
  })
})

it('a renamed post keeps its review', async () => {
  const file = join(root, 'content/ids.yaml')
  const markdown = join(root, 'content/structure/markdown')
  const old = 'a-peek-behind-the-necp-curtain'
  const ids = readFileSync(file, 'utf8')
  const before = contentOf().get(`posts/${old}.md`)
  expect(before).toContain('kind: guidance')
  writeFileSync(file, ids.replace(`slug: ${old},`, `slug: renamed, former: [${old}],`))
  renameSync(join(markdown, `${old}.md`), join(markdown, 'renamed.md'))
  await run(none)
  expect(posts()).not.toContain(`${old}.md`)
  expect(contentOf().get('posts/renamed.md')).toBe(before?.replace(`slug: ${old}`, 'slug: renamed'))
})

describe('a feed without reviewed boundaries', () => {
  const FEED = [
    'Network',
    'RSS for tagSend data.',
    'Posts under Network tag',
    'Post',
    'Replies',
    'Boosts',
    'Views',
    'Activity',
    'Hi,',
    'our brand new tunnel stops at noon. Any ideas?',
    'Hello,',
    'our brand new proxy starts at midnight. Thanks!',
  ]

  it('is divided by rules, and the editor is told how to review the result', async () => {
    const { posts: difference } = await run(adding('feed.txt', FEED))
    expect(difference.created).toHaveLength(2)
    expect(said.join()).toContain('--boundaries content/sources/feed.txt')
  })

  it('is divided in the same way, without a notice, by the boundaries that ingest proposes', async () => {
    await run(adding('feed.txt', FEED))
    const bytes = readFileSync(join(root, 'content/sources/feed.txt'))
    const file = join(root, 'content/structure/boundaries/feed.yaml')
    // The shell creates this empty file before the command writes its proposal to it.
    writeFileSync(file, '')
    const text = boundariesText(readAnyFile(root, 'feed.txt', bytes), FEED)
    writeFileSync(file, text)
    said.length = 0
    const { posts: difference } = await run(none)
    expect(difference.unchanged).toHaveLength(96)
    expect(said).toEqual([])
  })
})

describe('ingest of a faulty source', () => {
  const faultOf = async (change: Change): Promise<string> => {
    const before = contentOf()
    const error = await run(change).then(
      () => null,
      (reason: unknown) => reason,
    )
    expect(error).toBeInstanceOf(FaultError)
    expect(contentOf()).toEqual(before)
    return error instanceof FaultError ? error.message : ''
  }

  it('reports every fault of every file and changes nothing', async () => {
    rmSync(join(root, 'content/sources/004_bf2d5861b78f1f6c.txt'))
    writeFileSync(join(root, 'content/sources/000_7b906488aa2f192b.txt'), 'changed')
    const message = await faultOf(adding('empty.txt', ['']))
    expect(message).toMatch(/content\/sources\/004_bf2d5861b78f1f6c\.txt: The source is missing\./u)
    expect(message).toMatch(
      /content\/sources\/000_7b906488aa2f192b\.txt: The source is not the file that was added/u,
    )
    expect(message).toMatch(/content\/sources\/empty\.txt: The source is empty\./u)
  })

  it('rejects a page without posts, an unknown layout and a name that is taken', async () => {
    expect(await faultOf(adding('none.txt', PAGE.slice(0, 9)))).toMatch(/The page shows no post/u)
    expect(await faultOf(adding('other.txt', ['Dear diary', 'nothing happened']))).toMatch(
      /content\/sources\/other\.txt:1: The layout of the text is unknown/u,
    )
    for (const name of ['000_7b906488aa2f192b.txt', '000_7B906488AA2F192B.TXT'])
      expect(await faultOf(adding(name, PAGE))).toMatch(/Another source already has this name/u)
  })

  it('reports where reviewed boundaries no longer match', async () => {
    const file = join(root, 'content/structure/boundaries/002_3a46442a26dc9d3f.yaml')
    writeFileSync(file, readFileSync(file, 'utf8').replace('lines: [83, 92]', 'lines: [84, 92]'))
    expect(await faultOf(none)).toMatch(
      /content\/sources\/002_3a46442a26dc9d3f\.txt:84: The reviewed boundaries/u,
    )
  })

  it('reports faults in sources.yaml with their line', async () => {
    const file = join(root, 'content/sources/sources.yaml')
    writeFileSync(file, readFileSync(file, 'utf8').replace('layout: feed', 'layout: fed'))
    expect(await faultOf(none)).toMatch(/content\/sources\/sources\.yaml:\d+:/u)
  })
})

describe('ingest of hostile sources', () => {
  const reasonOf = (change: Change): string => {
    try {
      planRun(root, change)
    } catch (error) {
      if (error instanceof FaultError) return error.message
      throw error
    }
    return 'none'
  }

  it('refuses names that a system or the list of sources cannot keep, and says how to fix them', () => {
    const names = ['sources.yaml', 'Sources.YML', 'a\nb.txt', 'con:.txt', '.a.txt', 'a\u202eb.txt']
    names.push(`${'ü'.repeat(60)}.txt`, 'con.txt', 'Aux', 'LPT9.tar.gz', 'com¹.txt')
    const reason = reasonOf({
      ...none,
      add: new Map(names.map((name, n) => [name, Buffer.from([...PAGE, `${n}`].join('\n'))])),
    })
    const said = reason.split('The file cannot be kept under its name.').length - 1
    expect([said, reason.includes('Rename the file')]).toEqual([names.length, true])
  })

  it('keeps titles that YAML or a file system reads as something else', async () => {
    const titles = ['-1001', '1e3', '0x1f', 'true', 'null', '404', 'index', 'aux', '~', '__proto__']
    titles.push('# a', '\ufffe\uffff')
    const rows = titles.flatMap((title, n) => [
      title,
      `Request number ${n} of ${n * 7} fails with error -${n}009 on iOS 26.${n} every time.`,
      ...['0', '0', '5', '2h'],
    ])
    const page = [...PAGE.slice(0, PAGE.indexOf('Activity') + 1), ...rows]
    const { posts: difference } = await run(adding('new.txt', page))
    expect(difference.created).toHaveLength(titles.length)
    const before = contentOf()
    expect((await run(none)).posts.changed).toEqual([])
    expect(contentOf()).toEqual(before)
  })

  it('keeps a post of a feed whose link is no address, without the link', async () => {
    const items = ['https://', 'javascript:alert(1)', 'https://[', 'https://a b'].map(
      (link, n) =>
        `<item><title>Hostile link ${n}</title><link>${link}</link><description>The connection number ${n} fails at once with the error ${n}.</description></item>`,
    )
    const feed = ['<?xml version="1.0"?><rss version="2.0"><channel>', ...items, '</channel></rss>']
    const { posts: difference } = await run(adding('feed.xml', feed))
    expect(difference.created).toHaveLength(items.length)
    expect((await run(none)).posts.changed).toEqual([])
  })
})
