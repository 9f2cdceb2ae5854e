import { createElement, type ReactElement } from 'react'
import { fromHtml } from 'hast-util-from-html'
import { select, selectAll } from 'hast-util-select'
import { toText } from 'hast-util-to-text'
import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { CORPUS, frozenKnowledge } from '../../frozen-corpus'

const knowledge = frozenKnowledge()
/** More reports than one page lists. */
const posts = knowledge.posts.map(({ slug }) => slug)

beforeAll(() => vi.stubEnv('REACHABLE_CONTENT', CORPUS))

const parsed = (element: ReactElement) => fromHtml(renderToStaticMarkup(element))
const linked = (page: ReturnType<typeof fromHtml>) =>
  selectAll('ul.list > li > a[href^="/posts/"]', page).map(({ properties }) => properties.href)

describe('the reports of a symptom', () => {
  const pageOf = async (number?: string) => {
    const { SymptomPage } = await import('../../../app/_components/pages/symptom-page')
    const [first] = knowledge.symptoms
    if (!first) throw new Error('the corpus has no symptom')
    return parsed(createElement(SymptomPage, { symptom: { ...first, posts }, knowledge, number }))
  }

  it('are on its page up to fifty, and the others on further pages, each once', async () => {
    const [one, two] = [await pageOf(), await pageOf('2')]
    expect(linked(one)).toHaveLength(50)
    expect(linked(two)).toHaveLength(posts.length - 50)
    expect(new Set([...linked(one), ...linked(two)]).size).toBe(posts.length)
  })

  it('lead back to the symptom from a further page', async () => {
    const [{ url, title } = { url: '', title: '' }] = knowledge.symptoms
    const page = await pageOf('2')
    expect(selectAll('.crumbs a', page).at(-1)?.properties.href).toBe(url)
    const heading = select('h1', page)
    expect(heading && toText(heading)).toBe(`${title}, page 2`)
    expect(select('a[rel=prev]', page)?.properties.href).toBe(url)
    expect(select('[data-page]', page), 'it is no copy of the page').toBeUndefined()
  })
})
