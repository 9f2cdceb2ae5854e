import fc from 'fast-check'
import { parse } from 'yaml'
import { describe, expect, it } from 'vitest'
import { writeSources } from '../../lib/ingest/files/sources-file'
import { plannedFaults } from '../../lib/ingest/read-back'
import { writePostIds } from '../../lib/ingest/posts/naming/ids-file'
import { postFile } from '../../lib/ingest/posts/post-file'
import { newSlug } from '../../lib/ingest/posts/naming/slug'
import { assignIds } from '../../lib/knowledge/assign-ids'
import { isReserved, Slug } from '../../lib/model/common'
import { Ids } from '../../lib/model/ids'
import type { PostMatter } from '../../lib/model/post'
import type { Source } from '../../lib/model/sources/source'
import { yamlScalar } from '../../lib/markdown/yaml-scalar'

/** Texts that YAML reads as something else, or not at all, unless they are written with care. */
const HOSTILE = [
  ...['404', '0', '1', '-1001', '1e3', '0x1f', '0o17', '.5', '1_000', '+1', '.inf', '.nan', '1:30'],
  ...['true', 'False', 'yes', 'off', 'null', 'Null', '~', '2026-01-01', '=', '<<'],
  ...[
    '__proto__',
    'constructor',
    '- item',
    '-',
    '--- ',
    '---',
    '...',
    '? key',
    ': value',
    'a: b',
    'a:',
  ],
  ...[
    '# comment',
    'a #b',
    '*alias',
    '&anchor',
    '!tag',
    '%YAML 1.2',
    '@at',
    '`tick',
    '|',
    '>',
    '>-',
  ],
  ...[
    '[',
    ']',
    '{',
    '}',
    ',',
    '"',
    "'",
    "it's",
    '"quoted"',
    '\\',
    '\\n',
    'a\tb',
    ' lead',
    'trail ',
    'a\nb',
  ],
  ...[
    'a\n---\nb',
    'a\n- b',
    '-\n\u00a0',
    '[\n\u00a0x',
    '\u0085',
    '\u2028x',
    '\ufeffx',
    '\ufffe',
    '\uffff',
    '\u0001',
    '\u007f',
    '😀',
    'é',
  ],
  ...['con', 'index', 'x'.repeat(10_000), `# ${'a: b '.repeat(2_000)}`],
]
/** Any text that a UTF-8 file can hold: lone surrogates cannot be written. */
const text = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc
    .tuple(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary' }))
    .map((parts) => parts.join('')),
  fc.string({ unit: 'binary' }),
)
const filled = text.filter((value) => value !== '')

function matterOf(title: string, tag: string, answer: string): PostMatter {
  return {
    id: 'p1',
    slug: newSlug(title, new Set()),
    title,
    titleState: 'shown',
    titleFrom: tag,
    kind: 'question',
    tags: [tag, title],
    sightings: [
      {
        file: 'a.txt',
        lines: [1, 2],
        layout: 'feed',
        role: 'post',
        title,
        metrics: null,
        complete: true,
      },
    ],
    body: { sighting: 0, shape: 'rules', lineBreaks: false },
    revisions: [{ sightings: [0], changes: [[{ same: tag }, { removed: title }]] }],
    answers: [{ by: title, sightings: [0], text: answer }],
    facts: [{ kind: 'url', value: title, line: 1, column: 1 }],
  }
}

describe('what is written as YAML', () => {
  it('is read back as the same value', () => {
    fc.assert(
      fc.property(text, (value) => {
        expect(parse(`[${yamlScalar(value)}, x]`)).toEqual([value, 'x'])
        expect(parse(`{ a: ${yamlScalar(value)}, b: 1 }`)).toEqual({ a: value, b: 1 })
      }),
      { numRuns: 2000, examples: HOSTILE.map((value) => [value]) },
    )
  })

  it('gives the same front matter, ids and sources through their schemas', () => {
    fc.assert(
      fc.property(filled, filled, filled, text, (title, tag, answer, body) => {
        const matter = matterOf(title, tag, answer)
        const posts = [
          {
            id: 'p1',
            slug: matter.slug,
            former: [matter.slug],
            seen: [`${tag.replace(/[\r\n\u2028\u2029]/g, '')}x:3`],
            retired: `gone ${title}`,
            instead: '/about/',
          },
        ]
        const added: Source[] = [
          {
            file: 'a-1.txt',
            layout: 'feed',
            page: title,
            captured: 'unknown',
            sha256: 'a'.repeat(64),
          },
        ]
        const ids = 'posts: []\nsymptoms: []\nremediations: []\nguides: []\n'
        const once = writePostIds(ids, posts)
        expect(
          plannedFaults({
            ids: { file: 'ids', text: writePostIds(once, posts), posts },
            sources: {
              file: 'sources',
              text: writeSources(writeSources('# list\n', added, new Set()), added, new Set()),
              added,
            },
            posts: [{ file: 'post', text: postFile(matter, body), matter }],
          }),
        ).toEqual([])
      }),
      { numRuns: 1000, examples: HOSTILE.map((value) => [value, value, value, value]) },
    )
  })

  it('keeps ids of curated pages that look like numbers', () => {
    const ids = assignIds('posts: []\nsymptoms: []\nremediations: []\nguides: []\n', {
      guides: ['1e3', 'null'],
    })
    expect(Ids.parse(parse(ids)).guides.map(({ slug }) => slug)).toEqual(['1e3', 'null'])
  })
})

describe('the slug of a title', () => {
  it('is one that the schema allows, for any title', () => {
    fc.assert(
      fc.property(text, (title) => {
        expect(Slug.safeParse(newSlug(title, new Set())).success).toBe(true)
      }),
      { numRuns: 2000, examples: HOSTILE.map((value) => [value]) },
    )
  })

  it.each(['index', 'Assets', 'source', 'CON', 'aux', 'nul', '404', 'COM1', 'lpt9'])(
    'is not “%s”, which is reserved',
    (title) => {
      const slug = newSlug(title, new Set())
      expect(isReserved(slug)).toBe(false)
      expect(slug).toBe(`${title.toLowerCase()}-post`)
    },
  )
})
