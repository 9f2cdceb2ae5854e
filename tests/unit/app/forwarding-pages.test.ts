import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fromHtml } from 'hast-util-from-html'
import { select, selectAll } from 'hast-util-select'
import { toText } from 'hast-util-to-text'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { loadKnowledge } from '../../../lib/knowledge/load'
import { twinFiles } from '../../../lib/site/endpoints/markdown-twins'
import { CORPUS } from '../../frozen-corpus'

const RENAMED = '{ id: r9001, slug: new-name, former: [old-name, older-name] }'
const RETIRED =
  '{ id: r9002, slug: erase-the-device, former: [wipe-the-device], retired: A restart does the same., instead: /remediations/new-name/ }'

let root = ''
/** A site that has renamed one page and retired another, loaded by the code of the pages. */
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'reachable-renamed-'))
  cpSync(join(CORPUS, 'content'), join(root, 'content'), { recursive: true })
  const ids = readFileSync(join(CORPUS, 'content/ids.yaml'), 'utf8')
  const more = ids.replace('remediations:\n', `remediations:\n  - ${RENAMED}\n  - ${RETIRED}\n`)
  writeFileSync(join(root, 'content/ids.yaml'), more)
  const page = readFileSync(
    join(CORPUS, 'content/remediations/reset-local-network-privacy.md'),
    'utf8',
  )
  writeFileSync(join(root, 'content/remediations/new-name.md'), page)
  vi.stubEnv('REACHABLE_CONTENT', root)
})
afterAll(() => {
  vi.unstubAllEnvs()
  rmSync(root, { recursive: true, force: true })
})

const routes = {
  long: () => import('../../../app/remediations/[slug]/page'),
  short: () => import('../../../app/[short]/[number]/page'),
}

/** Returns the content at an address of the exported site. */
async function at(slug: string) {
  const { default: Page } = await routes.long()
  return fromHtml(renderToStaticMarkup(await Page({ params: Promise.resolve({ slug }) })))
}

async function atShort(number: string) {
  const { default: Page } = await routes.short()
  const params = Promise.resolve({ short: 'r', number })
  return fromHtml(renderToStaticMarkup(await Page({ params })))
}

describe('a site that has renamed one page and retired another', () => {
  it('exports every address that was ever published', async () => {
    const { knowledge } = await import('../../../lib/site/knowledge')
    const { routeParams } = await import('../../../lib/site/route-params')
    const slugs = routeParams.remediations(knowledge()).map(({ slug }) => slug)
    for (const slug of ['new-name', 'old-name', 'older-name', 'erase-the-device'])
      expect(slugs).toContain(slug)
    expect(slugs).toContain('wipe-the-device')
    const numbers = routeParams
      .shortAddresses(knowledge())
      .flatMap((one) => (one.short === 'r' ? [one.number] : []))
    expect(numbers).toEqual(expect.arrayContaining(['9001', '9002']))
  })

  it.each(['old-name', 'older-name'])('leads on from %s', async (slug) => {
    const page = await at(slug)
    expect(select('meta[http-equiv=refresh]', page)?.properties.content).toBe(
      '0; url=/remediations/new-name/',
    )
    expect(select('a[data-forward]', page)?.properties.href).toBe('/remediations/new-name/')
  })

  it('forwards from the short address to the current name', async () => {
    const page = await atShort('9001')
    expect(select('a[data-forward]', page)?.properties.href).toBe('/remediations/new-name/')
  })

  it('keeps the Markdown twin of every former address', () => {
    const twins = twinFiles(loadKnowledge(root))
    const text = (path: string) => twins.find((file) => file.path === path)?.content()
    expect(text('remediations/old-name/index.md')).toContain(
      '](../../remediations/new-name/index.html)',
    )
    expect(text('remediations/erase-the-device/index.md')).toMatch(
      /A restart does the same\.[^]*\/remediations\/new-name\//,
    )
  })

  it('says at each address of a retired page why it is gone and where to go', async () => {
    for (const page of [
      await at('erase-the-device'),
      await at('wipe-the-device'),
      await atShort('9002'),
    ]) {
      expect(toText(page)).toMatch(
        /retired[^]*A restart does the same\.[^]*instead: Reset the local network/,
      )
      expect(selectAll('a', page).map(({ properties }) => properties.href)).toEqual([
        '/remediations/new-name/',
      ])
      expect(select('meta[http-equiv=refresh]', page)).toBeUndefined()
    }
  })
})
