import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CORPUS } from '../../frozen-corpus'

const PAGE = `Networking
RSS for tag
Explore the networking protocols.
Posts under Networking subtopic
Post
Replies
Boosts
Views
Activity
Hotspot login page stays blank
It says: Hotspot login cannot open the page because the network connection was lost. How can we fix this?
0
0
5
2h
The printer is never found after sleep
We use NWBrowser to find printers and it fails after sleep on macOS 26.2 until we reboot the machine.
1
0
50
3d
`
const [KNOWN, NEW] = ['hotspot-login-page-stays-blank', 'the-printer-is-never-found-after-sleep']

let root = ''
const git = (...args: string[]): string =>
  spawnSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], {
    cwd: root,
    encoding: 'utf8',
  }).stdout
/** Runs a command of the project in a folder with its own `content/`. */
const run = (script: string, args: readonly string[], input = '') => {
  const file = join(process.cwd(), 'scripts', `${script}.ts`)
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', join(process.cwd(), 'node_modules/tsx/dist/loader.mjs'), file, ...args],
    {
      cwd: root,
      input,
      encoding: 'utf8',
      timeout: 110_000,
      env: { ...process.env, REACHABLE_CONTENT: root },
    },
  )
  return { status, stdout, stderr }
}
const idsText = (): string => readFileSync(join(root, 'content/ids.yaml'), 'utf8')

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'reachable-recipe-'))
  cpSync(join(CORPUS, 'content'), join(root, 'content'), { recursive: true })
  writeFileSync(join(root, '.gitignore'), '.cache\npage.txt\ndiary.txt\nmail/\nnotes/\n')
  writeFileSync(join(root, 'page.txt'), PAGE)
  writeFileSync(join(root, 'diary.txt'), 'Dear diary,\nnothing today.\n')
  git('init', '-q')
  git('add', '-A')
  git('commit', '-qm', 'content')
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

describe('the recipe for adding a source', { timeout: 120_000 }, () => {
  it('leaves no trace of a source that is added and removed before a commit', () => {
    expect(run('ingest', ['--add', 'page.txt']).status).toBe(0)
    expect(git('status', '--porcelain')).not.toBe('')
    expect(run('ingest', ['--remove', 'page.txt']).stderr).toContain('it was never committed')
    expect(git('status', '--porcelain')).toBe('')
  })

  it('reads a Maildir, and names a folder that is none', () => {
    const message = (id: string, more: string): string =>
      `From: kim@example.org\r\nDate: Mon, 02 Mar 2026 10:00:00 +0000\r\nMessage-ID: <${id}@example.org>\r\n${more}\r\n`
    const question = 'The PIN is shown and then pairing fails.\r\n\r\nFrom then on nothing pairs.'
    for (const folder of ['cur', 'new', 'tmp'])
      mkdirSync(join(root, 'mail/list', folder), { recursive: true })
    writeFileSync(
      join(root, 'mail/list/cur/1772445600.M1.host:2,S'),
      message('a', `Subject: Pairing fails\r\n\r\n${question}`),
    )
    writeFileSync(
      join(root, 'mail/list/new/1772449200.M2.host'),
      message('b', 'Subject: Re: Pairing fails\r\nIn-Reply-To: <a@example.org>\r\n\r\nPair again.'),
    )
    writeFileSync(join(root, 'mail/list/cur/.dovecot'), 'index')
    const [{ posts }] = JSON.parse(run('ingest', ['--read', 'mail/list', '--json']).stdout) as [
      { posts: { role: string; text: string }[] },
    ]
    expect(posts.map(({ role, text }) => [role, text])).toEqual([
      ['question', question.replaceAll('\r', '')],
      ['answer', 'Pair again.'],
    ])
    expect(run('ingest', ['--add', 'mail/list']).stderr).toContain('posts: 1 created')
    expect(git('status', '--porcelain')).toContain('content/sources/list.mbox')
    expect(run('ingest', ['--remove', 'list.mbox']).status).toBe(0)
    for (const folder of ['cur', 'new', 'tmp'])
      mkdirSync(join(root, 'mail/list/.Sent', folder), { recursive: true })
    writeFileSync(
      join(root, 'mail/list/.Sent/cur/1772445600.M3.host:2,S'),
      message('c', `Subject: Pairing fails again\r\n\r\n${question}`),
    )
    const { stdout, stderr } = run('ingest', ['--read', 'mail/list', '--json'])
    expect(stdout).not.toContain('Pairing fails again')
    expect(stderr).toContain(
      'mail/list/.Sent is not read. To read it too: npm run ingest -- --add "mail/list/.Sent"',
    )
    expect(run('ingest', ['--add', 'mail/list/.Sent']).stderr).toContain('posts: 1 created')
    expect(git('status', '--porcelain')).toContain('content/sources/list.Sent.mbox')
    expect(run('ingest', ['--remove', 'list.Sent.mbox']).status).toBe(0)
    mkdirSync(join(root, 'notes'))
    expect(run('ingest', ['--add', 'notes']).stderr).toContain(
      'notes: The folder is not a Maildir.',
    )
    expect(git('status', '--porcelain')).toBe('')
  })

  it('names a refused file as it was given', () => {
    const { status, stderr } = run('ingest', ['--add', './diary.txt'])
    expect(status).toBe(1)
    expect(stderr).toMatch(/^\.\/diary\.txt/u)
  })

  it('adds the posts, which wait to be placed without a fault', () => {
    const added = run('ingest', ['--add', 'page.txt'])
    expect(added.stderr).toContain('posts: 2 created')
    expect(added.stderr).toContain('npm run place')
    const checked = run('check', ['--content'])
    expect(checked.stderr).toBe('')
    expect(checked.stdout).toContain('94 of 96 posts placed, 2 waiting (npm run place)')
    expect(checked.status).toBe(0)
  })

  it('suggests the symptom whose signature a post matches', () => {
    const listed = JSON.parse(run('editor/place', ['--json']).stdout) as {
      post: string
      nearest: { symptom: string; reasons: { signatures: string[] } }[]
    }[]
    expect(listed.map(({ post }) => post)).toEqual([KNOWN, NEW])
    expect(listed[0]?.nearest[0]?.symptom).toBe('captive-portal-not-opening-ios26')
    expect(listed[0]?.nearest[0]?.reasons.signatures).toHaveLength(1)
  })

  it('places one post per key and goes on where it was stopped', () => {
    const first = run('editor/place', [], '1q').stdout
    expect(first).toContain(`+  - ${KNOWN}`)
    expect(first).toContain('1 placed, 1 wait.')
    const second = run('editor/place', [], 'n').stdout
    expect(second).not.toContain('Hotspot login')
    expect(second).toContain(`content/symptoms/${NEW}.md`)
    expect(run('editor/place', [], '').stdout).toContain('0 placed, 0 wait.')
  })

  it('refuses a draft with gaps, names their lines, and gives it no permanent id', () => {
    const before = idsText()
    const { status, stderr } = run('check', ['--assign-ids'])
    expect(status).toBe(1)
    expect(stderr).toMatch(
      new RegExp(`content/symptoms/${NEW}.md:\\d+: a gap is left in the page`, 'u'),
    )
    expect(idsText()).toBe(before)
  })

  it('is done when every post is placed: the check is clean, and so is the next ingest', () => {
    rmSync(join(root, `content/symptoms/${NEW}.md`))
    writeFileSync(join(root, '.cache/d.json'), `[{"post":"${NEW}","place":"off-topic"}]`)
    expect(run('editor/place', ['--decisions', '.cache/d.json']).status).toBe(0)
    expect(run('ingest', []).stderr).toContain('0 created, 0 revised, 0 changed, 0 removed')
    const { status, stdout, stderr } = run('check', ['--content', '--strict'])
    expect(stderr).toBe('')
    expect(stdout).toContain('96 of 96 posts placed')
    expect(status).toBe(0)
  })

  it('prints the posts of the files that can be read beside the fault of one that cannot', () => {
    const { status, stdout, stderr } = run('ingest', ['--read', 'diary.txt', 'page.txt', '--json'])
    expect(JSON.parse(stdout)).toMatchObject([{ file: 'page.txt', posts: [{}, {}] }])
    expect(stderr).toContain('diary.txt:1: The layout of the text is unknown.')
    expect(status).toBe(1)
  })

  it('reads a page without any sign of its layout when an editor says what it is', () => {
    const told = run('ingest', ['--read', 'diary.txt', '--layout', 'thread', '--json'])
    expect(told.stderr).toBe('')
    expect(JSON.parse(told.stdout)).toMatchObject([
      { layout: 'thread', posts: [{ role: 'question' }] },
    ])
  })

  it.each([
    [['--add'], '--add needs a file'],
    [['--reed', 'page.txt'], "Unknown option '--reed'"],
    [['page.txt'], 'files without --add, --remove or --read'],
    [['--add', 'page.txt', '--layout', 'book'], '--layout book is neither thread nor feed'],
    [['--add', 'nowhere.txt'], 'nowhere.txt: The file does not exist.'],
  ])('says what is wrong with %j', (args, message) => {
    const { status, stderr } = run('ingest', args)
    expect(stderr).toContain(message)
    expect(stderr).not.toMatch(/^ {4}at /mu)
    expect(status).toBe(1)
  })
})
