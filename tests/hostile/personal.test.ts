import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { apply } from '../../lib/build/store/store'
import { loadWorkspace } from '../../lib/ingest/load'
import { type Plan, planRun } from '../../lib/ingest/plan'
import { checkFidelity } from '../../lib/ingest/reports/fidelity-check'
import { loadKnowledge } from '../../lib/knowledge/load'
import type { Knowledge } from '../../lib/model/knowledge'
import { endpointFiles } from '../../lib/site/endpoints/all-files'
import { originalLines } from '../../lib/site/source-lines'
import { PERSONAL, personalDumps, personalIn, SIGNED } from '../fixtures/hostile/personal'
import { CORPUS } from '../frozen-corpus'

let root = ''
let plan: Plan
let knowledge: Knowledge

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'reachable-personal-'))
  vi.stubEnv('REACHABLE_CONTENT', root)
  cpSync(join(CORPUS, 'content'), join(root, 'content'), { recursive: true })
  const add = new Map([...personalDumps()].map(([name, text]) => [name, Buffer.from(text)]))
  plan = planRun(root, { add, remove: new Set() })
  await apply(root, plan.wanted)
  knowledge = loadKnowledge(root)
}, 120_000)
afterAll(() => {
  vi.unstubAllEnvs()
  rmSync(root, { recursive: true, force: true })
})

const named = () =>
  knowledge.posts.filter(({ sightings }) => sightings[0]?.file.startsWith('personal-'))

describe('posts that name persons', () => {
  it('are all read, and keep the address with which their author signed', () => {
    expect(named()).toHaveLength(3)
    for (const post of named()) {
      const text = post.body.replaceAll('\\', '')
      expect(text).toContain('[e-mail address removed]')
      expect(text).toContain('[IP address removed]')
      expect(text).toContain(SIGNED)
    }
  })

  it('have none of the values in any file that is made from them', () => {
    const { folders, files } = plan.wanted
    const written = [...(folders['content/posts'] ?? []), ...files].filter(
      ([name]) => !name.startsWith('content/sources/personal-'),
    )
    const endpoints = [...endpointFiles(knowledge).values()]
      .filter(({ path }) => !path.endsWith('.png'))
      .map(({ path, content }) => [path, content()] as const)
    for (const [name, content] of [...written, ...endpoints]) {
      expect(personalIn(String(content)), name).toEqual([])
      expect(personalIn(name)).toEqual([])
    }
    expect(endpoints.some(([, content]) => String(content).includes(SIGNED))).toBe(true)
  }, 120_000)

  it('show none of the values in their original lines, and no lines of an encoded source', () => {
    const shown = named().flatMap(({ sightings }) =>
      sightings.map((sighting) => originalLines(sighting, knowledge)),
    )
    expect(shown.filter((lines) => lines === null)).toHaveLength(2)
    const lines = shown.flatMap((one) => one ?? []).join('\n')
    expect(lines).toContain('as soon as it connects')
    expect(personalIn(lines)).toEqual([])
  })

  it('are refused in a file whose name is an address', () => {
    const add = new Map([[`${PERSONAL[0]}.txt`, Buffer.from('x')]])
    expect(() => planRun(root, { add, remove: new Set() })).toThrow(/Rename the file/)
  })

  it('still have the characters of their sources, which stay as they are', () => {
    const { sources } = loadWorkspace(root, { add: new Map(), remove: new Set() })
    const reads = sources.map(({ read }) => read)
    expect(checkFidelity(named(), reads)).toEqual([])
    for (const [name, text] of personalDumps())
      expect(readFileSync(join(root, 'content/sources', name), 'utf8')).toBe(text)
    const values = sources.flatMap(({ personal }) => personal.map(({ value }) => value))
    for (const value of PERSONAL) expect(values).toContain(value)
  })
})
