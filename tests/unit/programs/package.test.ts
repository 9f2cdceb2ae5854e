import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadCases } from '../../../lib/dev/answer-model/cases'
import { lineReader } from '../../../lib/logs/node/line-reader'
import { answerBatch, type BatchAnswer } from '../../../lib/search/batch'
import { buildIndex } from '../../../lib/search/index/build/build-index'
import { searchDocuments } from '../../../lib/search/index/build/documents'
import { openIndexFiles } from '../../../lib/search/node'
import { frozenKnowledge } from '../../frozen-corpus'
import { installPackage, siteFiles, writeCopies, writeFolder } from './copy-of-site'

const knowledge = frozenKnowledge()
const files = siteFiles(knowledge)
let command: string
let empty: string
let copies: { folder: string; zip: string }

beforeAll(async () => {
  copies = await writeCopies(files)
  const installed = installPackage()
  command = installed.command
  empty = installed.folder
  env = { PATH: process.env.PATH, NODE_ENV: 'test', REACHABLE_SITE: copies.folder }
}, 120_000)

interface Run {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

let env: NodeJS.ProcessEnv

function reachable(args: readonly string[], site = copies.folder, input = ''): Run {
  const there = { ...env, REACHABLE_SITE: site }
  return spawnSync(command, args, { cwd: empty, env: there, input, encoding: 'utf8' })
}

describe('the package', () => {
  it('installs nothing but itself, and is small', () => {
    const modules = readdirSync(join(empty, 'node_modules')).filter((name) => name[0] !== '.')
    expect(modules).toEqual(['reachable'])
    const dist = join(empty, 'node_modules', 'reachable', 'dist')
    const bytes = readdirSync(dist).map((name) => readFileSync(join(dist, name)).length)
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(1_200_000)
  })

  it('has no code that opens a connection', () => {
    const dist = join(empty, 'node_modules', 'reachable', 'dist')
    const code = readdirSync(dist).map((name) => readFileSync(join(dist, name), 'utf8'))
    const network = /from\s*"(?:node:)?(?:https?|http2|net|tls|dns|dgram)(?:\/promises)?"|\bfetch\(/
    expect(code.filter((text) => network.test(text))).toEqual([])
  })
})

describe('the command', () => {
  it('gives the same answers from the folder and from the ZIP', () => {
    for (const args of [
      ['search', 'captive', 'portal', 'does', 'not', 'open', '--json'],
      ['explain', 'EMFILE', '--json'],
      ['page', 'posix/24', '--json'],
    ]) {
      const folder = reachable(args)
      expect(folder.status, folder.stderr).toBe(0)
      expect(reachable(args, copies.zip).stdout).toBe(folder.stdout)
    }
  })

  it('explains an error by its code, symbol and message', () => {
    const explained = ['NSPOSIXErrorDomain 24', 'EMFILE', 'Too many open files'].map(
      (text) => reachable(['explain', text]).stdout,
    )
    expect(explained[0]).toContain('used up its file descriptors')
    expect(explained[0]).toContain('Check first:\n1. ')
    expect(new Set(explained).size).toBe(1)
    expect(reachable(['explain', '-1001', '--json']).stdout).toContain('NSURLErrorTimedOut')
  })

  it('finds a page by its permanent ID, slug and path', () => {
    const { id, slug, url, title } = knowledge.symptoms[3] ?? expect.fail('no symptom')
    for (const name of [id, slug, url, `${url}index.html`, id.replace('s', '/s/')]) {
      const { status, stdout } = reachable(['page', name])
      expect(status).toBe(0)
      expect(stdout.replace(/\s+/g, ' ')).toContain(`# ${title}`)
    }
  })

  it('reads a log from a file and from standard input', () => {
    const log =
      'wifip2pd <Error> Failed to create socket: Too many open files\nnw_path_shared_necp_fd necp_open failed [24: Too many open files]\n'
    writeFileSync(join(empty, 'my.log'), log)
    const fromFile = reachable(['match', 'my.log', '--json'])
    expect(fromFile.status, fromFile.stderr).toBe(0)
    expect(fromFile.stdout).toContain('/symptoms/wifi-aware-wifip2pd-fd-leak/')
    expect(reachable(['match', '-', '--json'], copies.folder, log).stdout).toBe(fromFile.stdout)
  })

  it('fits its text to the width and colors nothing where it is not a terminal', () => {
    const narrow = { ...env, COLUMNS: '50' }
    const { stdout } = spawnSync(command, ['explain', 'EMFILE'], { env: narrow, encoding: 'utf8' })
    const words = stdout.split('\n').filter((line) => !/\S{50}/.test(line))
    expect(Math.max(...words.map((line) => line.length))).toBeLessThanOrEqual(50)
    expect(stdout.includes('\u001b')).toBe(false)
  })

  it('colors its text on a terminal, unless NO_COLOR is set', () => {
    const on = (setting: string): string =>
      spawnSync('script', ['-qec', `${setting} ${command} explain EMFILE`, '/dev/null'], {
        env,
        encoding: 'utf8',
      }).stdout
    expect(on('')).toContain('\u001b[1mNSPOSIXErrorDomain 24')
    expect(on('NO_COLOR=1').includes('\u001b')).toBe(false)
  })

  it('answers first in less than 300 ms of processor time', () => {
    // Not the time on the clock, which grows with the other work of the machine. The best of five for the same reason.
    const timed = `TIMEFORMAT='%U %S'; time ${command} search Wi-Fi Aware stays in preparing >&2`
    const seconds = Array.from({ length: 5 }, () => {
      const { stderr } = spawnSync('bash', ['-c', timed], { env, encoding: 'utf8' })
      const [user, system] = (stderr.trim().split('\n').at(-1) ?? '').split(' ').map(Number)
      return (user ?? NaN) + (system ?? NaN)
    })
    expect(Math.min(...seconds)).toBeLessThan(0.3)
  })

  it.each([
    [['search'], 'search needs something'],
    [['serch', 'x'], 'no such command'],
    [['search', 'x', '--limit', '0'], '--limit must be'],
    [['search', 'x', '--colour'], 'an option is wrong'],
    [['page', 'no-such-page'], 'no page has this name'],
    [['page', '../../etc/passwd'], 'no page has this name'],
    [['match', 'no-such.log'], 'ENOENT'],
    [['search', 'x', '--site', 'package.json'], 'not a copy of the site'],
    [['search', 'x', '--site', 'nowhere'], 'not a copy of the site'],
  ])('says what is wrong with %j and ends with status 2', (args, message) => {
    const { status, stdout, stderr } = reachable(args)
    expect(status).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toContain(message)
  })

  it('ends with status 1 when it finds nothing', () => {
    expect(reachable(['search', 'sourdough bread recipe']).status).toBe(1)
    expect(reachable(['explain', 'nothing known']).status).toBe(1)
    expect(reachable(['match', '-'], copies.folder, 'hello\n').status).toBe(1)
  })

  it('runs nothing of a copy whose index is not data', () => {
    const hostile = new Map(files).set('assets/b1/search/core.js', 'process.exit(42)')
    const { status, stderr } = reachable(['search', 'x'], writeFolder(hostile))
    expect(status).toBe(2)
    expect(stderr).toContain('search/core.js is not an index file')
  })
})

describe('the MCP server', () => {
  let client: Client

  beforeAll(async () => {
    client = new Client({ name: 'test', version: '1' })
    await client.connect(
      new StdioClientTransport({
        command,
        args: ['mcp'],
        env: { PATH: process.env.PATH ?? '', REACHABLE_SITE: copies.folder },
      }),
    )
  }, 30_000)
  afterAll(() => client.close())

  async function call(name: string, args: object): Promise<Record<string, unknown>> {
    const answer = await client.callTool({ name, arguments: { ...args } })
    if (answer.isError) throw new Error(JSON.stringify(answer.content))
    return answer.structuredContent as Record<string, unknown>
  }

  it('offers four tools, each with a schema of what it takes and gives', async () => {
    const { tools } = await client.listTools()
    expect(tools.map(({ name }) => name).sort()).toEqual([
      'explain_error',
      'get_page',
      'match_log',
      'search',
    ])
    for (const { inputSchema, outputSchema, annotations, description } of tools) {
      expect(inputSchema.required?.length).toBeGreaterThan(0)
      expect(Object.keys(outputSchema?.properties ?? {}).length).toBeGreaterThan(0)
      expect(annotations).toMatchObject({ readOnlyHint: true, openWorldHint: false })
      expect(description).toMatch(/\.$/)
    }
    expect(client.getInstructions()).toContain('permanent address')
  })

  it('gives every judged query the answer of the site', async () => {
    const documents = searchDocuments(knowledge)
    const search = await openIndexFiles(buildIndex(documents, knowledge.searchContent).files)
    const batch = loadCases(knowledge).map(({ id, q }) => ({ id, q }))
    expect(batch.length).toBeGreaterThan(700)
    const expected = await answerBatch(batch, search, documents, lineReader(knowledge))
    const different: string[] = []
    for (const [n, { id, q }] of batch.entries()) {
      const { answer, confident, errors, hits } = await call('search', { query: q, limit: 10 })
      const given = hits as BatchAnswer['hits'][number][]
      const contract = given.map(({ kind, url, title, score, posts }) => ({
        ...{ kind, url, title, score, posts },
      }))
      const same = { id, answer, confident, errors, hits: contract }
      if (JSON.stringify(same) !== JSON.stringify(expected[n])) different.push(q)
    }
    expect(different).toEqual([])
  }, 240_000)

  it('lists and reads the Markdown twin of every page', async () => {
    const { resources } = await client.listResources()
    expect(resources.length).toBe(searchDocuments(knowledge).length)
    for (const { uri } of resources.filter((_, n) => n % 25 === 0)) {
      const { contents } = await client.readResource({ uri })
      expect(contents[0]).toMatchObject({
        mimeType: 'text/markdown',
        text: files.get(uri.slice('reachable:/'.length)),
      })
    }
    const linked = (resources[0]?.uri ?? '').replace('.md', '.html')
    expect((await client.readResource({ uri: linked })).contents).toHaveLength(1)
    await expect(client.readResource({ uri: 'reachable:/nowhere/index.md' })).rejects.toThrow(
      'no page has the path',
    )
    await expect(client.readResource({ uri: 'reachable:/../../etc/passwd' })).rejects.toThrow()
  })

  it('reads a log of 5 MB and refuses a longer one', async () => {
    const line = 'wifip2pd <Error> Failed to create socket: Too many open files\n'
    const log = line.repeat(Math.floor((5 * 1024 * 1024) / line.length))
    const { matches } = await call('match_log', { log })
    expect(JSON.stringify(matches)).toContain('/symptoms/wifi-aware-wifip2pd-fd-leak/')
    await expect(call('match_log', { log: log + line.repeat(2) })).rejects.toThrow(
      'longer than 5 MB',
    )
  }, 60_000)

  it('gives the closest pages for a log of which no line is known', async () => {
    const log =
      'E/nan: wifip2pd leaked every descriptor it had, EMFILE for nan0 since Wi-Fi Aware began'
    const { matches, closest } = await call('match_log', { log })
    expect(matches).toEqual([])
    expect(JSON.stringify(closest)).toContain('/symptoms/wifi-aware-wifip2pd-fd-leak/')
  })

  it('stops reading a log when the client cancels, and answers the next request', async () => {
    const stop = new AbortController()
    const log = `${'a line of nothing 0x1234 that takes time '.repeat(4)}\n`.repeat(30_000)
    const call = client.callTool({ name: 'match_log', arguments: { log } }, undefined, {
      signal: stop.signal,
    })
    setTimeout(() => stop.abort('enough'), 150)
    await expect(call).rejects.toThrow('enough')
    const started = performance.now()
    await client.callTool({ name: 'search', arguments: { query: 'EMFILE' } })
    expect(performance.now() - started).toBeLessThan(1_500)
  })

  it.each([
    ['search', { query: '' }],
    ['search', { query: 'x', limit: 1000 }],
    ['search', { query: 7 }],
    ['get_page', { name: '../../../etc/passwd' }],
    ['get_page', { name: 'no-such-page' }],
    ['explain_error', {}],
    ['no_such_tool', {}],
  ])('answers %s %j with an error and keeps running', async (name, args) => {
    const answer = await client.callTool({ name, arguments: args }).catch(() => ({ isError: true }))
    expect(answer.isError).toBe(true)
    expect((await client.listTools()).tools).toHaveLength(4)
  })

  it.each([
    ['control characters', '\u0000\u0001\u001b[31m'],
    ['code', '${jndi:ldap://x} <script>alert(1)</script>'],
    ['half a character', '\ud800 lone surrogate'],
    ['a long pattern', '(a+)+$ '.repeat(2000)],
    ['names that every object has', '__proto__ constructor toString'],
  ])('answers hostile words: %s', async (_, query) => {
    expect(await call('search', { query })).toHaveProperty('answer')
    expect(await call('explain_error', { error: query })).toHaveProperty('errors')
  })
})
