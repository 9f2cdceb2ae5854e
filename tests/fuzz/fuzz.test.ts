import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { groupSightings } from '../../lib/ingest/posts/merging/group'
import { mergePost } from '../../lib/ingest/posts/merging/merge'
import { readSource } from '../../lib/ingest/read/read-source'
import { recoverStructure } from '../../lib/ingest/structure'
import { compareWithSource } from '../../lib/ingest/structure/fidelity'
import { buildMatchData } from '../../lib/logs/build/build-match-data'
import { matchText } from '../../lib/logs/match/matcher'
import { renderMarkdown } from '../../lib/markdown/html'
import { FaultError } from '../../lib/model/fault'
import { terms } from '../../lib/search/analysis/terms'
import { buildIndex } from '../../lib/search/index/build/build-index'
import { searchDocuments } from '../../lib/search/index/build/documents'
import { clearRegistry } from '../../lib/search/index/registry'
import { loadTexts, openIndexFiles } from '../../lib/search/node'
import { openIndex } from '../../lib/search/engine/search-engine'
import { deferred } from '../../lib/search/engine/deferred'
import { frozenKnowledge } from '../frozen-corpus'
import { pageWith } from '../torture/project'

/** Cases in all; `npm run fuzz` sets a million. */
const CASES = Number(process.env.FUZZ_CASES ?? 10_000)
const SEED = Number(process.env.FUZZ_SEED ?? 20_261_129)
/**
 * No input may take more processor time, in milliseconds, nor the process more memory, in bytes, than what it needs
 * itself.
 */
const LONGEST_MS = 2000
const MEMORY = 512_000_000

const runs = (share: number) => ({ numRuns: Math.round(CASES * share), seed: SEED })
/** Vitest's limit; the time that counts is that of each case. */
const TIMEOUT = Math.max(300_000, CASES * 30)
const longest = new Map<string, number>()

/** Starts a case. The function that is returned ends it, and fails when it took too long. */
function started(what: string): () => void {
  const before = process.cpuUsage()
  return () => {
    const { user, system } = process.cpuUsage(before)
    const took = (user + system) / 1000
    longest.set(what, Math.max(longest.get(what) ?? 0, took))
    expect(took).toBeLessThan(LONGEST_MS)
  }
}

/** Runs one case; a fault is an answer, any other error is not. */
function within<T>(what: string, run: () => T): T | null {
  const end = started(what)
  try {
    return run()
  } catch (error) {
    if (error instanceof FaultError) return null
    throw error
  } finally {
    end()
  }
}

const LINES = [
  ...pageWith('The connection fails').split('\n'),
  ...[
    'RSS for tag',
    'Replies: 3',
    'Accepted Answer',
    'DTS Engineer',
    'Reply',
    'Mar ’26',
    '1.2k',
    '-1',
    '9'.repeat(400),
  ],
  ...[
    '<?xml version="1.0"?>',
    '<rss><channel>',
    '<item><title>',
    '</title><link>',
    '</item>',
    '<feed>',
    '<entry>',
  ],
  ...[
    '<!doctype html>',
    '<html>',
    '<div class="post">',
    '</div>',
    '<pre>',
    '&#xd800;',
    ']]>',
    '<![CDATA[',
  ],
  ...[
    '```',
    '# a',
    '- b',
    '> c',
    '[a](javascript:b)',
    '<script>alert(1)</script>',
    '__proto__',
    '\u202e',
    '\ufffe',
  ],
  ...[
    '2026-01-01 10:00:00.000 wifip2pd <Error> nw_path_shared_necp_fd failed [24: Too many open files]',
    'a\u0301'.repeat(500),
  ],
]
const line = fc.oneof(
  fc.constantFrom(...LINES),
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ maxLength: 80 }),
)
const text = fc.array(line, { maxLength: 40 }).map((lines) => lines.join('\n'))
const short = fc.array(line, { maxLength: 4 }).map((lines) => lines.join(' '))
const bytes = fc.oneof(
  text.map((all) => Buffer.from(all)),
  text.map((all) => Buffer.from(`\ufeff${all}`, 'utf16le')),
  fc.uint8Array({ maxLength: 400 }),
  fc
    .tuple(text, fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 5 }))
    .map(([all, changes]) => {
      const changed = Buffer.from(all)
      for (const [at, value] of changes)
        if (changed.length > 0) changed[at % changed.length] = value
      return changed
    }),
)

/** Queries that need different files: shards, the dictionary, errors, other languages. */
const QUERIES = [
  'emfile wifi aware',
  'NSURLErrorDomain -1001',
  'conection refusd in simulater',
  'wlan verbindung bricht ab',
  'vpn',
]

const knowledge = frozenKnowledge()
const matchData = buildMatchData(knowledge)
const { files } = buildIndex(searchDocuments(knowledge), knowledge.searchContent)
const before = process.memoryUsage().heapUsed

afterAll(() => {
  const slowest = [...longest].map(([what, took]) => `${what} ${Math.round(took)} ms`).join(', ')
  console.log(`${CASES} cases with seed ${SEED}; slowest: ${slowest}`)
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(MEMORY)
})

describe('no input', () => {
  it(
    'breaks the readers or the merge of what they read',
    () => {
      fc.assert(
        fc.property(bytes, (input) => {
          within('readers', () => {
            const { sightings } = readSource('page.txt', input)
            const found = sightings.map((sighting) => ({ ...sighting, file: 'page.txt' }))
            for (const group of groupSightings(found, new Map()).groups)
              mergePost(group, undefined, {
                captured: new Map(),
                position: new Map(),
                newestFirst: [],
              })
          })
        }),
        runs(0.3),
      )
    },
    TIMEOUT,
  )

  it(
    'loses a character on its way to Markdown, or becomes markup that runs',
    () => {
      fc.assert(
        fc.property(text, (source) => {
          within('structure', () => {
            const markdown = recoverStructure(source)
            expect(compareWithSource(source, markdown)).toBeNull()
            expect(renderMarkdown(markdown).html).not.toMatch(
              /<(?:script|iframe|img|style)|href="(?!https?:|mailto:|#)/i,
            )
          })
        }),
        runs(0.1),
      )
    },
    TIMEOUT,
  )

  it(
    'breaks the tokenizer',
    () => {
      fc.assert(
        fc.property(text, (input) => {
          expect(within('tokenizer', () => terms(input).every((term) => term !== ''))).toBe(true)
        }),
        runs(0.3),
      )
    },
    TIMEOUT,
  )

  it(
    'breaks the log reader',
    () => {
      fc.assert(
        fc.property(text, (input) => {
          within('log reader', () => matchText(matchData, input))
        }),
        runs(0.1),
      )
    },
    TIMEOUT,
  )

  it(
    'breaks a query',
    async () => {
      clearRegistry()
      const search = await openIndexFiles(files)
      await fc.assert(
        fc.asyncProperty(short, async (query) => {
          const end = started('query')
          const { hits } = await search.find(query)
          end()
          expect(hits.every(({ url }) => url.startsWith('/'))).toBe(true)
        }),
        runs(0.1),
      )
    },
    TIMEOUT,
  )

  it(
    'makes a damaged index do anything but fail with an error or answer',
    async () => {
      const whole = new Map(files.map(({ name, text: all }) => [name, all]))
      const open = (texts: ReadonlyMap<string, string>, asked = new Set<string>()) =>
        openIndex(
          loadTexts((file) => texts.get(asked.add(file) && file)),
          () => Promise.resolve(deferred),
        )
      // A query loads about 13 of a thousand files. Damage to any other would test nothing.
      const targets: { query: string; name: string }[] = []
      for (const query of QUERIES) {
        clearRegistry()
        const asked = new Set<string>()
        await (await open(whole, asked)).find(query)
        for (const name of asked) targets.push({ query, name })
      }
      expect(new Set(targets.map(({ name }) => name)).size).toBeGreaterThan(20)
      const damage = fc.tuple(
        fc.constantFrom(...targets),
        fc.nat(),
        fc.constantFrom('', '0', '"', '[', '}', '9'.repeat(30), '\0', 'null'),
        fc.nat(40),
      )
      await fc.assert(
        fc.asyncProperty(damage, async ([{ query, name }, at, put, cut]) => {
          const end = started('index')
          clearRegistry()
          const text = whole.get(name) ?? ''
          const from = at % text.length
          const damaged = text.slice(0, from) + put + text.slice(from + cut)
          try {
            await (await open(new Map(whole).set(name, damaged))).find(query)
          } catch (error) {
            expect(error).toBeInstanceOf(Error)
          }
          end()
        }),
        runs(0.1),
      )
      clearRegistry()
    },
    TIMEOUT,
  )
})
