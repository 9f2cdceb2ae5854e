import { x } from 'xastscript'
import type { Knowledge } from '../../model/knowledge'
import type { AreaEntry } from '../../model/subject'
import { addressIn } from '../addresses'
import { areaFeed } from '../view-models/lists/area-feed'
import { areaTitle } from '../view-models/lists/areas'
import { config } from '../config'
import { type Curated, lastTouched, latestFirst, newestChange } from '../view-models/pages/history'
import { withoutReferences } from '../view-models/pages/prose'
import { changesWords, siteWords } from '../strings'
import { feedId } from './feed-id'
import { type EndpointFile, xmlDocument } from './endpoint-file'

/** Entries after which a feed ends, but for the rest of the day it has come to. */
const ENOUGH = 50

/** Atom and JSON feeds of the reviewed pages: the whole site, and each area. */
export function feedFiles(knowledge: Knowledge): EndpointFile[] {
  const all: Curated[] = [...knowledge.symptoms, ...knowledge.remediations, ...knowledge.guides]
  const { areas } = knowledge
  const perArea = areas.flatMap(({ slug }) => {
    const own = all.filter(({ area }) => area === slug)
    const { path, title } = areaFeed(slug, areas)
    return own.length > 0 ? feedPair(path.replace(/^\/|\.xml$/g, ''), title, own, areas) : []
  })
  return [...feedPair('feed', config.name, all, areas), ...perArea]
}

function feedPair(
  path: string,
  title: string,
  pages: readonly Curated[],
  areas: readonly AreaEntry[],
): EndpointFile[] {
  const entries = wholeDays(latestFirst(pages))
  return [
    {
      path: `${path}.xml`,
      type: 'application/atom+xml; charset=utf-8',
      content: () => atom(`${path}.xml`, title, entries, areas),
    },
    {
      path: `${path}.json`,
      type: 'application/feed+json; charset=utf-8',
      content: () =>
        `${JSON.stringify(jsonFeed(`${path}.json`, title, entries, areas), null, 1)}\n`,
    },
  ]
}

/**
 * The latest pages, cut where a day ends: a page that a day's last places have no room for would never be
 * in the feed, and a reader of it would not know.
 */
function wholeDays(latest: readonly Curated[]): Curated[] {
  const last = latest[ENOUGH - 1]
  return last ? latest.filter((page) => lastTouched(page) >= lastTouched(last)) : [...latest]
}

/** What is new on a page and when that was said or, where nothing is recorded, its review; then what it is about. */
function entryText(page: Curated): string {
  const change = newestChange(page)
  const news = change
    ? changesWords.on(change.date, change.what)
    : changesWords.reviewedOn(page.reviewed)
  return `${news}\n\n${withoutReferences(page.summary)}`
}

/** Atom, RFC 4287. Relative addresses are resolved against the address of the feed (section 2). */
function atom(
  path: string,
  title: string,
  entries: readonly Curated[],
  areas: readonly AreaEntry[],
): string {
  const self = { rel: 'self', type: 'application/atom+xml', href: addressIn(path, `/${path}`) }
  return xmlDocument(
    x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'en' }, [
      x('id', feedId(path)),
      x('title', title),
      x('subtitle', siteWords.tagline),
      x('updated', moment(entries[0] && lastTouched(entries[0]))),
      x('author', [x('name', config.name)]),
      x('link', self),
      x('link', { href: addressIn(path, '/') }),
      ...entries.map((entry) =>
        x('entry', [
          x('id', feedId(entry.id)),
          x('title', entry.title),
          x('updated', moment(lastTouched(entry))),
          x('link', { href: addressIn(path, entry.url) }),
          x('category', { term: entry.area, label: areaTitle(entry.area, areas) }),
          x('summary', entryText(entry)),
        ]),
      ),
    ]),
  )
}

/** JSON Feed 1.1, https://www.jsonfeed.org/version/1.1/, with the same addresses. */
function jsonFeed(
  path: string,
  title: string,
  entries: readonly Curated[],
  areas: readonly AreaEntry[],
): object {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: addressIn(path, '/'),
    feed_url: addressIn(path, `/${path}`),
    description: siteWords.description,
    language: 'en',
    items: entries.map((entry) => ({
      id: feedId(entry.id),
      url: addressIn(path, entry.url),
      title: entry.title,
      content_text: entryText(entry),
      date_modified: moment(lastTouched(entry)),
      tags: [areaTitle(entry.area, areas)],
    })),
  }
}

/** A day as the moment it begins, since feeds know no days. */
function moment(day = '1970-01-01'): string {
  return `${day}T00:00:00Z`
}
